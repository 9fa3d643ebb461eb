"""Decides what was asked for: the window, a picture of it, or a command without a window."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from kzexplorer import paths
from kzexplorer.errors import Problem
from kzexplorer.translation import tr

if TYPE_CHECKING:
    from collections.abc import Generator, Iterable
    from typing import BinaryIO

    from kzexplorer.domain.workspace_place import Place
    from kzexplorer.export.formats import Options, Tally
    from kzexplorer.export.records import About, EventRecord


def run(arguments: Sequence[str]) -> int:
    """Do what the command line says: 0 done, 1 something was refused, 2 wrong usage."""
    try:
        return _run(arguments) if arguments else _window()
    except Problem as problem:
        print(f"kzexplorer: {problem}", file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130


def _run(arguments: Sequence[str]) -> int:
    from kzexplorer import cli

    asked = cli.parse(arguments)
    if asked.command is None:
        return _window(asked.workspace, reset_layout=asked.reset_layout, alone=asked.new_window)
    if asked.command == "snapshot":
        from kzexplorer.ui.snapshot import take_snapshot

        return take_snapshot(asked)
    return cli.run(asked, pdf=_draw_pdf)


def _draw_pdf(
    records: Iterable[EventRecord], about: About, out: BinaryIO, options: Options
) -> Generator[int, None, Tally]:
    """As `export.formats.Writer`, without a screen."""
    from kzexplorer.ui.report_without_screen import write

    return (yield from write(records, about, out, options))


def _window(workspace: Place | None = None, *, reset_layout: bool = False, alone: bool = False) -> int:
    """Open a window, unless one that is open takes over what was asked; `alone` where that is not to be asked.

    Why that cannot be is shown where nobody would read it. Raises Problem.
    """
    from kzexplorer.ui import refusal

    refusal.show_bugs()
    try:
        return _open(workspace, reset_layout, alone)
    except Problem as problem:
        if not refusal.is_read():
            refusal.show_refusal(problem)
        raise


def _open(workspace: Place | None, reset_layout: bool, alone: bool) -> int:
    from kzexplorer.ui import second_start, swift_imports

    _check_name(workspace)
    asked = second_start.Asked(_said(workspace), _token(), reset_layout)
    unanswered = False
    try:
        turn = second_start.take_turn() if alone else second_start.arrive(asked)
        if turn is None and not alone:
            return 0
    except second_start.NoAnswer:
        turn, unanswered = None, True
    swift_imports.prepare()
    with swift_imports.imports_left_alone():
        _load_qt()
        from kzexplorer.ui.start import show_window
    return show_window(workspace, turn, reset_layout=reset_layout, unanswered=unanswered)


def _load_qt() -> None:
    """Raises Problem where the system lacks a library that Qt rests on."""
    from importlib import import_module

    try:
        import_module("PySide6.QtWidgets")
    except ImportError as error:
        raise Problem(
            tr("Could not load Qt, which draws the window: {reason}.", reason=error),
            tr("Install that library with the programs of your system, or install kzexplorer again."),
        ) from error


def _check_name(workspace: Place | None) -> None:
    """Raises Problem for one that is neither a workspace nor a name for a new one."""
    if isinstance(workspace, Path) and not paths.is_there(workspace) and workspace.suffix != paths.WORKSPACE_SUFFIX:
        raise Problem(
            tr("There is no workspace {workspace}, and no such command.", workspace=workspace),
            tr(
                "Name a file that ends in {workspace_suffix} to make a new workspace, or see `kzexplorer --help`.",
                workspace_suffix=paths.WORKSPACE_SUFFIX,
            ),
        )


def _said(workspace: Place | None) -> str:
    """Empty for none, which is the usual start and waits for no import."""
    if workspace is None:
        return ""
    from kzexplorer.domain.workspace_place import address_of

    return address_of(workspace)


def _token() -> str:
    """What the desktop gave this start to come to the front with, under Wayland or X11."""
    return os.environ.get("XDG_ACTIVATION_TOKEN") or os.environ.get("DESKTOP_STARTUP_ID", "")
