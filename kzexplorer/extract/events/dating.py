"""Date each candidate: by its own words, by the happening that frames it, by its heading, or by the document."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.event import DateBasis, EventKind
from kzexplorer.domain.when import DateMention, Precision, When
from kzexplorer.extract.events import frames, news
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.drafts import Dating, Draft, backwards
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.verbs import Tense
from kzexplorer.extract.events.words import first_of

_CONTINUING = frozenset("also addition then they he she both sides leaders parties subsequently there".split())
_RECALLING = frozenset("recall remember remind".split())
_NEAR_PASSAGES = 3


def date(reading: Reading, candidate: Candidate, people: frozenset[int], told: Sequence[Draft]) -> Dating:
    """The date of a candidate among `people`, after the happenings `told` before it; without days if nothing fits."""
    if candidate.dates:
        return _explicit(reading, candidate)
    host = frames.host_of(reading, candidate, told)
    if host is not None:
        return _lent(told, host, "which this sentence names")
    host = _same_paragraph(candidate, people, told)
    if host is not None:
        return _lent(told, host, "told just before in the same paragraph")
    host = _going_on(candidate, people, told)
    if host is not None:
        return _lent(told, host, "which this passage goes on about")
    heading = _of_heading(reading, candidate)
    if heading is not None:
        return heading
    host = news.host_of(reading, candidate, told)
    if host is not None:
        return _lent(told, host, "that this news is about")
    return _of_document(reading, candidate) or _undated(reading, candidate)


def _explicit(reading: Reading, candidate: Candidate) -> Dating:
    index = candidate.dates[0]
    words = reading.dates[index].extent.of(reading.text)
    when, opening = _opened(candidate, reading.dates[index])
    return Dating(when, DateBasis.EXPLICIT, candidate.dates, None, f"the words “{opening}{words}” date it")


def _opened(candidate: Candidate, date: DateMention) -> tuple[When | None, str]:
    """The days of a date and the word that opens them at one end: "since 1993" is 1993 and all that follows."""
    words, when = candidate.sentence.words, date.when
    first = first_of(words, date.span)
    before = words[first - 1].lower if first else ""
    if when is None or when.earliest is None or when.latest is None or "/" in when.edtf:
        return when, ""
    if before in ("since", "after"):
        return replace(when, latest=None, edtf=f"{when.edtf}/.."), f"{before} "
    negated = any(word.lower in ("not", "never", "only") or word.lower.endswith("n't") for word in words[:first])
    if before in ("before", "until", "till") and not negated:
        return replace(when, earliest=None, edtf=f"../{when.edtf}"), f"{before} "
    return when, ""


def _lent(told: Sequence[Draft], host: int, reason: str) -> Dating:
    dating = told[host].dating
    return Dating(
        dating.when,
        DateBasis.INHERITED,
        dating.dates,
        host,
        f"its date is carried over from the {told[host].kind.noun} {reason}",
    )


def _same_paragraph(candidate: Candidate, people: frozenset[int], told: Sequence[Draft]) -> int | None:
    """The happening told before in this paragraph, where the sentence goes on about it."""
    for index in backwards(told):
        draft = told[index]
        if draft.passage != candidate.sentence.passage:
            return None
        if draft.candidate.detail or draft.dating.when is None or _is_recalled(draft):
            continue
        near = candidate.sentence.number - draft.candidate.sentence.number <= 2
        if candidate.detail or (near and _fine(draft.dating.when) and _goes_on(candidate, people, draft)):
            return index
        return None
    return None


def _is_recalled(draft: Draft) -> bool:
    """Whether somebody only looks back on it: "Kivi recalled her visit of 2008"."""
    words, trigger = draft.candidate.sentence.words, draft.candidate.trigger
    recalling = (group.main for group in draft.candidate.sentence.groups if group.base in _RECALLING)
    return any(main < trigger.at and words[main].start >= draft.candidate.evidence.start for main in recalling)


def _fine(when: When) -> bool:
    closed = None not in (when.earliest, when.latest)
    return closed and when.precision in (Precision.DAY, Precision.WEEK, Precision.MONTH)


def _goes_on(candidate: Candidate, people: frozenset[int], draft: Draft) -> bool:
    """Whether a plain act of diplomacy by the same people follows; anything else needs a date of its own."""
    trigger = candidate.trigger
    if (
        trigger.kind in (EventKind.OTHER, EventKind.MILITARY, EventKind.TRADE, EventKind.ELECTION)
        or trigger.strength < 2
    ):
        return False
    return bool(people & draft.people) and (_continues(candidate) or trigger.strength > 2)


def _continues(candidate: Candidate) -> bool:
    return any(word.lower in _CONTINUING for word in candidate.sentence.words[:8])


def _going_on(candidate: Candidate, people: frozenset[int], told: Sequence[Draft]) -> int | None:
    """A visit a few passages above by one of the same people, for "the minister also met ..."."""
    also = any(word.lower in ("also", "addition") for word in candidate.sentence.words[:8])
    for index in backwards(told):
        draft = told[index]
        if candidate.sentence.passage - draft.passage > _NEAR_PASSAGES:
            return None
        if draft.candidate.detail or draft.dating.when is None:
            continue
        if candidate.detail and candidate.sentence.passage - draft.passage == 1:
            return index
        if also and draft.kind in (EventKind.VISIT, EventKind.FORUM, EventKind.SUMMIT) and people & draft.people:
            return index
    return None


def _of_heading(reading: Reading, candidate: Candidate) -> Dating | None:
    """The date in the heading above, for a happening of its first paragraph."""
    above = candidate.sentence.passage - 1
    if above < 0 or reading.passages[above].kind is PassageKind.PARAGRAPH or candidate.detail:
        return None
    content = reading.passages[above].content
    dates = reading.dates_in(content) if content is not None else ()
    if len(dates) != 1 or reading.passages[above].kind is PassageKind.FURNITURE:
        return None
    if dates[0] == reading.document_date_index:
        return None
    when = reading.dates[dates[0]].when
    if when is None or not _fine(when):
        return None
    words = reading.dates[dates[0]].extent.of(reading.text)
    ends = reading.ends_of(dates[0])
    return Dating(when, DateBasis.INHERITED, ends, None, f"the heading above says “{words}”")


def _of_document(reading: Reading, candidate: Candidate) -> Dating | None:
    """The date of the document or of its section, for what the first paragraphs under it report as news."""
    section = reading.section_of(candidate.sentence)
    group = candidate.trigger.group
    if section.when is None or candidate.detail or group is None or group.tense is Tense.PRESENT:
        return None
    if candidate.sentence.passage > section.last_of_news:
        return None
    dates = () if section.date is None else (section.date,)
    return Dating(section.when, DateBasis.DOCUMENT, dates, None, "it is news in a text of this date")


def _undated(reading: Reading, candidate: Candidate) -> Dating:
    """Without days; the reason quotes words of the passage that look like a date and give no day, if there are."""
    beside = next(iter(reading.without_days_in(candidate.evidence)), None)
    told = ""
    if beside is not None:
        why = beside.reason.removeprefix("Not a date: ").rstrip(".")
        why = f"t{why[1:]}" if why.startswith("The ") else why  # not so a month or a name
        told = f" (“{' '.join(beside.span.of(reading.text).split())}”: {why})"
    return Dating(None, DateBasis.NONE, (), None, f"the text gives no date for it{told}")
