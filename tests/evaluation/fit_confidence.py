"""Fits how sure events are to the development documents: `python tests/evaluation/fit_confidence.py [--write]`."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

sys.path.insert(0, str(Path(__file__).parents[2]))

from kzexplorer.domain.event import Event
from kzexplorer.domain.span import Span
from kzexplorer.export.findings_json import read_value
from kzexplorer.extract import events, extract
from kzexplorer.extract.events import confidence
from kzexplorer.extract.events.drafts import Draft
from kzexplorer.extract.events.reading import Reading
from tests.evaluation import gold_sets
from tests.evaluation.calibration import bins, expected_error
from tests.evaluation.event_matching import match
from tests.evaluation.gold import GoldDocument
from tests.evaluation.predictions import document_of, found

TABLE = Path(__file__).parents[2] / "resources/confidence/weights.tsv"
PENALTY, STEPS, RATE = 2.0, 4_000, 0.02
# Documents that no rule was made with have about twice as many wrong events: the odds are half of those fitted.
NEW_DOCUMENTS = 0.7
SEEDS_AND_DEV = ("dev", "seeds")
FIXED = {"undated": -2.0}
DOUBTS = {
    "undated": "the text gives no date for it",
    "lent": "its date is carried over",
    "heading-date": "its date is that of the heading above",
    "document-date": "its date is that of the text",
    "year": "its date is no finer than a year",
    "vague": "its date is vague",
    "open": "its date is open at one end",
    "counted": "its date is counted from another one",
    "several": "its sentence has several dates",
    "nobody": "no participant is named",
    "noun": "only a noun tells it",
    "listed": "only its heading tells what it is",
    "said": "it tells only what was said",
    "figure": "it tells only a figure",
    "weak": "its verb says little",
    "other": "its kind is not clear",
    "passing": "it is told in passing",
    "planned": "it is only planned",
    "long": "its sentence is long",
    "heading": "it stands in a heading",
}
NAMES = [name for name in DOUBTS if name not in FIXED]


class Case(NamedTuple):
    """One event found: in which document, what speaks against it, and whether it is right."""

    document: str
    doubts: Sequence[str]
    right: bool


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("--write", action="store_true", help="write the weights into resources/confidence")
    asked = parser.parse_args(arguments)
    documents = list(gold_sets.documents(None))
    cases = [case for document in documents if document.set in SEEDS_AND_DEV for case in _cases(document)]
    unseen = [case for document in documents if document.unseen and document.events for case in _cases(document)]
    weights = fit(cases)
    print(_table(weights, cases))
    print(_report("as now", [(_now(case), case.right) for case in cases]))
    print(_report("fitted to all", [(sure(weights, case), case.right) for case in cases]))
    print(_report("each document by the others", _left_out(cases)))
    print(_report("unseen documents", [(sure(weights, case), case.right) for case in unseen]))
    weights[0] -= NEW_DOCUMENTS
    print(_report("unseen documents, with half the odds", [(sure(weights, case), case.right) for case in unseen]))
    print(_report("development documents, with half the odds", [(sure(weights, case), case.right) for case in cases]))
    if asked.write:
        TABLE.write_text(_lines(weights), encoding="utf-8")
    return 0


def fit(cases: Sequence[Case]) -> NDArray[np.float64]:
    """Log odds: first the start, then one weight a doubt, none above 0; the penalty holds them near 0."""
    rows, right = _matrix(cases), np.array([case.right for case in cases], float)
    weights = np.zeros(rows.shape[1])
    for _ in range(STEPS):
        missing = right - 1 / (1 + np.exp(-rows @ weights))
        gradient = rows.T @ missing - PENALTY * np.concatenate([[0], weights[1:]])
        weights += RATE * gradient / max(1, len(cases) / 50)
        weights[1:] = np.minimum(weights[1:], 0)
    return weights


def sure(weights: NDArray[np.float64], case: Case) -> float:
    return float(1 / (1 + np.exp(-_matrix([case])[0] @ weights)))


def _matrix(cases: Sequence[Case]) -> NDArray[np.float64]:
    return np.array([[1, *(name in case.doubts for name in NAMES)] for case in cases], float)


def _now(case: Case) -> float:
    table = confidence.weights()
    odds = table[confidence.START].value + sum(table[doubt].value for doubt in case.doubts if doubt in table)
    return float(1 / (1 + np.exp(-odds)))


def _left_out(cases: Sequence[Case]) -> list[tuple[float, bool]]:
    told = []
    for document in dict.fromkeys(case.document for case in cases):
        weights = fit([case for case in cases if case.document != document])
        told += [(sure(weights, case), case.right) for case in cases if case.document == document]
    return told


def _cases(document: GoldDocument) -> list[Case]:
    """The dated main events found in a document; those that count as neither right nor wrong are left out."""
    told: dict[tuple[Span, Span], Sequence[str]] = {}

    def record(reading: Reading, draft: Draft) -> float:
        sentence = draft.candidate.sentence
        told[draft.candidate.evidence, draft.candidate.trigger.span(sentence.words)] = confidence.doubts(reading, draft)
        return now(reading, draft)

    now, events.confidence.of = events.confidence.of, record
    try:
        read = document_of(document)
        findings = extract(read)
    finally:
        events.confidence.of = now
    mains = [event for event in findings.events if not event.detail]
    values = found(read_value(document.name, read, findings, details=False)).events
    kept = [index for index, value in enumerate(values) if value.days is not None and _key(mains[index]) in told]
    matching = match(document.events, [values[index] for index in kept], "strict")
    right = set(matching.pairs.values())
    return [
        Case(document.id, told[_key(mains[index])], column in right)
        for column, index in enumerate(kept)
        if column not in matching.neutral
    ]


def _key(event: Event) -> tuple[Span, Span | None]:
    return event.evidence[0], event.trigger


def _table(weights: NDArray[np.float64], cases: Sequence[Case]) -> str:
    lines = [f"{len(cases)} events, {sum(case.right for case in cases)} right", f"{'start':14} {weights[0]:6.2f}"]
    for name, weight in zip(NAMES, weights[1:], strict=True):
        having = [case.right for case in cases if name in case.doubts]
        lines.append(f"{name:14} {weight:6.2f}   {sum(having)} of {len(having)} right")
    return "\n".join(lines)


def _report(title: str, pairs: Sequence[tuple[float, bool]]) -> str:
    table = bins(pairs)
    lines = [
        f"  {each.low:.1f}-{each.high:.1f} {each.number:4} {each.confidence:.2f} {each.right:.2f}" for each in table
    ]
    return "\n".join([f"{title}: expected calibration error {expected_error(table):.3f}", *lines])


def _lines(weights: NDArray[np.float64]) -> str:
    head = "# doubt\tlog odds\twords; made by tests/evaluation/fit_confidence.py from the development documents\n"
    values = {name: round(float(weight), 2) for name, weight in zip(NAMES, weights[1:], strict=True)} | FIXED
    rows = [f"{name}\t{values[name] or 0.0}\t{words}" for name, words in DOUBTS.items()]
    return head + "\n".join([f"start\t{weights[0]:.2f}\t", *rows]) + "\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
