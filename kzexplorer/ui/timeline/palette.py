"""The colours of the timeline by what they are for, mixed from those of the theme."""

from __future__ import annotations

from PySide6.QtGui import QColor

from kzexplorer.ui.colours import mix
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.looks import Fill


class Palette:
    """`refresh` takes those of the theme that is in force. Tints are opaque: they are cheaper to draw than alpha."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.refresh()

    def refresh(self) -> None:
        """Take the colours of the theme that is in force."""
        colours = self._theme.colours
        self.ink, self.sub, self.faint = QColor(colours.ink), QColor(colours.sub), QColor(colours.faint)
        self.panel, self.line, self.accent = QColor(colours.panel), QColor(colours.line), QColor(colours.accent)
        self.on_accent, self.selected = QColor(colours.on_accent), QColor(colours.selected)
        self.no_panel = clear(self.panel)
        self.outside = QColor(colours.app)
        self.grid = mix(colours.line, colours.panel, 0.75)
        self.cursor = mix(colours.accent, colours.panel, 0.65)
        self.band = mix(colours.accent, colours.panel, 0.08)
        self.mixed_bar = mix(colours.sub, colours.panel, 0.5)
        self.kinds = tuple(QColor(kind) for kind in colours.kinds)
        self.bars = tuple(mix(kind, colours.panel, 0.62) for kind in colours.kinds)
        self.edges = tuple(mix(kind, colours.panel, 0.7) for kind in colours.kinds)
        self.fills = tuple(self._fills(group) for group in range(len(colours.kinds)))

    def _fills(self, group: int) -> dict[Fill, QColor]:
        tint, washed = self._theme.kind_tint(group, 0.2), self._theme.kind_tint(group, 0.19)
        return {
            Fill.SOLID: self.kinds[group],
            Fill.TINT: tint,
            Fill.WASHED: washed,
            Fill.TINT_EDGED: tint,
            Fill.WASHED_EDGED: washed,
            Fill.BAR: tint,
            Fill.BAR_HOLLOW: self.panel,
        }


def clear(colour: QColor) -> QColor:
    """The same colour, wholly transparent."""
    found = QColor(colour)
    found.setAlpha(0)
    return found
