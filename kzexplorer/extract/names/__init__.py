"""Find the names of people, organisations, places, documents and meetings, each with the rule that found it."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.when import DateMention
from kzexplorer.extract.names.abbreviations import know_country_codes
from kzexplorer.extract.names.finder import find_all
from kzexplorer.extract.names.gazetteer import gazetteer
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.names.reading import Reading
from kzexplorer.extract.sentences import Sentence

__all__ = ["Name", "find"]


def find(text: str, sentences: Sequence[Sentence], dates: Sequence[DateMention]) -> tuple[Name, ...]:
    """Names in text order; one may lie inside another ("OSCE" in "OSCE Summit"), the outer one first.

    Words of a date are never part of a name.
    """
    reading = Reading(text, sentences, dates, gazetteer())
    know_country_codes(reading)
    find_all(reading)
    return tuple(sorted(reading.found, key=lambda name: (name.span.start, -name.span.end)))
