"""Failures that a person can mend: raise a Problem for those, and let everything else be a bug."""

from __future__ import annotations

import os
from dataclasses import dataclass


@dataclass(eq=False)
class Problem(Exception):
    """What happened, to which file, and what to do next; each a short sentence without jargon.

    `what` ends in a full stop and names the file or place where it concerns one.
    `next_step` ends in a full stop, or is empty where nothing can be done.
    `details` is for copying into a report, never needed to understand the sentence.
    """

    what: str
    next_step: str = ""
    details: str = ""

    def __str__(self) -> str:
        return f"{self.what} {self.next_step}".strip()


def reason_of(error: OSError) -> str:
    """What the system says of a failure, as the end of a sentence: `no such file or directory`."""
    return os.strerror(error.errno or 0).lower()


class Cancelled(Exception):
    """The person asked for the work to stop; nothing of the unfinished step was kept."""
