"""What lies in a mail or an archive stands below it, whenever it came in."""

from __future__ import annotations

from dataclasses import replace

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.span import Span
from kzexplorer.store import Workspace
from tests.invented import findings, reading


def added(workspace: Workspace, text: str, parent: int | None = None) -> int:
    whole = (Passage(Span(0, len(text)), None, PassageKind.PARAGRAPH),)
    nothing = replace(findings(), dates=(), entities=(), events=(), figures=(), quotes=(), document_date=None)
    run = workspace.writer.begin_run("invented", "2")
    found = replace(nothing, passages=whole)
    new = workspace.writer.add_document(run, reading(text), found, [], 1, parent=parent)
    assert new is not None
    return new.document


def test_that_what_came_late_stands_below_what_it_lies_in(filled: Workspace) -> None:
    (first,) = filled.reader.document_order()
    mail, other = added(filled, "A mail."), added(filled, "Another mail.")
    annex = added(filled, "An annex.", mail)
    later = added(filled, "Another annex.", mail)
    inner = added(filled, "In the annex.", annex)
    assert filled.reader.document_order() == [first, mail, annex, inner, later, other]
