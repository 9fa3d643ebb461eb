"""The sidebar: people, organisations, places and documents, each with how often and when it occurs."""
