"""Cite a passage as a note in the style of Chicago: author, “title,” date, file, page and the words quoted."""

from __future__ import annotations

from kzexplorer.domain.calendar import civil
from kzexplorer.domain.citation import Cited
from kzexplorer.domain.when import MONTHS, Precision, When, when_words, year_words

_ENDS = (".", "?", "!", "…")


def chicago_note(cited: Cited) -> str:
    """One line. Sources are cited as unpublished papers are: the file is what holds them, and pages are bare numbers.

    `n.d.` for a document whose date is not known; dates known less than to the day are told as they are known.
    """
    title = f"“{_inside(cited.heading)}{'' if cited.heading.endswith(('?', '!')) else ','}”"
    author = f"{' '.join(cited.author.split())}, " if cited.author and cited.author.strip() else ""
    page = str(cited.page) if cited.page is not None else ""
    where = ", ".join(filter(None, (chicago_date(cited.dated), cited.name, page, cited.place, cited.characters)))
    words = _inside(cited.quoted)
    return f"{author}{title} {where}: “{words}{'' if words.endswith(_ENDS) else '.'}”"


def chicago_date(when: When | None) -> str:
    """`September 22, 2011`, `September 2010`, `ca. 2012`, `n.d.`"""
    if when is None:
        return "n.d."
    if when.vague:
        return when_words(when).replace("about ", "ca. ", 1)
    if when.precision is not Precision.DAY or when.earliest is None or when.earliest != when.latest:
        return when_words(when)
    year, month, day = civil(when.earliest)
    return f"{MONTHS[month - 1]} {day}, {year_words(year)}"


def _inside(words: str) -> str:
    """With single marks where the words quote others."""
    return words.replace("“", "‘").replace("”", "’").replace('"', "'")
