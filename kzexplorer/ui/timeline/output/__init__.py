"""Pictures of the timeline: what a person wishes for, and how it becomes a file."""
