"""What the name of a table tells of all its rows: where its visits went, and of what kind its happenings are."""

from __future__ import annotations

from functools import lru_cache

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EventKind
from kzexplorer.extract.events import lexicon
from kzexplorer.extract.events.lexicon import Entry, Form, Part
from kzexplorer.extract.names.gazetteer import gazetteer
from kzexplorer.extract.names.words import key_of

_TOWARDS = frozenset("to in at".split())
_KNOWN = 256


@lru_cache(_KNOWN)
def host(table: str) -> str | None:
    """The place that "visits to the united states" names, by its known name."""
    words = key_of(table).split()
    for at, word in enumerate(words):
        if word not in _TOWARDS or at == 0 or kind_of(" ".join(words[:at])) is not EventKind.VISIT:
            continue
        rest = words[at + 1 :]
        rest = rest[1:] if rest[:1] == ["the"] else rest
        for end in range(len(rest), 0, -1):
            entry = gazetteer().entries.get(" ".join(rest[:end]))
            if entry is not None and entry.type is EntityType.PLACE:
                return entry.name
    return None


@lru_cache(_KNOWN)
def kind_of(table: str) -> EventKind | None:
    """The kind that a plural in the name of a table tells: "visits", "travels abroad", "treaties"."""
    return next((kind for word in key_of(table).split() if (kind := _of_plural(word)) is not None), None)


def _of_plural(word: str) -> EventKind | None:
    if not word.endswith("s") or word.endswith("ss"):
        return None
    table = lexicon.load()
    rows = table.nouns.get(word, ())
    if not rows:
        verbs = [base for base, form in table.forms.get(word, ()) if form is Form.PRESENT]
        rows = tuple(row for base in verbs for row in table.verbs.get(base, ()))
    return _shared(rows)


def _shared(rows: tuple[Entry, ...]) -> EventKind | None:
    """The kind of all of them, if it is one."""
    kinds = {row.kind for row in rows if row.part is not Part.STATE}
    kind = kinds.pop() if len(kinds) == 1 else None
    return None if kind is EventKind.OTHER else kind
