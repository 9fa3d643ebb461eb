"""Propose happenings: for each clause the trigger that tells one, the dates that belong to it, and its evidence."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.event import EventStatus
from kzexplorer.domain.span import Span
from kzexplorer.extract.events import attachment, reality, triggers
from kzexplorer.extract.events.clauses import Clause, Link
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.reading import Parsed, Reading
from kzexplorer.extract.events.triggers import Trigger
from kzexplorer.extract.events.verbs import Tense, VerbGroup

_LONGEST_EVIDENCE = 500


@dataclass(frozen=True, slots=True)
class Candidate:
    """A happening proposed: `dates` are indices of its own dates, none where another passage must date it."""

    sentence: Parsed
    clause: Clause
    trigger: Trigger
    status: EventStatus
    evidence: Span
    dates: tuple[int, ...]

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
    trigger = _best(reading, sentence, clause, dates)
    if trigger is None:
        trigger = _elliptical(sentence, number)
    if trigger is None:
        return
    status = reality.status(sentence.words, clause, trigger, dated=True)
    if status is None:
        return
    evidence = _evidence(reading, sentence, number)
    for date in dates:
        yield Candidate(sentence, clause, trigger, status, evidence, (date,))


def _best(reading: Reading, sentence: Parsed, clause: Clause, dates: Sequence[int]) -> Trigger | None:
    """The main verb of a dated clause, or the event noun that frames it: "during talks, X said" tells talks."""
    words = sentence.words
    main = _main_trigger(sentence, clause)
    before = main.at if main is not None else clause.end
    host = triggers.host_noun(words, clause, before)
    if main is None or main.part is Part.SAY or main.strength < 2:
        if host is not None:
            return triggers.of_noun(words, host)
    elif host is not None and _is_range(reading, dates):
        return triggers.of_noun(words, host)
    if main is None and not any(group.tense.finite for group in clause.groups):
        noun = triggers.first_noun(words, clause.first, clause.end)
        return None if noun is None else triggers.of_noun(words, noun)
    return main


def _is_range(reading: Reading, dates: Sequence[int]) -> bool:
    when = reading.dates[dates[0]].when
    return when is not None and when.exact and when.earliest != when.latest


def _main_trigger(sentence: Parsed, clause: Clause) -> Trigger | None:
    """The trigger of the clause's main verb; of an infinitive that is planned where the main verb only plans it."""
    for group in _by_rank(sentence, clause):
        trigger = triggers.of_group(sentence.words, clause, group)
        if trigger is not None:
            return trigger
        if group.base not in ("be", "have") or group.tense is Tense.INFINITIVE:
            return None
    return None


def _by_rank(sentence: Parsed, clause: Clause) -> list[VerbGroup]:
    finite = [group for group in clause.groups if group.tense.finite]
    sure = [group for group in finite if not _is_reduced(sentence, group)]
    planned = [group for group in clause.groups if group.tense is Tense.INFINITIVE]
    return (sure or finite) + planned


def _is_reduced(sentence: Parsed, group: VerbGroup) -> bool:
    """Whether a bare participle hangs on the noun before it: "the treaty signed in 1990 ended ..."."""
    after = group.main + 1
    return (
        group.tense is Tense.BARE
        and after < len(sentence.words)
        and sentence.words[after].lower in ("in", "by", "on", "at", "between", "with", "under", "from", "to", "within", "during")
    )


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
        status = reality.status(sentence.words, clause, trigger, dated=True)
        if status is not None:
            evidence = _phrase(reading, sentence, clause, noun, date)
            yield Candidate(sentence, clause, trigger, status, evidence, (date,))


def _phrase(reading: Reading, sentence: Parsed, clause: Clause, noun: int, date: int) -> Span:
    """The words around a noun and its date, back to the mark or verb before them."""
    words = sentence.words
    date_span = reading.dates[date].span
    start = min(words[noun].start, date_span.start)
    first = next(index for index, word in enumerate(words) if word.end > start)
    while first > clause.first and words[first - 1].is_word:
        first -= 1
    return Span(words[first].start, max(words[noun].end, date_span.end))


def _undated(reading: Reading, sentence: Parsed, number: int) -> Candidate | None:
    clause = sentence.clauses[number]
    if clause.link in (Link.RELATIVE, Link.ASIDE, Link.REDUCED) or reading.kind_of_passage(sentence) is not PassageKind.PARAGRAPH:
        return None
    trigger = _main_trigger(sentence, clause)
    if trigger is None or trigger.group is None or not trigger.group.tense.finite:
        return None
    if trigger.part is Part.FIGURE or (trigger.part is not Part.SAY and trigger.strength < 2):
        return None
    status = reality.status(sentence.words, clause, trigger, dated=False)
    if status is None:
        return None
    return Candidate(sentence, clause, trigger, status, _evidence(reading, sentence, number), ())


def _evidence(reading: Reading, sentence: Parsed, number: int) -> Span:
    """The clause, with coordinated clauses after it that have no date of their own."""
    span = sentence.clauses[number].span(sentence.words)
    for later in sentence.clauses[number + 1 :]:
        more = later.span(sentence.words)
        if later.link is not Link.COORDINATE or reading.dates_in(more) or more.end - span.start > _LONGEST_EVIDENCE:
            break
        span = Span(span.start, more.end)
    return span
