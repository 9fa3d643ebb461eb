"""networkx reads who met whom as the file means it: an edge for each pair, with how often, when and where told."""

from __future__ import annotations

from io import BytesIO
from itertools import combinations
from typing import Any

import networkx
import pytest
from hypothesis import given

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import When
from kzexplorer.export.formats import Tally
from kzexplorer.export.network_graphml import MEETING
from kzexplorer.export.records import EventRecord, PartRecord
from tests.export.hostile_records import hostile, records, written
from tests.made_records import OSTMARK, QUEEN, quotation, record

ENVOY = PartRecord(3, "The envoy", EntityType.PERSON)
TOLD = quotation("They met.")


def network(made: list[EventRecord]) -> tuple[Any, Tally]:
    data, tally = written("graphml", made)
    return networkx.read_graphml(BytesIO(data)), tally


def met(number: int, *parts: PartRecord, **more: Any) -> EventRecord:
    values = {"kind": EventKind.MEETING, "when": When.of_day(1998, 3, number)} | more
    when = values.pop("when")
    return record(number, "They met", when, TOLD, participants=parts, **values)


def test_that_two_who_met_twice_are_one_edge_that_tells_both() -> None:
    second = met(9, QUEEN, ENVOY, OSTMARK, kind=EventKind.SUMMIT, when=When.of_month(1999, 4))
    graph, tally = network([met(4, ENVOY, QUEEN), second])
    assert not graph.is_directed()
    assert dict(graph.nodes(data="label")) == {"n1": "Queen Ottilie", "n2": "Ostmark", "n3": "The envoy"}
    assert graph.nodes["n1"] == {"label": "Queen Ottilie", "type": "person", "events": 2}
    assert graph.edges["n1", "n3"] == {
        "weight": 2,
        "kinds": "meeting summit",
        "first": "1998-03-04",
        "last": "1999-04-30",
        "events": "4 9",
    }
    assert (graph.number_of_edges(), tally) == (3, Tally(2))


def test_that_the_file_says_what_an_edge_is() -> None:
    told = network([met(4, ENVOY, QUEEN)])[0].graph
    assert told["title"] == "Queens & envoys"
    assert told["rule"].startswith("Two are joined where both take part in an event (visit, meeting, call,")


@pytest.mark.parametrize(
    ("event", "reason"),
    [
        (met(1, QUEEN, ENVOY, kind=EventKind.LETTER), "of a kind at which people do not meet"),
        (met(1, QUEEN, ENVOY, status=EventStatus.PLANNED), "it is planned or was cancelled"),
        (met(1, QUEEN, ENVOY, verdict=Verdict.REJECTED), "it was rejected on review"),
        (met(1, QUEEN), "fewer than two take part"),
    ],
)
def test_that_events_at_which_nobody_met_join_nobody_and_are_counted(event: EventRecord, reason: str) -> None:
    graph, tally = network([event])
    assert (len(graph), tally) == (0, Tally(0, 1, ((reason, 1),)))


def test_that_a_meeting_without_a_date_has_none_on_its_edge() -> None:
    assert "first" not in network([met(1, QUEEN, ENVOY, when=None)])[0].edges["n1", "n3"]


def test_that_harmful_names_are_names() -> None:
    graph, _ = network(hostile())
    assert graph.edges["n1", "n2"]["weight"] == len(hostile())


@given(records)
def test_that_every_pair_that_met_is_an_edge(made: list[EventRecord]) -> None:
    graph, tally = network(made)
    counted = [
        event
        for event in made
        if (event.kind in MEETING, event.status, event.verdict is Verdict.REJECTED)
        == (True, EventStatus.HAPPENED, False)
        and len(event.participants) > 1
    ]
    pairs = {
        frozenset((f"n{one.id}", f"n{other.id}"))
        for event in counted
        for one, other in combinations(event.participants, 2)
    }
    assert {frozenset(edge) for edge in graph.edges} == pairs
    assert tally.written == len(counted)
    assert sum(weight for *_, weight in graph.edges(data="weight")) == sum(
        len(event.participants) * (len(event.participants) - 1) // 2 for event in counted
    )
