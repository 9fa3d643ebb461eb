"""Paints pictures of the timeline: ink, words, marks, lanes and axis; no widget and no mouse is known here."""
