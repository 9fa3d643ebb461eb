"""Decides what was asked for: the window, a picture of it, or a command without a window."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from kzexplorer.errors import Problem


def run(arguments: Sequence[str]) -> int:
    """Do what the command line says: 0 done, 1 something was refused, 2 wrong usage."""
    from kzexplorer import cli

    asked = cli.parse(arguments)
    try:
        if asked.command is None:
            from kzexplorer.ui import swift_imports

            swift_imports.prepare()
            with swift_imports.imports_left_alone():
                from kzexplorer.ui.start import show_window

            return show_window(asked)
        if asked.command == "snapshot":
            from kzexplorer.ui.snapshot import take_snapshot

            return take_snapshot(asked)
        return cli.run(asked)
    except Problem as problem:
        print(f"kzexplorer: {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
