"""Pages for paper, drawn by Qt as they come: the report as PDF."""
