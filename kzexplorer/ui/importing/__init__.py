"""Adding documents: what is dropped or chosen, the plan before, the work itself, and what became of each file."""
