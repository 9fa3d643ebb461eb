"""The dialog in which a person gives commands other keys."""
