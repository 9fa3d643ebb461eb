"""Read what row of happenings one belongs to: "second round of consultations", "12th summit", "annual talks"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from kzexplorer.domain.event import Event, EventKind, Series
from kzexplorer.extract.dates.vocabulary import NUMBERS, ORDINALS, ROMAN_NUMBERS
from kzexplorer.extract.events import event_nouns, phrases
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, Word

_NUMBER = re.compile(r"(\d{1,4})(?:st|nd|rd|th)")
_RECURRING = frozenset(
    "annual biannual biennial yearly monthly quarterly triennial regular periodic traditional".split()
)
_NEXT = frozenset("next last previous latest following upcoming forthcoming inaugural".split())
_COUNTED = frozenset("round rounds session sessions edition cycle".split())
_KINDS = frozenset(
    {EventKind.MEETING, EventKind.CONSULTATION, EventKind.SUMMIT, EventKind.FORUM, EventKind.ELECTION, EventKind.OTHER}
)
_FAR, _MOST_DIGITS = 7, 3
_LONGEST = 80
_STEM = 6
_FARTHEST_BACK = 60


def of(reading: Reading, candidate: Candidate) -> Series | None:
    """The row that the noun of a happening names, with its number there; None for a single one."""
    words, at = candidate.sentence.words, _noun(candidate)
    if at is None or candidate.trigger.kind not in _KINDS:
        return None
    first = at
    while first > max(0, at - _FAR) and _belongs(words[first - 1]):
        first -= 1
    before = words[first:at]
    number = next((value for index in range(first, at) if (value := ordinal(words[index])) is not None), None)
    after = words[at + 1].text if at + 1 < len(words) else ""
    if number is None and words[at].lower in _COUNTED and after.isdigit() and len(after) <= _MOST_DIGITS:
        number = int(after)
    told = {word.lower for word in before}
    if number is None and "inaugural" in told:
        number = 1
    counted = words[at].lower in _COUNTED and bool(told & _NEXT)
    if number is None and not counted and told.isdisjoint(_RECURRING):
        return None
    name = _name(reading, candidate, first, at)
    return Series(name, number) if name else None


def numbers(candidate: Candidate) -> frozenset[int]:
    """All ordinal numbers among the words that tell a happening."""
    evidence = candidate.evidence
    inside = (word for word in candidate.sentence.words if evidence.start <= word.start < evidence.end)
    return frozenset(number for word in inside if (number := ordinal(word)) is not None)


def ordinal(word: Word) -> int | None:
    """3 of "third", 12 of "12th" and of "XII", 68 of "sixty-eighth"."""
    tens, _, one = word.lower.partition("-")
    if one in ORDINALS and tens in NUMBERS:
        return NUMBERS[tens] + ORDINALS[one]
    if word.lower in ORDINALS:
        return ORDINALS[word.lower]
    digits = _NUMBER.fullmatch(word.lower)
    if digits is not None:
        return int(digits[1])
    return ROMAN_NUMBERS.get(word.text) if len(word.text) > 1 else None


def _noun(candidate: Candidate) -> int | None:
    """The noun that is counted: "round" of "the second round of talks", else the event noun."""
    words, noun = candidate.sentence.words, candidate.trigger.noun
    if noun is None:
        return None
    for back in range(noun - 1, max(-1, noun - _FAR), -1):
        if words[back].lower in _COUNTED and words[back + 1].lower == "of":
            return back
    return noun if event_nouns.entry_of(words, noun) is not None or words[noun].lower in _COUNTED else None


def _belongs(word: Word) -> bool:
    return (word.is_word or word.text == "-") and word.lower not in PREPOSITIONS | DETERMINERS | CONJUNCTIONS


def _name(reading: Reading, candidate: Candidate, first: int, at: int) -> str:
    """The phrase around the noun without its number."""
    words = candidate.sentence.words
    clause = next((clause for clause in candidate.sentence.clauses if at < clause.end), candidate.clause)
    dates = [reading.dates[index].extent for index in reading.dates_in(candidate.sentence.span)]
    rest = phrases.complement(words, at, clause, dates)
    kept = [
        word
        for word in [*words[first : at + 1], *rest]
        if word.lower not in _NEXT
        and not word.text.isdigit()
        and (ordinal(word) is None or word.start > words[at].start)
    ]
    while kept and (kept[0].text.isdigit() or kept[0].lower in ("the", "official", "working", "successful", "such")):
        kept.pop(0)
    name = phrases.shorten(reading.text, kept, _LONGEST)
    return name if name[1:2].isupper() else name[:1].lower() + name[1:]


def joined(events: Sequence[Event]) -> tuple[Event, ...]:
    """The events, those of one row under its fullest name: "meeting" after "meeting of the Joint Commission"."""
    known: list[str] = []
    place: dict[str, int] = {}
    for event in events:
        if event.series is None or event.series.name in place:
            continue
        name = event.series.name
        near = range(len(known) - 1, max(-1, len(known) - 1 - _FARTHEST_BACK), -1)
        place[name] = next((at for at in near if _are_one(name, known[at])), len(known))
        if place[name] == len(known):
            known.append(name)
        else:
            known[place[name]] = max(known[place[name]], name, key=len)
    return tuple(
        event
        if event.series is None
        else replace(event, series=replace(event.series, name=known[place[event.series.name]]))
        for event in events
    )


def _are_one(name: str, other: str) -> bool:
    """Whether one name says all that the other says."""
    few, many = sorted((_stems(name), _stems(other)), key=len)
    return few <= many


def _stems(name: str) -> frozenset[str]:
    return frozenset(
        word[:_STEM].removesuffix("s")
        for word in re.findall(r"[^\W_]+", name.lower())
        if word not in PREPOSITIONS | DETERMINERS
    )
