"""Find the date of a happening that words count from: "two days after the fall of the town"."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from functools import cache

from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When
from kzexplorer.extract.dates import shifts
from kzexplorer.extract.dates.known import Known
from kzexplorer.extract.dates.readings import Candidate, Moment, Occasion, Range
from kzexplorer.extract.sentences import Sentence

# Nouns of happenings, each with the verb forms that tell the same.
_TOLD_BY = """
fall: fell fallen|surrender: surrendered capitulated|capitulation: capitulated|arrival: arrived arrives
departure: departed left leaves|death: died dies killed|birth: born|election: elected elections|elections: elected
signing: signed|signature: signed|ratification: ratified|summit|meeting: met meets|battle
visit: visited visits came arrived
conference|congress|talks: met|negotiations|attack: attacked|attacks: attacked|invasion: invaded|coup
opening: opened opens|closure: closed|closing: closed|appointment: appointed|resignation: resigned
wedding: married|marriage: married|coronation: crowned|proclamation: proclaimed|declaration: declared
independence: independent|capture: captured took taken|outbreak: broke|landing: landed|landings: landed
defeat: defeated|explosion: exploded|earthquake|revolution|uprising|accident|crash: crashed|launch: launched
return: returned|victory: won defeated|ceasefire|armistice|treaty|agreement: agreed signed|assassination: assassinated
murder: murdered killed|publication: published|referendum|vote: voted|inauguration: inaugurated|ceremony|session
bombing: bombed|seizure: seized|occupation: occupied|evacuation: evacuated|release: released|arrest: arrested
abdication: abdicated|accession: acceded succeeded|dissolution: dissolved|disaster|flood|fire|siege|mutiny|massacre
"""
_FARTHEST_BACK, _FARTHEST_ON = 30, 3
_LONGEST = 600
_SHORTEST_STEM = 4  # letters
_COMPLEMENT = re.compile(r"[\s,]+(?:of|in|at|on) (?:the )?(?P<name>[^\W\d_][\w’'-]{1,40})")


@cache
def _forms() -> Mapping[str, re.Pattern[str]]:
    table: dict[str, re.Pattern[str]] = {}
    for row in re.split(r"[|\n]", _TOLD_BY.strip()):
        noun, _, verbs = row.partition(":")
        words = "|".join([noun, *verbs.split()])
        # With a capital before another one it is part of a name: "Election Commission".
        table[noun] = re.compile(rf"\b(?:{words})\b|\b(?:{words.title()})\b(?! [A-Z])")
    return table


@cache
def _forms_of(noun: str) -> re.Pattern[str]:
    """Words with the stem of a noun: "mutiny", "mutinied"."""
    return re.compile(rf"\b{noun[: max(_SHORTEST_STEM, len(noun) - 3)]}", re.IGNORECASE)


def is_occasion(word: str) -> bool:
    """Whether the noun, in lower case, means something that happens on a day."""
    return word in _forms()


class Occasions:
    """The sentences of a text with the dates told in them so far, and those that the next ones give in full."""

    def __init__(self, text: str, sentences: Sequence[Sentence], read: Sequence[Sequence[Candidate]]) -> None:
        self._text = text
        self._sentences = sentences
        self._read = read
        self._told: list[tuple[int, Known]] = []

    def note(self, sentence: int, date: Known) -> None:
        """That date was told in that sentence."""
        self._told.append((sentence, date))

    def date_of(self, occasion: Occasion, offset: int, sentence: int, fits: Callable[[Known], bool]) -> Known | None:
        """The date that fits of a happening named at `offset` or after; None where the text tells none."""
        noun, name = occasion.noun, self._name_of(occasion)
        for number, date in reversed(self._told[-_FARTHEST_BACK:]):
            if date.span is not None and fits(date) and self._tells(number, noun, name, date.span, offset):
                return date
        for number in range(sentence + 1, min(sentence + 1 + _FARTHEST_ON, len(self._sentences))):
            given = self._given(number)
            if given is None or given.span is None or not fits(given):
                continue
            if self._tells(number, noun, name, given.span, -1):
                return given
        return None

    def end_of(self, occasion: Occasion) -> int:
        """Where the words for a happening end, with the name that goes with them: "the fall of Vell"."""
        after = _COMPLEMENT.match(self._text, occasion.end)
        return after.end() if after is not None and after["name"][0].isupper() else occasion.end

    def _name_of(self, occasion: Occasion) -> str:
        after = _COMPLEMENT.match(self._text, occasion.end)
        return after["name"] if after is not None and after["name"][0].isupper() else ""

    def _tells(self, number: int, noun: str, name: str, date: Span, asked: int) -> bool:
        """Whether a sentence tells that happening: by its noun or verb, and by the name that goes with it."""
        span = self._sentences[number].span
        start, end = max(span.start, date.start - _LONGEST // 2), min(span.end, date.end + _LONGEST // 2)
        if span.start <= asked < span.end:
            end = min(end, asked)
        if start >= end:
            return False
        words = self._text[start:end]
        forms = _forms().get(noun) or _forms_of(noun)
        return forms.search(words) is not None and name in words

    def _given(self, number: int) -> Known | None:
        """The first full date of a sentence still to come."""
        for candidate in self._read[number]:
            reading = candidate.reading
            first, last = (reading.first, reading.last) if isinstance(reading, Range) else (reading, reading)
            if not isinstance(first, Moment) or not isinstance(last, Moment):
                continue
            if first.year is not None and last.year is not None and shifts.exists(first) and shifts.exists(last):
                start, end = shifts.placed(first), shifts.placed(last)
                when = start.when if first == last else When.between(start.when, end.when)
                return Known(end.moment, when, candidate.span, start.moment)
        return None
