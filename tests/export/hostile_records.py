"""Records that mean harm, with dates from one end of the calendar to the other; and what a writer makes of records."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from hashlib import sha256
from io import BytesIO

from hypothesis import strategies as st

from kzexplorer.domain.calendar import FIRST_DAY, LAST_DAY, civil, iso
from kzexplorer.domain.changes import at_once
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.span import Span
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision, When
from kzexplorer.export.formats import Options, Tally, format_of
from kzexplorer.export.records import CONTEXT, DocumentRecord, EventRecord, PartRecord, Quotation
from tests.made_records import about, record

HARMFUL = (
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(A1)",
    "\t=1",
    " =1+1",
    "\uff1d1+1",
    "</script><script>alert(1)</script>",
    "<b onmouseover=alert(1)>&amp;</b>",
    "]]>--><!--",
    "{{x}};\\n,;:\"'\\",
    "BEGIN:VEVENT\r\nEND:VCALENDAR",
    "\u202eright\u202c to left \u05d0",
    "e\u0301 \U0001f600 \u2028 \u2029",
    "_x0041_",
    "\x00\x07\x1b\x7f\ufffe\uffff",
    "half \ud83d of a pair",
    "http://example.org/",
    "2005-08-02",
    "1,5",
    " ",
)
"""What spreadsheets, browsers, calendars, XML or readers of JSON trip over, each for a reason of its own."""

_letters = st.characters(exclude_categories=())
words = st.sampled_from(HARMFUL) | st.text(_letters, max_size=20)
_days = st.integers(FIRST_DAY, LAST_DAY)


def _span_of_days(first: int, length: int, precision: Precision, vague: bool) -> When:
    last = min(LAST_DAY, first + length)
    return When(first, last, precision, f"{iso(first)}/{iso(last)}", vague)


def _open(day: int, precision: Precision, since: bool) -> When:
    if since:
        return When(day, None, precision, f"{iso(day)}/..")
    return When(None, day, precision, f"../{iso(day)}")


whens = (
    st.none()
    | st.builds(lambda day: When.of_day(*civil(day)), _days)
    | st.builds(lambda day: When.of_month(*civil(day)[:2]), _days)
    | st.builds(lambda day: When.of_year(civil(day)[0]), _days)
    | st.builds(_span_of_days, _days, st.integers(0, 40_000), st.sampled_from(Precision), st.booleans())
    | st.builds(_open, _days, st.sampled_from(Precision), st.booleans())
)
parts = st.builds(PartRecord, st.integers(1, 6), words, st.sampled_from(EntityType))


@st.composite
def quotations(draw: st.DrawFn) -> Quotation:
    """Words of a text, whose SHA-256 is that of the document."""
    text = draw(st.text(st.characters(exclude_categories=("Cs",)), min_size=1, max_size=60))
    start = draw(st.integers(0, len(text) - 1))
    span = Span(start, draw(st.integers(start + 1, len(text))))
    digest = sha256(text.encode()).hexdigest()
    document = DocumentRecord(
        draw(st.integers(1, 3)), draw(words), draw(words), "", digest, digest, "text/plain", "en", len(text.encode())
    )
    before, behind = text[max(0, start - CONTEXT) : start], text[span.end : span.end + CONTEXT]
    return Quotation(document, span, span.of(text), before, behind, draw(st.none() | st.integers(1, 9)), None)


events = st.builds(
    EventRecord,
    id=st.integers(1, 10**9),
    title=words,
    kind=st.sampled_from(EventKind),
    status=st.sampled_from(EventStatus),
    verdict=st.sampled_from(Verdict),
    when=whens,
    confidence=st.floats(0, 1),
    why=words,
    participants=st.lists(parts, max_size=4, unique_by=lambda part: part.id).map(tuple),
    places=st.lists(parts, max_size=2, unique_by=lambda part: part.id).map(tuple),
    quotations=st.lists(quotations(), max_size=3).map(tuple),
    topics=st.just(("law",)) | st.just(()),
    note=words,
    tags=st.lists(words, max_size=2).map(tuple),
    edited=st.just(frozenset({"title"})),
    by_hand=st.booleans(),
)
records = st.lists(events, max_size=4, unique_by=lambda event: event.id)


def hostile() -> list[EventRecord]:
    """An event for each of the harmful words, in its title, its names and its passage."""
    made = []
    for number, said in enumerate(HARMFUL, 1):
        told = "".join(letter for letter in said if not "\ud800" <= letter <= "\udfff")
        digest = sha256(told.encode()).hexdigest()
        document = DocumentRecord(number, said, said, "", digest, digest, "text/plain", "en", len(told.encode()))
        own = Quotation(document, Span(0, len(told)), told)
        named = (PartRecord(1, said, EntityType.PERSON), PartRecord(2, said, EntityType.PLACE))
        one = record(number, said, When.of_day(2001, 2, 3), own, participants=named, places=named[1:])
        made.append(replace(one, kind=EventKind.MEETING, note=said, tags=(said,), why=said))
    return made


def written(
    form: str, made: Sequence[EventRecord], options: Options | None = None, query: str = ""
) -> tuple[bytes, Tally]:
    """The whole file, and what its writer tells of it."""
    load = format_of(form).load
    assert load is not None
    out = BytesIO()
    tally = at_once(load()(iter(made), about(list(made), query), out, options or Options()))  # type: ignore[misc, arg-type]
    return out.getvalue(), tally


def plain(said: str) -> str:
    """Words as UTF-8 can hold them."""
    return "".join("\ufffd" if "\ud800" <= letter <= "\udfff" else letter for letter in said)
