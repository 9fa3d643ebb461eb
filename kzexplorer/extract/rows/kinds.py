"""Say of what kind a row's happening is: by its column for that, its title, the name of its table, its description."""

from __future__ import annotations

import re
from functools import lru_cache

from kzexplorer.domain.event import EventKind
from kzexplorer.domain.table import Meaning, Row
from kzexplorer.extract.events import lexicon
from kzexplorer.extract.events.lexicon import Entry, Form, Part
from kzexplorer.extract.rows import tables

_WORD = re.compile(r"[^\W\d_]+")
_SENTENCE = re.compile(r"[^.;!?]{1,300}")
_MOST_WORDS = 40
_TOLD = (
    (Meaning.KIND, "The column of the kind says what it was."),
    (Meaning.TITLE, "The words of its title say what it was."),
    (Meaning.DESCRIPTION, "The words that describe it say what it was."),
)
_BY_TABLE = "The name of the table says what its rows are."
_SAID_FORMS = (Form.PAST, Form.PRESENT, Form.PARTICIPLE)
_KNOWN = 4_096


def of(text: str, row: Row) -> tuple[EventKind, str]:
    """The kind, and one sentence on why; `OTHER` without one."""
    named = tables.kind_of(row.table)
    for meaning, because in _TOLD:
        if meaning is Meaning.DESCRIPTION and named is not None:
            break
        for cell in row.cells:
            kind = _told(cell.span.of(text)[:300], is_kind=meaning is Meaning.KIND) if cell.meaning is meaning else None
            if kind is not None:
                return kind, because
    return (named, _BY_TABLE) if named is not None else (EventKind.OTHER, "")


@lru_cache(_KNOWN)
def _told(words: str, *, is_kind: bool) -> EventKind | None:
    """The kind that the first sentence tells: its name, or the first noun or verb of the trigger lists."""
    if is_kind and (called := words.strip().lower().removesuffix("s")) in EventKind.__members__.values():
        return EventKind(called)
    sentence = _SENTENCE.search(words)
    told = [] if sentence is None else [word.lower() for word in _WORD.findall(sentence[0])][:_MOST_WORDS]
    around = frozenset(told)
    return next((kind for word in told if (kind := _of_word(word, around)) is not None), None)


def _of_word(word: str, around: frozenset[str]) -> EventKind | None:
    table = lexicon.load()
    kind = _fitting(table.nouns.get(word, ()), around)
    if kind is None:
        for base, form in table.forms.get(word, ()):
            if form in _SAID_FORMS and kind is None:
                kind = _fitting(table.verbs.get(base, ()), around)
    return kind


def _fitting(rows: tuple[Entry, ...], around: frozenset[str]) -> EventKind | None:
    """The kind of the first row that fits the words around; None for what is no more than some happening."""
    row = next((row for row in rows if row.part in (Part.VERB, Part.NOUN) and row.fits(around)), None)
    return None if row is None or row.kind is EventKind.OTHER else row.kind
