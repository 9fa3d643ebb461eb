"""Rich text: `groups` takes it apart, `reader` makes the document."""
