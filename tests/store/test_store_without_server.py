"""Who works with files alone needs nothing of a server, and who lacks it is told so."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kzexplorer.domain.workspace_place import ServerAddress
from kzexplorer.errors import Problem
from kzexplorer.store import open_workspace

PROGRAM = """
import sys
from pathlib import Path
from kzexplorer.operations.check_workspace import check_workspace
from kzexplorer.store import open_workspace
from tests.driving import finish
from tests.invented import add_invented

with open_workspace(Path("own.kzx")) as workspace:
    add_invented(workspace)
    assert finish(check_workspace(workspace)).sound
print([name for name in sys.modules if name.startswith("psycopg")])
"""


def test_that_a_server_without_psycopg_is_told_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("kzexplorer.store.server", "kzexplorer.store.server_failures"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(Problem, match=r"needs psycopg.*libpq5.*kzexplorer\[team\]"):
        open_workspace(ServerAddress("postgresql://anna@desk/talks"))


def test_that_a_file_is_used_without_psycopg(tmp_path: Path) -> None:
    ended = subprocess.run([sys.executable, "-c", PROGRAM], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert ended.stdout == "[]\n", ended.stderr
