"""The whole program, Qt's C++ included, runs under a kernel filter that kills it at its first network socket."""

from __future__ import annotations

import platform
import signal
import subprocess
import sys
from pathlib import Path

import pytest

ARCHITECTURES = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}  # audit number, number of socket(2)

# seccomp(2) with a classic BPF program: only local sockets (AF_UNIX) may be made
FILTERED = """
import ctypes, struct, sys
architecture, socket_call = {numbers}
LOAD, EQUAL, RETURN, KILL, ALLOW = 0x20, 0x15, 0x06, 0x80000000, 0x7FFF0000
steps = [
    (LOAD, 0, 0, 4), (EQUAL, 0, 5, architecture),
    (LOAD, 0, 0, 0), (EQUAL, 0, 2, socket_call),
    (LOAD, 0, 0, 16), (EQUAL, 0, 1, 1),
    (RETURN, 0, 0, ALLOW), (RETURN, 0, 0, KILL),
]
code = ctypes.create_string_buffer(b"".join(struct.pack("HBBI", *step) for step in steps))
program = ctypes.create_string_buffer(struct.pack("HxxxxxxQ", len(steps), ctypes.addressof(code)))
libc = ctypes.CDLL(None, use_errno=True)
if libc.prctl(38, 1, 0, 0, 0) or libc.prctl(22, 2, ctypes.byref(program), 0, 0):
    sys.exit(77)
"""

pytestmark = pytest.mark.skipif(
    sys.platform != "linux" or platform.machine() not in ARCHITECTURES, reason="the filter is one of Linux"
)


def run_filtered(program: str, folder: Path) -> subprocess.CompletedProcess[str]:
    code = FILTERED.replace("{numbers}", repr(ARCHITECTURES[platform.machine()])) + program
    ended = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False)
    if ended.returncode == 77:
        pytest.skip("this kernel takes no filter")
    return ended


@pytest.mark.parametrize("family", ["AF_INET", "AF_INET6"])
def test_that_the_filter_kills_what_opens_a_network_socket(tmp_path: Path, family: str) -> None:
    ended = run_filtered(f"import socket; socket.socket(socket.{family})", tmp_path)
    assert ended.returncode == -signal.SIGSYS


def test_that_the_filter_lets_local_sockets_be(tmp_path: Path) -> None:
    assert run_filtered("import socket; socket.socket(socket.AF_UNIX).close()", tmp_path).returncode == 0


def test_that_reading_the_seeds_and_drawing_the_window_opens_no_network_socket(tmp_path: Path) -> None:
    program = "from kzexplorer.app import run; sys.exit(run(['snapshot', '-o', 'window.png']))"
    ended = run_filtered(program, tmp_path)
    assert ended.returncode == 0, ended.stderr
    assert (tmp_path / "window.png").stat().st_size > 10_000
