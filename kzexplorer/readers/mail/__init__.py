"""Mails and mailboxes: `mime` takes a message apart, `reader` makes the document."""
