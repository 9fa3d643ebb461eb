"""What rows say that belong to events: figures, topics, series, quotes, dates and parts as values for people."""

from __future__ import annotations

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.span import Span
from kzexplorer.domain.topic import Topic
from kzexplorer.domain.when import Anchor
from kzexplorer.store.statements import AnyRow
from kzexplorer.store.views import DateWords, FigureWords, Part, QuoteWords, SeriesWords, TopicWords
from kzexplorer.store.whens import when_of

_TYPES = {each.value: each for each in EntityType}


def figure_of(row: AnyRow) -> FigureWords:
    return FigureWords(span_of(row), row.words, row.value, row.high, row.unit)


def topic_of(row: AnyRow) -> TopicWords:
    return TopicWords(Topic(row.topic), span_of(row), row.words)


def series_of(row: AnyRow) -> SeriesWords:
    return SeriesWords(row.series, row.name, row.number)


def quote_of(row: AnyRow) -> QuoteWords:
    return QuoteWords(span_of(row), row.words, row.name)


def span_of(row: AnyRow) -> Span:
    return Span(row.start, row.end)


def date_of(row: AnyRow) -> DateWords:
    when = when_of(row.t0, row.t1, row.precision, row.edtf, row.vague)
    return DateWords(span_of(row), row.words, when, row.rule, row.reason, _anchor(row))


def _anchor(row: AnyRow) -> Anchor | None:
    when = when_of(row.anchor_t0, row.anchor_t1, row.anchor_precision, row.anchor_edtf, row.anchor_vague)
    if when is None:
        return None
    return Anchor(when, None if row.anchor_start is None else Span(row.anchor_start, row.anchor_end))


def named_part(row: AnyRow) -> Part:
    span = None if row.start is None else span_of(row)
    return Part(row.entity, row.name, _TYPES[row.type], row.role, span)
