"""Finds every gold set in reach: the project's own, and corpora in a folder that one names."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.evaluation import corpora, country_articles, own_documents, visit_tables
from tests.evaluation.gold import GoldDocument


def documents(folder: Path | None) -> Iterator[GoldDocument]:
    """All documents, set by set. What is absent or contradicts itself is told on stderr, and left out."""
    for name in ("dev", "unseen"):
        for document in own_documents.documents(own_documents.GOLD / name):
            if isinstance(document, own_documents.BadGold):
                print(f"left out: {document}", file=sys.stderr)
            else:
                yield document
    yield from own_documents.seeds()
    for file in sorted((own_documents.GOLD / "news").glob("*.jsonl")):
        yield from corpora.dates(file)
    if folder is None:
        print("skipped: corpora, as neither --corpora nor KZEXPLORER_CORPORA names their folder", file=sys.stderr)
    else:
        yield from _corpora(folder)


def _corpora(folder: Path) -> Iterator[GoldDocument]:
    for file in _files(folder, "dates/*.jsonl"):
        yield from corpora.dates(file)
    for file in _files(folder, "names/*.jsonl"):
        yield from corpora.names(file)
    yield from map(country_articles.article, _files(folder, "rdcr/*.xml"))
    for file in _files(folder, "reference/*.csv"):
        yield from visit_tables.documents(file)


def _files(folder: Path, pattern: str) -> list[Path]:
    found = sorted(folder.glob(pattern))
    if not found:
        print(f"skipped: no {pattern} in {folder}", file=sys.stderr)
    return found
