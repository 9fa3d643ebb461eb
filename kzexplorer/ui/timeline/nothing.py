"""What the timeline says when entities and words looked for leave no event: which of them do not go together."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from kzexplorer.search import Query
from kzexplorer.search.parts import parts, typed_part
from kzexplorer.search.shown import quoted
from kzexplorer.translation import later, tr, trn

if TYPE_CHECKING:
    from kzexplorer.store import Reader

_WAY_BACK = later("Press Esc to see all events.")

FACET_WORDS = {"kind": "kind", "status": "status", "verdict": "review", "exactness": "date", "document": "document"}
"""What a person reads for each facet of a filter."""

NO_EVENTS = later("No events with a date yet. Add documents to fill the timeline.")
ALL_LANES_HIDDEN = later("All lanes are hidden. Choose Show all lanes in the View menu.")


def nothing_left_words(reader: Reader, entities: Collection[int], query: Query | None) -> str:
    """Two sentences: what is missing, and how to see everything again."""
    names = [line.name for line in reader.entity_lines(sorted(entities))]
    nothing = None if query is None else reader.explain(query)
    if nothing is not None:
        return f"{_unmatched(nothing.parts, alone=nothing.alone)} {tr(_WAY_BACK)}"
    asked = () if query is None else tuple(typed_part(query, part) for part in parts(query))
    return f"{_missing(names, asked)} {tr(_WAY_BACK)}"


def nothing_passes_words(facets: Sequence[str], n_matching: int) -> str:
    """Two sentences: by which facets a filter leaves out all of the events that match, and how to see them."""
    events = trn("{n} event", "{n} events", n_matching)
    if not facets:
        them = "it" if n_matching == 1 else "them"
        return tr(
            "{events} here {text} rejected. Tick Rejected in the filter to see {them}.",
            events=events,
            text="is" if n_matching == 1 else "are",
            them=them,
        )
    named = _joined([FACET_WORDS[facet] for facet in facets], "and")
    return tr("No event passes the filter by {named}. Clear the filter to see {events}.", named=named, events=events)


def _unmatched(asked: Sequence[str], *, alone: bool) -> str:
    """Which parts of a query no event matches: each of them for itself, or all of them together."""
    if alone or len(asked) == 1:
        return tr("No event matches {asked}.", asked=_quoted(asked, "or"))
    return tr("No event matches {asked} together.", asked=_quoted(asked, "and"))


def _missing(names: Sequence[str], terms: Sequence[str]) -> str:
    together = tr(" that matches {terms}", terms=_quoted(terms, "and")) if terms else ""
    if not names:
        return tr("No dated event matches {terms}", terms=_quoted(terms, "and")) + (
            " together." if len(terms) > 1 else "."
        )
    if len(names) == 1:
        return tr("{names} takes part in no dated event{together}.", names=names[0], together=together)
    return tr("{names} take part in no dated event together{together}.", names=_joined(names, "and"), together=together)


def _quoted(words: Sequence[str], link: str) -> str:
    return _joined([quoted(each) for each in words], link)


def _joined(words: Sequence[str], link: str) -> str:
    return f" {link} ".join(filter(None, (", ".join(words[:-1]), words[-1])))
