"""A plan says what an import would do with each file, and changes nothing."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from kzexplorer.domain.table import Meaning
from kzexplorer.operations.executors import in_this_thread
from kzexplorer.operations.import_report import Fate
from kzexplorer.operations.plan_import import ImportPlan, plan_import
from kzexplorer.store import Workspace
from tests.driving import finish
from tests.operations.importing import imported

TABLE = "when,who,city\n2001-05-03,Anna Berg,Geneva\n2001-05-04,Otto Lindgren,Lima\n"


def planned(workspace: Workspace, *paths: Path) -> ImportPlan:
    return finish(plan_import(workspace, paths, staff=in_this_thread()))


def test_that_each_file_has_its_fate(workspace: Workspace, folder: Path) -> None:
    imported(workspace, [folder])
    (folder / "copy.txt").write_bytes((folder / "letter.txt").read_bytes())
    (folder / "report.txt").write_text("Another report.")
    (folder / "fresh.txt").write_text("Anna Berg visited Geneva on 3 May 1998.")
    (folder / "photo.txt").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / ".hidden").write_text("x")
    before = workspace.reader.revision()
    plan = planned(workspace, folder)
    assert {each.path.name: (each.fate, each.format_words) for each in plan.files} == {
        "copy.txt": (Fate.UNCHANGED, ""),
        "letter.txt": (Fate.UNCHANGED, ""),
        "report.txt": (Fate.CHANGED, "plain text"),
        "fresh.txt": (Fate.NEW, "plain text"),
        "photo.txt": (Fate.REFUSED, ""),
        ".hidden": (Fate.SKIPPED, ""),
    }
    reasons = {each.path.name: each.reason for each in plan.files}
    assert reasons["copy.txt"] == "already there as letter.txt"
    assert "picture" in reasons["photo.txt"]
    assert reasons[".hidden"] == "a hidden file"
    assert workspace.reader.revision() == before


def test_that_the_same_bytes_under_two_names_are_planned_once(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    for name in ("first.txt", "second.txt"):
        (tmp_path / "papers" / name).write_text("Anna Berg visited Geneva on 3 May 1998.")
    plan = planned(workspace, tmp_path / "papers")
    assert [(each.path.name, each.fate) for each in plan.files] == [
        ("first.txt", Fate.NEW),
        ("second.txt", Fate.SKIPPED),
    ]
    assert plan.files[1].reason.startswith("the same as ")
    assert plan.files[1].reason.endswith("first.txt")


def test_that_a_file_refused_before_says_so_when_it_is_planned_again(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "papers").mkdir()
    (tmp_path / "papers" / "cut.pdf").write_bytes(b"%PDF-1.7\n")
    imported(workspace, [tmp_path / "papers"])
    (again,) = planned(workspace, tmp_path / "papers").files
    assert (again.fate, again.reason) == (Fate.NEW, "could not be read last time")


def test_that_a_plan_is_carried_out_without_what_was_taken_from_it(workspace: Workspace, folder: Path) -> None:
    plan = planned(workspace, folder)
    chosen = ImportPlan(tuple(each for each in plan.files if each.path.name != "letter.txt"))
    assert imported(workspace, chosen).names(Fate.READ) == ["report.txt"]


def test_that_what_a_person_says_of_columns_holds(workspace: Workspace, tmp_path: Path) -> None:
    (tmp_path / "visits.csv").write_text(TABLE)
    (table,) = planned(workspace, tmp_path / "visits.csv").files
    assert table.columns is not None
    assert table.columns.names == ("when", "who", "city")
    assert table.sample[0] == ("2001-05-03", "Anna Berg", "Geneva")
    said = replace(table.columns, meanings=(Meaning.START, Meaning.TITLE, Meaning.NONE))
    imported(workspace, ImportPlan((replace(table, columns=said),)))
    titles = {line.title for line in workspace.reader.event_lines(workspace.reader.event_order().tolist())}
    assert titles == {"Anna Berg", "Otto Lindgren"}


@pytest.mark.skipif(os.name != "posix", reason="links and pipes of a Unix")
def test_that_loops_pipes_and_odd_names_are_told_in_words(workspace: Workspace, folder: Path) -> None:
    (folder / "round").symlink_to(folder)
    (folder / "loop.txt").symlink_to(folder / "loop.txt")
    os.mkfifo(folder / "pipe")
    Path(os.fsdecode(os.fsencode(folder) + b"/odd\n\xff.txt")).write_text("An odd name.")
    plan = planned(workspace, folder)
    fates = {each.file.rpartition("/")[2]: (each.fate, each.reason) for each in plan.files}
    assert fates["round"] == (Fate.SKIPPED, "a link to a folder")
    assert fates["pipe"][0] is Fate.REFUSED
    assert "it is a device or a pipe" in fates["pipe"][1]
    assert fates["loop.txt"][0] is Fate.REFUSED
    assert fates["odd\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}.txt"][0] is Fate.NEW


def test_that_progress_counts_files(workspace: Workspace, folder: Path) -> None:
    steps = list(plan_import(workspace, [folder], staff=in_this_thread()))
    assert [(each.done, each.total, each.words) for each in steps] == [(0, 2, "Looking at letter.txt")]
