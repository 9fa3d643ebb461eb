"""Which happening another is part of."""

from __future__ import annotations

import pytest

from kzexplorer.extract.events import parents
from tests.extract.telling import findings


@pytest.mark.parametrize(
    ("text", "part", "whole"),
    [
        ("Anna Kivi visited Kenya from 4 to 6 May 1990. Anna Kivi met Karl Braun in Nairobi on 5 May 1990.",
         "meeting", "visit"),
        ("The summit of the Union was held in Vienna on 4-6 May 1990. A treaty was signed in Vienna on 5 May 1990.",
         "agreement", "summit"),
        ("Anna Kivi met Karl Braun in Oslo on 5 May 1990. On 5 May 1990 Anna Kivi and Karl Braun issued a statement.",
         "statement", "meeting"),
        ("On 5 May 1990 Anna Kivi met Karl Braun in Nairobi. Anna Kivi visited Kenya from 4 to 6 May 1990.",
         "meeting", "visit"),
        ("Anna Kivi visited Kenya from 4 to 6 May 1990. During the visit, a treaty on fishing was signed.",
         "agreement", "visit"),
    ],
)  # fmt: skip
def test_that_what_happens_inside_another_is_part_of_it(text: str, part: str, whole: str) -> None:
    events = findings(text).events
    (inner,) = [event for event in events if event.kind == part]
    assert inner.parent is not None
    assert events[inner.parent].kind == whole
    assert events[inner.parent].parent is None


@pytest.mark.parametrize(
    "text",
    [
        "Anna Kivi visited Kenya from 4 to 6 May 1990. Anna Kivi met Karl Braun in Vienna on 9 May 1990.",
        "Anna Kivi visited Kenya from 4 to 6 May 1990. Otto Moe met Karl Braun in Vienna on 5 May 1990.",
        "The summit of the Union was held in Vienna on 4-6 May 1990. A treaty was signed in Lima on 5 May 1990.",
        "Anna Kivi visited Kenya in 1990. Anna Kivi met Karl Braun on 5 May 1990.",
    ],
)
def test_that_what_happens_elsewhere_is_not_part_of_it(text: str) -> None:
    assert all(event.parent is None for event in findings(text).events)


def test_that_nothing_is_part_of_itself() -> None:
    assert parents.without_circles([1, 2, 0, None, 3]) == [None, 2, 0, None, 3]
