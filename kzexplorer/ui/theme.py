"""Colours, fonts and icons of the whole window; everything that draws asks here and listens to `changed`."""

from __future__ import annotations

from functools import lru_cache
from string import Template

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication

from kzexplorer import paths
from kzexplorer.ui.colours import DARK, LIGHT, Colours, mix

UI_FAMILY = "Inter"
TEXT_FAMILY = "Kzexplorer Serif"  # Noto Serif with a line gap: packaging/make_fonts.py
BASE_PX = 13


class Theme(QObject):
    """The look that is in force. `mode` is `system`, `light` or `dark`; `changed` comes after colours changed."""

    changed = Signal()

    def __init__(self, mode: str = "system", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mode = mode
        self._colours = LIGHT
        load_fonts()
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._system_changed)

    @property
    def mode(self) -> str:
        return self._mode

    @property
    def colours(self) -> Colours:
        return self._colours

    @property
    def dark(self) -> bool:
        return self._colours is DARK

    def kind(self, group: int) -> QColor:
        """The colour of a kind group."""
        return QColor(self._colours.kinds[group])

    def kind_tint(self, group: int, share: float = 0.16) -> QColor:
        """A quiet ground in the colour of a kind group, on a panel."""
        return mix(self._colours.kinds[group], self._colours.panel, share * (1.9 if self.dark else 1.0))

    def set_mode(self, mode: str) -> None:
        self._mode = mode
        self.apply()

    def apply(self) -> None:
        """Dress the application in the palette of the mode."""
        scheme = QGuiApplication.styleHints().colorScheme()
        dark = self._mode == "dark" or (self._mode == "system" and scheme == Qt.ColorScheme.Dark)
        self._colours = DARK if dark else LIGHT
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.setFont(ui_font())
        application.setPalette(_palette(self._colours))
        application.setStyleSheet(_style_sheet(self._colours))
        self.changed.emit()

    def icon(self, name: str, colour: str = "sub", size: int = 16) -> QIcon:
        """An icon of `resources/icons` in a colour of the palette, sharp at every scale up to 3."""
        return _icon(name, getattr(self._colours, colour), size)

    def _system_changed(self) -> None:
        if self._mode == "system":
            self.apply()


def ui_font(px: int = BASE_PX, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The interface font."""
    return QFont(_ui_font(px, weight))  # a copy shares what it took to find the font


@lru_cache(maxsize=64)
def _ui_font(px: int, weight: QFont.Weight) -> QFont:
    font = QFont(UI_FAMILY)
    font.setPixelSize(px)
    font.setWeight(weight)
    return font


def text_font(px: int) -> QFont:
    """The font of documents."""
    font = QFont(TEXT_FAMILY)
    font.setPixelSize(px)
    return font


def load_fonts() -> None:
    """Let Qt know the fonts that the program brings."""
    for file in sorted(paths.resource("fonts").glob("*.[ot]tf")):
        QFontDatabase.addApplicationFont(str(file))


def _palette(colours: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: colours.app,
        QPalette.ColorRole.WindowText: colours.ink,
        QPalette.ColorRole.Base: colours.panel,
        QPalette.ColorRole.AlternateBase: colours.app,
        QPalette.ColorRole.Text: colours.ink,
        QPalette.ColorRole.Button: colours.panel,
        QPalette.ColorRole.ButtonText: colours.ink,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.PlaceholderText: colours.sub,
        QPalette.ColorRole.ToolTipBase: colours.raised,
        QPalette.ColorRole.ToolTipText: colours.ink,
        QPalette.ColorRole.Link: colours.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText, QPalette.ColorRole.WindowText):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(colours.faint))
    return palette


def _style_sheet(colours: Colours) -> str:
    template = paths.resource("style.qss").read_text(encoding="utf-8")
    return Template(template).substitute(colours.named())


@lru_cache(maxsize=256)
def _icon(name: str, colour: str, size: int) -> QIcon:
    from PySide6.QtSvg import QSvgRenderer

    source = paths.resource(f"icons/{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(source.encode()))
    icon = QIcon()
    for scale in (1, 2, 3):
        pixmap = QPixmap(QSize(size, size) * scale)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, size * scale, size * scale))
        painter.end()
        pixmap.setDevicePixelRatio(scale)
        icon.addPixmap(pixmap)
    return icon
