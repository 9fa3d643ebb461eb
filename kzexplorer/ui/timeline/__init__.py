"""The timeline pane: events on lanes over time, an axis, and the strip of all events below."""
