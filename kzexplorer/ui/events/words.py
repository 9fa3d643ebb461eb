"""The card's sentences about an event's date: what is known, from which words, and by which reasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzexplorer.domain.event import DateBasis, EventStatus
from kzexplorer.domain.when import Precision, When, when_words

if TYPE_CHECKING:
    from kzexplorer.store.views import EventDetail

_KNOWN = {
    Precision.DAY: "exact day",
    Precision.HALF_YEAR: "half of the year known",
}


def precision_words(when: When | None) -> str:
    """How exactly a date is known: `exact days`, `month known`, `no date`."""
    if when is None:
        return "no date"
    if when.earliest is None or when.latest is None:
        return "open at one end"
    if when.vague:
        return "roughly known"
    if when.precision is Precision.DAY and when.earliest != when.latest:
        return "exact days"
    return _KNOWN.get(when.precision, f"{when.precision.value} known")


def date_words(event: EventDetail) -> str:
    """`22 September 2011`, `No date`."""
    return when_words(event.when) if event.when is not None else "No date"


def basis_words(event: EventDetail) -> str:
    """How exact the date is and where it comes from: `exact day, as written`."""
    origin = {
        DateBasis.EXPLICIT: "as written",
        DateBasis.INHERITED: "carried over",
        DateBasis.DOCUMENT: "of the document",
        DateBasis.NONE: "the text gives none",
    }[event.basis]
    if event.when is None:
        return origin
    return f"{precision_words(event.when)}, {origin}"


def reason_lines(event: EventDetail) -> list[str]:
    """The words that gave the date, each with the reason, and why they date this event where they stand elsewhere."""
    words = [f"“{date.words}”: {date.reason}" for date in event.dates]
    return [*words, event.why] if event.basis is DateBasis.INHERITED else words


def status_words(event: EventDetail) -> str:
    """Empty for what happened."""
    return "" if event.status is EventStatus.HAPPENED else event.status.value.capitalize()


def also_words(when: When) -> str:
    """The heading over other events of the time."""
    if when.earliest == when.latest:
        return "Also on this day"
    return "Also on these days" if when.exact else "Also at this time"
