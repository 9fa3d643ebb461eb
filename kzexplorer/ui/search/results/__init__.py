"""The events found as a table of any length, with the words that were found marked."""
