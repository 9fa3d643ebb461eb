"""The bytes of an image as a PNG file."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter


def png(image: QImage) -> QByteArray:
    """Empty where the image is too large for that."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    return buffer.data() if QImageWriter(buffer, QByteArray(b"png")).write(image) else QByteArray()
