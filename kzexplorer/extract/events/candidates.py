"""Propose happenings: for each clause the trigger that tells one, the dates that belong to it, and its evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When
from kzexplorer.extract.events import attachment, borrowed, headings, reality, triggers
from kzexplorer.extract.events.clauses import Clause, Link
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.reading import Parsed, Reading
from kzexplorer.extract.events.triggers import Trigger
from kzexplorer.extract.events.verbs import Tense, VerbGroup

_LONGEST_EVIDENCE = 500
_GOING_ON = frozenset("of from to between with by".split())
_EMPTY = frozenset({"be", "have"}) | reality.PLANNING
_COMMITTING = frozenset("agree decide resolve pledge undertake".split())
_AFTER_PARTICIPLE = frozenset("in on at between with under from to within during for".split())
_INTRANSITIVE = frozenset(
    "occur happen arrive travel die fall meet speak agree march last begin end emerge arise return live come go talk "
    "participate serve retire resign depart sail fly erupt collapse start open close expire act converge surrender".split()
)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A happening proposed: `dates` are indices of its own dates, none where another passage must date it.

    `subject` are the words [first, end) of an earlier clause that its clause shares as subject.
    """

    sentence: Parsed
    clause: Clause
    trigger: Trigger
    status: EventStatus
    evidence: Span
    dates: tuple[int, ...]
    subject: tuple[int, int] | None = None

    @property
    def detail(self) -> bool:
        """Whether it tells what was said or discussed."""
        return self.trigger.part is Part.SAY


def find(reading: Reading) -> Iterator[Candidate]:
    """Candidates in text order."""
    for sentence in reading.sentences:
        if sentence.clauses:
            yield from _of_sentence(reading, sentence)


def _of_sentence(reading: Reading, sentence: Parsed) -> Iterator[Candidate]:
    owned = attachment.assign(reading, sentence)
    told = False
    for number, clause in enumerate(sentence.clauses):
        dates = owned.of_clause.get(number, ())
        found = list(_dated(reading, sentence, number, dates)) if dates else []
        yield from found
        yield from _of_nouns(reading, sentence, number, owned.of_noun.get(number, ()))
        told = told or bool(found)
        if not dates and not told and not owned.shared:
            candidate = _undated(reading, sentence, number)
            if candidate is not None:
                told = True
                yield candidate


def _dated(reading: Reading, sentence: Parsed, number: int, dates: Sequence[int]) -> Iterator[Candidate]:
    clause = sentence.clauses[number]
    evidence = _evidence(reading, sentence, number)
    told: list[tuple[int, When]] = []
    for date in dates:
        subject = borrowed.subject(sentence, number)
        trigger = _best(reading, sentence, clause, date, subject)
        if trigger is None:
            trigger = _elliptical(sentence, number)
            subject = borrowed.whole(sentence, number - 1)
        status = None if trigger is None else reality.status(sentence.words, clause, trigger, _later(sentence, trigger), dated=True)
        when = reading.dates[date].when
        if trigger is None or status is None or when is None or _is_restated(trigger, when, told):
            continue
        told.append((trigger.at, when))
        yield Candidate(sentence, clause, trigger, _ahead(reading, trigger, when, status), evidence, (date,), subject)


def _later(sentence: Parsed, trigger: Trigger) -> list[VerbGroup]:
    return [group for group in sentence.groups if group.first > trigger.at]


def _ahead(reading: Reading, trigger: Trigger, when: When, status: EventStatus) -> EventStatus:
    """What is told without a past tense for days after the document's own is planned."""
    told_past = trigger.group is not None and trigger.group.tense not in (Tense.PRESENT, Tense.INFINITIVE)
    today = reading.document_when
    if status is not EventStatus.HAPPENED or told_past or today is None or today.latest is None or when.earliest is None:
        return status
    return EventStatus.PLANNED if when.earliest > today.latest else status


def _is_restated(trigger: Trigger, when: When, told: Sequence[tuple[int, When]]) -> bool:
    """Whether the trigger has a date already that this one only compares with or contains: "in May ..., up from 2004"."""
    return any(
        at == trigger.at and (trigger.part is Part.FIGURE or _encloses(when, other) or _encloses(other, when))
        for at, other in told
    )


def _encloses(outer: When, inner: When) -> bool:
    if outer.earliest is None or outer.latest is None or inner.earliest is None or inner.latest is None:
        return False
    return outer.earliest <= inner.earliest and inner.latest <= outer.latest


def _best(
    reading: Reading, sentence: Parsed, clause: Clause, date: int, subject: tuple[int, int] | None
) -> Trigger | None:
    """The verb that a date belongs to, or the event noun that frames it: "during talks, X said" tells talks."""
    words = sentence.words
    main = _main_trigger(sentence, clause, _owners(sentence, clause, reading.dates[date].span), subject)
    before = main.at if main is not None else clause.end
    host = triggers.host_noun(words, clause, before)
    if host is not None and not _dates_a_participle(sentence, clause, reading.dates[date].span):
        weak = main is None or main.part is Part.SAY or main.strength < 2
        if weak or _is_range(reading, date):
            return triggers.of_noun(words, host)
    if main is None and not any(group.tense.finite for group in clause.groups):
        noun = triggers.first_noun(words, clause.first, clause.end)
        return headings.listed(reading, sentence, clause) if noun is None else triggers.of_noun(words, noun)
    return main


def _is_range(reading: Reading, date: int) -> bool:
    when = reading.dates[date].when
    return when is not None and when.exact and when.earliest != when.latest


def _owners(sentence: Parsed, clause: Clause, date: Span) -> list[VerbGroup]:
    """The verb groups that a date may belong to, best first: the last one before it, else the main one."""
    ranked = _by_rank(sentence, clause)
    before = [
        group
        for group in clause.groups
        if _can_own(sentence, group) and sentence.words[group.main].end <= date.start and group.base not in ("be", "have")
    ]
    if before and _is_reduced(sentence, before[-1]) and before[-1] not in ranked[:1]:
        return [before[-1], *ranked]
    if before:
        return [before[-1], *(group for group in ranked if group is not before[-1])]
    return ranked


def _can_own(sentence: Parsed, group: VerbGroup) -> bool:
    """A finite verb, or a participle after a comma that goes on telling: ", conquering the north in May"."""
    return group.tense.finite or (
        group.tense is Tense.PARTICIPLE and group.first > 0 and sentence.words[group.first - 1].text == ","
    )


def _dates_a_participle(sentence: Parsed, clause: Clause, date: Span) -> bool:
    """Whether the date stands behind a participle that hangs on a noun: "neutrality declared by ... in 1956"."""
    before = [group for group in clause.groups if sentence.words[group.main].end <= date.start]
    return bool(before) and _is_reduced(sentence, before[-1])


def _main_trigger(
    sentence: Parsed, clause: Clause, ranked: Sequence[VerbGroup], subject: tuple[int, int] | None
) -> Trigger | None:
    """The trigger of the first group that tells something; a verb of state ends the search, unless it is a participle."""
    for group in ranked:
        trigger = triggers.of_group(sentence.words, clause, group, subject)
        if trigger is not None:
            return trigger
        if group.tense.finite and group.base not in _EMPTY and not _is_reduced(sentence, group):
            return None
    return None


def _by_rank(sentence: Parsed, clause: Clause) -> list[VerbGroup]:
    """Finite groups, sure ones first, then infinitives (which a verb of planning may govern)."""
    finite = [group for group in clause.groups if group.tense.finite]
    sure = [group for group in finite if not _is_reduced(sentence, group)]
    planned = [group for group in clause.groups if group.tense is Tense.INFINITIVE]
    return sure + [group for group in finite if group not in sure] + planned


def _is_reduced(sentence: Parsed, group: VerbGroup) -> bool:
    """Whether a bare participle hangs on the noun before it: "the treaty signed in 1990 ended ..."."""
    after = group.main + 1
    if group.tense is not Tense.BARE or after >= len(sentence.words) or group.base in _INTRANSITIVE:
        return False
    finite = [other for other in sentence.groups if other.tense.finite and other.first > group.first]
    following = sentence.words[after].lower
    return following == "by" or (following in _AFTER_PARTICIPLE and bool(finite or _has_verb_before(sentence, group)))


def _has_verb_before(sentence: Parsed, group: VerbGroup) -> bool:
    """Whether the clause has a verb before the participle, so that the participle need not be its main verb."""
    clause = next(clause for clause in sentence.clauses if group.first < clause.end)
    return any(other.tense.finite and other.first < group.first for other in clause.groups)


def _elliptical(sentence: Parsed, number: int) -> Trigger | None:
    """ "Her first was in 1997" takes its noun from the clause before: "It was her second visit"."""
    words, clause = sentence.words, sentence.clauses[number]
    ordinal = any(word.lower in ("first", "second", "third", "last", "next", "previous") for word in clause.words(words)[:4])
    if not (ordinal and number and clause.groups and clause.groups[0].base == "be"):
        return None
    before = sentence.clauses[number - 1]
    noun = triggers.first_noun(words, before.first, before.end)
    if noun is None:
        return None
    return Trigger(Part.LIGHT, triggers.kind_of_noun(words, noun), 2, clause.groups[0], noun)


def _of_nouns(
    reading: Reading, sentence: Parsed, number: int, pairs: Sequence[tuple[int, int]]
) -> Iterator[Candidate]:
    """Happenings told by a noun with a date of its own: "the February address", "the treaty of 1990"."""
    clause = sentence.clauses[number]
    for date, noun in pairs:
        trigger = triggers.of_noun(sentence.words, noun)
        status = reality.status(sentence.words, clause, trigger, _later(sentence, trigger), dated=True)
        if status is not None:
            evidence = _phrase(reading, sentence, clause, noun, date)
            yield Candidate(sentence, clause, trigger, status, evidence, (date,))


def _phrase(reading: Reading, sentence: Parsed, clause: Clause, noun: int, date: int) -> Span:
    """The words around a noun and its date, back to the mark before them, on through "of", "from", "to", "between"."""
    words = sentence.words
    date_span = reading.dates[date].span
    start = min(words[noun].start, date_span.start)
    first = next(index for index, word in enumerate(words) if word.end > start)
    while first > clause.first and words[first - 1].is_word:
        first -= 1
    last = max(noun, max(index for index, word in enumerate(words) if word.start < date_span.end))
    verbs = {group.first for group in sentence.groups}
    while last + 1 < clause.end and (words[last + 1].lower in _GOING_ON or last > noun and words[last].end > date_span.end):
        if last + 1 in verbs or not words[last + 1].is_word:
            break
        last += 1
    return Span(words[first].start, words[last].end)


def _undated(reading: Reading, sentence: Parsed, number: int) -> Candidate | None:
    clause = sentence.clauses[number]
    if clause.link in (Link.RELATIVE, Link.ASIDE, Link.REDUCED) or reading.kind_of_passage(sentence) is not PassageKind.PARAGRAPH:
        return None
    subject = borrowed.subject(sentence, number)
    trigger = _main_trigger(sentence, clause, _by_rank(sentence, clause), subject)
    if trigger is not None and trigger.group is not None and trigger.group.base in _COMMITTING:
        # Without a day of its own, what was agreed is part of the meeting.
        trigger = replace(trigger, part=Part.SAY, kind=EventKind.STATEMENT)
    if trigger is None or trigger.group is None or not trigger.group.tense.finite:
        return None
    if trigger.part is Part.FIGURE or (trigger.part is not Part.SAY and trigger.strength < 2):
        return None
    status = reality.status(sentence.words, clause, trigger, _later(sentence, trigger), dated=False)
    if status is None:
        return None
    return Candidate(sentence, clause, trigger, status, _evidence(reading, sentence, number), (), subject)


def _evidence(reading: Reading, sentence: Parsed, number: int) -> Span:
    """The clause, with coordinated clauses after it that have no date of their own."""
    span = sentence.clauses[number].span(sentence.words)
    for later in sentence.clauses[number + 1 :]:
        more = later.span(sentence.words)
        if later.link is not Link.COORDINATE or reading.dates_in(more) or more.end - span.start > _LONGEST_EVIDENCE:
            break
        span = Span(span.start, more.end)
    return span
