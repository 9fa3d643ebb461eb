"""The list of events without a date, beside the lanes or in their place."""
