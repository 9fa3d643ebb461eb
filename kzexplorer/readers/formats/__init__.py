"""What tells a format, known or not read: add one as a line of `signatures`."""
