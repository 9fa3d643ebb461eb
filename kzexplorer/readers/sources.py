"""The files that a person means by naming files and folders."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kzexplorer.errors import Problem, reason_of
from kzexplorer.readers.files import file_name

_HIDDEN_FILE, _HIDDEN_FOLDER, _LINKED = "a hidden file", "a hidden folder", "a link to a folder"
_FOLDERS = (_HIDDEN_FOLDER, _LINKED)


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file or folder that was left out on purpose, and why: the end of a sentence."""

    path: Path
    reason: str


@dataclass(frozen=True, slots=True)
class Refused:
    """A file or folder that could not be read."""

    path: Path
    problem: Problem


def listed(paths: Iterable[Path]) -> Iterator[Path | Skipped | Refused]:
    """The files to read, each once, folders by name, between what is left out and what cannot be looked at.

    A path that is no folder counts as a file: reading it says what is wrong with it.
    """
    seen: set[Path] = set()
    for path in paths:
        if not _is_folder(path):
            if path not in seen:
                seen.add(path)
                yield path
            continue
        n_there = 0
        for each in _walk(path):
            n_there += not (isinstance(each, Skipped) and each.reason in _FOLDERS)
            if not isinstance(each, Path) or each not in seen:
                yield each
            if isinstance(each, Path):
                seen.add(each)
        if not n_there:
            yield Refused(path, Problem(f"There are no files in {file_name(path)}.", "Choose a folder with documents."))


def _is_folder(path: Path) -> bool:
    """False where that cannot be told, which reading it as a file will then say."""
    try:
        return stat.S_ISDIR(path.stat().st_mode)
    except (OSError, ValueError):
        return False


def _walk(folder: Path) -> Iterator[Path | Skipped | Refused]:
    """What lies below a folder; hidden folders and links to folders are left out."""
    failures: list[OSError] = []
    for here, folders, names in os.walk(folder, onerror=failures.append):
        while failures:
            yield _unreadable(failures.pop(), folder)
        for name in sorted(names):
            path = Path(here, name)
            yield Skipped(path, _HIDDEN_FILE) if name.startswith(".") else path
        folders.sort()
        for name in folders:
            path = Path(here, name)
            if name.startswith("."):
                yield Skipped(path, _HIDDEN_FOLDER)
            elif path.is_symlink():
                yield Skipped(path, _LINKED)
        folders[:] = [name for name in folders if not name.startswith(".")]
    while failures:
        yield _unreadable(failures.pop(), folder)


def _unreadable(error: OSError, folder: Path) -> Refused:
    path = Path(error.filename or folder)
    words = f"Could not look into {file_name(path)}: {reason_of(error)}."
    return Refused(path, Problem(words, "Check that you may read it."))


def files_in(paths: Iterable[Path]) -> tuple[list[Path], list[Skipped], list[tuple[Path, Problem]]]:
    found = list(listed(paths))
    return (
        [each for each in found if isinstance(each, Path)],
        [each for each in found if isinstance(each, Skipped)],
        [(each.path, each.problem) for each in found if isinstance(each, Refused)],
    )
