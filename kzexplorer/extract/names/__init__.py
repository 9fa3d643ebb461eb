"""Find the names of people, organisations, places, documents and meetings, each with the rule that found it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kzexplorer.domain.when import DateMention
from kzexplorer.extract.names.abbreviations import know_country_codes
from kzexplorer.extract.names.finder import find_all
from kzexplorer.extract.names.gazetteer import gazetteer
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.names.reading import Reading
from kzexplorer.extract.sentences import Sentence

if TYPE_CHECKING:
    from kzexplorer.extract.names.spacy_model import Pipeline

__all__ = ["Name", "find"]

_LONGEST = 500
"""Characters; what is longer is no name, but letters without end that begin with a capital."""


def find(
    text: str, sentences: Sequence[Sentence], dates: Sequence[DateMention], pipeline: Pipeline | None = None
) -> tuple[Name, ...]:
    """Names in text order; one may lie inside another ("OSCE" in "OSCE Summit"), the outer one first.

    Words of a date are never part of a name. A spaCy pipeline adds what it finds elsewhere in the text.
    """
    reading = Reading(text, sentences, dates, gazetteer())
    know_country_codes(reading)
    find_all(reading)
    if pipeline is not None:
        from kzexplorer.extract.names.spacy_model import further_names

        known = [*(name.span for name in reading.found), *(date.span for date in dates)]
        reading.found += further_names(pipeline, text, sentences, known)
    found = [name for name in reading.found if len(name.span) <= _LONGEST]
    return tuple(sorted(found, key=lambda name: (name.span.start, -name.span.end)))
