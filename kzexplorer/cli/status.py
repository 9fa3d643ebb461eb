"""The exit statuses that scripts can rely on; 2 for wrong usage is argparse's."""

DONE, REFUSED, INTERRUPTED = 0, 1, 130
