"""What a report says of an event besides its title: date as known, kind, who and where, how sure all of that is."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from kzexplorer.domain.event import DateBasis, EventStatus
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision, When, when_words
from kzexplorer.export.records import EventRecord, PartRecord
from kzexplorer.export.report.printable import printable

REVIEWS = {
    Verdict.ACCEPTED: "Accepted",
    Verdict.TO_REVIEW: "Waiting for review",
    Verdict.REJECTED: "Rejected",
}
KINDS, STANDING = ("Kind",), ("Status", "Review")
"""The names of facts that a table has columns of their own for."""
COLUMNS = ("Date", "Event", "Kind", "Standing")
"""Of a report set as tables."""
_FIELDS = {"when": "date"}
_ORIGINS = {
    DateBasis.EXPLICIT: "",
    DateBasis.INHERITED: "carried over from other words of the text",
    DateBasis.DOCUMENT: "the document’s date",
    DateBasis.NONE: "",
}


@dataclass(frozen=True, slots=True)
class Fact:
    """Something said under a name: `Place`, `Astana`. `marked`: a reader must not miss it (`Planned`, `Rejected`)."""

    name: str
    words: str
    marked: bool = False

    def __str__(self) -> str:
        """As it stands in a line of others: `Place: Astana`, but `Visit` and `Planned`."""
        return self.words if self.name in KINDS + STANDING else f"{self.name}: {self.words}"


def date_words(record: EventRecord) -> str:
    """`22 September 2011`, `No date`."""
    return "No date" if record.when is None else when_words(record.when)


def date_caveat(record: EventRecord) -> str:
    """How the date falls short of an exact day as written: `known to the month, worked out`; empty where it does not.

    Of an event without a date, why there is none.
    """
    origin = "worked out" if record.worked_out else _ORIGINS[record.basis]
    if record.by_hand or "when" in record.edited:
        origin = "set by a person"
    if record.when is None:
        return origin if origin == "set by a person" else "the text gives none"
    return ", ".join(filter(None, (_exactness(record.when), origin)))


def _exactness(when: When) -> str:
    if when.earliest is None or when.latest is None:
        return "open at one end"
    if when.vague:
        return "roughly known"
    return "" if when.precision is Precision.DAY else f"known to the {when.precision.value}"


def facts(record: EventRecord) -> tuple[Fact, ...]:
    """All but date and title, in the order in which they are told."""
    told = (
        Fact("Kind", record.kind.noun.capitalize()),
        Fact("Participant" if len(record.participants) == 1 else "Participants", _names(record.participants)),
        Fact("Place" if len(record.places) == 1 else "Places", _names(record.places)),
        Fact("Status", record.status.value.capitalize(), record.status is not EventStatus.HAPPENED),
        Fact("Review", REVIEWS[record.verdict], record.verdict is not Verdict.ACCEPTED),
        Fact("By hand", _by_hand(record)),
    )
    return tuple(fact for fact in told if fact.words)


def dating(record: EventRecord) -> str:
    """Why it has its date, where the passage alone does not say so: `Dated by “two weeks later”: …`."""
    if record.when is None or record.by_hand or "when" in record.edited:
        return ""
    if record.basis is DateBasis.DOCUMENT and record.quotations:
        reason = record.quotations[0].document.date_reason
        return f"Date of the document: {printable(reason)}" if reason else ""
    if not record.worked_out and record.basis is not DateBasis.INHERITED:
        return ""
    pairs = zip(record.date_words, record.date_reasons, strict=False)
    return " ".join(f"Dated by “{printable(words)}”: {printable(reason)}" for (_, words), reason in pairs)


def _by_hand(record: EventRecord) -> str:
    if record.by_hand:
        return "added by a person"
    return ", ".join(sorted(_FIELDS.get(field, field) for field in record.edited))


def _names(parts: Iterable[PartRecord]) -> str:
    return ", ".join(printable(part.name) for part in parts)
