"""Write what was read as a mention: one, the two of a range, or one without days."""

from __future__ import annotations

from kzexplorer.domain.when import Anchor, DateMention, DateType, When
from kzexplorer.extract.dates.readings import Base, Candidate, Range, Shift

_UNPLACED = {"D": "XXXX-XX-XX", "W": "XXXX-WXX", "M": "XXXX-XX", "Q": "XXXX-QX", "WE": "XXXX-WXX-WE", "DE": "XXX",
             "CE": "XX"}  # fmt: skip


def single(
    candidate: Candidate, kind: DateType, value: str, when: When | None, reason: str, anchor: Anchor | None = None
) -> DateMention:
    """The mention for a candidate."""
    return DateMention(candidate.span, kind, value, when, candidate.rule, reason, anchor)


def of_range(
    candidate: Candidate,
    reading: Range,
    of_ends: tuple[str, str],
    when: When | None,
    reason: str,
    anchor: Anchor | None,
) -> tuple[DateMention, ...]:
    """One mention of a range whose ends share words, else one for each end."""
    if reading.ends is None:
        return (single(candidate, DateType.DATE, "/".join(of_ends), when, reason, anchor),)
    return tuple(
        DateMention(span, DateType.DATE, value, when, candidate.rule, reason, anchor, candidate.span)
        for span, value in zip(reading.ends, of_ends, strict=True)
    )


def unplaced(shift: Shift) -> str:
    """The TIMEX3 value of words that count from a date that nothing gives."""
    if shift.base is Base.DOCUMENT and shift.unit == "D" and shift.amount == 0:
        return "PRESENT_REF"
    if shift.amount is None:
        return "FUTURE_REF" if shift.sign > 0 else "PAST_REF"
    return _UNPLACED.get(shift.unit, "XXXX") + shift.clock
