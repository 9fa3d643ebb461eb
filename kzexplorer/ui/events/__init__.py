"""The event card: what one event is, and why the program thinks so."""
