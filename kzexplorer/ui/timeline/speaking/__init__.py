"""What screen readers are told of the timeline: a list of what is in view, and what is announced."""
