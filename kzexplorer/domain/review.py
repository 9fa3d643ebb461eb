"""In which order a person goes through the events that wait for review."""

from __future__ import annotations

from enum import StrEnum


class ReviewOrder(StrEnum):
    """Least sure first, one document after the other, or by day."""

    CONFIDENCE = "confidence"
    DOCUMENT = "document"
    TIME = "time"
