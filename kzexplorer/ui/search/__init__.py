"""Searching: the field and what it offers, the results, what they can be narrowed by, and searches that are kept."""
