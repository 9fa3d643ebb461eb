"""The document pane: the text with its events, dates and names marked, and the caret that leads the timeline."""
