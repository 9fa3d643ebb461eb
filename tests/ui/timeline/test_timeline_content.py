"""What the timeline holds after verdicts is what it would read anew."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from dataclasses import fields
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.operations.review_events import accept, reject, reset
from kzexplorer.operations.undo import redo, undo
from kzexplorer.store import Workspace, open_workspace
from kzexplorer.timeline.filters import Filter
from kzexplorer.ui.timeline.content import Content
from tests.driving import finish
from tests.invented import add_invented
from tests.made_workspace import made_workspace

N_EVENTS = 120
VERDICTS = (accept, reject, reset)
STEPS = st.one_of(
    st.tuples(st.sampled_from(VERDICTS), st.sets(st.integers(1, N_EVENTS), min_size=1, max_size=4)),
    st.tuples(st.sampled_from((undo, redo)), st.none()),
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made_workspace(tmp_path_factory.mktemp("made") / "made.kzx", N_EVENTS)


@pytest.fixture
def workspace(made: Path, tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(Path(shutil.copy(made, tmp_path / "copy.kzx"))) as workspace:
        yield workspace


def held(content: Content) -> dict[str, list[object]]:
    """All columns of a content, and which events show."""
    columns = {f"events.{each.name}": getattr(content.events, each.name) for each in fields(content.events)[:6]}
    columns |= {f"facets.{each.name}": content.facets.column(each.name) for each in fields(content.facets)}
    for name in ("children", "series"):
        pairs = getattr(content.events, name)
        columns |= {f"{name}.owner": pairs.owner, f"{name}.member": pairs.member}
    passing = content.passing(None, Filter())
    columns["passing"] = np.ones(len(content.events)) if passing is None else passing
    columns["undated"] = content.undated_passing(None, Filter())
    return {name: np.asarray(column).tolist() for name, column in columns.items()}


@given(st.lists(STEPS, min_size=1, max_size=8))
@settings(max_examples=25)
def test_that_content_edited_step_by_step_is_what_reading_anew_gives(made: Path, steps: list[tuple]) -> None:
    with TemporaryDirectory() as folder, open_workspace(Path(shutil.copy(made, folder))) as workspace:
        content = Content(workspace.reader)
        for operation, events in steps:
            changes = finish(operation(workspace)) if events is None else operation(workspace, events)
            if changes is None:
                continue
            edited = content.edited(changes.events)
            if changes.documents:  # Undo took their events out, or Redo brought them back
                assert edited is None
                content = Content(workspace.reader)
                continue
            assert edited is not None
            content, shift = edited
            assert set(content.events.ids[shift.added].tolist()) <= changes.events
            assert held(content) == held(Content(workspace.reader))


def test_that_new_events_are_no_edit(workspace: Workspace) -> None:
    content = Content(workspace.reader)
    added = add_invented(workspace)
    assert added is not None
    assert content.edited(added.events) is None
    assert content.edited(frozenset()) is None


def test_that_titles_that_did_not_change_are_not_read_again(workspace: Workspace) -> None:
    content = Content(workspace.reader)
    first, second = content.events.ids[:2].tolist()
    changes = accept(workspace, [first]) or reject(workspace, [first])
    assert changes is not None
    edited = content.edited(changes.events)
    assert edited is not None
    assert edited[0].line(0) is None
    assert edited[0].line(1) == workspace.reader.event_lines([second])[0]
