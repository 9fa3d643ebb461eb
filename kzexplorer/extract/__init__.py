"""Find what a document tells: passages, date, names, entities, figures, events, stances, topics and quotes."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzexplorer.domain.document import Document
from kzexplorer.domain.event import Findings
from kzexplorer.domain.language import is_read
from kzexplorer.domain.when import DateMention, When
from kzexplorer.extract import (
    dates,
    entities,
    events,
    figures,
    given,
    language,
    names,
    passages,
    quotes,
    rows,
    sentences,
    stances,
    title,
    topics,
)
from kzexplorer.extract import (
    document_date as dating,
)
from kzexplorer.extract.events.reading import Reading

if TYPE_CHECKING:
    from kzexplorer.extract.names.spacy_model import Pipeline

__all__ = ["divide", "extract"]


def divide(document: Document) -> Findings:
    """Its passages, title and language alone, where nothing more can be looked for."""
    found_passages = passages.split(document.text, document.blocks)
    found_title = title.find(document.text, found_passages, document.name, document.about.title)
    language_read = language.detect(document.text, document.about.language)
    return Findings(found_title, None, language_read, found_passages, dates=(), entities=(), events=())


def extract(
    document: Document, document_date: When | None = None, pipeline: Pipeline | None = None, *, decided: bool = False
) -> Findings:
    """Everything found in a document; `document_date` stands in where its text gives none.

    Where a person `decided` on it, it stands in the place of the date that the text gives, which is still told as what
    was found. A spaCy pipeline may add names. Of a text in another language than English nothing is found but its
    passages.
    A pure function of its arguments: no clock, no locale, no network.
    """
    text = document.text
    found_passages = passages.split(text, document.blocks)
    found_title = title.find(text, found_passages, document.name, document.about.title)
    found_language = language.detect(text, document.about.language)
    if document.rows:
        return rows.find(document, found_passages, found_language)
    if not is_read(found_language):
        return Findings(found_title, None, found_language, found_passages, dates=(), entities=(), events=())
    found_sentences = sentences.split(text, found_passages)
    own_date = dating.of(text, found_passages, document.name, dating.stated(text, document.about, document.media_type))
    words: DateMention | When | None = document_date
    if own_date is not None:
        words = own_date.mention or own_date.when
    overruled = words if decided and isinstance(words, DateMention) else None
    anchor = document_date if decided else words
    read_dates = given.dates(
        dates.read(text, found_sentences, found_passages, anchor, overruled), document.given_dates, found_sentences
    )
    found_dates = read_dates.mentions
    found_names = names.find(text, found_sentences, found_dates, pipeline)
    found_names = given.names(text, found_names, document.given_names, found_sentences)
    found_entities = entities.resolve(text, found_names, found_sentences, found_dates)
    found_entities = given.joined(found_entities, document.given_names)
    found_figures = figures.find(text, found_sentences, found_dates)
    reading = Reading(
        text,
        found_passages,
        found_dates,
        found_entities,
        anchor,
        found_sentences,
        found_figures,
        read_dates.refused,
        overruled,
    )
    return Findings(
        title=found_title,
        document_date=own_date,
        language=found_language,
        passages=found_passages,
        dates=found_dates,
        refused_dates=read_dates.refused,
        entities=found_entities,
        events=topics.find(
            text, [one.span for one in found_sentences], found_entities, stances.find(reading, events.find(reading))
        ),
        figures=found_figures,
        quotes=quotes.find(reading),
    )
