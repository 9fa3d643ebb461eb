"""Read transcripts: paragraphs that begin with the speaker's name and a colon, without quotation marks."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
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
    by_label: dict[str, list[_Turn]] = {}
    for turn in turns:
        by_label.setdefault(turn.label.of(reading.text), []).append(turn)
    known = _speakers(reading, by_label)
    kept = [turn for label, said in by_label.items() if len(said) > 1 or label in known for turn in said]
    if len(kept) < _LEAST_LABELLED or len(by_label) < 2 or len(kept) * 2 < len(turns):
        return ()
    found = []
    for turn in sorted(kept):
        speaker = known.get(turn.label.of(reading.text))
        found.append(Quote(turn.words, speaker, None if speaker is None else turn.label))
    return tuple(found)


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


def _speakers(reading: Reading, by_label: Mapping[str, Sequence[_Turn]]) -> dict[str, int]:
    """For each label the person that it names, or whose last name it ends with; none where several bear it."""
    last_names: dict[str, set[int]] = {}
    for index, entity in enumerate(reading.entities):
        if entity.type is EntityType.PERSON:
            last_names.setdefault(entity.name.split()[-1].casefold(), set()).add(index)
    found: dict[str, int] = {}
    for label, turns in by_label.items():
        mentions = [one for turn in turns for one in reading.mentions_in(turn.label)]
        named = {one.entity for one in mentions if one.type is EntityType.PERSON}
        named = named or last_names.get(label.split()[-1].casefold(), set())
        if len(named) == 1:
            found[label] = next(iter(named))
    return found
