"""Asks what a picture of the timeline shall show, and writes it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from kzexplorer.timeline.scale import Moments
from kzexplorer.ui.background import Background
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.loading import Loaded
from kzexplorer.ui.timeline.output.picture_dialog import PictureDialog
from kzexplorer.ui.timeline.output.writing import Drawn, PictureWish, draw_timeline


def ask_for_picture(
    loaded: Loaded, wish: PictureWish, whole: Moments | None, beside: Background, theme: Theme, parent: QWidget
) -> None:
    """Open the dialog over `parent`, which begins with `wish`; `whole` are the moments of all events.

    Files are written `beside` the window, whether the dialog is still there or not.
    """

    def draw(path: Path, wish: PictureWish) -> Drawn:
        return draw_timeline(path, loaded.content, loaded.passing, wish, loaded.message)

    PictureDialog(draw, wish, whole or wish.moments, beside, theme, parent).open()
