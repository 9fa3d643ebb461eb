"""Correcting an event in place: its fields as they can be typed, and the steps that keep what was changed."""
