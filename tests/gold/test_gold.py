"""The documents annotated by hand agree with their own text: add one as a .txt and a .json of the same name."""

from __future__ import annotations

import json
import re
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest

from kzexplorer.domain.calendar import days_in_month
from kzexplorer.domain.event import EventKind, EventStatus

HERE = Path(__file__).parent
TEXTS = sorted([*HERE.glob("dev/*.txt"), *HERE.glob("unseen/*.txt")])
KINDS = {kind.value for kind in EventKind}
STATUSES = {status.value for status in EventStatus}
TYPES = {"PER", "ORG", "LOC", "DOC", "MTG"}
CLASSES = set(
    "day month year range numeric iso yearless partial relative weekday named vague decade century season quarter"
    " duration set bce words".split()
)
LONGEST_QUOTE = 300
PARTS_OF_YEAR = {*range(21, 25), *range(33, 37), 40, 41}  # seasons, quarters, halves

Gold = dict[str, Any]


@pytest.fixture(params=TEXTS, ids=lambda path: f"{path.parent.name}-{path.stem}")
def annotated(request: pytest.FixtureRequest) -> tuple[str, Gold]:
    """One text and what was annotated in it."""
    path: Path = request.param
    return path.read_text(encoding="utf-8"), json.loads(path.with_suffix(".json").read_text(encoding="utf-8"))


def place(text: str, words: str, nth: int) -> int:
    """Where those words stand for the nth time, counted from 1 and inside longer words too; -1 for nowhere."""
    at = -1
    for _ in range(nth):
        at = text.find(words, at + 1)
        if at < 0:
            return -1
    return at


def is_edtf(value: str) -> bool:
    """Whether it is a form used here: day, month, part of a year, week, year, decade, century or interval."""
    ends = value.split("/")
    return len(ends) <= 2 and all(_is_end(end.rstrip("~?")) for end in ends)


def _is_end(value: str) -> bool:
    if re.fullmatch(r"\d{3}X|\d{2}XX|-?\d{4}|\d{4}-W\d\d", value):
        return True
    parts = re.fullmatch(r"(-?\d{4})-(\d\d)(?:-(\d\d))?", value)
    if not parts:
        return False
    year, month, day = int(parts[1]), int(parts[2]), parts[3]
    if day is None:
        return 1 <= month <= 12 or month in PARTS_OF_YEAR
    return 1 <= month <= 12 and 1 <= int(day) <= days_in_month(year, month)


def test_that_each_text_has_its_annotations_and_the_other_way_round() -> None:
    assert {path.with_suffix("") for path in TEXTS} == {
        path.with_suffix("") for folder in ("dev", "unseen") for path in (HERE / folder).glob("*.json")
    }


def test_that_date_words_stand_where_the_gold_says(annotated: tuple[str, Gold]) -> None:
    text, gold = annotated
    spans = [(place(text, date["text"], date["nth"]), len(date["text"])) for date in gold["dates"]]
    assert [date["text"] for date, (at, _) in zip(gold["dates"], spans, strict=True) if at < 0] == []
    ordered = sorted(spans)
    assert all(at + length <= after for (at, length), (after, _) in pairwise(ordered))


def test_that_date_values_and_classes_are_known(annotated: tuple[str, Gold]) -> None:
    _, gold = annotated
    for date in gold["dates"]:
        assert date["edtf"] is None or is_edtf(date["edtf"]), date
        assert date["class"] in CLASSES, date
        assert date["outer"] is None or all(is_edtf(day) for day in date["outer"]), date
    assert gold["document_date"] is None or is_edtf(gold["document_date"])


def test_that_each_entity_is_named_in_the_text_and_only_once_in_the_gold(annotated: tuple[str, Gold]) -> None:
    text, gold = annotated
    for entity in gold["entities"]:
        assert entity["type"] in TYPES, entity
        assert any(words in text for words in [entity["name"], *entity["aliases"]]), entity
        assert [words for words in entity["aliases"] if words not in text] == [], entity
    names = [entity["name"] for entity in gold["entities"]]
    assert len(names) == len(set(names))


def test_that_events_quote_the_text(annotated: tuple[str, Gold]) -> None:
    text, gold = annotated
    for event in gold["events"]:
        for words, nth in [(event["quote"], event["nth"]), *event["also"]]:
            assert place(text, words, nth) >= 0, words
            assert 0 < len(words) <= LONGEST_QUOTE, words
            assert words == words.strip()


def test_that_events_have_known_values_and_participants(annotated: tuple[str, Gold]) -> None:
    _, gold = annotated
    known = {words for entity in gold["entities"] for words in [entity["name"], *entity["aliases"]]}
    for event in gold["events"]:
        assert event["edtf"] is None or is_edtf(event["edtf"]), event
        assert event["kind"] in event["kinds_ok"], event
        assert set(event["kinds_ok"]) <= KINDS, event
        assert event["status"] in STATUSES, event
        assert [name for name in event["participants"] + event["places"] if name not in known] == [], event
