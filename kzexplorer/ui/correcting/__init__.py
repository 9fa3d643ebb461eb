"""Dialogs that correct who is who: merge and part entities, their names and types, and what single words name."""
