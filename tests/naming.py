"""Documents that consist of names, for tests of who is who: each name stands in a sentence of its own."""

from __future__ import annotations

from dataclasses import dataclass

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.entity import Entity, EntityType, Mention
from kzexplorer.domain.event import Findings
from kzexplorer.domain.span import Span
from kzexplorer.store import Workspace
from tests import invented


@dataclass(frozen=True)
class Named:
    """An entity and the words that name it, each once."""

    name: str
    type: EntityType
    words: tuple[str, ...] = ()
    role: str | None = None


def person(name: str, role: str | None = None, *words: str) -> Named:
    return Named(name, EntityType.PERSON, words, role)


def place(name: str, *words: str) -> Named:
    return Named(name, EntityType.PLACE, words)


def body(name: str, *words: str) -> Named:
    return Named(name, EntityType.ORGANISATION, words)


def add_named(workspace: Workspace, *named: Named, name: str = "names.txt") -> int:
    """Store a document that names these; returns its id."""
    text, entities = "", []
    for each in named:
        mentions = []
        for words in (each.name, *each.words):
            start = len(text) + len("It names ")
            text += f"It names {words} here.\n"
            mentions.append(Mention(Span(start, start + len(words)), "invented"))
        entities.append(Entity(each.name, each.type, tuple(mentions), each.words, each.role))
    whole = Span(0, len(text))
    findings = Findings(
        title=name,
        document_date=None,
        language="en",
        passages=(Passage(whole, Span(0, len(text) - 1), PassageKind.PARAGRAPH),),
        dates=(),
        entities=tuple(entities),
        events=(),
        figures=(),
        quotes=(),
    )
    run = workspace.writer.begin_run("invented", "1")
    added = workspace.writer.add_document(run, invented.reading(text, name), findings, [None] * len(entities), 1)
    assert added is not None
    return added.document
