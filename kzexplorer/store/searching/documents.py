"""Finds documents by words of their titles and of the names of their files, which are held folded."""

from __future__ import annotations

import threading
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from kzexplorer.store.folding import fold_text
from kzexplorer.store.sought import Phrase
from kzexplorer.store.tables import DOCUMENT, RENDITION, RUN_DOCUMENT

_STATE = select(
    func.count(), func.coalesce(func.sum(RUN_DOCUMENT.c.run), 0), func.coalesce(func.max(RUN_DOCUMENT.c.rendition), 0)
)
"""Differs whenever a document comes, goes or is read again."""
_TITLES = (
    select(RENDITION.c.document, func.coalesce(RUN_DOCUMENT.c.title, ""), DOCUMENT.c.name)
    .join(RUN_DOCUMENT, RUN_DOCUMENT.c.rendition == RENDITION.c.id)
    .join(DOCUMENT, DOCUMENT.c.id == RENDITION.c.document)
    .where(RENDITION.c.is_current)
)


@dataclass(frozen=True)
class _Text:
    """The words of all documents in one text, each after a line break; `starts` are where those of a document begin."""

    state: tuple[int, ...]
    words: str
    starts: list[int]
    documents: list[int]


class Titles:
    """Safe to ask from any thread."""

    def __init__(self) -> None:
        self._one_reads = threading.Lock()
        self._text: _Text | None = None
        self._folded: dict[str, str] = {}

    def documents_with(self, connection: Connection, phrase: Phrase) -> set[int]:
        """The documents whose title or file has the phrase in its name."""
        text = self._as_of(connection)
        found = set()
        for way in phrase.ways():
            wanted = f" {fold_text(way)}" + " " * phrase.whole
            found |= {text.documents[bisect_right(text.starts, at) - 1] for at in _places(text.words, wanted)}
        return found

    def _as_of(self, connection: Connection) -> _Text:
        with self._one_reads:
            state = tuple(int(each) for each in connection.execute(_STATE).one())
            if self._text is None or self._text.state != state:
                self._text = self._read(connection, state)
            return self._text

    def _read(self, connection: Connection, state: tuple[int, ...]) -> _Text:
        known, self._folded = self._folded, {}
        starts, documents, parts, at = [], [], [], 0
        for document, title, name in connection.execute(_TITLES):
            whole = f"{title}\n{name}"
            folded = self._folded[whole] = known.get(whole) or f" {fold_text(title)} \n {fold_text(name)} \n"
            starts.append(at)
            documents.append(document)
            parts.append(folded)
            at += len(folded)
        return _Text(state, "".join(parts), starts, documents)


def _places(text: str, wanted: str) -> Iterator[int]:
    if not wanted.strip():
        return
    at = text.find(wanted)
    while at >= 0:
        yield at
        at = text.find(wanted, at + 1)
