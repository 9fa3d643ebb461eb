"""TEI, the markup of editions: its text as paragraphs, and the dates and names that the editors marked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from lxml import etree

from kzexplorer.domain.document import GivenDate, GivenName, PassageKind
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When
from kzexplorer.readers import iso_dates
from kzexplorer.readers.draft import Draft, TextBuilder
from kzexplorer.readers.raw import RawFile
from kzexplorer.readers.text import canonical
from kzexplorer.readers.xml import elements, tei_header

_WHITE_SPACE = re.compile(r"\s+")
_APART = frozenset(
    "ab argument byline caption castItem cell closer dateline desc div docDate docEdition docImprint docTitle entry"
    " epigraph figDesc figure formula head imprimatur item l label lg list listBibl listPerson listPlace opener p"
    " postscript row salute signed sp speaker stage table titlePage titlePart trailer".split()
)
"""Elements that begin and end a block; all others stand in a line with the words around them."""
_AFTER = frozenset(("note", "figure"))
"""What stands in the middle of a paragraph and is read after it."""
_INSTEAD = {"sic": "corr", "orig": "reg", "expan": "abbr"}
_TYPES = {
    "persName": EntityType.PERSON,
    "placeName": EntityType.PLACE,
    "geogName": EntityType.PLACE,
    "orgName": EntityType.ORGANISATION,
}
_TYPES_OF_NAME = {
    "person": EntityType.PERSON,
    "pers": EntityType.PERSON,
    "place": EntityType.PLACE,
    "geog": EntityType.PLACE,
    "org": EntityType.ORGANISATION,
    "organisation": EntityType.ORGANISATION,
    "organization": EntityType.ORGANISATION,
}
_BIBLIOGRAPHY = "an entry of a bibliography"
_DATES = ("date", "dateRange", "docDate")
_ATTRIBUTES = ("when", "from", "to", "notBefore", "notAfter")


def read(file: RawFile) -> Draft:
    """Raises Problem for what is not well-formed, or has no words."""
    root = elements.root_of(file)
    walk = _Walk()
    for element in _texts(root):
        walk.into(element)
        walk.close()
    if not walk.builder.blocks:
        raise elements.without_words(file)
    return Draft(
        walk.builder.text,
        elements.encoding_of(root),
        tei_header.about(root),
        tuple(walk.builder.blocks),
        given_dates=tuple(sorted(walk.dates, key=lambda given: given.span)),
        given_names=tuple(sorted(walk.names, key=lambda given: (given.span.start, -given.span.end))),
    )


def _texts(root: etree._Element) -> Iterator[etree._Element]:
    """The outermost texts, of which a corpus has several."""
    for element in root.iter("{*}text"):
        if all(elements.name_of(above) != "text" for above in element.iterancestors()):
            yield element


@dataclass(frozen=True, slots=True)
class _Mark:
    """A date or name of the block under way: places in its words."""

    start: int
    end: int
    date: tuple[When, str] | None
    name: tuple[EntityType, str | None] | None


@dataclass(slots=True)
class _Walk:
    """Goes through a text; `open` are the words of the block under way, in which any white space is one space."""

    builder: TextBuilder = field(default_factory=TextBuilder)
    dates: list[GivenDate] = field(default_factory=list)
    names: list[GivenName] = field(default_factory=list)
    level: int = 0
    page: str = ""
    above: list[str] = field(default_factory=list)
    later: list[etree._Element] = field(default_factory=list)
    marks: list[_Mark] = field(default_factory=list)
    words: list[str] = field(default_factory=list)
    length: int = 0

    def into(self, element: etree._Element) -> None:
        """An element and all in it, without what follows it."""
        name = elements.name_of(element)
        if not name or name == "fw" or _is_replaced(element, name):
            self.say(elements.entity_words(element))
        elif name in _AFTER and self.length:
            self.later.append(element)
        elif name in _APART or name in _AFTER or (name == "bibl" and "listBibl" in self.above):
            self.apart(element, name)
        else:
            self.inline(element, name)

    def apart(self, element: etree._Element, name: str) -> None:
        """As a block of its own, or several."""
        self.close()
        self.above.append(name)
        self.level += name == "div" or name[3:].isdigit()
        self.children(element)
        self.close()
        self.level -= name == "div" or name[3:].isdigit()
        self.above.pop()

    def inline(self, element: etree._Element, name: str) -> None:
        if name in ("lb", "pb", "cb") and element.get("break") != "no":
            self.say(" ")
        if name == "pb":
            self.page = element.get("n", "")
        start, first = self.length, len(self.words)
        self.children(element)
        if self.length > start:
            self.mark(element, name, start, "".join(self.words[first:]) if name in _DATES else "")

    def children(self, element: etree._Element) -> None:
        self.say(element.text or "")
        for child in element:
            self.into(child)
            self.say(child.tail or "")

    def say(self, words: str) -> None:
        """More words of the block under way."""
        words = _WHITE_SPACE.sub(" ", canonical(words))
        if not self.length or self.words[-1].endswith(" "):
            words = words.removeprefix(" ")
        if words:
            self.words.append(words)
            self.length += len(words)

    def mark(self, element: etree._Element, name: str, start: int, words: str) -> None:
        when = _date(element, words) if name in _DATES else None
        kind = _TYPES.get(name) or (_TYPES_OF_NAME.get(element.get("type", "")) if name in ("name", "rs") else None)
        if when is not None or kind is not None:
            key = element.get("key") or element.get("ref") or None
            self.marks.append(_Mark(start, self.length, when, None if kind is None else (kind, key)))

    def close(self) -> None:
        """End the block under way, then read what stood in its middle."""
        words, marks, later = "".join(self.words), self.marks, self.later
        self.words, self.marks, self.later, self.length = [], [], [], 0
        kind, reason, level, locator = self.form()
        span = self.builder.add_block(words, kind, reason=reason, level=level, locator=locator)
        if span is not None:
            for mark in marks:
                self.place(mark, words, span.start)
        for element in later:
            self.apart(element, elements.name_of(element))

    def place(self, mark: _Mark, words: str, offset: int) -> None:
        """Keep a date or name, without the white space at its ends."""
        inside = words[mark.start : mark.end]
        start = mark.start + len(inside) - len(inside.lstrip())
        if not inside.strip():
            return
        span = Span(offset + start, offset + start + len(inside.strip()))
        if mark.date is not None:
            self.dates.append(GivenDate(span, *mark.date))
        if mark.name is not None:
            self.names.append(GivenName(span, *mark.name))

    def form(self) -> tuple[PassageKind | None, str, int | None, str | None]:
        """Kind, reason, level and locator of the block under way."""
        locator = f"page {self.page}" if self.page else None
        if "figure" in self.above:
            return PassageKind.PARAGRAPH, "the caption of a figure", None, "caption"
        if "bibl" in self.above:
            return PassageKind.FURNITURE, _BIBLIOGRAPHY, None, "bibliography"
        if "note" in self.above:
            return PassageKind.PARAGRAPH, "", None, "note"
        inner = self.above[-1] if self.above else ""
        if inner in ("head", "titlePart", "docTitle") and not {"list", "table", "lg"} & set(self.above):
            return PassageKind.HEADING, "the file marks it as a heading", max(1, self.level), locator
        return (PassageKind.PARAGRAPH if inner in ("p", "ab", "item", "cell") else None), "", None, locator


def _is_replaced(element: etree._Element, name: str) -> bool:
    """Whether another child of a choice is read instead: the correction of a slip."""
    parent = element.getparent()
    other = _INSTEAD.get(name)
    return (
        other is not None
        and parent is not None
        and elements.name_of(parent) == "choice"
        and parent.find(f"{{*}}{other}") is not None
    )


def _date(element: etree._Element, words: str) -> tuple[When, str] | None:
    """The days that the attributes give, or words that are a date for machines; with what they say."""
    of = {name: element.get(name) or element.get(f"{name}-iso") or "" for name in _ATTRIBUTES}
    given = {name: iso_dates.when_of(value) for name, value in of.items()}
    for first, last, joined in (
        ("when", "when", iso_dates.between),
        ("from", "to", iso_dates.between),
        ("notBefore", "notAfter", iso_dates.some_time_between),
    ):
        when = joined(given[first], given[last])
        if when is not None:
            return when, of[first] if first == last else f"{of[first]}/{of[last]}"
    when = iso_dates.when_of(words)
    return None if when is None else (when, words.strip())
