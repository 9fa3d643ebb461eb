"""Whose work is in the program, and under which licences: the texts that it carries, in a window that searches them."""
