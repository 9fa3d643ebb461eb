"""Scores what was found in a document by every measure that its gold has answers for."""

from __future__ import annotations

from tests.evaluation import (
    measure_dates,
    measure_entities,
    measure_events,
    measure_headings,
    measure_names,
    measure_timexes,
)
from tests.evaluation.cast import Cast
from tests.evaluation.counts import MISTAKEN, RIGHT, Score
from tests.evaluation.days import of_edtf
from tests.evaluation.gold import GoldDocument
from tests.evaluation.predictions import Json, found


def score(gold: GoldDocument, value: Json) -> Score:
    findings = found(value)
    parts: list[Score] = []
    if gold.timexes is not None:
        parts.append(measure_timexes.measure(gold.timexes, findings.dates, gold.text))
    if gold.dates is not None:
        parts.append(measure_dates.measure(gold.dates, findings.dates))
    if gold.names is not None:
        parts.append(measure_names.measure(gold.names, findings.entities))
    if gold.entities is not None:
        parts.append(measure_entities.measure(gold.entities, findings.entities))
    if gold.events is not None:
        cast = Cast.of(gold.entities or (), findings.entities, gold.text)
        parts.append(measure_events.measure(gold.events, findings.events, cast, gold.dates or ()))
    if gold.headings is not None:
        parts.append(measure_headings.measure(gold.headings, findings.events))
    if gold.document_date is not None and not gold.date_given:
        own = Score()
        own.add(RIGHT if findings.document_date == of_edtf(gold.document_date) else MISTAKEN, "document date")
        parts.append(own)
    return _together(parts)


def _together(parts: list[Score]) -> Score:
    whole = Score()
    for part in parts:
        whole.counts.update(part.counts)
        whole.errors += part.errors
        whole.confidences += part.confidences
    return whole
