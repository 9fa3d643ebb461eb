"""The history: who changed what and when, step by step, and taking single steps back."""
