"""Propose happenings: for each clause the trigger that tells one, the dates that belong to it, and its evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When
from kzexplorer.extract.events import attachment, borrowed, evidence, headings, owners, reality, triggers
from kzexplorer.extract.events.clauses import Clause, Link
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.parsed import Parsed
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.triggers import Trigger
from kzexplorer.extract.events.verbs import Tense, VerbGroup

_EMPTY = frozenset({"be", "have"}) | reality.PLANNING
_SPOKEN_OF = 6
_CLOSE = 4
_AT_ONCE = frozenset(("where", "when"))
_COMMITTING = frozenset("agree decide resolve pledge undertake".split())


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

    @property
    def has_own_subject(self) -> bool:
        """Whether an active verb has somebody, named or not, before it."""
        group = self.trigger.group
        return group is not None and not group.passive and group.first > self.clause.first


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
            elif candidate is not None and _goes_on(told[-1], candidate):
                told[-1] = _ending_before(told[-1], number)
                told.append(replace(candidate, dates=told[-1].dates))
    yield from told


def _goes_on(before: Candidate, candidate: Candidate) -> bool:
    """Whether a clause without a date tells another happening of the same days: "signed a pact and met the press"."""
    one, other = before.trigger, candidate.trigger
    if before.clause.link in (Link.RELATIVE, Link.REDUCED, Link.ASIDE) or _is_inserted(before):
        return False
    if candidate.clause.link not in (Link.COORDINATE, Link.MAIN) and candidate.clause.intro not in _AT_ONCE:
        return False
    if before.status is not candidate.status or before.detail or other.part in (Part.SAY, Part.FIGURE):
        return False
    plain = other.kind is EventKind.OTHER and other.part is not Part.LIGHT
    return other.strength >= 2 and other.kind is not one.kind and not plain


def _is_inserted(told: Candidate) -> bool:
    """Whether a verb only adds to the subject of the clause after it: "a commission, set up in 1988, met"."""
    group = told.trigger.group
    if group is None or group.first == 0:
        return False
    return told.sentence.words[group.first - 1].text in (",", "which", "who", "that")


def _ending_before(told: Candidate, number: int) -> Candidate:
    """The candidate without the words of clause `number`, which tells a happening of its own."""
    end = told.sentence.clauses[number - 1].span(told.sentence.words).end
    return replace(told, evidence=Span(told.evidence.start, end)) if told.evidence.end > end else told


def _dated(reading: Reading, sentence: Parsed, number: int, dates: Sequence[int]) -> Iterator[Candidate]:
    clause = sentence.clauses[number]
    subject = borrowed.subject(sentence, number)
    passage = evidence.of_clause(reading, sentence, number, subject)
    found: list[tuple[int, When, Candidate]] = []
    for date in dates:
        trigger = _best(reading, sentence, clause, date, subject)
        if trigger is None:
            trigger = _elliptical(sentence, number)
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
        found = [told for told in found if told[0] != trigger.at or not _encloses(told[1], when)]
        found.append(
            (trigger.at, when, Candidate(sentence, clause, trigger, status, passage, reading.ends_of(date), shared))
        )
    yield from _gapped(reading, [candidate for _, _, candidate in found])


def _gapped(reading: Reading, told: Sequence[Candidate]) -> Iterator[Candidate]:
    """Part what one verb tells of two days: "visited Peru on Monday and [visited] Chile two days later"."""
    rest = list(told)
    while len(rest) > 1:
        one, other = rest[:2]
        link = _gap(reading, one, other)
        if link is not None:
            words, group = one.sentence.words, one.trigger.group
            assert group is not None
            one = replace(one, evidence=Span(one.evidence.start, words[link - 1].end))
            first = triggers.subject_start(words, one.clause, group)
            subject = one.subject or ((first, group.first) if first < group.first else None)
            rest[1] = replace(other, evidence=Span(words[link + 1].start, other.evidence.end), subject=subject)
        rest.pop(0)
        yield one
    yield from rest


def _gap(reading: Reading, one: Candidate, other: Candidate) -> int | None:
    """The index of the "and" between two dates of one verb, if a name stands between it and the second."""
    if one.trigger.group is None or one.trigger.at != other.trigger.at or one.trigger.part is Part.FIGURE:
        return None
    words = one.sentence.words
    first, last = reading.dates[one.dates[-1]].span.end, reading.dates[other.dates[0]].span.start
    between = [index for index, word in enumerate(words) if first <= word.start < last]
    link = next((index for index in between if words[index].lower == "and"), None)
    if link is None or not any(words[index].capital for index in between if index > link):
        return None
    return link


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
    if (
        status is not EventStatus.HAPPENED
        or told_past
        or today is None
        or today.latest is None
        or when.earliest is None
    ):
        return status
    return EventStatus.PLANNED if when.earliest > today.latest else status


def _is_restated(sentence: Parsed, trigger: Trigger, when: When, told: Sequence[tuple[int, When, Candidate]]) -> bool:
    """Whether the trigger has a date as fine as this one, or a figure that this one only compares with."""
    same = [other for at, other, _ in told if at == trigger.at]
    if trigger.part is Part.FIGURE and same and not _grows(sentence, trigger):
        return True
    return any(_encloses(when, other) for other in same)


def _grows(sentence: Parsed, trigger: Trigger) -> bool:
    """ "rose from 3 in 1999 to 5 in 2003" tells a figure for each of the two years."""
    after = [word.lower for word in sentence.words[trigger.at + 1 : trigger.at + 12]]
    return "from" in after and "up" not in after and "down" not in after


def _encloses(outer: When, inner: When) -> bool:
    if outer.earliest is None or outer.latest is None or inner.earliest is None or inner.latest is None:
        return False
    return outer.earliest <= inner.earliest and inner.latest <= outer.latest


def _best(
    reading: Reading, sentence: Parsed, clause: Clause, date: int, subject: tuple[int, int] | None
) -> Trigger | None:
    """The verb that a date belongs to, or the event noun that frames it: "during talks, X said" tells talks."""
    words = sentence.words
    main = _main_trigger(sentence, clause, owners.of_date(sentence, clause, reading.dates[date].extent), subject)
    before = main.at if main is not None else clause.end
    host = triggers.host_noun(words, clause, before)
    if host is not None and not owners.dates_a_participle(sentence, clause, reading.dates[date].extent):
        weak = main is None or main.part is Part.SAY or main.strength < 2
        if weak or _is_range(reading, date):
            return triggers.of_noun(words, host)
    if main is not None and main.part is Part.SAY:
        noun = _recalled(reading, sentence, main, date)
        if noun is not None:
            return triggers.of_noun(words, noun)
    if main is None and (stay := _stay(reading, sentence, clause)) is not None:
        return Trigger(Part.VERB, EventKind.VISIT, 2, stay, None)
    if main is None and not any(group.tense.finite for group in clause.groups):
        noun = triggers.first_noun(words, clause.first, clause.end)
        return headings.listed(reading, sentence, clause) if noun is None else triggers.of_noun(words, noun)
    return main


def _stay(reading: Reading, sentence: Parsed, clause: Clause) -> VerbGroup | None:
    """The verb of "President Doe was in Kenya": a person who was at a place on certain days visited it."""
    words = sentence.words
    for group in clause.groups:
        after = group.main + 1
        if group.base != "be" or group.tense is not Tense.PAST or group.negated or not 0 < after < clause.end - 1:
            continue
        if words[after].lower == "back":
            after += 1
        ahead = Span(words[after].start, words[min(after + _CLOSE, clause.end) - 1].end)
        there = any(named.type is EntityType.PLACE for named in reading.mentions_in(ahead))
        if words[after].lower in ("in", "at") and there and _is_a_person(reading, sentence, group.first - 1):
            return group
    return None


def _is_a_person(reading: Reading, sentence: Parsed, index: int) -> bool:
    """Whether the word before a verb names a person or is a pronoun for one."""
    if index < 0:
        return False
    word = sentence.words[index]
    meant = reading.meant.get(word.start)
    if meant is not None:
        return reading.entities[meant].type is EntityType.PERSON
    return any(
        named.type is EntityType.PERSON and named.span.end == word.end
        for named in reading.mentions_in(Span(sentence.span.start, word.end))
    )


def _recalled(reading: Reading, sentence: Parsed, main: Trigger, date: int) -> int | None:
    """The event noun that somebody only speaks of: "recalled the visit of the King in June 2016"."""
    words, start = sentence.words, reading.dates[date].span.start
    first = main.at + 1
    end = next((index for index, word in enumerate(words) if word.start >= start), len(words))
    if any(first < group.first < end for group in sentence.groups) or any(
        word.text in ",;:" for word in words[first:end]
    ):
        return None
    return triggers.first_noun(words, first, min(end, first + _SPOKEN_OF))


def _is_range(reading: Reading, date: int) -> bool:
    when = reading.dates[date].when
    return when is not None and when.exact and when.earliest != when.latest


def _main_trigger(
    sentence: Parsed, clause: Clause, ranked: Sequence[VerbGroup], subject: tuple[int, int] | None
) -> Trigger | None:
    """The trigger of the first group that tells something; a verb of state ends the search, a participle does not."""
    for group in ranked:
        trigger = triggers.of_group(sentence.words, clause, group, subject)
        if trigger is not None:
            return trigger
        if group.tense.finite and group.base not in _EMPTY and not owners.is_reduced(sentence, group):
            return None
    return None


def _elliptical(sentence: Parsed, number: int) -> Trigger | None:
    """ "Her first was in 1997" takes its noun from the clause before: "It was her second visit"."""
    words, clause = sentence.words, sentence.clauses[number]
    ordinal = any(
        word.lower in ("first", "second", "third", "last", "next", "previous") for word in clause.words(words)[:4]
    )
    if not (ordinal and number and clause.groups and clause.groups[0].base == "be"):
        return None
    before = sentence.clauses[number - 1]
    noun = triggers.first_noun(words, before.first, before.end)
    if noun is None:
        return None
    return Trigger(Part.LIGHT, triggers.kind_of_noun(words, noun), 2, clause.groups[0], noun)


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
    if (
        clause.link in (Link.RELATIVE, Link.ASIDE, Link.REDUCED) and clause.intro != "where"
    ) or reading.kind_of_passage(sentence) is not PassageKind.PARAGRAPH:
        return None
    subject = borrowed.subject(sentence, number)
    trigger = _main_trigger(sentence, clause, owners.by_rank(sentence, clause), subject)
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
    return Candidate(
        sentence, clause, trigger, status, evidence.of_clause(reading, sentence, number, subject), (), subject
    )
