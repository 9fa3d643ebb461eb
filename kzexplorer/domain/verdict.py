"""What the analyst decided about an event that the program found."""

from __future__ import annotations

from enum import StrEnum


class Verdict(StrEnum):
    """The order is that of the codes in derived columns: a store made with another order is rebuilt."""

    TO_REVIEW = "to_review"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
