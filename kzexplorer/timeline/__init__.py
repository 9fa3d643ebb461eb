"""From events to geometry, with numpy and without drawing: scale, ticks, lanes, rows, bins, hit test."""
