"""The parts of the evaluation that one can ask for alone, and which gold, measures and errors belong to each."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import NamedTuple

from tests.evaluation.counts import Counts, Score
from tests.evaluation.gold import GoldDocument


class Part(NamedTuple):
    """`gold` are lists of a gold document, of which it has one at least; the others are how names begin."""

    gold: tuple[str, ...]
    measures: tuple[str, ...]
    errors: tuple[str, ...]


PARTS = {
    "dates": Part(("dates", "timexes"), ("document date", "dates.", "timex."), ("date,",)),
    "names": Part(("names", "entities"), ("names.", "entities."), ("name,", "entity,")),
    "events": Part(("events",), ("events.", "participants.", "places."), ("event,", "participant,", "place,")),
    "articles": Part(("headings",), ("headings.",), ("heading,",)),
}


def belongs(gold: GoldDocument, parts: Collection[str]) -> bool:
    """Whether the document has answers for one of the parts."""
    return any(getattr(gold, name) is not None for part in parts for name in PARTS[part].gold)


def of_parts(score: Score, parts: Collection[str]) -> Score:
    """What a score says of those parts."""
    measures = tuple(start for part in parts for start in PARTS[part].measures)
    sorts = tuple(start for part in parts for start in PARTS[part].errors)
    counts = {measure: found for measure, found in score.counts.items() if measure.name.startswith(measures)}
    errors = [error for error in score.errors if error.sort.startswith(sorts)]
    return Score(defaultdict(Counts, counts), errors, score.confidences if "events" in parts else [])
