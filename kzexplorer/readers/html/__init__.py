"""Web pages: `reader` takes them apart with the help of the others."""
