"""What else typed words may mean: a date to go to, an entity, or a search that was saved."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kzexplorer.domain.said import said_when
from kzexplorer.errors import Problem
from kzexplorer.translation import tr, trn
from kzexplorer.ui.palette.entries import Entry
from kzexplorer.ui.palette.matching import fit

if TYPE_CHECKING:
    from kzexplorer.store import Reader

_MOST = 6
_LOOKED_AT = 200


def nearest(words: str) -> Sequence[Entry]:
    """The date that the words give, if they give one."""
    from kzexplorer.domain.typed_date import read_typed

    try:
        when = read_typed(words)
    except Problem:
        return ()
    return (Entry("date", when, tr("Go to {when}", when=said_when(when)), tr("Date")),)


def found(reader: Reader, words: str) -> list[Entry]:
    """A few entities and saved searches with this name."""
    return [*_entities(reader, words), *_searches(reader, words)]


def _entities(reader: Reader, words: str) -> list[Entry]:
    from kzexplorer.search import parse

    quoted = " ".join(f'"{word}"' for word in words.replace('"', " ").split()[:-1])
    last = words.replace('"', " ").split()[-1:]
    try:
        query = parse(" ".join((quoted, *last)).strip())
    except Problem:
        return []
    ids = sorted(reader.find_entities(query))[:_LOOKED_AT]
    lines = sorted(reader.entity_lines(ids), key=lambda line: -line.n_events)[:_MOST]
    return [
        Entry("entity", line.id, line.name, _about(line.role, line.n_events), letters=_letters(words, line.name))
        for line in lines
    ]


def _searches(reader: Reader, words: str) -> list[Entry]:
    fits = [(fit(words, name), name, query) for name, query in reader.saved_searches()]
    return [Entry("search", query, name, query, letters=how.letters) for how, name, query in fits if how is not None][
        :_MOST
    ]


def _about(role: str | None, n_events: int) -> str:
    return ", ".join(part for part in (role, trn("{n} event", "{n} events", n_events)) if part)


def _letters(words: str, name: str) -> tuple[int, ...]:
    how = fit(words, name)
    return how.letters if how is not None else ()
