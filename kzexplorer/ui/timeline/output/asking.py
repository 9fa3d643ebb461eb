"""Asks what a picture of the timeline shall show, and writes it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from kzexplorer.timeline.scale import Moments
from kzexplorer.ui.timeline.loading import Loaded
from kzexplorer.ui.timeline.output.picture_dialog import PictureDialog
from kzexplorer.ui.timeline.output.writing import PictureWish, write_timeline


def ask_for_picture(loaded: Loaded, wish: PictureWish, whole: Moments | None, parent: QWidget) -> None:
    """Open the dialog over `parent`, which begins with `wish`; `whole` are the moments of all events."""

    def write(path: Path, wish: PictureWish) -> None:
        write_timeline(path, loaded.content, loaded.passing, wish, loaded.message)

    PictureDialog(write, wish, whole or wish.moments, parent).open()
