"""Searches that were given a name, and those gone through last."""
