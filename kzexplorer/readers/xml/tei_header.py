"""What the header of a TEI file says of its text: title, author, date with the reason, language."""

from __future__ import annotations

from collections.abc import Iterable

from lxml import etree

from kzexplorer.domain.document import About
from kzexplorer.domain.when import When
from kzexplorer.readers import iso_dates
from kzexplorer.readers.facts import language_code
from kzexplorer.readers.xml import elements

_MOST_AUTHORS = 10
_LONG_TITLE = 80
_LESSER_TITLES = ("short", "alt", "sub", "desc")
_DATES = (
    ("profileDesc/creation", "The header of the file gives it as the day when the text was written."),
    ("sourceDesc", "The header of the file gives it as the date of the source."),
    ("publicationStmt", "The header of the file gives it as the date of publication."),
)


def about(root: etree._Element) -> About:
    """Of a corpus, what the header of all of it says."""
    header = root.find("{*}teiHeader")
    if header is None:
        return About(language=_language(root, header))
    date, reason = _date(header)
    return About(_title(header), _authors(header), date, reason, _language(root, header))


def _title(header: etree._Element) -> str | None:
    titles = header.findall("{*}fileDesc/{*}titleStmt/{*}title")
    main = _words(each for each in titles if each.get("type") not in _LESSER_TITLES) or _words(titles)
    short = _words(each for each in titles if each.get("type") == "short")
    return next(iter(short if short and main and len(main[0]) > _LONG_TITLE else main), None)


def _authors(header: etree._Element) -> str | None:
    authors = _words(header.findall("{*}fileDesc/{*}titleStmt/{*}author"))
    return ", ".join(authors[:_MOST_AUTHORS]) or None


def _date(header: etree._Element) -> tuple[When | None, str]:
    for path, reason in _DATES:
        steps = "/".join(f"{{*}}{step}" for step in path.split("/"))
        for element in header.iterfind(f".//{steps}//{{*}}date"):
            when = iso_dates.when_of(element.get("when") or "".join(element.itertext()))
            if when is not None:
                return when, reason
    return None, ""


def _language(root: etree._Element, header: etree._Element | None) -> str | None:
    """Of the text, else of all of the file, else the only one that the header lists."""
    text = root.find("{*}text")
    marked = (None if text is None else elements.language_of(text)) or elements.language_of(root)
    used = [] if header is None else header.findall(".//{*}langUsage/{*}language")
    return marked or (language_code(used[0].get("ident")) if len(used) == 1 else None)


def _words(elements: Iterable[etree._Element]) -> list[str]:
    return [words for each in elements if (words := " ".join("".join(each.itertext()).split()))]
