"""The report: `outline` says what it says, once for all forms; one module writes each form of it."""
