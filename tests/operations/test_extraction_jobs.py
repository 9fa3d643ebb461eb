"""Extraction in several processes leaves none of them behind."""

from __future__ import annotations

import os
import select
import signal
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = f"""
import os, sys
sys.path[:0] = {sys.path!r}
from kzexplorer.operations.extraction_jobs import executor
if __name__ == "__main__":
    workers = executor(2)
    print(workers.submit(os.getpid).result(), flush=True)
    sys.stdin.readline()
    os.kill(os.getpid(), 9)
"""


@pytest.mark.skipif(not hasattr(os, "pidfd_open"), reason="handles of processes")
def test_that_workers_end_when_the_program_is_killed(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    command = [sys.executable, str(program)]
    streams = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen(command, text=True, **streams) as process:
        assert process.stdin is not None
        assert process.stdout is not None
        worker = os.pidfd_open(int(process.stdout.readline()))
        process.stdin.write("\n")
        process.stdin.flush()
        process.wait()
        ended, _, _ = select.select([worker], [], [], 20)
        if not ended:
            signal.pidfd_send_signal(worker, signal.SIGKILL)
        os.close(worker)
    assert ended
