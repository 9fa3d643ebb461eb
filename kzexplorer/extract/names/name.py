"""A name as found in the text, before it is known whom or what it names."""

from __future__ import annotations

from typing import NamedTuple

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.span import Span


class Name(NamedTuple):
    """`span` is the name with its title, `head` without; `known` is the name of the gazetteer's entry, if it has one.

    `title` are the words of the title or office before it.
    """

    span: Span
    type: EntityType
    head: Span
    title: str | None
    rule: str
    score: float
    known: str | None = None
