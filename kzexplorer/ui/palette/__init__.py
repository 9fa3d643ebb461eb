"""The palette: every command by its name or other words for it, and whatever else can be gone to by its name."""
