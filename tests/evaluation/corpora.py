"""Reads corpora that do not come with the project, from folders that one names: published dates and names."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import groupby
from pathlib import Path
from typing import Any

from kzexplorer.domain.span import Span
from tests.evaluation.gold import GoldDocument, GoldName
from tests.evaluation.own_documents import timexes

Json = dict[str, Any]
_NO_SPACE_BEFORE = {".", ",", ";", ":", "!", "?", ")", "]", "}", "'s", "’s", "n't", "%", "'", "”", "-"}
_NO_SPACE_AFTER = {"(", "[", "{", "$", "“", "-"}


def dates(file: Path) -> Iterator[GoldDocument]:
    """A TIMEX3 file: `id`, `text`, `dct` (the document's date, which a tagger is told) and `timexes` a line."""
    with file.open(encoding="utf-8") as lines:
        for value in map(json.loads, lines):
            yield GoldDocument(
                set=file.stem,
                name=value["id"],
                text=value["text"].replace("\r", " "),
                unseen="unseen" in file.stem,
                document_date=value.get("dct"),
                date_given=True,
                timexes=timexes(value["timexes"]),
            )


def names(file: Path) -> Iterator[GoldDocument]:
    """A file of `doc`, `tokens` and BIO `tags`, one sentence a line; the sentences of a document stand together."""
    with file.open(encoding="utf-8") as lines:
        sentences = [json.loads(line) for line in lines]
    for name, group in groupby(sentences, lambda sentence: sentence["doc"]):
        text, found = "", []
        for sentence in group:
            text, spans = _joined(text, sentence["tokens"])
            found += _names(spans, sentence["tags"])
            text += "\n\n"
        yield GoldDocument(file.stem, str(name), text, unseen="unseen" in file.stem, names=tuple(found))


def _joined(text: str, tokens: list[str]) -> tuple[str, list[Span]]:
    """The tokens set as people write, after the text, and where each stands."""
    spans: list[Span] = []
    before = ""
    for token in tokens:
        if spans and token not in _NO_SPACE_BEFORE and before not in _NO_SPACE_AFTER:
            text += " "
        spans.append(Span(len(text), len(text) + len(token)))
        text, before = text + token, token
    return text, spans


def _names(spans: list[Span], tags: list[str]) -> list[GoldName]:
    found: list[GoldName] = []
    for position, (span, tag) in enumerate(zip(spans, tags, strict=True)):
        kind = tag[2:]
        if tag.startswith("I-") and position and tags[position - 1][2:] == kind:
            found[-1] = GoldName(Span(found[-1].span.start, span.end), kind)
        elif tag != "O":
            found.append(GoldName(span, kind))
    return found
