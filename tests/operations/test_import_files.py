"""Files become documents one by one: what cannot be read is refused, what is there already is skipped."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.changes import Progress
from kzexplorer.errors import Problem
from kzexplorer.operations.check_workspace import check_workspace
from kzexplorer.operations.import_files import ImportReport, import_files
from kzexplorer.readers import load, read
from kzexplorer.store import Workspace, open_workspace
from tests.driving import finish


def test_that_an_import_says_what_is_new(workspace: Workspace, folder: Path) -> None:
    report: ImportReport = finish(import_files(workspace, [folder]))
    assert report.changes.label == "Add 2 documents"
    assert report.changes.documents == {1, 2}
    assert report.changes.events == set(workspace.reader.event_order(details=True).tolist())
    assert report.changes.entities == {line.id for line in workspace.reader.entities()}
    assert [each.path.name for each in report.read] == ["letter.txt", "report.txt"]
    assert sum(each.n_events for each in report.read) == workspace.reader.counts().events > 0
    assert finish(check_workspace(workspace)).sound


def test_that_progress_names_each_file_before_it_is_read(workspace: Workspace, folder: Path) -> None:
    assert list(import_files(workspace, [folder])) == [
        Progress(0, 2, "Reading letter.txt"),
        Progress(1, 2, "Reading report.txt"),
    ]


def test_that_one_person_in_two_documents_is_one_entity(workspace: Workspace, folder: Path) -> None:
    finish(import_files(workspace, [folder]))
    (lindgren,) = [line for line in workspace.reader.entities() if "Lindgren" in line.name]
    documents = {document.id for document in workspace.reader.documents()}
    assert all(workspace.reader.mention_spans(document, [lindgren.id]) for document in documents)


def test_that_unchanged_files_are_skipped_whatever_their_name(workspace: Workspace, folder: Path) -> None:
    finish(import_files(workspace, [folder]))
    (folder / "copy.txt").write_bytes((folder / "letter.txt").read_bytes())
    before = workspace.reader.revision()
    report = finish(import_files(workspace, [folder]))
    assert [(each.path.name, each.reason) for each in report.skipped] == [
        ("copy.txt", "already there as letter.txt"),
        ("letter.txt", "already there as letter.txt"),
        ("report.txt", "already there as report.txt"),
    ]
    assert report.read == []
    assert workspace.reader.revision() == before


@pytest.mark.parametrize("jobs", [1, 2])
def test_that_several_processes_give_the_same_as_one(
    tmp_path: Path, workspace: Workspace, folder: Path, jobs: int
) -> None:
    (folder / "twin.txt").write_bytes((folder / "report.txt").read_bytes())
    report = finish(import_files(workspace, [folder], jobs=jobs))
    assert [each.path.name for each in report.read] == ["letter.txt", "report.txt"]
    assert [(each.path.name, each.reason) for each in report.skipped] == [("twin.txt", "already there as report.txt")]
    assert finish(check_workspace(workspace)).sound
    with open_workspace(tmp_path / "alone.kzx") as alone:
        finish(import_files(alone, [folder]))
        order = alone.reader.event_order(details=True).tolist()
        assert alone.reader.event_details(order) == workspace.reader.event_details(order)


def test_that_what_cannot_be_read_is_refused_and_the_rest_goes_on(workspace: Workspace, folder: Path) -> None:
    (folder / "noise.bin").write_bytes(bytes(range(256)) * 10)
    report = finish(import_files(workspace, [folder / "absent.txt", folder]))
    assert [path.name for path, _ in report.refused] == ["absent.txt", "noise.bin"]
    assert [each.path.name for each in report.read] == ["letter.txt", "report.txt"]


def test_that_a_guessed_encoding_is_said(workspace: Workspace, folder: Path) -> None:
    (folder / "old.txt").write_bytes("Anna Bergström visited Göteborg on 3 May 1998.".encode("cp1252"))
    report = finish(import_files(workspace, [folder / "old.txt"]))
    assert [each.encoding for each in report.read] == ["windows-1252, guessed"]


def test_that_closing_an_import_keeps_finished_documents_only(workspace: Workspace, folder: Path) -> None:
    steps = import_files(workspace, [folder])
    next(steps)
    next(steps)
    steps.close()
    assert [line.name for line in workspace.reader.documents()] == ["letter.txt"]


def test_that_a_failing_document_leaves_nothing_of_itself(
    workspace: Workspace, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise Problem("The disk is full.")

    monkeypatch.setattr("kzexplorer.store.items.refresh_document", full)
    with pytest.raises(Problem, match="full"):
        finish(import_files(workspace, [folder]))
    assert workspace.reader.counts().documents == 0
    assert workspace.reader.entities() == []


PIECES = st.sampled_from(
    [
        "On 3 March 1998 President Otto Lindgren met Anna Berg in Geneva.",
        " The envoy 😀 visited Peru in May 2001 and signed a treaty.",
        "\n\n",
        "\r\n",
        "Home\nAll news\nContact\n",
        "2 August 2005\n",
    ]
)


@settings(max_examples=30)
@given(pieces=st.lists(PIECES | st.text(max_size=30), min_size=1, max_size=12))
def test_that_any_text_comes_back_as_it_was_with_every_quote_in_place(
    tmp_path_factory: pytest.TempPathFactory, pieces: list[str]
) -> None:
    folder = tmp_path_factory.mktemp("any")
    data = "".join(pieces).encode("utf-8", "replace")
    (folder / "any.txt").write_bytes(data)
    with open_workspace(folder / "any.kzx") as workspace:
        report = finish(import_files(workspace, [folder / "any.txt"]))
        if report.refused:
            return
        assert workspace.reader.text(1) == read(load(folder / "any.txt")).document.text
        assert finish(check_workspace(workspace)).faults == ()


IMPORT = """
from pathlib import Path
from kzexplorer.operations.import_files import import_files
from kzexplorer.store import open_workspace
with open_workspace(Path(sys.argv[1])) as workspace:
    for progress in import_files(workspace, [Path(sys.argv[2])]):
        print(progress.done, flush=True)
"""


@pytest.mark.skipif(os.name != "posix", reason="signals")
@pytest.mark.parametrize("moment", [3, 11])
def test_that_an_import_killed_at_any_moment_leaves_whole_documents_only(tmp_path: Path, moment: int) -> None:
    folder = tmp_path / "many"
    folder.mkdir()
    for number in range(40):
        line = f"Anna Berg number {number} visited Geneva on {number % 28 + 1} May {1950 + number}.\n"
        (folder / f"{number:02}.txt").write_text(line * 20)
    path = tmp_path / "killed.kzx"
    code = f"import sys\nsys.path[:0] = {sys.path!r}\n{IMPORT}"
    with subprocess.Popen([sys.executable, "-c", code, path, folder], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if int(line) == moment:
                process.send_signal(signal.SIGKILL)
                break
    assert process.returncode == -signal.SIGKILL
    with open_workspace(path, create=False) as workspace:
        kept = workspace.reader.counts().documents
        assert moment <= kept < 40
        assert finish(check_workspace(workspace)).sound
        for document in workspace.reader.documents():
            assert workspace.reader.text(document.id) == (folder / document.name).read_text()
            assert document.n_events > 0
        report = finish(import_files(workspace, [folder]))
        assert (len(report.read), len(report.skipped)) == (40 - kept, kept)
        assert finish(check_workspace(workspace)).sound
