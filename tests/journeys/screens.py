"""Displays for journeys with real mouse and keys, and what a machine needs for them."""

from __future__ import annotations

import ctypes.util
import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

PROGRAMS = ("Xvfb", "openbox", "xdotool")


def not_there(*more: str) -> list[str]:
    """Programs and libraries that a display and a hand need, and `more` programs, that this machine lacks."""
    wanted = [name for name in (*PROGRAMS, *more) if shutil.which(name) is None]
    return [*wanted, *(["libxcb-cursor0"] if ctypes.util.find_library("xcb-cursor") is None else [])]


@contextmanager
def display() -> Iterator[str]:
    """The name of one that nobody else uses, with a window manager, without which no window is active."""
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1600x1000x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True) as server:
        assert server.stdout is not None
        name = f":{server.stdout.readline().strip()}"
        with subprocess.Popen(["openbox"], stderr=subprocess.DEVNULL, env={**os.environ, "DISPLAY": name}) as manager:
            yield name
            manager.terminate()
        server.terminate()
