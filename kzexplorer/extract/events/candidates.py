"""Propose happenings: for each clause the trigger that tells one, the dates that belong to it, and its evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When
from kzexplorer.extract.events import attachment, borrowed, choice, evidence, owners, reality, sharing, triggers
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.clauses import Clause, Link
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.parsed import Parsed
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.triggers import Trigger
from kzexplorer.extract.events.verbs import Tense, VerbGroup

_PUBLIC = frozenset(
    "statement reporters journalists radio television press interview briefing communiqué communique agency newspaper "
    "newsmen broadcast speech parliament assembly congress senate lawmakers deputies legislators crowd audience rally "
    "televised".split()
)
_WITHIN = frozenset("during course framework frameworks result results following after".split())
_LONGEST_FRAME = 7
_COMMITTING = frozenset("agree decide resolve pledge undertake".split())


def find(reading: Reading) -> Iterator[Candidate]:
    """Candidates in text order."""
    for sentence in reading.sentences:
        if sentence.clauses:
            yield from _of_sentence(reading, sentence)


def _of_sentence(reading: Reading, sentence: Parsed) -> Iterator[Candidate]:
    owned = attachment.assign(reading, sentence)
    told: list[Candidate] = []
    for number in range(len(sentence.clauses)):
        dates = owned.of_clause.get(number, ())
        if dates:
            told += _dated(reading, sentence, number, dates)
        yield from _of_nouns(reading, sentence, number, owned.of_noun.get(number, ()))
        if not dates and (told or not owned.shared):
            candidate = _undated(reading, sentence, number)
            if candidate is not None and not told:
                told.append(candidate)
            elif candidate is not None and sharing.goes_on(told[-1], candidate):
                told[-1] = sharing.ending_before(told[-1], number)
                told.append(replace(candidate, dates=told[-1].dates))
    yield from told


def _dated(reading: Reading, sentence: Parsed, number: int, dates: Sequence[int]) -> Iterator[Candidate]:
    clause = sentence.clauses[number]
    subject = borrowed.subject(sentence, number)
    passage = evidence.of_clause(reading, sentence, number, subject)
    found: list[tuple[int, When, Candidate]] = []
    for date in dates:
        trigger = choice.of_date(reading, sentence, clause, date, subject)
        if trigger is None:
            trigger = choice.elliptical(sentence, number)
            shared = borrowed.whole(sentence, number - 1)
        else:
            shared = subject
        status = (
            None
            if trigger is None
            else reality.status(sentence.words, clause, trigger, _later(sentence, trigger), dated=True)
        )
        when = reading.dates[date].when
        if trigger is None or status is None or when is None or _is_restated(sentence, trigger, when, found):
            continue
        if status is EventStatus.CANCELLED and _put_off_to(sentence, reading.dates[date].extent):
            status = EventStatus.PLANNED
        status = _ahead(reading.section_of(sentence).when, trigger, when, status)
        found = [told for told in found if told[0] != trigger.at or not told[1].encloses(when)]
        found.append(
            (trigger.at, when, Candidate(sentence, clause, trigger, status, passage, reading.ends_of(date), shared))
        )
    yield from sharing.gapped(reading, [candidate for _, _, candidate in found])


def _put_off_to(sentence: Parsed, date: Span) -> bool:
    """ "was postponed to 13 November"."""
    before = [word.lower for word in sentence.words if word.end <= date.start][-2:]
    return bool({"to", "until", "till"} & set(before))


def _later(sentence: Parsed, trigger: Trigger) -> list[VerbGroup]:
    return [group for group in sentence.groups if group.first > trigger.at]


def _ahead(today: When | None, trigger: Trigger, when: When, status: EventStatus) -> EventStatus:
    """What is told without a past tense for days after those of the report is planned."""
    open_tenses = (Tense.PRESENT, Tense.INFINITIVE, Tense.MODAL)
    told_past = trigger.group is not None and trigger.group.tense not in open_tenses
    ahead = status is EventStatus.HAPPENED and not told_past and today is not None and when.is_after(today)
    return EventStatus.PLANNED if ahead else status


def _is_restated(sentence: Parsed, trigger: Trigger, when: When, told: Sequence[tuple[int, When, Candidate]]) -> bool:
    """Whether the trigger has a date as fine as this one, or a figure that this one only compares with."""
    same = [other for at, other, _ in told if at == trigger.at]
    if trigger.part is Part.FIGURE and same and not _grows(sentence, trigger):
        return True
    return any(when.encloses(other) for other in same)


def _grows(sentence: Parsed, trigger: Trigger) -> bool:
    """ "rose from 3 in 1999 to 5 in 2003" tells a figure for each of the two years."""
    after = [word.lower for word in sentence.words[trigger.at + 1 : trigger.at + 12]]
    return "from" in after and "up" not in after and "down" not in after


def _of_nouns(reading: Reading, sentence: Parsed, number: int, pairs: Sequence[tuple[int, int]]) -> Iterator[Candidate]:
    """Happenings told by a noun with a date of its own: "the February address", "the treaty of 1990"."""
    clause = sentence.clauses[number]
    for date, noun in pairs:
        trigger = triggers.of_noun(sentence.words, noun)
        status = reality.status(sentence.words, clause, trigger, _later(sentence, trigger), dated=True)
        if status is not None:
            passage = evidence.of_noun(reading, sentence, clause, noun, date)
            yield Candidate(sentence, clause, trigger, status, passage, (date,))


def _undated(reading: Reading, sentence: Parsed, number: int) -> Candidate | None:
    clause = sentence.clauses[number]
    aside = clause.link in (Link.RELATIVE, Link.ASIDE, Link.REDUCED) and clause.intro != "where"
    if (aside and not _tells_within(sentence, clause)) or reading.kind_of_passage(
        sentence
    ) is not PassageKind.PARAGRAPH:
        return None
    subject = borrowed.subject(sentence, number)
    trigger = choice.of_clause(reading, sentence, clause, owners.by_rank(sentence, clause), subject)
    if trigger is not None and trigger.group is not None and trigger.group.base in _COMMITTING:
        # Without a day of its own, what was agreed is part of the meeting.
        trigger = trigger._replace(part=Part.SAY, kind=EventKind.STATEMENT)
    if trigger is not None and trigger.part is Part.SAY and _is_public(sentence, clause):
        trigger = trigger._replace(part=Part.VERB, strength=2)
    if trigger is None or trigger.group is None or not trigger.group.tense.finite:
        return None
    if trigger.part is Part.FIGURE or (trigger.part is not Part.SAY and trigger.strength < 2):
        return None
    status = reality.status(sentence.words, clause, trigger, _later(sentence, trigger), dated=False)
    if status is None:
        return None
    return Candidate(
        sentence, clause, trigger, status, evidence.of_clause(reading, sentence, number, subject), (), subject
    )


def _tells_within(sentence: Parsed, clause: Clause) -> bool:
    """ "a visit, in the course of which they signed a pact" tells what was part of it."""
    opening = [word.lower for word in sentence.words[clause.first : clause.first + _LONGEST_FRAME]]
    return "which" in opening and not _WITHIN.isdisjoint(opening[: opening.index("which")])


def _is_public(sentence: Parsed, clause: Clause) -> bool:
    """Whether words are said to the public, not inside a meeting: "told listeners"."""
    said = {word.lower for word in clause.words(sentence.words) if not word.quoted}
    return not _PUBLIC.isdisjoint(said) or {"news", "conference"} <= said
