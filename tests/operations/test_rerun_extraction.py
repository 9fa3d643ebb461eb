"""Documents can be read again with newer rules."""

from __future__ import annotations

from pathlib import Path

from kzexplorer.domain.changes import Progress
from kzexplorer.operations.check_workspace import check_workspace
from kzexplorer.operations.import_files import import_files
from kzexplorer.operations.rerun_extraction import rerun_extraction
from kzexplorer.operations.review_events import accept
from kzexplorer.store import Workspace
from tests.driving import finish


def test_that_reading_again_with_the_same_rules_gives_the_same(workspace: Workspace, folder: Path) -> None:
    finish(import_files(workspace, [folder]))
    events = workspace.reader.event_order(details=True).tolist()
    accept(workspace, events[:1])
    before = workspace.reader.event_details(events)
    entities = workspace.reader.entities()
    changes = finish(rerun_extraction(workspace))
    assert workspace.reader.event_details(events) == before
    assert workspace.reader.entities() == entities
    assert changes.documents == {1, 2}
    assert changes.events == set(events)
    assert finish(check_workspace(workspace)).sound


def test_that_only_the_documents_asked_for_are_read_again(workspace: Workspace, folder: Path) -> None:
    list(import_files(workspace, [folder]))
    assert list(rerun_extraction(workspace, [2])) == [Progress(0, 1, "Reading report.txt again")]
    assert list(rerun_extraction(workspace, [])) == []
