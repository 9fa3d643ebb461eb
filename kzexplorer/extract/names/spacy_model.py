"""Ask an installed spaCy pipeline for further names, where a person chose to; nothing else needs spaCy to be there."""

from __future__ import annotations

import importlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache
from itertools import groupby
from typing import Any, Protocol, cast

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.span import Span
from kzexplorer.errors import Problem
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.sentences import Sentence

_TYPES = {
    "PERSON": EntityType.PERSON,
    "PER": EntityType.PERSON,
    "ORG": EntityType.ORGANISATION,
    "GPE": EntityType.PLACE,
    "LOC": EntityType.PLACE,
    "FAC": EntityType.PLACE,
    "LAW": EntityType.DOCUMENT,
}
_SCORE = 0.5
_MOST_CHARACTERS = 100_000  # at once: pipelines refuse texts of a million
_ARTICLES = ("the ", "The ", "a ", "an ")
_ENDINGS = ("'s", "’s", "'", "’")


class Found(Protocol):
    """An entity of spaCy: code points [start_char, end_char) of the text handed in."""

    start_char: int
    end_char: int
    label_: str


class Analysed(Protocol):
    """What a pipeline makes of a text."""

    @property
    def ents(self) -> Iterable[Found]: ...


class Pipeline(Protocol):
    """What is used of a spaCy pipeline; `meta` has its language, name and version."""

    @property
    def meta(self) -> Mapping[str, Any]: ...

    def __call__(self, text: str, /) -> Analysed: ...


@cache
def load(name: str) -> Pipeline:
    """The installed pipeline of that name, such as `en_core_web_sm`; nothing is fetched. Raises Problem."""
    try:
        spacy = importlib.import_module("spacy")
    except ImportError as error:
        raise Problem("spaCy is not installed.", f"Install spaCy and {name}, or do without.", str(error)) from error
    try:
        return cast(Pipeline, spacy.load(name))
    except (OSError, ValueError) as error:
        raise Problem(f"spaCy has no pipeline {name}.", "Install it, or name another.", str(error)) from error


def further_names(
    pipeline: Pipeline, text: str, sentences: Sequence[Sentence], known: Iterable[Span]
) -> tuple[Name, ...]:
    """The pipeline's people, organisations, places and laws that touch no known span; each rule names the pipeline."""
    taken = bytearray(len(text))
    for span in known:
        taken[span.start : span.end] = b"\1" * len(span)
    rule = f"spaCy pipeline {_title(pipeline.meta)}"
    names = []
    for start, end in _stretches(sentences):
        for found in pipeline(text[start:end]).ents:
            kind = _TYPES.get(found.label_)
            head = _trimmed(text, start + found.start_char, start + found.end_char)
            if kind is None or head is None or head.end > end or any(taken[head.start : head.end]):
                continue
            taken[head.start : head.end] = b"\1" * len(head)
            names.append(Name(head, kind, head, None, rule, _SCORE))
    return tuple(names)


def _title(meta: Mapping[str, Any]) -> str:
    name = "_".join(str(meta[key]) for key in ("lang", "name") if meta.get(key))
    return f"{name} {meta.get('version', '')}".strip()


def _stretches(sentences: Sequence[Sentence]) -> Iterator[tuple[int, int]]:
    """Where the passages with sentences begin and end, long ones in pieces of whole sentences."""
    for _, group in groupby(sentences, key=lambda sentence: sentence.passage):
        start: int | None = None
        end = 0
        for sentence in group:
            if start is not None and sentence.span.end - start > _MOST_CHARACTERS:
                yield start, end
                start = None
            start = sentence.span.start if start is None else start
            end = sentence.span.end
        if start is not None:
            yield start, end


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """The span without article, possessive ending and white space; None where nothing or a line's end is left."""
    words = text[start:end]
    for article in _ARTICLES:
        words = words.removeprefix(article)
    start = end - len(words)
    for ending in _ENDINGS:
        words = words.removesuffix(ending)
    start += len(words) - len(words.lstrip())
    words = words.strip()
    return Span(start, start + len(words)) if words and "\n" not in words else None
