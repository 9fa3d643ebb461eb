"""What the events found can be narrowed by, as parts of the words in the search field."""
