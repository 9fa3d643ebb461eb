"""Store what is found in the first document when it is read again, changed a little."""

from __future__ import annotations

from dataclasses import replace

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.event import EntityLink, Event, Findings
from kzexplorer.domain.span import Span
from kzexplorer.store import Workspace
from kzexplorer.store.known_entities import Join
from tests.invented import TEXT, findings


def some(kept: frozenset[int], shift: int, cut: int | None, entities: int) -> Findings:
    """The invented findings with some events only, told a little later, in other passages, with fewer entities."""
    found = findings()
    order = sorted(kept)

    def changed(event: Event) -> Event:
        main = Span(event.evidence[0].start + shift, event.evidence[0].end)
        parent = order.index(event.parent) if event.parent in kept else None

        def links(parts: tuple[EntityLink, ...]) -> tuple[EntityLink, ...]:
            return tuple(part for part in parts if part.entity < entities)

        return replace(
            event,
            evidence=(main,),
            parent=parent,
            participants=links(event.participants),
            places=links(event.places),
        )

    passages = found.passages
    if cut is not None:
        whole = (Span(0, cut), Span(cut, len(TEXT)))
        passages = tuple(Passage(span, None, PassageKind.PARAGRAPH) for span in whole)
    events = tuple(changed(found.events[index]) for index in order)
    return replace(found, events=events, passages=passages, entities=found.entities[:entities])


def read_again(workspace: Workspace, found: Findings) -> None:
    names = {line.name: line.id for line in workspace.reader.entities()}
    joins = [Join(names[each.name], None) if each.name in names else None for each in found.entities]
    workspace.writer.replace_findings(workspace.writer.begin_run("invented", "2"), 1, found, joins, 1)
