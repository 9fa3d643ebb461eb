"""The files that a person means by naming files and folders."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from kzexplorer.errors import Problem, reason_of
from kzexplorer.readers.files import file_name


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that was left out on purpose, and why."""

    path: Path
    reason: str


def files_in(paths: Iterable[Path]) -> tuple[list[Path], list[Skipped], list[tuple[Path, Problem]]]:
    """The files to read, what was skipped, and what could not be looked at; each file once, folders by name.

    A path that is no folder counts as a file: reading it says what is wrong with it.
    """
    found: dict[Path, None] = {}
    skipped: list[Skipped] = []
    refused: list[tuple[Path, Problem]] = []
    for path in paths:
        if not _is_folder(path):
            found[path] = None
            continue
        before = len(found) + len(skipped) + len(refused)
        for each in _walk(path, refused):
            if each.name.startswith("."):
                skipped.append(Skipped(each, "a hidden file"))
            else:
                found[each] = None
        if len(found) + len(skipped) + len(refused) == before:
            refused.append((path, _no_files(path)))
    return list(found), skipped, refused


def _is_folder(path: Path) -> bool:
    """False where that cannot be told, which reading it as a file will then say."""
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def _walk(folder: Path, refused: list[tuple[Path, Problem]]) -> Iterable[Path]:
    """The files below a folder, hidden folders left out; links to folders are not followed."""

    def say(error: OSError) -> None:
        path = Path(error.filename or folder)
        reason = reason_of(error)
        refused.append(
            (path, Problem(f"Could not look into {file_name(path)}: {reason}.", "Check that you may read it."))
        )

    for here, folders, names in os.walk(folder, onerror=say):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            yield Path(here, name)


def _no_files(path: Path) -> Problem:
    return Problem(f"There are no files in {file_name(path)}.", "Choose a folder with documents.")
