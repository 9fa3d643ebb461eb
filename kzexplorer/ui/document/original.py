"""Hand the file that a document was read from to the system's program for it, or save a copy of its stored bytes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QWidget

from kzexplorer.errors import Problem
from kzexplorer.translation import tr
from kzexplorer.whole_file import written_whole

_OPENED = frozenset(
    ".txt .text .md .markdown .html .htm .xhtml .pdf .docx .odt .rtf .eml .mbox .epub .xml .tei .csv .tsv .xlsx .json"
    " .zip".split()
)
"""Endings of files that are read and never run: what ends otherwise is not handed on, whatever is in it."""


def can_open(origin: str) -> bool:
    """Whether the file still lies where it was read, and is one that a program shows and does not run."""
    path = Path(origin)
    try:
        real = path.resolve(strict=True)
        return path.is_absolute() and real.is_file() and {path.suffix.lower(), real.suffix.lower()} <= _OPENED
    except (OSError, RuntimeError, ValueError):
        return False


def open_original(origin: str) -> None:
    """Show the file in the system's program. Raises Problem where there is none for it."""
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(origin)):
        name = Path(origin).name
        raise Problem(
            tr("No program of this system opens {name}.", name=name),
            tr("Save a copy and open that from where it lies."),
        )


def save_copy(name: str, data: bytes, parent: QWidget) -> Path | None:
    """Ask where to, and write the bytes there; None where nobody says where. Raises Problem."""
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Save a copy of the original"), Path(name).name)
    if not chosen:
        return None
    with written_whole(Path(chosen)) as out:
        out.write(data)
    return Path(chosen)
