"""Notes and tags, on whatever can have them: one widget that a card holds or that opens over a pane."""
