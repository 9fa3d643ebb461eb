"""What the timeline says when entities and words looked for leave no event: which of them do not go together."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from kzexplorer.search import Query

if TYPE_CHECKING:
    from kzexplorer.store import Reader

_WAY_BACK = "Press Esc to see all events."


def nothing_left_words(reader: Reader, entities: Collection[int], query: Query | None) -> str:
    """Two sentences: what is missing, and how to see everything again."""
    names = [line.name for line in reader.entities() if line.id in entities] if entities else []
    terms = query.terms if query is not None else ()
    unknown = [term.words for term in terms if not len(reader.find(Query((term,))))]
    return f"{_missing(names, [term.words for term in terms], unknown)} {_WAY_BACK}"


def _missing(names: Sequence[str], terms: Sequence[str], unknown: Sequence[str]) -> str:
    if unknown:
        return f"No event matches {_quoted(unknown, 'or')}."
    together = f" that matches {_quoted(terms, 'and')}" if terms else ""
    if not names:
        return f"No dated event matches {_quoted(terms, 'and')}" + (" together." if len(terms) > 1 else ".")
    if len(names) == 1:
        return f"{names[0]} takes part in no dated event{together}."
    return f"{_joined(names, 'and')} take part in no dated event together{together}."


def _quoted(words: Sequence[str], link: str) -> str:
    return _joined([f"“{each}”" for each in words], link)


def _joined(words: Sequence[str], link: str) -> str:
    return f" {link} ".join(filter(None, (", ".join(words[:-1]), words[-1])))
