"""Choose the verb or noun of a clause that tells what happened on a date."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EventKind
from kzexplorer.domain.span import Span
from kzexplorer.extract.events import event_nouns, headings, owners, reality, triggers
from kzexplorer.extract.events.clauses import Clause
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.parsed import Parsed
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.triggers import Trigger
from kzexplorer.extract.events.verbs import Tense, VerbGroup
from kzexplorer.extract.events.words import PREPOSITIONS, index_from

_EMPTY = frozenset({"be", "have"}) | reality.PLANNING
_SPOKEN_OF = 6
_GOING = frozenset("come go return leave depart".split())
_RECEIVING = frozenset(
    "president minister king queen emperor sultan governor speaker chancellor premier secretary pope emir".split()
)
_CLOSE = 4


def of_date(
    reading: Reading, sentence: Parsed, clause: Clause, date: int, subject: tuple[int, int] | None
) -> Trigger | None:
    """The verb that a date belongs to, or the event noun that frames it: "during talks, X said" tells talks."""
    words = sentence.words
    main = of_clause(reading, sentence, clause, owners.of_date(sentence, clause, reading.dates[date].extent), subject)
    before = main.at if main is not None else clause.end
    host = event_nouns.host(words, clause, before)
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
        noun = event_nouns.first(words, clause.first, clause.end)
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
    if word.text == "," and any(one.text == "," for one in sentence.words[:index]):
        return _opens_with_person(reading, sentence, index)
    return any(
        named.type is EntityType.PERSON and named.span.end == word.end
        for named in reading.mentions_in(Span(sentence.span.start, word.end))
    )


def _opens_with_person(reading: Reading, sentence: Parsed, comma: int) -> bool:
    """Whether a person is the subject before an aside: "Kivi, at the invitation of Braun, was in Lima"."""
    words = sentence.words
    commas = [at for at in range(1, comma) if words[at].text == "," and words[at + 1].lower in PREPOSITIONS]
    return any(
        named.type is EntityType.PERSON and named.span.end == words[at - 1].end
        for at in commas
        for named in reading.mentions_in(Span(sentence.span.start, words[at].end))
    )


def _recalled(reading: Reading, sentence: Parsed, main: Trigger, date: int) -> int | None:
    """The event noun that somebody only speaks of: "recalled the visit of the King in June 2016"."""
    words, first = sentence.words, main.at + 1
    end = index_from(words, reading.dates[date].span.start)
    if any(first < group.first < end for group in sentence.groups) or any(
        word.text in ",;:" for word in words[first:end]
    ):
        return None
    return event_nouns.first(words, first, min(end, first + _SPOKEN_OF))


def _is_range(reading: Reading, date: int) -> bool:
    when = reading.dates[date].when
    return when is not None and when.exact and when.earliest != when.latest


def of_clause(
    reading: Reading, sentence: Parsed, clause: Clause, ranked: Sequence[VerbGroup], subject: tuple[int, int] | None
) -> Trigger | None:
    """The trigger of the first group that tells something; a verb of state ends the search, a participle does not."""
    for group in ranked:
        trigger = triggers.of_group(sentence.words, clause, group, subject)
        if trigger is not None:
            return _journey(reading, sentence, clause, _call(reading, sentence, trigger))
        if group.tense.finite and group.base not in _EMPTY and not owners.is_reduced(sentence, group):
            return None
    return None


def elliptical(sentence: Parsed, number: int) -> Trigger | None:
    """ "His first was in 1912" takes its noun from the clause before: "It was his third visit"."""
    words, clause = sentence.words, sentence.clauses[number]
    ordinal = any(
        word.lower in ("first", "second", "third", "last", "next", "previous") for word in clause.words(words)[:4]
    )
    if not (ordinal and number and clause.groups and clause.groups[0].base == "be"):
        return None
    before = sentence.clauses[number - 1]
    noun = event_nouns.first(words, before.first, before.end)
    if noun is None:
        return None
    return Trigger(Part.LIGHT, event_nouns.kind_of(words, noun), 2, clause.groups[0], noun)


def _call(reading: Reading, sentence: Parsed, trigger: Trigger) -> Trigger:
    """ "called on President Doe" tells a meeting, "called on both sides to talk" words."""
    group, words = trigger.group, sentence.words
    if trigger.part is not Part.SAY or group is None or group.base != "call" or group.main + 2 >= len(words):
        return trigger
    whom = Span(words[group.main + 2].start, words[min(group.main + 1 + _CLOSE, len(words) - 1)].end)
    asked = any(later.tense is Tense.INFINITIVE and later.first > group.main for later in sentence.groups)
    person = any(named.type is EntityType.PERSON for named in reading.mentions_in(whom))
    person = person or any(whom.start <= word.start < whom.end and word.lower in _RECEIVING for word in words)
    if asked or not person or words[group.main + 1].lower not in ("on", "upon"):
        return trigger
    return Trigger(Part.VERB, EventKind.MEETING, 3, group, None)


def _journey(reading: Reading, sentence: Parsed, clause: Clause, trigger: Trigger) -> Trigger:
    """ "went to Peru" tells a visit, "went to the polls" and "came to power" do not."""
    group, words = trigger.group, sentence.words
    if group is None or group.base not in _GOING or trigger.kind is not EventKind.VISIT or trigger.noun is not None:
        return trigger
    after = group.main + 1
    goal = Span(words[min(after, clause.end - 1)].start, words[clause.end - 1].end)
    if any(named.type is EntityType.PLACE for named in reading.mentions_in(goal)):
        return trigger
    return Trigger(trigger.part, EventKind.OTHER, trigger.strength, group, None)
