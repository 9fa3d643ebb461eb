"""Read transcripts: paragraphs that begin with the speaker's name and a colon, without quotation marks."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.quote import Quote
from kzexplorer.domain.span import Span
from kzexplorer.extract.events.reading import Reading

_LEAST_LABELLED = 3
_MARKS = "\"“„«'‘"


class _Turn(NamedTuple):
    """What one speaker says: the label, and the words from behind it to the end of the last paragraph."""

    label: Span
    words: Span


def find(reading: Reading) -> tuple[Quote, ...]:
    """What each labelled paragraph says, with the unlabelled ones after it; none where the text is no transcript."""
    turns = _turns(reading)
    said = Counter(turn.label.of(reading.text) for turn in turns)
    known = {label: _speaker(reading, turns, label) for label in said}
    kept = [
        turn
        for turn in turns
        if said[turn.label.of(reading.text)] > 1 or known[turn.label.of(reading.text)] is not None
    ]
    if len(kept) < _LEAST_LABELLED or len(said) < 2 or len(kept) * 2 < len(turns):
        return ()
    return tuple(
        Quote(turn.words, (speaker := known[turn.label.of(reading.text)]), turn.label if speaker is not None else None)
        for turn in kept
    )


@cache
def _label() -> re.Pattern[str]:
    return re.compile(
        r"((?:Q|A|[A-Z][\w.’'-]+(?:[ ,]{1,2}(?:[A-Z][\w.’'-]*|of|the|and|de|van|for)){0,6}))[ ]?:\s+(?=\S)"
    )


def _turns(reading: Reading) -> list[_Turn]:
    turns: list[_Turn] = []
    for passage in reading.passages:
        content = passage.content
        if content is None or passage.kind is PassageKind.FURNITURE:
            continue
        match = _label().match(reading.text, content.start, content.end)
        if match is not None and reading.text[match.end()] not in _MARKS:
            turns.append(_Turn(Span(match.start(1), match.end(1)), Span(match.end(), content.end)))
        elif turns and passage.kind is PassageKind.PARAGRAPH and match is None:
            last = turns[-1]
            turns[-1] = _Turn(last.label, Span(last.words.start, content.end))
    return turns


def _speaker(reading: Reading, turns: Sequence[_Turn], label: str) -> int | None:
    """The person that one of the labels names, or whose last name it ends with; None where several bear it."""
    named = {
        one.entity
        for turn in turns
        if turn.label.of(reading.text) == label
        for one in reading.mentions_in(turn.label)
        if one.type is EntityType.PERSON
    }
    if not named:
        last = label.split()[-1].casefold()
        named = {
            index
            for index, entity in enumerate(reading.entities)
            if entity.type is EntityType.PERSON and entity.name.split()[-1].casefold() == last
        }
    return named.pop() if len(named) == 1 else None
