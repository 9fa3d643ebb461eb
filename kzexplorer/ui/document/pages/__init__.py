"""The pages of a document as they look on paper, with the same marks as in its text."""
