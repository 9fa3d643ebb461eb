"""Parse XML without trusting it, and tell what its elements are called and hold."""

from __future__ import annotations

import html
from collections.abc import Iterator

from lxml import etree

from kzexplorer.errors import Problem
from kzexplorer.readers.facts import language_code
from kzexplorer.readers.raw import RawFile

_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def root_of(file: RawFile) -> etree._Element:
    """Raises Problem for what is not well-formed XML. Nothing is fetched, and no entity of the file is put in."""
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False)
    try:
        root = etree.fromstring(file.data, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        raise Problem(
            f"Could not read {file.shown}: it is not well-formed XML.",
            "Mend it in the program that it comes from, or save it as plain text.",
            str(error),
        ) from error
    return root


def without_words(file: RawFile) -> Problem:
    return Problem(f"Could not read {file.shown}: there are no words in it.", "Choose another file.")


def name_of(element: etree._Element) -> str:
    """The local name; empty for comments and instructions."""
    return etree.QName(element).localname if isinstance(element.tag, str) else ""


def encoding_of(root: etree._Element) -> str:
    return (root.getroottree().docinfo.encoding or "utf-8").lower()


def language_of(element: etree._Element) -> str | None:
    """The ISO 639-1 code of its `xml:lang`."""
    return language_code(element.get(_LANGUAGE))


def entity_words(element: etree._Element) -> str:
    """What an entity that the file may declare itself stands for: `é` where all know it, else its own letters."""
    return html.unescape(element.text or "") if element.tag is etree.Entity else ""


def words_in(element: etree._Element) -> Iterator[str]:
    """All text of an element, in order. The parser lets no element lie deeper than 256."""
    yield element.text or ""
    for child in element:
        yield from words_in(child) if name_of(child) else (entity_words(child),)
        yield child.tail or ""
