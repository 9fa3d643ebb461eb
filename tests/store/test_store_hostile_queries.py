"""Searches that mean harm go through the store as any do: found, counted and explained, or refused in a sentence."""

from __future__ import annotations

from contextlib import suppress

from kzexplorer.search import Query, QueryProblem, parse
from kzexplorer.store import Workspace
from tests.search.hostile_queries import HOSTILE_QUERIES


def read() -> list[Query]:
    """Those that the parser does not refuse."""
    found = []
    for typed in HOSTILE_QUERIES:
        with suppress(QueryProblem):
            found.append(parse(typed))
    return found


def test_that_what_is_read_of_hostile_searches_is_answered(filled: Workspace) -> None:
    queries = read()
    assert len(queries) > 50
    for query in queries:
        events = filled.reader.search(query)
        assert set(events.tolist()) <= set(filled.reader.search(query, details=True).tolist())
        assert [hit.event for hit in filled.reader.hits(query, events.tolist())] == events.tolist()
        filled.reader.facets(events)
        filled.reader.explain(query)
        with suppress(QueryProblem):
            filled.reader.find_entities(query)


def test_that_a_hostile_search_can_be_kept_and_noted_as_it_was_typed(filled: Workspace) -> None:
    from kzexplorer.operations.keep_searches import remember, save_search

    for query in read()[::7]:
        save_search(filled, "kept", query.typed)
        remember(filled, query.typed)
    assert len(filled.reader.search_history(200)) > 1
    for name, typed in filled.reader.saved_searches():
        assert name == "kept"
        parse(typed)
