"""What analysts talk about, in the standard library alone: spans, dates, entities, events, documents."""
