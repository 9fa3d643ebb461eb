"""Prints scores: one table of development beside unseen documents, figures by class, confidence, and the errors."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.evaluation.bootstrap import interval
from tests.evaluation.calibration import bins, expected_error
from tests.evaluation.counts import Error, Measure, Score, total
from tests.evaluation.gold import GoldDocument

ROWS = {
    "document date": "the document's own date",
    "dates.overlap": "dates found",
    "dates.value": "dates with the right days",
    "entities.untyped": "entities",
    "entities.typed": "entities of the right type",
    "events.passage": "events, passage",
    "events.relaxed": "events, passage and days touch",
    "events.strict": "events, passage and same days",
    "events.kind": "kind right, of events that touch",
    "participants.matched": "participants, of events that touch",
    "participants.all": "participants, end to end",
    "places.matched": "places, of events that touch",
    "timex.strict": "TIMEX3, strict",
    "timex.relaxed": "TIMEX3, relaxed",
    "timex.type": "TIMEX3, type",
    "timex.value": "TIMEX3, value",
    "timex.calendar": "TIMEX3, calendar",
    "names.strict": "names, strict",
    "headings.told": "dated headings told",
}
CLASSES = (
    "dates.overlap",
    "dates.value",
    "entities.typed",
    "events.passage",
    "events.strict",
    "timex.relaxed",
    "timex.value",
    "names.strict",
)
_SHARES = ("document date", "events.kind", "headings.told")


@dataclass(frozen=True, slots=True)
class Scored:
    """A document and how well it was read."""

    gold: GoldDocument
    score: Score


def by_set(scored: Sequence[Scored]) -> dict[str, list[Scored]]:
    sets: dict[str, list[Scored]] = {}
    for each in scored:
        sets.setdefault(each.gold.set, []).append(each)
    return sets


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table that reads well both in a terminal and in Markdown."""
    widths = [max(len(row[column]) for row in (head, *rows)) for column in range(len(head))]
    lines = ["| " + " | ".join(map(str.ljust, row, widths)) + " |" for row in (head, *rows)]
    return "\n".join([lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]])


def documents_table(sets: Mapping[str, Sequence[Scored]]) -> str:
    """The measures of annotated documents: a row a measure, and P, R, F1 with its interval for each set."""
    names = [name for name in ("dev", "unseen", "seeds") if name in sets]
    words = {"dev": "development", "unseen": "unseen", "seeds": "the seeds"}
    head = ["", *(f"{words[name]} ({len(sets[name])}): P / R / F1 (95 %)" for name in names)]
    return table(head, _rows(sets, names))


def corpora_table(sets: Mapping[str, Sequence[Scored]]) -> str:
    """A row a corpus and measure."""
    rows = [
        [f"{name} ({len(scored)})", ROWS[measure], figures([each.score for each in scored], measure)]
        for name, scored in sets.items()
        if name not in ("dev", "unseen", "seeds")
        for measure in ROWS
        if any(Measure(measure) in each.score.counts for each in scored)
    ]
    return table(("corpus (documents)", "", "P / R / F1 (95 %)"), rows) if rows else ""


def _rows(sets: Mapping[str, Sequence[Scored]], names: Sequence[str]) -> list[list[str]]:
    rows = [
        [ROWS[measure], *(figures([each.score for each in sets[name]], measure) for name in names)] for measure in ROWS
    ]
    return [row for row in rows if any(row[1:])]


def figures(scores: Sequence[Score], name: str, group: str = "") -> str:
    """`91.0 / 88.2 / 89.6 (84.1-93.0)` in percent; a share alone for what has no precision; nothing without answers."""
    measure = Measure(name, group)
    counts = total(scores, measure)
    if not any(counts):
        return ""
    low, high = interval(scores, measure)
    between = f"({100 * low:.1f}–{100 * high:.1f})"
    if name in _SHARES:
        return f"{100 * counts.f1:.1f} {between} of {counts.right + counts.missed}"
    return f"{100 * counts.precision:.1f} / {100 * counts.recall:.1f} / {100 * counts.f1:.1f} {between}"


def classes_table(scored: Sequence[Scored]) -> str:
    """Figures by class: date classes and TIMEX3 types (recall alone: what is made up has no class), types and kinds."""
    scores = [each.score for each in scored]
    found = {measure for score in scores for measure in score.counts if measure.group and measure.name in CLASSES}
    rows = []
    for measure in sorted(found, key=lambda measure: (CLASSES.index(measure.name), measure.group)):
        counts = total(scores, measure)
        recall_only = measure.name.startswith(("dates", "timex"))
        rows.append(
            [
                ROWS[measure.name],
                measure.group,
                str(counts.right + counts.missed),
                "" if recall_only else f"{100 * counts.precision:.1f}",
                f"{100 * counts.recall:.1f}",
                "" if recall_only else f"{100 * counts.f1:.1f}",
            ]
        )
    return table(("", "class", "gold", "P", "R", "F1"), rows) if rows else ""


def calibration_table(scored: Sequence[Scored]) -> str:
    found = bins(pair for each in scored for pair in each.score.confidences)
    if not found:
        return ""
    rows = [
        [f"{each.low:.1f}–{each.high:.1f}", str(each.number), f"{each.confidence:.2f}", f"{each.right:.2f}"]
        for each in found
    ]
    words = f"Expected calibration error {expected_error(found):.3f}"
    return table(("confidence", "events", "mean", "share right"), rows) + f"\n\n{words}"


def errors_text(scored: Sequence[Scored], sorts: str = "") -> str:
    """The errors by sort and class, each with the words around it; `sorts` keeps those that begin with it."""
    grouped: dict[tuple[str, str], list[str]] = {}
    for each in scored:
        for error in each.score.errors:
            if error.sort.startswith(sorts):
                grouped.setdefault((error.sort, error.group), []).append(_line(each.gold, error))
    blocks = []
    for (sort, group), lines in sorted(grouped.items()):
        blocks.append("\n".join([f"-- {sort}, {group or 'any'}: {len(lines)}", *lines]))
    return "\n\n".join(blocks)


def error_counts(scored: Sequence[Scored]) -> str:
    """How many errors of each sort and class, most frequent first."""
    numbers: dict[tuple[str, str], int] = {}
    for each in scored:
        for error in each.score.errors:
            numbers[error.sort, error.group] = numbers.get((error.sort, error.group), 0) + 1
    sorts: dict[str, list[str]] = {}
    for (sort, group), number in sorted(numbers.items(), key=lambda item: (-item[1], item[0])):
        sorts.setdefault(sort, []).append(f"{group or 'any'} {number}")
    rows = [
        [sort, str(sum(int(group.rsplit(" ", 1)[1]) for group in groups)), ", ".join(groups)]
        for sort, groups in sorts.items()
    ]
    return table(("error", "number", "by class"), sorted(rows, key=lambda row: -int(row[1]))) if rows else ""


def _line(gold: GoldDocument, error: Error) -> str:
    told = f"gold: {error.expected or '-'}; found: {error.found or '-'}"
    if error.span is None:
        return f"  {gold.id}: {told}"
    start, end = error.span.start, error.span.end
    around = gold.text[max(0, start - 50) : start] + "[" + gold.text[start:end] + "]" + gold.text[end : end + 40]
    return f"  {gold.id} {start}: {' '.join(around.split())}\n      {told}"
