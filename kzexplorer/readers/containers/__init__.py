"""Files that hold files, opened without trusting what they say about themselves."""
