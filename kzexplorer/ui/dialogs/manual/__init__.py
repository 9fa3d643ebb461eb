"""The manual in a window of its own: chapters from resources/manual, with the words and keys of this program put in."""
