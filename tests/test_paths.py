"""Where things lie."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kzexplorer import paths
from kzexplorer.errors import Problem


def test_that_shipped_files_are_found() -> None:
    assert paths.resource("fonts/Inter-Regular.otf").is_file()
    assert sorted(file.suffix for file in paths.seeds().iterdir()) == [".txt", ".txt"]


def test_that_files_inside_the_package_come_before_those_beside_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside = tmp_path / "site-packages" / "kzexplorer"
    (inside / "seeds").mkdir(parents=True)
    (tmp_path / "site-packages" / "seeds").mkdir()
    monkeypatch.setattr(paths, "_PACKAGE", inside)
    assert paths.seeds() == inside / "seeds"


def test_that_a_missing_shipped_file_is_named() -> None:
    with pytest.raises(Problem, match=r"fonts/None\.ttf is missing"):
        paths.resource("fonts/None.ttf")


def test_that_what_a_person_owns_lies_in_the_folders_of_their_account(own_folders: Path) -> None:
    for file in (paths.default_workspace(), paths.settings_file(), paths.log_file()):
        assert own_folders in file.parents
        assert not file.parent.exists()
    assert paths.default_workspace().suffix == paths.WORKSPACE_SUFFIX


def test_that_platformdirs_is_imported_only_when_a_folder_is_asked_for() -> None:
    program = "import sys, kzexplorer.paths, kzexplorer.settings; sys.exit('platformdirs' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", program], check=False).returncode == 0


def test_that_a_name_that_no_disk_takes_is_not_there(tmp_path: Path) -> None:
    assert not paths.is_there(tmp_path / ("n" * 5_000))
    assert not paths.is_there(Path("a\0b"))
    assert paths.is_there(tmp_path)
