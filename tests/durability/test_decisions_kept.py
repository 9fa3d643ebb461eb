"""No decision is lost when other rules read all documents again, on the first documents and on a made workspace."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzexplorer.operations import jobs
from kzexplorer.operations.executors import in_this_thread
from kzexplorer.operations.rerun_extraction import rerun_extraction
from kzexplorer.operations.review_events import accept
from kzexplorer.operations.undo import undo
from kzexplorer.store import Workspace, open_workspace
from tests.contents import contents
from tests.driving import faults, finish
from tests.durability.decisions_kept import Decider, held, lost
from tests.made_workspace import made_workspace
from tests.operations.importing import imported
from tests.operations.other_rules import finding_otherwise, shaken

_SEEDS = Path(__file__).parents[2] / "seeds"


def read_again_otherwise(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(jobs, "extract_again", finding_otherwise(shaken))
    finish(rerun_extraction(workspace, staff=in_this_thread()))


def test_that_every_decision_on_the_first_documents_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_workspace(tmp_path / "seeds.kzx") as workspace:
        imported(workspace, [_SEEDS])
        accept(workspace, workspace.reader.event_order().tolist())
        Decider(workspace, 7).decide(40)
        before = held(workspace)
        assert len(before) > 25
        whole = contents(workspace)
        read_again_otherwise(workspace, monkeypatch)
        assert list(lost(before, held(workspace))) == []
        assert faults(workspace) == []
        finish(undo(workspace))
        assert contents(workspace) == whole


def test_that_every_decision_on_a_made_workspace_is_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with open_workspace(made_workspace(tmp_path / "made.kzx", 150)) as workspace:
        Decider(workspace, 3).decide(60)
        before = held(workspace)
        assert len(before) > 60
        read_again_otherwise(workspace, monkeypatch)
        assert list(lost(before, held(workspace))) == []
        assert faults(workspace) == []


def test_that_a_lost_decision_would_be_told() -> None:
    before = {1: {"title": "Mine", "verdict": "accepted"}, 2: {"verdict": "rejected"}}
    assert len(list(lost(before, {1: {"title": "Found", "verdict": "accepted"}}))) == 2
    assert list(lost(before, before)) == []
