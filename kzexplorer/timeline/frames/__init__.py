"""Composes what one view of the timeline shows, in pixels: bodies, rows, labels, bars, clusters, and the hit test."""
