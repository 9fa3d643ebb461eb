"""Looks for words that are cut in the window and its dialogs in a language; run by test_fitting.py.

python fitting.py LANGUAGE FOLDER    makes a workspace there, goes through the window at the least size that a laptop
gives it, and prints a JSON object: the scale, how many places were looked at, and what is wrong at which
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from html import unescape
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QHeaderView, QLineEdit, QWidget

from kzexplorer.settings import LANGUAGE, Settings
from kzexplorer.ui import language
from kzexplorer.ui.events.badges import Badge
from kzexplorer.ui.window import Window
from tests.journeys.every_place import Walk, open_window, papers, workspace_of
from tests.journeys.nothing_cut import cut_in_lanes, cut_words, is_scrolled, outside, overlapping, visible

SMALL = QSize(1_024, 640)
_IN_FIELD = 12


def cut_in_widgets(window: QWidget) -> Iterator[str]:
    """Words that widgets paint themselves and cut without a word: headings, badges, choices, what fields ask for."""
    for each in visible(window):
        name, metrics = each.objectName(), each.fontMetrics()
        if isinstance(each, QHeaderView) and each.orientation() == Qt.Orientation.Horizontal:
            for at in range(each.count()):
                words = str(each.model().headerData(at, Qt.Orientation.Horizontal) or "")
                if not each.isSectionHidden(at) and metrics.horizontalAdvance(words) > each.sectionSize(at):
                    yield f"heading {words!r} of {name}: {each.sectionSize(at)} pixels"
        elif isinstance(each, Badge) and each.width() < each.sizeHint().width() and not each.toolTip():
            yield f"badge {name}: {each.width()} of {each.sizeHint().width()} pixels"
        elif (
            isinstance(each, QComboBox) and metrics.horizontalAdvance(each.currentText()) > each.width() - 2 * _IN_FIELD
        ):
            yield f"choice {name} {each.currentText()!r}: {each.width()} pixels"
        elif isinstance(each, QLineEdit) and not each.text() and not is_scrolled(each):
            wanted = metrics.horizontalAdvance(each.placeholderText())
            if wanted > each.width() - _IN_FIELD and each.placeholderText() not in unescape(each.toolTip()):
                yield f"field {name} asks {each.placeholderText()!r} in {each.width()} pixels"


def faults(window: Window) -> Iterator[str]:
    """All that is wrong now: in the dialog that is open, else in the window."""
    dialog = next((each for each in window.findChildren(QDialog) if each.isVisible()), None)
    looked_at: QWidget = window if dialog is None else dialog
    for look in (cut_words, outside, overlapping, cut_in_widgets):
        yield from look(looked_at)
    if dialog is None:
        yield from cut_in_lanes(window)
    elif SMALL.expandedTo(dialog.size()) != SMALL:
        yield f"{dialog.objectName()} takes {dialog.size()}"


def run(chosen: str, folder: Path) -> dict[str, object]:
    """Go through everything."""
    settings = Settings(folder / "language.json")
    settings[LANGUAGE] = chosen
    language.install(settings)
    documents = papers(folder / "papers")
    window = open_window(workspace_of(documents, folder / "Korvat.kzx"))
    window.resize(SMALL)
    found = {}
    places = 0
    for place in Walk(window, documents).places():
        QTest.qWait(30)  # rows settle in a few turns
        places += 1
        if list(faults(window)):
            QTest.qWait(250)  # while events are on their way, another word shows for a moment
            if wrong := list(faults(window)):
                found[place] = wrong
    seen = {"scale": window.devicePixelRatioF(), "places": places, "faults": found}
    window.close()
    return seen


if __name__ == "__main__":
    application = QApplication([sys.argv[0], "-style", "Fusion"])
    sys.stdout.write(json.dumps(run(sys.argv[1], Path(sys.argv[2])), ensure_ascii=False))
