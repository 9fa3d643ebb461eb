"""Draws the icons of the program and of its workspaces in the sizes and formats that desktops ask for."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_HERE = Path(__file__).resolve().parent
PROGRAM = _HERE.parent / "resources" / "icons" / "app.svg"
WORKSPACE = _HERE / "desktop" / "workspace.svg"


def drawn(source: Path, size: int) -> QImage:
    """The drawing as a square of so many pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(source)).render(painter)
    painter.end()
    return image


def draw(source: Path, theme: Path, kind: str, name: str) -> None:
    """Put `name` into a theme's folders of that kind, as pixels in every size and as the drawing itself."""
    for size in SIZES:
        folder = theme / f"{size}x{size}" / kind
        folder.mkdir(parents=True, exist_ok=True)
        drawn(source, size).save(str(folder / f"{name}.png"))
    scalable = theme / "scalable" / kind
    scalable.mkdir(parents=True, exist_ok=True)
    (scalable / f"{name}.svg").write_bytes(source.read_bytes())


def main(target: Path) -> None:
    """Fill `target`/hicolor, and write what Windows and macOS take where Qt can write it."""
    _application = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    draw(PROGRAM, target / "hicolor", "apps", "kzexplorer")
    draw(WORKSPACE, target / "hicolor", "mimetypes", "application-x-kzexplorer-workspace")
    for name, size in (("kzexplorer.ico", 256), ("kzexplorer.icns", 512)):
        drawn(PROGRAM, size).save(str(target / name))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
