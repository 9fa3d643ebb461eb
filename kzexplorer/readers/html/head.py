"""What a web page says of itself: title, author, date with the reason, language."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from kzexplorer.domain.document import About
from kzexplorer.domain.when import When
from kzexplorer.readers.facts import LONGEST, language_code, one_line
from kzexplorer.readers.written_dates import when_of

_DATES = (
    "article:published_time",
    "og:article:published_time",
    "og:published_time",
    "datepublished",
    "dcterms.issued",
    "dcterms.date",
    "dcterms.created",
    "dc.date.issued",
    "dc.date.created",
    "dc.date",
    "citation_publication_date",
    "publication_date",
    "publish-date",
    "publishdate",
    "pubdate",
    "date",
)
_AUTHORS = ("author", "article:author", "dc.creator", "dcterms.creator", "citation_author", "parsely-author")
_TITLES = ("og:title", "dc.title", "dcterms.title", "citation_title", "twitter:title")
_LINKED_DATA = 'script[type="application/ld+json"]'
_LONGEST_DATA = 200_000
_MOST_STEPS = 2_000
_MOST = 300
_SITE = re.compile(r"\s+(?:[|–—·»:]{1,2}|-)\s+")
_WORD = re.compile(r"\w{4,}")
_ENOUGH_TEXT = 20_000


def about(page: LexborHTMLParser, heading: str, text: str) -> About:
    """`heading` is the first one of its text, `text` what is no furniture."""
    said = _meta(page)
    linked = list(_linked(page))
    date, reason = _date(page, said, linked)
    return About(_title(page, said, heading, text), _author(page, said, linked), date, reason, _language(page, said))


def _meta(page: LexborHTMLParser) -> dict[str, str]:
    """What the page's `meta` elements say, by their names in small letters; the first of a name counts."""
    said: dict[str, str] = {}
    for node in page.css("meta")[:_MOST]:
        attributes = node.attributes
        name = attributes.get("property") or attributes.get("name") or attributes.get("itemprop")
        content = _line(attributes.get("content") or "")
        if name and content:
            said.setdefault(name.lower(), content)
        elif (attributes.get("http-equiv") or "").lower() == "content-language":
            said.setdefault("language", content)
    return said


def _linked(page: LexborHTMLParser) -> Iterator[dict[str, Any]]:
    """The objects in the page's data for search engines (JSON-LD), outermost first."""
    for node in page.css(_LINKED_DATA)[:_MOST]:
        words = node.text()
        if len(words) > _LONGEST_DATA:
            continue
        try:
            waiting = [json.loads(words, strict=False)]
        except (ValueError, RecursionError):
            continue
        for _ in range(_MOST_STEPS):
            if not waiting:
                break
            value = waiting.pop(0)
            if isinstance(value, dict):
                yield value
                waiting.extend(each for each in value.values() if isinstance(each, dict | list))
            elif isinstance(value, list):
                waiting.extend(value[:_MOST])


def _date(page: LexborHTMLParser, said: dict[str, str], linked: list[dict[str, Any]]) -> tuple[When | None, str]:
    for name in _DATES:
        if when := when_of(said.get(name, "")):
            return when, "The head of the page gives it as the day of publication."
    for each in linked:
        if when := when_of(str(each.get("datePublished", ""))):
            return when, "The page's data for search engines give it as the day of publication."
    when = _marked_date(page)
    return when, "The page marks it as its date." if when else ""


def _marked_date(page: LexborHTMLParser) -> When | None:
    """Of an element that says so, else of the only one of its kind."""
    for node in page.css('[itemprop="datePublished"], time[pubdate]')[:_MOST]:
        if when := when_of(_value(node)):
            return when
    times = page.css("main time, article time") or page.css("time")
    marked = {when.edtf: when for node in times[:_MOST] if (when := when_of(_value(node)))}
    return next(iter(marked.values())) if len(marked) == 1 else None


def _value(node: LexborNode) -> str:
    attributes = node.attributes
    return attributes.get("datetime") or attributes.get("content") or _line(node.text())


def _title(page: LexborHTMLParser, said: dict[str, str], heading: str, text: str) -> str | None:
    """The first heading where the page's title repeats it, else that title without the name of the site.

    A title of which the text has less than half of the words is that of a site.
    """
    node = page.css_first("head > title") or page.css_first("title")
    title = _line(node.text()) if node is not None else ""
    heading = _line(heading)
    given = next((said[name] for name in _TITLES if name in said), "") or _without_site(title)
    if heading and (heading.casefold() in title.casefold() or given.casefold() in heading.casefold()):
        return heading
    words = {word.casefold() for word in _WORD.findall(given)}
    known = words.intersection(word.casefold() for word in _WORD.findall(text[:_ENOUGH_TEXT]))
    return (given if 2 * len(known) > len(words) or not words else "") or heading or None


def _without_site(title: str) -> str:
    parts = _SITE.split(title)
    return max(parts[0], parts[-1], key=len) if len(parts) > 1 else title


def _author(page: LexborHTMLParser, said: dict[str, str], linked: list[dict[str, Any]]) -> str | None:
    named = [said[name] for name in _AUTHORS if name in said]
    named += [name for each in linked if "author" in each for name in _names(each["author"])]
    named += [_line(node.text()) for node in page.css('[rel="author"], [itemprop="author"]')[:1]]
    return next((name for name in named if name and "//" not in name), None)


def _names(value: Any) -> Iterator[str]:
    people = value if isinstance(value, list) else [value]
    names = [each.get("name") if isinstance(each, dict) else each for each in people[:10]]
    if words := ", ".join(_line(name) for name in names if isinstance(name, str)):
        yield words


def _language(page: LexborHTMLParser, said: dict[str, str]) -> str | None:
    attributes = page.root.attributes if page.root is not None else {}
    given = attributes.get("lang") or attributes.get("xml:lang") or said.get("language") or said.get("og:locale") or ""
    return language_code(given)


def _line(words: str) -> str:
    return one_line(words[: 4 * LONGEST], LONGEST)
