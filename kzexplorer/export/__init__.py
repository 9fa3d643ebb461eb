"""What was found, in forms for other programs: one module a form."""
