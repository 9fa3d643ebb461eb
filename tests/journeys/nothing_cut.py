"""Looks for words that are cut and things that lie over each other in the window; run by test_scaling.py.

python nothing_cut.py WORKSPACE    prints a JSON object: the scale, and what is wrong at each size of the window
"""

from __future__ import annotations

import itertools
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEventLoop, QRect, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QLabel,
    QMenu,
    QScrollArea,
    QWidget,
)

from kzexplorer.settings import TOUR_DONE, Settings
from kzexplorer.ui.start import go_on, make_window
from kzexplorer.ui.timeline.painting.texts import Role
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.window import Window

SIZES = ((1_440, 900), (1_024, 640), (860, 540))
SLACK = 1
_LANES_FROM = 500
_PATIENCE_MS = 60_000


def visible(window: QWidget) -> list[QWidget]:
    """What can be seen now, menus apart."""
    return [each for each in window.findChildren(QWidget) if each.isVisible() and not isinstance(each, QMenu)]


def is_scrolled(widget: QWidget) -> bool:
    """Whether it lies in an area that scrolls, where what does not fit is only further down."""
    above = widget.parentWidget()
    while above is not None:
        if isinstance(above, QScrollArea):
            return True
        above = above.parentWidget()
    return False


def cut_words(window: QWidget) -> Iterator[str]:
    """Buttons and labels whose words need more room than they have."""
    for each in visible(window):
        if isinstance(each, QAbstractButton) and each.text():
            wide = each.fontMetrics().horizontalAdvance(each.text().replace("&&", "&"))
            if each.width() < min(wide + 2, each.sizeHint().width()) or each.height() < each.fontMetrics().height():
                yield f"button {each.objectName()}: {each.size()} for {wide} pixels of words"
        elif isinstance(each, QLabel) and each.text() and not isinstance(each, ElidedLabel):
            inside = each.contentsRect()
            flags = int(each.alignment()) | (Qt.TextFlag.TextWordWrap if each.wordWrap() else 0)
            needed = each.fontMetrics().boundingRect(QRect(0, 0, inside.width(), 10_000), flags, each.text())
            too_high = needed.height() > inside.height() + 2 * SLACK and not is_scrolled(each)
            if needed.width() > inside.width() + SLACK or too_high:
                yield f"label {each.objectName()} {each.text()[:40]!r}: {needed.size()} in {inside.size()}"


def outside(window: QWidget) -> Iterator[str]:
    """Widgets that reach beyond their parent, which cuts them."""
    for each in visible(window):
        parent = each.parentWidget()
        if parent is None or each.isWindow() or is_scrolled(each) or isinstance(parent, QAbstractScrollArea):
            continue
        if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(each.geometry()):
            yield f"{each.objectName()} {each.geometry()} in {parent.objectName()} {parent.rect()}"


def overlapping(window: QWidget) -> Iterator[str]:
    """Buttons and labels of one parent that lie over each other."""
    kinds = (QAbstractButton, QLabel)
    for parent in {each.parentWidget() for each in visible(window)}:
        found = [each for each in visible(window) if each.parentWidget() is parent and isinstance(each, kinds)]
        for one, other in itertools.combinations(found, 2):
            common = one.geometry().intersected(other.geometry())
            if common.width() > SLACK and common.height() > SLACK:
                yield f"{one.objectName()} and {other.objectName()} in {parent.objectName()}"


def cut_in_lanes(window: Window) -> Iterator[str]:
    """What the timeline paints itself: the flag, chips and names of lanes."""
    view = window.findChild(QWidget, "timelineView")
    stage = view.stage
    picture = stage.picture()
    flag = stage.painter.axis.flag_area(picture)
    if flag is not None and (flag.left() < 0 or flag.right() > picture.axis_end):
        yield f"flag {flag} ends after {picture.axis_end}"
    chips = [chip for chip in view.chips if chip.isVisible()]
    for chip in chips:
        if flag is not None and flag.translated(stage.gutter, 0).toRect().intersects(chip.geometry()):
            yield f"flag {flag} over {chip.text()}"
    for lane in picture.lanes if view.width() >= _LANES_FROM else ():  # names of lanes fade where there is less room
        room = stage.gutter - 43
        if lane.group is not None and stage.painter.ink.texts.width(Role.STRONG, lane.words) > room:
            yield f"lane {lane.words} in a gutter of {stage.gutter}"


def faults(window: Window) -> list[str]:
    """All that is wrong now."""
    QTest.qWait(0)
    return [*cut_words(window), *outside(window), *overlapping(window), *cut_in_lanes(window)]


def run(workspace: Path) -> dict[str, object]:
    """Open the window in each size, with the tray and the filter open and closed."""
    settings = Settings(workspace.with_suffix(".json"))
    settings[TOUR_DONE] = True
    window = make_window(settings)
    window.restore()
    window.show()
    loop = QEventLoop()
    window.ready.connect(loop.quit)
    QTimer.singleShot(_PATIENCE_MS, lambda: loop.exit(1))
    go_on(window, workspace)
    if loop.exec():
        sys.exit("the window did not get ready")
    found = {}
    for size in SIZES:
        window.resize(*size)
        found[f"{size}"] = faults(window)
        for grouping in ("entity", "document", "kind"):
            window.panes.timeline.group_by(grouping)
            found[f"{size} {grouping}"] = faults(window)
        for name in ("timelineUndated", "timelineFilter"):
            button = window.findChild(QAbstractButton, name)
            button.click()
            found[f"{size} {name}"] = faults(window)
            button.click()
    seen = {
        "scale": window.devicePixelRatioF(),
        "looked_at": len([each for each in visible(window) if isinstance(each, (QAbstractButton, QLabel))]),
        "faults": {where: each for where, each in found.items() if each},
    }
    window.close()
    return seen


if __name__ == "__main__":
    application = QApplication([])
    sys.stdout.write(json.dumps(run(Path(sys.argv[1]))))
