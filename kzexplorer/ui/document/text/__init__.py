"""A document as text of any length, of which only what is near the reader is laid out."""
