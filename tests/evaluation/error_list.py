"""Lists what was read wrongly, by sort and class, with the words around it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from tests.benchmarks.figures import table
from tests.evaluation.counts import Error
from tests.evaluation.gold import GoldDocument
from tests.evaluation.report import Scored


def errors_text(scored: Sequence[Scored], sorts: str = "") -> str:
    """Those whose sort begins with `sorts`, the same sort and class together."""
    grouped: dict[tuple[str, str], list[str]] = {}
    for each in scored:
        for error in each.score.errors:
            if error.sort.startswith(sorts):
                grouped.setdefault((error.sort, error.group), []).append(_line(each.gold, error))
    blocks = (
        "\n".join([f"-- {sort}, {group or 'any'}: {len(lines)}", *lines])
        for (sort, group), lines in sorted(grouped.items())
    )
    return "\n\n".join(blocks)


def error_counts(scored: Sequence[Scored]) -> str:
    """How many errors of each sort, most first, and of which classes they are."""
    numbers = Counter((error.sort, error.group) for each in scored for error in each.score.errors)
    groups: dict[str, Counter[str]] = {}
    for (sort, group), number in numbers.items():
        groups.setdefault(sort, Counter())[group or "any"] += number
    rows = [
        (sort, str(of_sort.total()), ", ".join(f"{group} {number}" for group, number in of_sort.most_common()))
        for sort, of_sort in sorted(groups.items(), key=lambda item: -item[1].total())
    ]
    return table(("error", "number", "by class"), rows) if rows else ""


def _line(gold: GoldDocument, error: Error) -> str:
    told = f"gold: {error.expected or '-'}; found: {error.found or '-'}"
    if error.span is None:
        return f"  {gold.id}: {told}"
    start, end = error.span.start, error.span.end
    around = f"{gold.text[max(0, start - 50) : start]}[{gold.text[start:end]}]{gold.text[end : end + 40]}"
    return f"  {gold.id} {start}: {' '.join(around.split())}\n      {told}"
