"""Everything a painting draws with: the theme's colours, and words and marks kept as pixmaps."""

from __future__ import annotations

from PySide6.QtGui import QColor

from kzexplorer.ui.colours import mix
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.marks import Marks
from kzexplorer.ui.timeline.texts import Texts


class Ink:
    """Colours by what they are for; `refresh` takes those of the theme that is in force."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.texts = Texts()
        self.marks = Marks(theme)
        self.refresh()

    def refresh(self) -> None:
        colours = self._theme.colours
        self.ink, self.sub, self.faint = QColor(colours.ink), QColor(colours.sub), QColor(colours.faint)
        self.panel, self.line, self.accent = QColor(colours.panel), QColor(colours.line), QColor(colours.accent)
        self.on_accent, self.selected = QColor(colours.on_accent), QColor(colours.selected)
        self.no_panel = QColor(self.panel)
        self.no_panel.setAlpha(0)
        self.outside = QColor(colours.app)
        self.grid = mix(colours.line, colours.panel, 0.75)
        self.cursor = mix(colours.accent, colours.panel, 0.65)
        self.band = mix(colours.accent, colours.panel, 0.08)
        self.bars = tuple(mix(kind, colours.panel, 0.62) for kind in colours.kinds)
        self.mixed_bar = mix(colours.sub, colours.panel, 0.5)
        self.marks.refresh()

    def set_ratio(self, ratio: float) -> None:
        """Device pixels of a pixel from now on."""
        self.texts.set_ratio(ratio)
        self.marks.set_ratio(ratio)
