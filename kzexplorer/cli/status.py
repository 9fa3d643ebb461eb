"""The exit statuses that scripts can rely on."""

DONE, REFUSED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130
