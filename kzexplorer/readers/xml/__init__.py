"""XML of any kind, and TEI, the format of the field."""
