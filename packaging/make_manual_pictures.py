"""Draws the pictures of the manual: the real window over the documents of the first start, step by step.

Each is drawn at two pixels for one of the window and brought down to 256 colours, so that all of them stay small.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

import numpy as np
from make_pictures import papers
from PySide6.QtCore import QEventLoop, QRect
from PySide6.QtGui import QColor, QImage, QImageWriter, QPainter
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from kzexplorer import paths
from kzexplorer.settings import THEME, Settings
from kzexplorer.ui.document.pages.drawn import DrawnPages
from kzexplorer.ui.start import go_on, make_application, make_window

PICTURES = Path(__file__).resolve().parents[1] / "resources" / "manual" / "pictures"
COLOURS = 96
SIZE, HIGH, WIDE = (1160, 740), (1280, 1080), (1440, 1000)
_A_VISIT = "kind:visit date:2010-04"
LINE = {"light": "#d3d7de", "dark": "#39414d"}
"""Round a picture, so that its edge shows on the page."""


class Studio:
    """A window over a new workspace, and what is drawn of it; `only` names the pictures that are wanted, if not all."""

    def __init__(self, theme: str, only: list[str]) -> None:
        self.theme, self.only = theme, only
        self.application = make_application()
        settings = Settings(paths.settings_file())
        settings[THEME] = theme
        self.window = make_window(settings)
        self.session = self.window.session
        ready = list[bool]()
        self.window.ready.connect(lambda: ready.append(True))
        self.window.resize(*SIZE)
        self.window.show()
        go_on(self.window, paths.default_workspace())
        self.until(lambda: bool(ready) and not self.session.is_reading and not self.session.is_working)
        self.window.frame.messages.tour.hide()
        self.commands, self.panes = self.window.commands, self.window.panes

    def until(self, holds: Callable[[], object]) -> None:
        """Let the window work until that is so."""
        while not holds():
            self.application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    def rest(self, seconds: float = 0.6) -> None:
        """Let what moves come to its place, and what is read arrive."""
        ends = time.monotonic() + seconds
        self.until(lambda: time.monotonic() > ends and not self.session.is_reading and not self.session.is_working)

    def do(self, command: str) -> None:
        """Run a command of the menus."""
        self.window.actions_table.trigger(command)
        self.rest()

    def dialog(self, name: str) -> QDialog:
        found = self.window.findChild(QDialog, name)
        assert isinstance(found, QDialog), name
        return found

    def draw(self, name: str, widget: QWidget, part: QRect | None = None) -> None:
        """Draw a widget, or a part of it, unless it is not wanted."""
        if self.only and name not in self.only:
            return
        self.rest(0.2)
        image = widget.grab(part or widget.rect()).toImage()
        image.setDevicePixelRatio(1)
        painter = QPainter(image)
        painter.setPen(QColor(LINE[self.theme]))
        painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
        painter.end()
        file = PICTURES / (f"{name}_dark.png" if self.theme == "dark" else f"{name}.png")
        write_small(image, file)
        print(f"{file.name}: {image.width()}x{image.height()}, {file.stat().st_size / 1024:.0f} KB", flush=True)


def write_small(image: QImage, file: Path) -> None:
    """Write it with the colours that it has most, all others as the nearest of them."""
    whole = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(whole.constBits(), np.uint32).reshape(whole.height(), -1)[:, : whole.width()] & 0xFFFFFF
    colours, places, counts = np.unique(pixels, return_inverse=True, return_counts=True)
    kept = colours[np.argsort(-counts, kind="stable")[:COLOURS]]
    parts = [
        np.stack([each >> 16 & 255, each >> 8 & 255, each & 255], axis=1).astype(np.int32) for each in (colours, kept)
    ]
    nearest = np.array([np.abs(parts[1] - each).sum(axis=1).argmin() for each in parts[0]], np.uint8)
    rows = np.ascontiguousarray(nearest[places].reshape(pixels.shape))
    small = QImage(rows.data, whole.width(), whole.height(), rows.shape[1], QImage.Format.Format_Indexed8)
    small.setColorTable([int(each) | 0xFF000000 for each in kept])
    writer = QImageWriter(str(file), b"png")
    writer.setCompression(100)
    assert writer.write(small), writer.errorString()


def select(studio: Studio, query: str) -> None:
    """Select the first event that a search finds."""
    from kzexplorer.search import parse

    studio.window.selection.select_event(int(studio.session.reader.search(parse(query))[0]))
    studio.rest()


def search(studio: Studio, query: str) -> None:
    """Put a query into the field and wait for what it finds."""
    studio.window.frame.header.search.setText(query)
    studio.window.search(query)
    studio.rest(1.2)


def widget(studio: Studio, name: str) -> QWidget:
    """The part of the window that has this name."""
    found = studio.window.findChild(QWidget, name)
    assert found is not None, name
    return found


def whole(studio: Studio) -> None:
    studio.window.resize(*SIZE)
    select(studio, _A_VISIT)
    studio.draw("window", studio.window)


def parts(studio: Studio) -> None:
    studio.window.resize(*HIGH)
    select(studio, _A_VISIT)
    studio.draw("card", studio.panes.card)
    studio.draw("text", studio.panes.document)
    studio.window.resize(*SIZE)
    studio.rest()
    studio.draw("timeline", studio.panes.timeline)
    studio.draw("sidebar", studio.panes.named()["sidebar"])


def not_exact(studio: Studio) -> None:
    search(studio, "-precision:day")
    studio.do("show_results")
    studio.draw("dates", studio.panes.timeline)
    search(studio, "")


def leaving(studio: Studio) -> None:
    studio.do("export")
    studio.dialog("exportDialog").formats.choose("docx")
    studio.draw("export", studio.dialog("exportDialog"))
    studio.dialog("exportDialog").close()
    studio.rest()
    studio.do("make_pack")
    studio.draw("pack", studio.dialog("packDialog"))
    studio.dialog("packDialog").close()
    studio.rest()


def noting(studio: Studio) -> None:
    from kzexplorer.domain.annotation import Subject, SubjectKind
    from kzexplorer.operations.annotate import add_tag, set_note

    studio.window.resize(*HIGH)
    select(studio, _A_VISIT)
    event = studio.window.selection.event_id
    subject = Subject(SubjectKind.EVENT, event)
    studio.session.run(add_tag, [subject], "to quote")
    studio.rest()
    studio.session.run(set_note, subject, "Compare with the account of the other side.")
    studio.rest()
    studio.draw("notes", studio.panes.card)
    studio.do("undo")
    studio.do("undo")
    studio.window.resize(*SIZE)


def palette(studio: Studio) -> None:
    studio.do("palette")
    found = widget(studio, "palette")
    studio.window.findChild(QLineEdit, "paletteField").setText("undo")
    studio.rest()
    studio.draw("palette", found)
    found.hide()


def searching(studio: Studio) -> None:
    search(studio, "kind:meeting date:2010..2012")
    studio.draw("search", studio.window)
    search(studio, "")


def reviewing(studio: Studio) -> None:
    studio.do("review")
    for _ in range(3):
        studio.do("accept")
    studio.draw("review", studio.window)
    for _ in range(2):
        studio.do("undo")
    studio.commands.reviewing.close()
    studio.rest()


def correcting(studio: Studio) -> None:
    studio.window.resize(*HIGH)
    select(studio, _A_VISIT)
    studio.do("edit")
    studio.draw("editing", studio.panes.card)
    studio.panes.card.correcting.leave()
    studio.do("history")
    pane = studio.commands.history
    studio.draw("history", pane, QRect(0, 0, pane.width(), 430))
    studio.do("history")
    studio.window.resize(*SIZE)


def naming(studio: Studio) -> None:
    studio.do("same")
    studio.rest(1.5)
    same = studio.dialog("sameDialog")
    same.resize(same.width(), 460)
    studio.draw("same", same)
    same.close()


def adding(studio: Studio) -> None:
    studio.commands.adding.add([papers(paths.default_workspace().parent / "Papers")])
    studio.until(lambda: studio.window.findChild(QDialog, "planDialog") is not None)
    studio.rest()
    plan = studio.dialog("planDialog")
    studio.draw("plan", plan)
    plan.agree()
    studio.rest(2)
    line = next(each for each in studio.session.reader.documents() if each.name == "minutes.pdf")
    studio.window.selection.select_event(studio.session.reader.event_spans(line.id)[0].event)
    studio.window.resize(*WIDE)
    drawn = next(iter(studio.window.findChildren(DrawnPages)))
    studio.until(lambda: drawn.picture(1) is not None)
    studio.draw("page", studio.panes.document)


SCENES = (whole, parts, palette, searching, not_exact, reviewing, correcting, noting, leaving, adding, naming)
"""Later ones add documents."""


def draw_all(theme: str, only: list[str]) -> None:
    """Draw what is wanted in this theme; in the dark one, the whole window alone."""
    studio = Studio(theme, only)
    for scene in SCENES if theme == "light" else (whole,):
        scene(studio)
    studio.window.close()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("only", nargs="*", help="the names of pictures; without any, all are drawn")
    parser.add_argument("--theme", choices=LINE, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.theme:
        draw_all(asked.theme, asked.only)
        return
    PICTURES.mkdir(exist_ok=True)
    for theme in LINE:
        with tempfile.TemporaryDirectory() as scratch:
            folders = dict.fromkeys(("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), scratch)
            # Qt reads these when it is loaded, and the history names who is logged in
            drawn = {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "2", "LOGNAME": "Anna"}
            command = [sys.executable, __file__, "--theme", theme, *asked.only]
            subprocess.run(command, env=os.environ | folders | drawn, check=True)


if __name__ == "__main__":
    main()
