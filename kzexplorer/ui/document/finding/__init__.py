"""Words looked for in a document: the bar they are typed into, the search, and its hits."""
