"""Tables of dated rows: each format gives sheets, and `sheets` makes the document."""
