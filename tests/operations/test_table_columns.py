"""What a person said of the columns of a table holds when it is read again, and for its next version."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

from kzexplorer.domain.table import Columns, Meaning
from kzexplorer.operations.executors import in_this_thread
from kzexplorer.operations.import_report import Fate
from kzexplorer.operations.plan_import import ImportPlan, plan_import
from kzexplorer.operations.rerun_extraction import rerun_extraction
from kzexplorer.store import Workspace
from tests.operations.importing import imported

TABLE = "date,alpha,beta\n2001-05-04,Talks in Geneva,Ana Duarte\n2002-06-05,Dinner in Oslo,Rui Castro\n"
MEANT = Columns(("date", "alpha", "beta"), (Meaning.START, Meaning.TITLE, Meaning.PERSON))


def planned(workspace: Workspace, file: Path) -> ImportPlan:
    steps = plan_import(workspace, [file], staff=in_this_thread())
    while True:
        try:
            next(steps)
        except StopIteration as end:
            plan: ImportPlan = end.value
            return plan


def mapped(workspace: Workspace, tmp_path: Path) -> Path:
    """A table added with its columns mapped by hand."""
    file = tmp_path / "table.csv"
    file.write_text(TABLE)
    (seen,) = planned(workspace, file).files
    assert seen.columns not in (None, MEANT)
    imported(workspace, ImportPlan((replace(seen, columns=MEANT),)))
    return file


def titles(workspace: Workspace) -> list[str]:
    events = workspace.reader.timeline().id.tolist()
    return sorted(line.title for line in workspace.reader.event_lines(events))


def people(workspace: Workspace) -> list[str]:
    return sorted(line.name for line in workspace.reader.entities() if line.type == "person")


def test_that_reading_again_takes_the_columns_as_they_were_mapped(workspace: Workspace, tmp_path: Path) -> None:
    mapped(workspace, tmp_path)
    before = titles(workspace), people(workspace)
    assert before == (["Dinner in Oslo", "Talks in Geneva"], ["Ana Duarte", "Rui Castro"])
    (line,) = workspace.reader.documents()
    assert line.columns == workspace.reader.document(line.id).columns == MEANT
    for _ in rerun_extraction(workspace, staff=in_this_thread()):
        pass
    assert (titles(workspace), people(workspace)) == before


def test_that_the_next_version_of_a_table_is_read_as_the_last_one(workspace: Workspace, tmp_path: Path) -> None:
    file = mapped(workspace, tmp_path)
    file.write_text(TABLE + "2003-07-06,Signing in Rome,Eva Lindqvist\n")
    os.utime(file, (1, 1))
    (seen,) = planned(workspace, file).files
    assert (seen.fate, seen.columns) == (Fate.CHANGED, MEANT)
    imported(workspace, [file])
    assert people(workspace) == ["Ana Duarte", "Eva Lindqvist", "Rui Castro"]


def test_that_columns_as_guessed_are_left_to_a_better_guess(workspace: Workspace, tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text(TABLE)
    imported(workspace, planned(workspace, file))
    assert [line.columns for line in workspace.reader.documents()] == [None]
