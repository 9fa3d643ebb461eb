"""Clicks on each event of a workspace, both ways; run as a program for scales that a running Qt cannot change to.

python every_event.py WORKSPACE DOCUMENT...    prints a JSON object of what was seen
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kzexplorer.ui.window import Window

LEFT = Qt.MouseButton.LeftButton


def main_events(window: Window) -> list[int]:
    """The ids of the events that have a date, in the order of previous and next."""
    reader = window.session.reader
    found = [line.id for line in reader.event_lines(reader.event_order().tolist()) if line.when is not None]
    assert found, "there is nothing to click"
    return found


def click_mark(window: Window, event: int) -> None:
    """Bring an event into view, let it go, and click its mark."""
    window.selection.select_event(event)
    QTest.qWait(0)
    window.selection.select_event(None)
    view = window.findChild(QWidget, "timelineView")
    place = window.panes.timeline.mark_position(event)
    assert place is not None, f"event {event} has no mark in view"
    QTest.mouseClick(view.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, place)
    assert window.selection.event_id == event, f"a click on the mark of {event} selected {window.selection.event_id}"


def click_words(window: Window, event: int) -> None:
    """Let every event go, scroll to the words of this one, and click its verb or noun."""
    detail = window.session.reader.event(event)
    window.selection.select_document(detail.document)
    window.selection.select_event(None)
    words = detail.trigger if detail.trigger is not None else detail.evidence[0]
    start = words.start
    text = window.panes.document.text
    text.reveal(start, start + 1)
    rect = next(text.rects(start, start + 1))
    QTest.mouseClick(text.viewport(), LEFT, Qt.KeyboardModifier.NoModifier, rect.center().toPoint())
    assert window.selection.event_id == event, f"a click on the words of {event} selected {window.selection.event_id}"


def run(workspace: Path, documents: list[Path]) -> dict[str, object]:
    """What a person sees who clicks each mark and the words of each event."""
    from kzexplorer.operations.import_files import import_files
    from kzexplorer.settings import Settings
    from kzexplorer.store import open_workspace
    from kzexplorer.ui.start import go_on, make_window

    with open_workspace(workspace) as made:
        list(import_files(made, documents))
    window = make_window(Settings(workspace.with_suffix(".json")))
    session = window.session
    window.restore()
    window.show()
    loop = QEventLoop()
    window.ready.connect(loop.quit)
    go_on(window, workspace)
    loop.exec()
    lit = []
    for event in main_events(window):
        click_mark(window, event)
        lit.append(window.panes.document.highlighted())
        click_words(window, event)
    details = [session.reader.event(event) for event in main_events(window)]
    seen = {
        "scale": window.devicePixelRatioF(),
        "lit": lit,
        "told": [[span.of(session.reader.text(each.document)) for span in each.evidence] for each in details],
    }
    window.close()
    return seen


if __name__ == "__main__":
    application = QApplication([])
    sys.stdout.write(json.dumps(run(Path(sys.argv[1]), [Path(name) for name in sys.argv[2:]])))
