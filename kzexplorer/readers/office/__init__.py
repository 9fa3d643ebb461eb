"""Open documents in ZIP archives, one module a format, and `package` for what they have in common."""
