"""Decides what was asked for: the window, a picture of it, or a command without a window."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from kzexplorer.errors import Problem

if TYPE_CHECKING:
    from kzexplorer.domain.workspace_place import Place


def run(arguments: Sequence[str]) -> int:
    """Do what the command line says: 0 done, 1 something was refused, 2 wrong usage."""
    try:
        return _run(arguments) if arguments else _window(None)
    except Problem as problem:
        print(f"kzexplorer: {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _run(arguments: Sequence[str]) -> int:
    from kzexplorer import cli

    asked = cli.parse(arguments)
    if asked.command is None:
        return _window(asked.workspace, reset_layout=asked.reset_layout)
    if asked.command == "snapshot":
        from kzexplorer.ui.snapshot import take_snapshot

        return take_snapshot(asked)
    return cli.run(asked)


def _window(workspace: Place | None, *, reset_layout: bool = False) -> int:
    from kzexplorer.ui import swift_imports

    swift_imports.prepare()
    with swift_imports.imports_left_alone():
        from kzexplorer.ui.start import show_window
    return show_window(workspace, reset_layout=reset_layout)
