"""Name the event of a row, at most 90 characters: its title, who went where, what it describes, else its cells."""

from __future__ import annotations

import re

from kzexplorer.domain.event import EventKind
from kzexplorer.domain.table import Meaning, Row
from kzexplorer.extract.events.titles import on_one_line
from kzexplorer.extract.names.gazetteer import with_article
from kzexplorer.extract.rows.entities import place_name

_SENTENCE = re.compile(r"(?:[^.!?]|[.!?](?! [A-Z]|$)|(?<=\b[A-Z])\.){1,400}")
_ASIDE = re.compile(r" ?\([^()]*\)")
_LOOKED_AT = 1_000
_DATED = (Meaning.START, Meaning.END)


def has_words(text: str, row: Row) -> bool:
    """Whether it says more than a date and numbers."""
    return any(_is_words(cell.span.of(text)) for cell in row.cells if cell.meaning not in _DATED)


def write(text: str, row: Row, kind: EventKind, host: str | None) -> str:
    """The title; `host` is where the name of the table says that all visits went."""
    of = {cell.meaning: " ".join(cell.span.of(text)[:_LOOKED_AT].split()) for cell in reversed(row.cells)}
    who = of.get(Meaning.PERSON) or of.get(Meaning.ORGANISATION)
    words = of.get(Meaning.TITLE)
    if not words and who and kind is EventKind.VISIT:
        words = _visit(_plain(who), of, host)
    if not words and (described := of.get(Meaning.DESCRIPTION)):
        words = _first_sentence(described)
    if not words and who:
        noun = "" if kind is EventKind.OTHER else f"{str(kind).capitalize()}: "
        words = noun + ", ".join(filter(None, (_plain(who), _where(of))))
    return on_one_line(words or _cells(text, row)) or str(kind).capitalize()


def _visit(who: str, of: dict[Meaning, str], host: str | None) -> str:
    """ "Visit of President Barrios of Guatemala to the United States"."""
    if host is not None:
        home = with_article(place_name(_plain(of[Meaning.COUNTRY]))) if Meaning.COUNTRY in of else ""
        from_home = f" of {home}" if home and home.lower() not in who.lower() else ""
        return f"Visit of {who}{from_home} to {with_article(host)}"
    where = _where(of)
    return f"Visit of {who} to {where}" if where else f"Visit of {who}"


def _where(of: dict[Meaning, str]) -> str:
    """The country, else the place."""
    words = _plain(of.get(Meaning.COUNTRY) or of.get(Meaning.PLACE) or "")
    return with_article(place_name(words)) if words else ""


def _plain(words: str) -> str:
    return _ASIDE.sub("", words).strip()


def _first_sentence(words: str) -> str:
    found = _SENTENCE.match(words)
    return (found[0] if found else words).rstrip(" .")


def _cells(text: str, row: Row) -> str:
    """All cells with words that are no dates."""
    cells = [cell.span.of(text)[:_LOOKED_AT] for cell in row.cells if cell.meaning not in _DATED]
    return ", ".join(words for words in cells if _is_words(words))


def _is_words(words: str) -> bool:
    return any(map(str.isalpha, words))
