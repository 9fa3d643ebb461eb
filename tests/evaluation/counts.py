"""Right, wrong and missed answers, from which precision, recall and F1 follow."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from kzexplorer.domain.span import Span


class Counts(NamedTuple):
    """Findings that are right, findings that are wrong, and answers that were missed.

    A share (so many right of all) has as many wrong as missed, so that its F1 is the share.
    """

    right: int = 0
    wrong: int = 0
    missed: int = 0

    def plus(self, other: Counts) -> Counts:
        return Counts(self.right + other.right, self.wrong + other.wrong, self.missed + other.missed)

    @property
    def precision(self) -> float:
        return self.right / (self.right + self.wrong) if self.right else 0.0

    @property
    def recall(self) -> float:
        return self.right / (self.right + self.missed) if self.right else 0.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (2 * self.right + self.wrong + self.missed) if self.right else 0.0


RIGHT, WRONG, MISSED, MISTAKEN = Counts(1, 0, 0), Counts(0, 1, 0), Counts(0, 0, 1), Counts(0, 1, 1)


class Measure(NamedTuple):
    """What is counted ("events.strict"), and of which class of answers (`""` for all of them)."""

    name: str
    group: str = ""


@dataclass(frozen=True, slots=True)
class Error:
    """One thing wrong: its sort, the class it belongs to, where it stands, and what was expected and found."""

    sort: str
    group: str
    span: Span | None
    expected: str
    found: str


@dataclass(slots=True)
class Score:
    """What one document adds to each measure, its errors, and how sure each event was beside whether it is right."""

    counts: defaultdict[Measure, Counts] = field(default_factory=lambda: defaultdict(Counts))
    errors: list[Error] = field(default_factory=list)
    confidences: list[tuple[float, bool]] = field(default_factory=list)

    def add(self, counts: Counts, name: str, group: str | None = None) -> None:
        """Count for the measure as a whole, and for a class of it."""
        self.counts[Measure(name)] = self.counts[Measure(name)].plus(counts)
        if group is not None:
            self.add_group(counts, name, group)

    def add_group(self, counts: Counts, name: str, group: str) -> None:
        """Count for one class of a measure alone."""
        self.counts[Measure(name, group)] = self.counts[Measure(name, group)].plus(counts)


def total(scores: Iterable[Score], measure: Measure) -> Counts:
    counts = Counts()
    for score in scores:
        counts = counts.plus(score.counts.get(measure, Counts()))
    return counts
