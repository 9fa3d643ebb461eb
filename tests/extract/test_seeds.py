"""The two seed documents against answers made by hand: what the program promises of them."""

from __future__ import annotations

from functools import cache

import pytest

from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.event import Findings
from tests.evaluation import own_documents, predictions
from tests.evaluation.counts import Measure, Score, total
from tests.evaluation.event_matching import Matching, match
from tests.evaluation.gold import GoldDocument, GoldEvent
from tests.evaluation.predictions import FoundEvent
from tests.evaluation.scoring import score
from tests.extract.telling import days, findings, main_events, names


@cache
def seeds() -> list[tuple[str, Findings]]:
    """Text and findings of each seed."""
    return [(seed.text, findings(seed.text)) for seed in own_documents.seeds()]


@cache
def scores() -> list[Score]:
    return [score(seed, predictions.predict(seed)) for seed in own_documents.seeds()]


@cache
def matchings() -> list[Matching]:
    """Which events answer which gold events, with their passage and days."""
    return [match(seed.events or (), dated_events(seed), "strict") for seed in own_documents.seeds()]


def dated_events(seed: GoldDocument) -> list[FoundEvent]:
    return [event for event in predictions.found(predictions.predict(seed)).events if event.days]


def gold_events(*, core: bool) -> tuple[list[GoldEvent], list[GoldEvent]]:
    """The gold events found, and those missed."""
    of_sort = [
        (each, row in one.pairs) for one in matchings() for row, each in enumerate(one.gold) if each.core == core
    ]
    return [event for event, right in of_sort if right], [event for event, right in of_sort if not right]


def test_that_every_date_is_found_with_its_extent_and_days() -> None:
    assert total(scores(), Measure("timex.strict")) == (22, 0, 0)
    assert total(scores(), Measure("timex.value")) == (22, 0, 0)


def test_that_names_are_found_with_their_extent_and_type() -> None:
    assert total(scores(), Measure("names.strict")).f1 >= 0.92


def test_that_every_core_event_is_found_with_its_days() -> None:
    right, missed = gold_events(core=True)
    assert len(right) == 18
    assert missed == []


def test_that_events_dated_by_context_are_found() -> None:
    assert len(gold_events(core=False)[0]) >= 8


def test_that_hardly_any_event_is_made_up() -> None:
    extra = [one.events[column].title for one in matchings() for column in one.extra]
    assert len(extra) <= 4, extra


def test_that_no_event_comes_from_furniture() -> None:
    for _, found in seeds():
        furniture = [passage.span for passage in found.passages if passage.kind is PassageKind.FURNITURE]
        assert not [event for event in found.events for span in event.evidence if any(map(span.overlaps, furniture))]


@pytest.mark.parametrize(
    ("day", "families"),
    [
        ("2005-08-02", {"Nazarbayev", "Bush"}),
        ("2008-11-14", {"Nazarbayev", "Obama"}),
        ("2012-02-01", {"Clinton", "Kazykhanov"}),
    ],
)
def test_that_those_who_take_part_are_known_even_by_role(day: str, families: set[str]) -> None:
    told = [
        {name.split()[-1] for name in names(found, event)}
        for _, found in seeds()
        for event in main_events(found)
        if event.when is not None and event.when.exact and days(event) == day
    ]
    assert told == [families]


def test_that_titles_are_short_and_told_apart() -> None:
    for _, found in seeds():
        titles = [(event.title, event.when) for event in main_events(found)]
        assert len(set(titles)) == len(titles)
        assert all(0 < len(title) <= 90 for title, _ in titles)


def test_that_every_span_lies_in_the_text_and_every_index_in_its_table() -> None:
    for text, found in seeds():
        for index, event in enumerate(found.events):
            links = [*event.participants, *event.places]
            spans = [*event.evidence, *(link.span for link in links if link.span is not None)]
            assert all(span.end <= len(text) for span in spans)
            assert all(0 <= date < len(found.dates) for date in event.dates)
            assert all(0 <= link.entity < len(found.entities) for link in links)
            assert event.parent is None or 0 <= event.parent < index
            assert 0 <= event.confidence <= 1
            assert event.why.endswith(".")
