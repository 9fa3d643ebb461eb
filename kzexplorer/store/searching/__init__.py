"""Answers a query: evaluate the tree, say what leaves nothing, count what was found, and cut out the words that match."""
