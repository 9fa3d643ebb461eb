"""Reads TEI articles in which each `div type="timeline"` is headed by a dated happening that its paragraph tells.

Such are those of "A Guide to the United States' History of Recognition, Diplomatic, and Consular Relations, by
Country" (Office of the Historian, CC0).
"""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

from kzexplorer.domain.span import Span
from tests.evaluation.gold import GoldDocument, GoldHeading

_TEI = "{http://www.tei-c.org/ns/1.0}"
_YEAR = re.compile(r"\b(1[5-9]\d\d|20\d\d)\b")


def article(file: Path) -> GoldDocument:
    """Headings and paragraphs with an empty line between them, as they stand in the article."""
    body = ElementTree.parse(file).getroot().find(f"{_TEI}text/{_TEI}body")
    parts: list[str] = []
    places: dict[ElementTree.Element, Span] = {}
    length = 0
    for element in body.iter() if body is not None else ():
        words = " ".join("".join(element.itertext()).split()) if element.tag in (f"{_TEI}head", f"{_TEI}p") else ""
        if words:
            places[element] = Span(length, length + len(words))
            parts.append(words)
            length += len(words) + 2
    divisions = body.iter(f"{_TEI}div") if body is not None else ()
    headings = [_heading(division, places) for division in divisions if division.get("type") == "timeline"]
    return GoldDocument(
        set=file.parent.name,
        name=file.stem,
        text="\n\n".join(parts),
        unseen="unseen" in file.parent.name,
        headings=tuple(heading for heading in headings if heading),
    )


def _heading(division: ElementTree.Element, places: dict[ElementTree.Element, Span]) -> GoldHeading | None:
    """None for a division without a dated heading or without a paragraph."""
    head = division.find(f"{_TEI}head")
    paragraphs = [places[each] for each in division.findall(f"{_TEI}p") if each in places]
    if head is None or not paragraphs:
        return None
    words = " ".join("".join(head.itertext()).split())
    years = _years(head, words)
    return GoldHeading(words, years, Span(paragraphs[0].start, paragraphs[-1].end)) if years else None


def _years(head: ElementTree.Element, words: str) -> tuple[int, int] | None:
    """First and last year of the heading: those of its dates, else those in its words."""
    marked = [value[:4] for date in head.iter(f"{_TEI}date") for value in date.attrib.values() if value[:4].isdigit()]
    years = [int(year) for year in marked or _YEAR.findall(words)]
    return (min(years), max(years)) if years else None
