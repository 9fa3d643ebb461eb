"""Windows of their own beside the main one; none keeps the person from working on."""
