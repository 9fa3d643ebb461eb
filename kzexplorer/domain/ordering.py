"""What a list of events can be sorted by."""

from __future__ import annotations

from enum import StrEnum


class Ordering(StrEnum):
    """Events that are alike in it stay in the order of time."""

    DATE = "date"
    TITLE = "title"
    KIND = "kind"
    DOCUMENT = "document"
    CONFIDENCE = "confidence"
    REVIEW = "review"
