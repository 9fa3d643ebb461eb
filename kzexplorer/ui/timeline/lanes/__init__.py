"""The names of the lanes at the left: how a person arranges them there, by hand and by key."""
