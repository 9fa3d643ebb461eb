"""Going through what waits for review: the queue, the list that shows it, and what shows at its end."""
