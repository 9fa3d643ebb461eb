"""Compares two versions on the same documents: each measure's difference, its interval, and p by a paired bootstrap."""

from __future__ import annotations

from collections.abc import Sequence

from tests.benchmarks.figures import table
from tests.evaluation.bootstrap import difference
from tests.evaluation.counts import Measure, total
from tests.evaluation.report import ROWS, Scored, by_set


def compare(new: Sequence[Scored], old: Sequence[Scored]) -> str:
    """Documents are the same, in the same order; a row for each measure of each set."""
    old_sets = by_set(old)
    rows = []
    for name, scored in by_set(new).items():
        scores, before = [each.score for each in scored], [each.score for each in old_sets[name]]
        for measure in map(Measure, ROWS):
            now, then = total(scores, measure), total(before, measure)
            if any(now) or any(then):
                found = difference(scores, before, measure)
                between = f"{100 * found.interval.low:+.1f} to {100 * found.interval.high:+.1f}"
                figures = [f"{100 * then.f1:.1f}", f"{100 * now.f1:.1f}", f"{100 * found.value:+.1f}"]
                rows.append((name, ROWS[measure.name], *figures, between, f"{found.p:.3f}"))
    return table(("set", "", "before", "now", "difference", "95 %", "p"), rows)
