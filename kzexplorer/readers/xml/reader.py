"""XML that nobody knows better: the text of its elements as paragraphs."""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from kzexplorer.domain.document import About
from kzexplorer.readers.draft import Draft, TextBuilder
from kzexplorer.readers.raw import RawFile
from kzexplorer.readers.xml.elements import encoding_of, language_of, name_of, root_of, without_words, words_in


def read(file: RawFile) -> Draft:
    """Raises Problem for what is not well-formed, or has no words."""
    root = root_of(file)
    builder = TextBuilder()
    for element in _telling(root):
        builder.add_block(" ".join("".join(words_in(element)).split()), locator=name_of(element))
    if not builder.blocks:
        raise without_words(file)
    return Draft(builder.text, encoding_of(root), About(language=language_of(root)), tuple(builder.blocks))


def _telling(element: etree._Element) -> Iterator[etree._Element]:
    """The outermost elements with words of their own: all of their text belongs together."""
    if (element.text or "").strip() or any((child.tail or "").strip() for child in element):
        yield element
        return
    for child in element:
        if name_of(child):
            yield from _telling(child)
