"""Documents can be read again with newer rules."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzexplorer.domain.changes import Progress
from kzexplorer.errors import Problem
from kzexplorer.operations import jobs
from kzexplorer.operations.check_workspace import check_workspace
from kzexplorer.operations.executors import in_this_thread
from kzexplorer.operations.import_report import ImportSettings
from kzexplorer.operations.rerun_extraction import rerun_extraction
from kzexplorer.operations.review_events import accept
from kzexplorer.store import Workspace
from tests.driving import finish
from tests.operations import worker_jobs
from tests.operations.importing import imported


def test_that_reading_again_with_the_same_rules_gives_the_same(workspace: Workspace, folder: Path) -> None:
    imported(workspace, [folder])
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
    imported(workspace, [folder])
    assert list(rerun_extraction(workspace, [2], staff=in_this_thread())) == [
        Progress(0, 1, "Reading report.txt again")
    ]
    assert list(rerun_extraction(workspace, [])) == []


def test_that_a_table_keeps_its_rows_when_it_is_read_again(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "visits.csv").write_text("date,title,place\n2001-05-03,Anna Berg visited Geneva,Geneva\n")
    imported(workspace, [tmp_path / "visits.csv"])
    events = workspace.reader.event_order().tolist()
    assert len(events) == 1
    before = workspace.reader.event_details(events)
    finish(rerun_extraction(workspace, staff=in_this_thread()))
    assert workspace.reader.event_details(events) == before


def test_that_a_document_that_cannot_be_read_again_stays_as_it_is(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    imported(workspace, [folder])
    before = workspace.reader.event_order().tolist()
    monkeypatch.setattr(jobs, "extract_again", worker_jobs.hang)
    with pytest.raises(Problem, match=r"Could not read letter\.txt: it takes longer than 0\.7 seconds\."):
        finish(rerun_extraction(workspace, [1], settings=ImportSettings(1, seconds=0.5)))
    assert workspace.reader.event_order().tolist() == before
