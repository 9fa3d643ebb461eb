"""Whom the names in a new document mean, of those that are known already."""

from __future__ import annotations

from pathlib import Path

from kzexplorer.store import Workspace
from tests.operations.importing import imported

FIRST = "On 3 May 1991 President Otto A. Lindgren of Norway met the Chancellor of Austria in Oslo.\n"
SECOND = "On 4 June 2003 President Otto B. Lindgren of Norway met the Chancellor of Austria in Oslo.\n"
EITHER = "On 5 July 2004 President Otto Lindgren of Norway met the Chancellor of Austria in Vienna.\n"


def people(workspace: Workspace, folder: Path, *texts: str) -> list[str]:
    for number, text in enumerate(texts):
        (folder / f"{number}.txt").write_text(text)
    imported(workspace, [folder])
    return sorted(line.name for line in workspace.reader.entities() if "Lindgren" in line.name)


def test_that_a_name_that_fits_one_known_person_means_that_one(workspace: Workspace, tmp_path: Path) -> None:
    assert people(workspace, tmp_path, FIRST, EITHER) == ["Otto A. Lindgren"]


def test_that_a_name_that_fits_two_known_people_means_neither(workspace: Workspace, tmp_path: Path) -> None:
    known = people(workspace, tmp_path, FIRST, SECOND, EITHER)
    assert known == ["Otto A. Lindgren", "Otto B. Lindgren", "Otto Lindgren"]
