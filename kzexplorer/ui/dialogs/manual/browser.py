"""Shows a page of the manual: nothing but shipped pictures is ever loaded, and no link is opened by Qt."""

from __future__ import annotations

import html
from pathlib import Path

from PySide6.QtCore import QSize, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QImage, QImageReader, QResizeEvent, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.widgets.plain import named

DRAWN_AT = 2
"""Pixels of a picture for one of the window."""
_MARGIN, _WIDEST, _LEAST = 28, 700, 200


class ManualPage(QTextBrowser):
    """`followed` comes with the target of a link, `widened` once another width is there for pictures."""

    followed = Signal(str)
    widened = Signal()

    def __init__(self, pictures: Path, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "manualPage", tr("Page of the manual"))
        self.setOpenLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.document().setDocumentMargin(_MARGIN)
        self.anchorClicked.connect(lambda target: self.followed.emit(target.toString()))
        self._pictures, self._room = pictures, _WIDEST
        self._soon = QTimer(self, singleShot=True, interval=60)
        self._soon.timeout.connect(self._take_width)

    def picture(self, name: str, caption: str, *, dark: bool) -> str:
        """The HTML that shows a picture as wide as there is room, with its caption; `_dark` ones where there are."""
        file = dark_one(name) if dark and (self._pictures / dark_one(name)).is_file() else name
        width = min(self._size(file).width() // DRAWN_AT, self._room)
        said = html.escape(caption)
        return f'<p class="picture"><img src="{file}" width="{width}" alt="{said}"></p><p class="caption">{said}</p>'

    def loadResource(self, kind: int, url: QUrl) -> QImage | None:  # type: ignore[override]
        """A picture of the manual, sharp on this screen, or nothing at all."""
        name = url.toString()
        if kind != QTextDocument.ResourceType.ImageResource.value or name != url.fileName():
            return None
        size, ratio = self._size(name), self.devicePixelRatioF()
        if not size.isValid():
            return None
        width = min(size.width() // DRAWN_AT, self._room) * ratio
        reader = QImageReader(str(self._pictures / name))
        reader.setScaledSize(size.scaled(round(width), size.height(), Qt.AspectRatioMode.KeepAspectRatio))
        image = reader.read()
        image.setDevicePixelRatio(ratio)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._soon.start()

    def _take_width(self) -> None:
        room = max(_LEAST, min(_WIDEST, self.viewport().width() - 2 * _MARGIN))
        if room != self._room:
            self._room = room
            self.widened.emit()

    def _size(self, name: str) -> QSize:
        return QImageReader(str(self._pictures / name)).size()


def dark_one(name: str) -> str:
    """What the same picture is called where it was drawn in dark colours too."""
    return name.replace(".", "_dark.", 1)
