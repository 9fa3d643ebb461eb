"""Writes a file as a whole or not at all: beside the old one first, which it replaces once nothing is missing."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSaveFile
from PySide6.QtGui import QImage, QImageWriter

from kzexplorer.errors import Problem
from kzexplorer.translation import tr


def save(path: Path, data: QByteArray) -> None:
    """Make these bytes the file at `path`. Raises Problem, and then leaves what was there alone."""
    file = QSaveFile(str(path))
    whole = file.open(QIODevice.OpenModeFlag.WriteOnly) and file.write(data) == data.size() and file.flush()
    reason = file.errorString().rstrip(".")
    if not whole:
        file.cancelWriting()
    elif file.commit():
        return
    else:
        reason = file.errorString().rstrip(".")
    raise Problem(
        tr("Could not write {path}: {lower}.", path=path, lower=reason[:1].lower() + reason[1:]),
        tr("Choose a folder that exists, has room, and that you can write to."),
    )


def png(image: QImage) -> QByteArray:
    """The image as a PNG file; empty where it is too large for that."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer.data() if QImageWriter(buffer, QByteArray(b"png")).write(image) else QByteArray()
