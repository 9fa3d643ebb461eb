"""Answers a query: evaluate the tree, say what leaves nothing, count what was found, cut out the words that match."""
