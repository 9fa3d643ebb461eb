"""Writes a file as a whole or not at all: beside the old one first, which it replaces once nothing is missing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QByteArray, QIODevice, QSaveFile
from PySide6.QtGui import QImage, QImageWriter

from kzexplorer.errors import Problem

_NEXT_STEP = "Choose a folder that exists, has room, and that you can write to."


def save(path: Path, write: Callable[[QIODevice], bool]) -> None:
    """Let `write` fill the file at `path`; it gives whether all went well. Raises Problem, and then leaves it alone."""
    file = QSaveFile(str(path))
    if not file.open(QIODevice.OpenModeFlag.WriteOnly):
        raise Problem(f"Could not write {path}: {_reason(file)}.", _NEXT_STEP)
    if not write(file):
        file.cancelWriting()
    if not file.commit():
        raise Problem(f"Could not write {path}: {_reason(file)}.", _NEXT_STEP)


def save_png(path: Path, image: QImage) -> None:
    """Write an image. Raises Problem."""
    save(path, lambda file: write_png(file, image))


def write_png(file: QIODevice, image: QImage) -> bool:
    """Whether the image could be written there."""
    return QImageWriter(file, QByteArray(b"png")).write(image)


def _reason(file: QSaveFile) -> str:
    """What the system says, as the end of a sentence."""
    words = file.errorString().rstrip(".")
    return words[:1].lower() + words[1:]
