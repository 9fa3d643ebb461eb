"""The two seed documents against answers made by hand: what the program promises of them."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import pytest

from kzexplorer import paths
from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.event import Findings
from kzexplorer.domain.span import Span
from tests.extract.telling import Answer, Score, days, findings, main_events, names, score

GOLD = Path(__file__).parent.parent / "gold" / "seed_events.json"


@cache
def seeds() -> dict[str, tuple[str, Findings]]:
    """Text and findings of each seed, by the first three characters of its name."""
    texts = {path.name[:3]: path.read_text(encoding="utf-8").replace("\r", "") for path in paths.seeds().glob("*.txt")}
    return {key: (text, findings(text)) for key, text in sorted(texts.items())}


def scores() -> list[Score]:
    gold = json.loads(GOLD.read_text(encoding="utf-8"))
    result = []
    for key, (text, found) in seeds().items():
        answers = [answer(event, text) for event in gold if event["doc"] == key]
        result.append(score(answers, main_events(found)))
    return result


def answer(event: dict[str, str], text: str) -> Answer:
    start = text.index(event["quote"])
    first, last = event["start"], event["end"]
    whole = Span(start, start + len(event["quote"]))
    return Answer(event["title"], whole, first if first == last else f"{first}/{last}", bool(event["core"]))


def test_that_every_core_event_is_found_with_its_days() -> None:
    missed = [answer.title for one in scores() for answer in one.missed if answer.core]
    assert missed == []


def test_that_events_dated_by_context_are_found() -> None:
    found = [answer.title for one in scores() for answer in one.found if not answer.core]
    assert len(found) >= 8


def test_that_hardly_any_event_is_made_up() -> None:
    extra = [event.title for one in scores() for event in one.extra]
    assert len(extra) <= 4, extra


def test_that_no_event_comes_from_furniture() -> None:
    for _, found in seeds().values():
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
        for _, found in seeds().values()
        for event in main_events(found)
        if event.when is not None and event.when.exact and days(event) == day
    ]
    assert told == [families]


def test_that_titles_are_short_and_told_apart() -> None:
    for _, found in seeds().values():
        titles = [(event.title, event.when) for event in main_events(found)]
        assert len(set(titles)) == len(titles)
        assert all(0 < len(title) <= 90 for title, _ in titles)


def test_that_every_span_lies_in_the_text_and_every_index_in_its_table() -> None:
    for text, found in seeds().values():
        for index, event in enumerate(found.events):
            links = [*event.participants, *event.places]
            spans = [*event.evidence, *(link.span for link in links if link.span is not None)]
            assert all(span.end <= len(text) for span in spans)
            assert all(0 <= date < len(found.dates) for date in event.dates)
            assert all(0 <= link.entity < len(found.entities) for link in links)
            assert event.parent is None or 0 <= event.parent < index
            assert 0 <= event.confidence <= 1
            assert event.why.endswith(".")
