"""Scores the extraction against every gold set in reach: `make evaluate`, or `python tests/evaluation/evaluate.py`."""

from __future__ import annotations

import argparse
import os
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2]))

from tests.evaluation import corpora, country_articles, own_documents, visit_tables
from tests.evaluation.comparison import compare
from tests.evaluation.error_list import error_counts, errors_text
from tests.evaluation.gold import GoldDocument
from tests.evaluation.page import keep
from tests.evaluation.predictions import Json, load, predict, save
from tests.evaluation.report import Scored, by_set, calibration_table, classes_table, figures_tables
from tests.evaluation.scoring import score

PARTS = ("documents", "dates", "names", "articles", "records")


def main(arguments: Sequence[str]) -> int:
    asked = _arguments(arguments)
    documents = list(_documents(asked))
    values = load(asked.read, documents) if asked.read else _values(documents)
    documents = [document for document in documents if document.id in values]
    if asked.save:
        save(values, asked.save)
    scored = [Scored(gold, score(gold, values[gold.id])) for gold in documents]
    if asked.against:
        _compare(scored, asked.against)
    else:
        _show(scored, asked)
    if asked.keep:
        keep(by_set(scored))
    return 0


def _arguments(arguments: Sequence[str]) -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument(
        "--only",
        choices=PARTS,
        action="append",
        help="documents (dates, entities, events), dates, names, articles or records",
    )
    parser.add_argument("--set", action="append", metavar="NAME", help="only that set: dev, unseen, seeds, or a corpus")
    parser.add_argument(
        "--corpora",
        type=Path,
        default=os.environ.get("KZEXPLORER_CORPORA"),
        metavar="FOLDER",
        help="with dates/*.jsonl, names/*.jsonl, rdcr/*.xml; else what KZEXPLORER_CORPORA names",
    )
    parser.add_argument("--classes", action="store_true", help="figures by class of each set")
    parser.add_argument(
        "--errors", nargs="?", const="", metavar="SORT", help='the errors, or those that begin with "event"'
    )
    parser.add_argument("--show-unseen", action="store_true", help="list errors in unseen sets too")
    parser.add_argument("--read", type=Path, metavar="FILE", help="score what was kept there, instead of reading again")
    parser.add_argument("--save", type=Path, metavar="FILE", help="keep what was found")
    parser.add_argument("--keep", action="store_true", help="write the figures into docs/extraction.md")
    parser.add_argument("--against", type=Path, metavar="FILE", help="compare with what another version found")
    return parser.parse_args(arguments)


def _documents(asked: argparse.Namespace) -> Iterator[GoldDocument]:
    for part in asked.only or PARTS:
        for document in _READERS[part](asked.corpora):
            if isinstance(document, own_documents.BadGold):
                print(f"left out: {document}", file=sys.stderr)
            elif not asked.set or document.set in asked.set:
                yield document


def _own(_: Path | None) -> Iterator[GoldDocument | own_documents.BadGold]:
    yield from own_documents.documents(own_documents.GOLD / "dev")
    yield from own_documents.documents(own_documents.GOLD / "unseen")
    yield from own_documents.seeds()


def _dates(folder: Path | None) -> Iterator[GoldDocument]:
    for file in [*_files(own_documents.GOLD, "news/*.jsonl"), *_files(folder, "dates/*.jsonl")]:
        yield from corpora.dates(file)


def _names(folder: Path | None) -> Iterator[GoldDocument]:
    for file in _files(folder, "names/*.jsonl"):
        yield from corpora.names(file)


def _articles(folder: Path | None) -> Iterator[GoldDocument]:
    yield from map(country_articles.article, _files(folder, "rdcr/*.xml"))


def _records(folder: Path | None) -> Iterator[GoldDocument]:
    for file in _files(folder, "reference/*.csv"):
        yield from visit_tables.documents(file)


_READERS = {"documents": _own, "dates": _dates, "names": _names, "articles": _articles, "records": _records}


def _files(folder: Path | None, pattern: str) -> list[Path]:
    """The files of a corpus in order; a word where there are none."""
    found = sorted(Path(folder).glob(pattern)) if folder else []
    if not found:
        print(
            f"skipped: no {pattern} in {folder or 'a folder of corpora: --corpora names one'}",
            file=sys.stderr,
        )
    return found


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


def _show(scored: Sequence[Scored], asked: argparse.Namespace) -> None:
    sets = by_set(scored)
    blocks = [figures_tables(sets)]
    if asked.classes:
        blocks.append(classes_table(sets))
        blocks += [_titled(f"{name}, confidence of events", calibration_table(each)) for name, each in sets.items()]
    if asked.errors is not None:
        for name, of_set in sets.items():
            if asked.show_unseen or not of_set[0].gold.unseen:
                blocks.append(_titled(f"{name}, errors", errors_text(of_set, asked.errors)))
                blocks.append(_titled(f"{name}, number of errors", error_counts(of_set)))
    print("\n\n".join(block for block in blocks if block))


def _titled(title: str, words: str) -> str:
    return f"## {title}\n\n{words}" if words else ""


def _compare(scored: Sequence[Scored], file: Path) -> None:
    values = load(file, [each.gold for each in scored])
    both = [each for each in scored if each.gold.id in values]
    print(f"{len(both)} of {len(scored)} documents are in {file} with the same text", file=sys.stderr)
    print(compare(both, [Scored(each.gold, score(each.gold, values[each.gold.id])) for each in both]))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
