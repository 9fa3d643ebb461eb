"""Sets figures in tables: development beside unseen documents, corpora, classes, confidence beside what is right."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.benchmarks.figures import table
from tests.evaluation.bootstrap import interval
from tests.evaluation.calibration import bins, expected_error
from tests.evaluation.counts import Counts, Measure, Score, total
from tests.evaluation.gold import GoldDocument

DOCUMENT_SETS = {"dev": "development", "unseen": "unseen", "seeds": "the seeds"}
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
    "events.status": "status right, of events that touch",
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
_SHARES = ("document date", "events.kind", "events.status", "headings.told")
_BY_CLASS = (
    "dates.overlap",
    "dates.value",
    "entities.typed",
    "events.passage",
    "events.strict",
    "participants.all",
    "timex.relaxed",
    "timex.value",
    "names.strict",
)
_CHIEF = (
    "headings.told",
    "timex.value",
    "dates.value",
    "names.strict",
    "entities.typed",
    "participants.all",
    "events.strict",
)
_RECALL_BY_CLASS = (
    "dates.overlap",
    "dates.value",
    "participants.all",
    "timex.relaxed",
    "timex.value",
)  # what is made up has no class


@dataclass(frozen=True, slots=True)
class Scored:
    """A document and how well it was read."""

    gold: GoldDocument
    score: Score


Sets = Mapping[str, Sequence[Scored]]


def by_set(scored: Sequence[Scored]) -> dict[str, list[Scored]]:
    sets: dict[str, list[Scored]] = {}
    for each in scored:
        sets.setdefault(each.gold.set, []).append(each)
    return sets


def figures_tables(sets: Sets) -> str:
    """Sets with answers of the same sorts stand in one table: annotated documents first, then corpora."""
    together: dict[tuple[str, ...], dict[str, Sequence[Scored]]] = {}
    for name, scored in sets.items():
        found = {each.name for one in scored for each in one.score.counts}
        measures = tuple(DOCUMENT_SETS) if name in DOCUMENT_SETS else tuple(each for each in ROWS if each in found)
        together.setdefault(measures, {})[name] = scored
    return "\n\n".join(_figures_table(some) for some in together.values())


def _figures_table(sets: Sets) -> str:
    """Precision, recall, F1 and its interval, a row a measure; a row a set where there are more sets than measures."""
    found = {name: {measure: figures(scored, measure) for measure in ROWS} for name, scored in sets.items()}
    measures = [measure for measure in ROWS if any(of_set[measure] for of_set in found.values())]
    titles = [f"{DOCUMENT_SETS.get(name, name)}, {len(scored)} documents" for name, scored in sets.items()]
    rows = [[ROWS[measure], *(of_set[measure] for of_set in found.values())] for measure in measures]
    grid = [["P / R / F1 (95 %)", *titles], *rows]
    if len(titles) > len(measures):
        grid = [list(column) for column in zip(*grid, strict=True)]
    return table(grid[0], grid[1:])


def figures(scored: Sequence[Scored], name: str) -> str:
    """`91.0 / 88.2 / 89.6 (84.1–93.0)` in percent, a share alone for what has no precision; nothing without answers."""
    scores, measure = [each.score for each in scored], Measure(name)
    counts = total(scores, measure)
    if not any(counts):
        return ""
    low, high = interval(scores, measure)
    between = f"({100 * low:.1f}–{100 * high:.1f})"
    if name in _SHARES:
        return f"{100 * counts.f1:.1f} {between} of {counts.right + counts.missed}"
    return f"{100 * counts.precision:.1f} / {100 * counts.recall:.1f} / {100 * counts.f1:.1f} {between}"


def classes_table(sets: Sets) -> str:
    """F1 and number of answers by class, the sets side by side; recall for dates."""
    scores = {name: [each.score for each in scored] for name, scored in sets.items()}
    found = {each for of_set in scores.values() for score in of_set for each in score.counts}
    by_class = [each for each in found if each.group and each.name in _BY_CLASS]
    rows = []
    for measure in sorted(by_class, key=lambda each: (_BY_CLASS.index(each.name), each.group)):
        counts = [total(of_set, measure) for of_set in scores.values()]
        word = "recall" if measure.name in _RECALL_BY_CLASS else "F1"
        rows.append((f"{ROWS[measure.name]}, {word}", measure.group, *(_of_class(each, word) for each in counts)))
    return _unless_empty(("", "class", *(DOCUMENT_SETS.get(name, name) for name in sets)), rows)


def _of_class(counts: Counts, word: str) -> str:
    if not any(counts):
        return ""
    figure = counts.recall if word == "recall" else counts.f1
    return f"{100 * figure:.1f} of {counts.right + counts.missed}"


def by_document_table(scored: Sequence[Scored]) -> str:
    """F1 of the chief measures, a row a document, the worst events first."""
    measures = [each for each in _CHIEF if any(Measure(each) in one.score.counts for one in scored)]
    rows = [(one.gold.id, *(_f1(one.score, measure) for measure in measures)) for one in _worst_first(scored)]
    return _unless_empty(("F1", *(ROWS[measure] for measure in measures)), rows if measures else [])


def _worst_first(scored: Sequence[Scored]) -> list[Scored]:
    return sorted(scored, key=lambda one: [total([one.score], Measure(each)).f1 for each in reversed(_CHIEF)])


def _f1(score: Score, name: str) -> str:
    counts = score.counts.get(Measure(name))
    return "" if counts is None else f"{100 * counts.f1:.1f}"


def calibration_table(scored: Sequence[Scored]) -> str:
    """Events by confidence: how many, how sure on average, and how many of them are right."""
    found = bins(pair for each in scored for pair in each.score.confidences)
    rows = [
        (f"{each.low:.1f}–{each.high:.1f}", str(each.number), f"{each.confidence:.2f}", f"{each.right:.2f}")
        for each in found
    ]
    words = f"Expected calibration error: {expected_error(found):.3f}."
    return f"{table(('confidence', 'events', 'mean', 'share right'), rows)}\n\n{words}" if rows else ""


def _unless_empty(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    return table(head, rows) if rows else ""
