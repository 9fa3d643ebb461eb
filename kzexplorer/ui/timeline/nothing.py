"""What the timeline says when entities and words looked for leave no event: which of them do not go together."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from kzexplorer.search import Query
from kzexplorer.search.parts import parts, typed_part
from kzexplorer.search.shown import quoted
from kzexplorer.translation import either, later, listed, tr, trn

if TYPE_CHECKING:
    from kzexplorer.store import Reader

_WAY_BACK = later("Press Esc to see all events.")

FACET_WORDS = {
    "kind": later("kind"),
    "status": later("status"),
    "verdict": later("review"),
    "exactness": later("date"),
    "document": later("document"),
}
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
    if not facets:
        return trn(
            "{n} event here is rejected. Tick Rejected in the filter to see it.",
            "{n} events here are rejected. Tick Rejected in the filter to see them.",
            n_matching,
        )
    return trn(
        "No event passes the filter by {facets}. Clear the filter to see {n} event.",
        "No event passes the filter by {facets}. Clear the filter to see {n} events.",
        n_matching,
        facets=listed([tr(FACET_WORDS[facet]) for facet in facets]),
    )


def _unmatched(asked: Sequence[str], *, alone: bool) -> str:
    """Which parts of a query no event matches: each of them for itself, or all of them together."""
    if alone or len(asked) == 1:
        return tr("No event matches {asked}.", asked=either(_quoted(asked)))
    return tr("No event matches {asked} together.", asked=listed(_quoted(asked)))


def _missing(names: Sequence[str], terms: Sequence[str]) -> str:
    asked, who = listed(_quoted(terms)), listed(names)
    if not names:
        if len(terms) > 1:
            return tr("No dated event matches {asked} together.", asked=asked)
        return tr("No dated event matches {asked}.", asked=asked)
    if len(names) == 1:
        if terms:
            return tr("{who} takes part in no dated event that matches {asked}.", who=who, asked=asked)
        return tr("{who} takes part in no dated event.", who=who)
    if terms:
        return tr("{who} take part in no dated event together that matches {asked}.", who=who, asked=asked)
    return tr("{who} take part in no dated event together.", who=who)


def _quoted(words: Sequence[str]) -> list[str]:
    return [quoted(each) for each in words]
