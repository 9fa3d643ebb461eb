"""Name what "it", "he" and "she" stand for in a title: the deal, subject or officer of the sentences before."""

from __future__ import annotations

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EventKind
from kzexplorer.domain.span import Span
from kzexplorer.extract.events import event_nouns, phrases, subjects
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.parsed import Parsed
from kzexplorer.extract.events.reading import Reading

_LONGEST = 60
_FARTHEST = 8
_OFFICES = frozenset(
    "minister president ambassador envoy secretary premier chancellor king queen emperor sultan governor speaker "
    "chairman chairwoman chairperson commissioner consul director pope prince princess delegate mayor "
    "representative secretary-general guest spokesman spokeswoman spokesperson".split()
)


def of_it(reading: Reading, candidate: Candidate) -> str | None:
    """A phrase of at most 60 characters; None where the sentence before has none that fits."""
    sentence = candidate.sentence
    first = candidate.clause.first if candidate.subject is None else candidate.subject[0]
    if first or not sentence.number:
        return None
    before = reading.sentences[sentence.number - 1]
    if before.passage != sentence.passage or not before.clauses:
        return None
    dates = [reading.dates[index].extent for index in reading.dates_in(before.span)]
    if candidate.trigger.kind is EventKind.AGREEMENT and (deal := _deal(reading, before, dates)):
        return deal
    return _subject(reading, before, dates)


def of_person(reading: Reading, candidate: Candidate) -> str | None:
    """The office of the last one of whom a sentence before tells, unless by name: "Minister"."""
    for number in range(candidate.sentence.number - 1, max(-1, candidate.sentence.number - _FARTHEST), -1):
        sentence = reading.sentences[number]
        clause = next(iter(sentence.clauses), None)
        group = next((group for group in clause.groups if group.tense.finite), None) if clause is not None else None
        if clause is None or group is None or group.first <= clause.first:
            continue
        before = sentence.words[group.first - 1]
        named = reading.mentions_in(Span(sentence.words[clause.first].start, before.end))
        if any(one.type is EntityType.PERSON and one.mention.span.of(reading.text)[:1].isupper() for one in named):
            return None
        if before.lower in _OFFICES:
            return before.lower.capitalize()
    return None


def _deal(reading: Reading, sentence: Parsed, dates: list[Span]) -> str | None:
    """The agreement that a sentence tells: "Treaty of Friendship"."""
    for index in range(len(sentence.words)):
        entry = event_nouns.entry_of(sentence.words, index)
        if entry is not None and entry.kind is EventKind.AGREEMENT:
            clause = next(clause for clause in sentence.clauses if index < clause.end)
            return phrases.of_noun(reading.text, sentence.words, index, clause, dates, _LONGEST)
    return None


def _subject(reading: Reading, sentence: Parsed, dates: list[Span]) -> str | None:
    """The subject of the sentence, unless it is a person or several things."""
    clause = sentence.clauses[0]
    group = next((group for group in clause.groups if group.tense.finite), None)
    if group is None:
        return None
    words = subjects.before_verb(sentence.words, clause, group, dates)
    if not words or any(word.lower in ("and", "it", "he", "she", "they", "there") for word in words):
        return None
    named = reading.mentions_in(Span(words[0].start, words[-1].end))
    if words[-1].text.islower() and words[-1].text.endswith("s") and not words[-1].text.endswith("ss"):
        return None
    if any(one.type is EntityType.PERSON for one in named):
        return None
    phrase = phrases.shorten(reading.text, words, 200)
    return phrase if 0 < len(phrase) <= _LONGEST else None
