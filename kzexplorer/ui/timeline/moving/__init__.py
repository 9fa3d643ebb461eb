"""What mouse, wheel and keys do on the timeline, and what shows while they do it."""
