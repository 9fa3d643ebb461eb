"""The colours of the timeline by what they are for, mixed from those of the theme."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtGui import QColor

from kzexplorer.ui.colours import DARK, LEAST_SEEN, Colours, contrast, mix, standing_out
from kzexplorer.ui.timeline.painting.looks import Fill


class Coloured(Protocol):
    """What tells the colours that are in force."""

    @property
    def colours(self) -> Colours: ...


_TINT = 0.2
_WASHED = 0.12
_INNER = 0.85
_WALL = 0.55
_DIMMED = 0.6
_FOUND = 0.6


class Palette:
    """`refresh` takes those of the theme that is in force. Tints are opaque: they are cheaper to draw than alpha.

    What tells an event stands out from its ground by 3 to 1 at least; `inner` is for marks on the tint of their kind.
    """

    def __init__(self, theme: Coloured) -> None:
        self._theme = theme
        self.refresh()

    def refresh(self) -> None:
        """Take the colours of the theme that is in force."""
        colours = self._theme.colours
        self.ink, self.sub, self.faint = QColor(colours.ink), QColor(colours.sub), QColor(colours.faint)
        self.panel, self.line, self.accent = QColor(colours.panel), QColor(colours.line), QColor(colours.accent)
        self.on_accent, self.selected = QColor(colours.on_accent), mix(colours.selected, colours.panel, 0.4)
        self.no_panel = clear(self.panel)
        self.outside = QColor(colours.app)
        self.found = mix(colours.found_here, colours.panel, _FOUND)
        self.dimmed = mix(colours.faint, colours.panel, _DIMMED)
        self.grid = mix(colours.line, colours.panel, 0.75)
        self.cursor = standing_out(colours.accent, colours.panel)
        self.band = mix(colours.accent, colours.panel, 0.04)
        self.mixed_bar = standing_out(colours.sub, colours.panel)
        self.kinds = tuple(QColor(kind) for kind in colours.kinds)
        self.bars = tuple(standing_out(kind, colours.panel) for kind in colours.kinds)
        self.edges = self.kinds
        self.walls = tuple(mix(kind, colours.panel, _WALL) for kind in colours.kinds)
        self.fills = tuple(self._fills(group) for group in range(len(colours.kinds)))
        self.inner = tuple(self._on_tint(group) for group in range(len(colours.kinds)))

    def _on_tint(self, group: int) -> QColor:
        kind, tint = self.kinds[group], self.fills[group][Fill.BAR]
        seen = contrast(kind.name(), tint.name()) >= LEAST_SEEN
        return kind if seen else mix(kind.name(), self._theme.colours.ink, _INNER)

    def _fills(self, group: int) -> dict[Fill, QColor]:
        colours = self._theme.colours
        strength = 1.9 if colours is DARK else 1.0
        tint, washed = (mix(colours.kinds[group], colours.panel, share * strength) for share in (_TINT, _WASHED))
        return {
            Fill.SOLID: self.kinds[group],
            Fill.TINT: tint,
            Fill.WASHED: washed,
            Fill.TINT_EDGED: tint,
            Fill.WASHED_EDGED: washed,
            Fill.WALLED: washed,
            Fill.BAR: tint,
            Fill.BAR_HOLLOW: self.panel,
        }


def clear(colour: QColor) -> QColor:
    """The same colour, wholly transparent."""
    found = QColor(colour)
    found.setAlpha(0)
    return found
