"""Joining events that tell one happening: choosing the other one, and the list of where it is told."""
