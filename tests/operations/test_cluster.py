"""Files are read by a Dask cluster where one is named; sockets are opened in programs of their own alone."""

from __future__ import annotations

import importlib.util
import subprocess
import sys
from pathlib import Path

import pytest

from kzexplorer.errors import Problem
from kzexplorer.operations import cluster
from kzexplorer.store import open_workspace

here = pytest.mark.skipif(importlib.util.find_spec("distributed") is None, reason="Dask is not installed")

IMPORT = """
import sys
sys.path[:0] = {path!r}
from pathlib import Path
from distributed import LocalCluster
from kzexplorer.operations.import_files import import_files
from kzexplorer.operations.import_report import ImportSettings
from kzexplorer.store import open_workspace
from tests.driving import finish
if __name__ == "__main__":
    local = LocalCluster(
        n_workers=1, threads_per_worker=2, processes=False, host="127.0.0.1", protocol="tcp", dashboard_address=None
    )
    with local, open_workspace(Path(sys.argv[1])) as workspace:
        settings = ImportSettings(cluster=local.scheduler_address)
        report = finish(import_files(workspace, [Path(sys.argv[2])], settings=settings))
        print(report.n_read, [each.reason for each in report.refused])
"""


@here
def test_that_a_cluster_reads_files_and_refuses_in_the_same_words(tmp_path: Path, folder: Path) -> None:
    (folder / "noise.bin").write_bytes(bytes(range(256)) * 10)
    program = tmp_path / "import.py"
    program.write_text(IMPORT.format(path=sys.path))
    command = [sys.executable, program, tmp_path / "made.kzx", folder]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert ran.stdout == f"2 ['Could not read {folder}/noise.bin: it is not text.']\n", ran.stderr
    with open_workspace(tmp_path / "made.kzx") as workspace:
        assert workspace.reader.counts().documents == 2


def test_that_dask_that_is_missing_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "distributed", None)
    with pytest.raises(Problem, match="Dask is not installed"), cluster.joined("tcp://127.0.0.1:1"):
        pass


UNREACHABLE = """
import sys
sys.path[:0] = {path!r}
from kzexplorer import cli
sys.exit(cli.run(cli.parse(["import", sys.argv[1], "--workspace", sys.argv[2], "--cluster", "tcp://127.0.0.1:9"])))
"""


@here
def test_that_a_cluster_that_cannot_be_reached_is_said(tmp_path: Path, folder: Path) -> None:
    code = UNREACHABLE.format(path=sys.path)
    command = [sys.executable, "-c", code, folder, tmp_path / "made.kzx"]
    ran = subprocess.run(command, capture_output=True, text=True, check=False, cwd=tmp_path)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr == (
        "kzexplorer: Could not reach the cluster at tcp://127.0.0.1:9. Check the address, and that it is running.\n"
    )
