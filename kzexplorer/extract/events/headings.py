"""Read lines of a list by the heading above: under "Visits", "Crown Prince Haakon: March 2014" is a visit."""

from __future__ import annotations

from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.entity import EntityType
from kzexplorer.extract.events import lexicon
from kzexplorer.extract.events.clauses import Clause
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.parsed import Parsed
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.triggers import Trigger
from kzexplorer.extract.events.words import split

_FARTHEST = 30


def listed(reading: Reading, sentence: Parsed, clause: Clause) -> Trigger | None:
    """The kind that the heading gives a line without verb that names somebody; None without such a heading."""
    actors = (EntityType.PERSON, EntityType.ORGANISATION)
    if not any(named.type in actors for named in reading.mentions_in(clause.span(sentence.words))):
        return None
    for passage in range(sentence.passage - 1, max(-1, sentence.passage - _FARTHEST), -1):
        if reading.passages[passage].kind is PassageKind.HEADING:
            return _of_heading(reading, passage, clause)
    return None


def _of_heading(reading: Reading, passage: int, clause: Clause) -> Trigger | None:
    content = reading.passages[passage].content
    nouns = lexicon.load().nouns
    for word in () if content is None else split(reading.text, content):
        for row in nouns.get(word.lower, ()):
            if row.kind is not None and not row.near:
                return Trigger(Part.NOUN, row.kind, 1, None, clause.first)
    return None
