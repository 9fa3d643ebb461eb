"""Scores the extraction against every gold set in reach: `make evaluate`, or `python tests/evaluation/evaluate.py`."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.evaluation import gold_sets
from tests.evaluation.comparison import compare
from tests.evaluation.error_list import error_counts, errors_text
from tests.evaluation.gold import GoldDocument
from tests.evaluation.page import keep
from tests.evaluation.parts import PARTS, belongs, of_parts
from tests.evaluation.predictions import Json, load, predict, save
from tests.evaluation.report import Scored, by_document_table, by_set, calibration_table, classes_table, figures_tables
from tests.evaluation.scoring import score


def main(arguments: Sequence[str]) -> int:
    asked = _arguments(arguments)
    documents = [
        document
        for document in gold_sets.documents(asked.corpora)
        if belongs(document, asked.only or PARTS) and (not asked.set or document.set in asked.set)
    ]
    values = load(asked.read, documents) if asked.read else _values(documents)
    documents = [document for document in documents if document.id in values]
    if asked.save:
        save(values, asked.save)
    scored = _scored(documents, values, asked)
    if asked.against:
        _compare(scored, asked)
    else:
        _show(scored, asked)
    if asked.keep:
        keep(by_set(scored))
    return 0


def _arguments(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument(
        "--only", choices=PARTS, action="append", help="only these figures, and the sets that have them"
    )
    parser.add_argument("--set", action="append", metavar="NAME", help="only that set: dev, unseen, seeds, or a corpus")
    parser.add_argument(
        "--corpora",
        type=Path,
        default=os.environ.get("KZEXPLORER_CORPORA") or None,
        metavar="FOLDER",
        help="with dates/*.jsonl, names/*.jsonl, rdcr/*.xml, reference/*.csv; else what KZEXPLORER_CORPORA names",
    )
    parser.add_argument("--classes", action="store_true", help="figures by class, document and confidence")
    parser.add_argument(
        "--errors", nargs="?", const="", metavar="SORT", help='the errors, or those that begin with "event"'
    )
    parser.add_argument("--show-unseen", action="store_true", help="list errors in unseen sets too")
    parser.add_argument("--read", type=Path, metavar="FILE", help="score what was kept there, instead of reading again")
    parser.add_argument("--save", type=Path, metavar="FILE", help="keep what was found")
    parser.add_argument("--keep", action="store_true", help="write the figures into docs/extraction.md")
    parser.add_argument("--against", type=Path, metavar="FILE", help="compare with what another version found")
    return parser.parse_args(arguments)


def _values(documents: Sequence[GoldDocument]) -> dict[str, Json]:
    started, characters = time.process_time(), sum(len(document.text) for document in documents)
    values = {}
    for document in documents:
        try:
            values[document.id] = predict(document)
        except Exception as failure:
            failure.add_note(f"while reading {document.id}")
            raise
    seconds = time.process_time() - started
    speed = f"{len(documents)} documents, {characters:,} characters, {seconds:.0f} s of CPU"
    print(f"{speed}: {characters / max(seconds, 0.001) / 1000:.0f} K characters a second", file=sys.stderr)
    return values


def _scored(documents: Sequence[GoldDocument], values: dict[str, Json], asked: argparse.Namespace) -> list[Scored]:
    parts = asked.only or PARTS
    return [Scored(gold, of_parts(score(gold, values[gold.id]), parts)) for gold in documents]


def _show(scored: Sequence[Scored], asked: argparse.Namespace) -> None:
    sets = by_set(scored)
    blocks = [figures_tables(sets)]
    if asked.classes:
        blocks.append(classes_table(sets))
        blocks += [_titled(f"{name}, by document", by_document_table(each)) for name, each in sets.items()]
        blocks += [_titled(f"{name}, confidence of events", calibration_table(each)) for name, each in sets.items()]
    if asked.errors is not None:
        for name, of_set in sets.items():
            if asked.show_unseen or not of_set[0].gold.unseen:
                blocks.append(_titled(f"{name}, errors", errors_text(of_set, asked.errors)))
                blocks.append(_titled(f"{name}, number of errors", error_counts(of_set)))
    print("\n\n".join(block for block in blocks if block))


def _titled(title: str, words: str) -> str:
    return f"## {title}\n\n{words}" if words else ""


def _compare(scored: Sequence[Scored], asked: argparse.Namespace) -> None:
    values = load(asked.against, [each.gold for each in scored])
    both = [each for each in scored if each.gold.id in values]
    print(f"{len(both)} of {len(scored)} documents are in {asked.against} with the same text", file=sys.stderr)
    print(compare(both, _scored([each.gold for each in both], values, asked)))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
