"""The share of dated headings with an event of that year in their own section, told in its paragraph."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.calendar import civil
from kzexplorer.domain.span import Span
from tests.evaluation.counts import MISTAKEN, RIGHT, Error, Score
from tests.evaluation.gold import GoldHeading
from tests.evaluation.predictions import FoundEvent


def measure(gold: Sequence[GoldHeading], events: Sequence[FoundEvent]) -> Score:
    """All passages of an event count; its days lie wholly in the heading's years."""
    score = Score()
    for heading in gold:
        told = [event for event in events if any(map(heading.section.contains, event.passages))]
        right = any(_of_years(event, heading.years) for event in told)
        score.add(RIGHT if right else MISTAKEN, "headings.told")
        if not right:
            sort = "heading, event of another year" if told else "heading, no event in its paragraph"
            found = "; ".join(f"{event.title} {_years(event)}" for event in told)
            start = Span(heading.section.start, min(heading.section.end, heading.section.start + 160))
            score.errors.append(Error(sort, "", start, heading.words, found))
    return score


def _years(event: FoundEvent) -> tuple[int, int] | None:
    return (civil(event.days.first)[0], civil(event.days.last)[0]) if event.days else None


def _of_years(event: FoundEvent, years: tuple[int, int]) -> bool:
    found = _years(event)
    return found is not None and years[0] <= found[0] and found[1] <= years[1]
