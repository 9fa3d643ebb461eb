"""Find the figures of a text: sums of money, percentages, counts, distances, areas and weights, each with its unit."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from kzexplorer.domain.figure import Figure
from kzexplorer.domain.when import DateMention
from kzexplorer.extract.figures import numerals, written
from kzexplorer.extract.figures.measuring import Measuring
from kzexplorer.extract.figures.numerals import Numeral
from kzexplorer.extract.sentences import Sentence


def find(text: str, sentences: Sequence[Sentence], dates: Sequence[DateMention]) -> tuple[Figure, ...]:
    """Figures in text order, never overlapping one another or a date; a number without a unit is none."""
    measuring = Measuring(text, written.style_of(text))
    spans = iter(sorted(date.span for date in dates))
    span = next(spans, None)
    found: list[Figure] = []
    for sentence in sentences:
        free: list[Numeral] = []
        for numeral in numerals.find(text, sentence.span.start, sentence.span.end):
            while span is not None and span.end <= numeral.start:
                span = next(spans, None)
            if span is None or span.start >= numeral.end:
                free.append(numeral)
        found += _of_sentence(measuring, sentence, free)
    return tuple(found)


def _of_sentence(measuring: Measuring, sentence: Sentence, free: Sequence[Numeral]) -> Iterator[Figure]:
    end = index = 0
    while index < len(free):
        following = free[index + 1] if index + 1 < len(free) else None
        for figure in measuring.figures(sentence.span, free[index], following):
            if figure.span.start >= end:
                end = figure.span.end
                yield figure
        index += 1
        while index < len(free) and free[index].start < end:
            index += 1
