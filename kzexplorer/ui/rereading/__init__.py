"""What reading documents again would change, seen before it is done: with another date, or with today's rules."""
