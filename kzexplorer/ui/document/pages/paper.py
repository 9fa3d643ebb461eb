"""Colours for marks on paper, which is white whatever the colours of the window are."""

from __future__ import annotations

from PySide6.QtGui import QColor

from kzexplorer.ui.colours import LIGHT, Colours, mix


class Paper:
    """What `Theme` is to a text, for a page."""

    colours: Colours = LIGHT
    dark = False

    def kind(self, group: int) -> QColor:
        """The colour of a kind group."""
        return QColor(LIGHT.kinds[group])

    def kind_tint(self, group: int, share: float = 0.16) -> QColor:
        """A ground in the colour of a kind group, behind words."""
        return mix(LIGHT.kinds[group], LIGHT.panel, share)
