"""Where the frozen program starts: as the program, or as one of the processes that it starts of itself."""

from __future__ import annotations

import os
import re
import sys


def main() -> int:
    """What the command line of this process asks for; returns the exit status."""
    leave_the_system_its_libraries()
    if sys.argv[1:2] == ["--multiprocessing-fork"]:
        from multiprocessing.spawn import freeze_support

        freeze_support()  # is a worker, and ends the process
    line = tracked_line(sys.argv)
    if line is not None:
        from multiprocessing.resource_tracker import main as track

        track(line)
        return 0
    from kzexplorer.__main__ import main as program

    return program()


def leave_the_system_its_libraries() -> None:
    """Programs of the system that are started from here, such as xdg-open, must not load the libraries of this one.

    The loader of this process has read the variable already, and a worker's start sets it anew.
    """
    usual = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    if not sys.platform.startswith("linux"):
        return
    os.environ.pop("LD_LIBRARY_PATH", None)
    if usual:
        os.environ["LD_LIBRARY_PATH"] = usual


def tracked_line(arguments: list[str]) -> int | None:
    """The descriptor that multiprocessing's resource tracker is to listen on, where it is what was asked for."""
    asked = re.fullmatch(r"from multiprocessing\.resource_tracker import main;\s*main\((\d+)\)", arguments[-1])
    return int(asked[1]) if asked and arguments[-2] == "-c" else None


if __name__ == "__main__":
    sys.exit(main())
