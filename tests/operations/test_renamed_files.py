"""Files that get another name, and archives of which a part changes: what is a version of what."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from kzexplorer.operations.check_workspace import check_workspace
from kzexplorer.operations.import_report import Fate
from kzexplorer.operations.review_events import accept
from kzexplorer.store import Workspace, open_workspace
from tests.driving import finish
from tests.durability.stories import story
from tests.operations.importing import Told, imported


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(tmp_path / "any.kzx") as workspace:
        yield workspace
        assert finish(check_workspace(workspace)).sound


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "files"
    folder.mkdir()
    return folder


def archive(path: Path, **members: str) -> None:
    with zipfile.ZipFile(path, "w") as file:
        for name, words in members.items():
            file.writestr(f"{name}.txt", words)


def replaced(workspace: Workspace, told: Told) -> list[int | None]:
    """What the documents that were read are later versions of."""
    read = [each.document for each in told.outcomes if each.fate is Fate.READ and each.document is not None]
    return [workspace.reader.document_line(each).replaces for each in read]


def test_that_a_renamed_file_that_changes_later_is_a_version_and_decisions_move(
    workspace: Workspace, folder: Path
) -> None:
    (folder / "before.txt").write_text(story(1))
    imported(workspace, [folder])
    events = [span.event for span in workspace.reader.event_spans(1)]
    accept(workspace, events)
    (folder / "before.txt").rename(folder / "after.txt")
    assert imported(workspace, [folder]).reasons(Fate.SKIPPED) == {"after.txt": "already there as before.txt"}
    (folder / "after.txt").write_text("Put in front.\n\n" + story(1))
    told = imported(workspace, [folder])
    assert replaced(workspace, told) == [1]
    assert told.report.not_moved == ()
    assert [line.name for line in workspace.reader.documents()] == ["after.txt"]


def test_that_a_copy_that_changes_is_a_document_of_its_own(workspace: Workspace, folder: Path) -> None:
    (folder / "original.txt").write_text(story(1))
    imported(workspace, [folder])
    (folder / "work.txt").write_text(story(1))
    imported(workspace, [folder])
    (folder / "work.txt").write_text(story(1) + "More was said.\n")
    assert replaced(workspace, imported(workspace, [folder])) == [None]
    assert [line.name for line in workspace.reader.documents()] == ["original.txt", "work.txt"]


def test_that_of_an_archive_only_the_part_that_changed_is_a_new_version(workspace: Workspace, folder: Path) -> None:
    archive(folder / "papers.zip", same=story(1), changing=story(2))
    imported(workspace, [folder])
    archive(folder / "papers.zip", same=story(1), changing=story(2) + "More was said.\n", new=story(3))
    told = imported(workspace, [folder])
    assert replaced(workspace, told) == [2, None]
    assert len(workspace.reader.documents()) == 3


@pytest.mark.parametrize("kept", [False, True])
def test_that_parts_of_a_renamed_archive_are_versions_and_those_of_a_copy_are_not(
    workspace: Workspace, folder: Path, kept: bool
) -> None:
    archive(folder / "papers.zip", same=story(1), changing=story(2))
    imported(workspace, [folder])
    archive(folder / "other.zip", changing=story(2), same=story(1))
    if not kept:
        (folder / "papers.zip").unlink()
    imported(workspace, [folder])
    archive(folder / "other.zip", changing=story(2) + "More was said.\n", same=story(1))
    assert replaced(workspace, imported(workspace, [folder])) == [None if kept else 2]
