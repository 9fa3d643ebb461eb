"""Uses the real window on a real screen with real mouse and keys; run by test_on_a_screen.py, or by hand under Xvfb.

`python -m tests.journeys.on_screen FOLDER NUMBER` makes a workspace of NUMBER events in FOLDER (unless it is there),
then finds, frames and opens some of them: by words, and by the wheel. Prints a line for each and ends with 0.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QListView, QWidget

from kzexplorer import paths
from kzexplorer.settings import TOUR_DONE, Settings
from kzexplorer.ui.start import go_on, make_application, make_window
from kzexplorer.ui.timeline.view import TimelineView
from kzexplorer.ui.window import Window
from tests.made_workspace import made_workspace

_PATIENCE = 60.0
_SAMPLE = 2


class Person:
    """Hands on a mouse and a keyboard: each act is an X event that the window hears like any other."""

    def __init__(self, window: Window) -> None:
        self.window = window

    def press(self, *keys: str) -> None:
        _xdotool("key", "--clearmodifiers", *keys)

    def write(self, words: str) -> None:
        _xdotool("type", "--delay", "1", words)

    def move_to(self, widget: QWidget, at: QPoint) -> None:
        place = widget.mapToGlobal(at)
        # not --sync: that waits for long where the mouse is there already
        _xdotool("mousemove", str(place.x()), str(place.y()))

    def click(self, widget: QWidget, at: QPoint) -> None:
        self.move_to(widget, at)
        _xdotool("click", "1")

    def click_twice(self, widget: QWidget, at: QPoint) -> None:
        self.move_to(widget, at)
        _xdotool("click", "--repeat", "2", "--delay", "60", "1")

    def turn_wheel(self, away: bool, *, holding: str = "") -> None:
        button = ("click", "4" if away else "5")
        _xdotool(*(("keydown", holding, *button, "keyup", holding) if holding else button))

    def until(self, holds: Callable[[], bool], what: str) -> None:
        """Let the window go on until that holds. Raises AssertionError where it does not for a minute."""
        end = time.monotonic() + _PATIENCE
        while not holds():
            assert time.monotonic() < end, f"waited in vain: {what}"
            QApplication.processEvents()
            time.sleep(0.002)


def _xdotool(*words: str) -> None:
    subprocess.run(["xdotool", *words], check=True)


def find_by_words(person: Person, event: int) -> None:
    """Type its title into the search field, walk to it, frame it, click its mark, and open its passage."""
    window = person.window
    (line,) = window.session.reader.event_lines([event])
    person.press("ctrl+k")
    person.until(window.frame.header.search.hasFocus, "the search field has the focus")
    person.press("ctrl+a")
    person.write(f'"{line.title}"')
    person.until(lambda: window.selection.query == f'"{line.title}"', "the words are searched for")
    person.until(lambda: window.panes.results is not None and len(window.panes.results.rows.ids) > 0, "it is listed")
    below, results = window.frame.header.search._below, window.panes.results
    if below is not None and below.offers:
        person.press("Escape")
        person.until(lambda: not below.offers, "nothing is offered any more")
    person.press("Down")
    person.until(results.table.hasFocus, "the results have the focus")
    person.press("Home")
    _walk_to(person, event, "Down")
    _frame_click_open(person, event, "ctrl+shift+f")
    person.press("ctrl+k")
    person.until(window.frame.header.search.hasFocus, "the search field has the focus")
    person.press("Escape")
    person.until(lambda: window.selection.query == "", "all events are back")


def _walk_to(person: Person, event: int, by: str = "Right") -> None:
    """On with that key until it is the selected one: several may have the same title."""
    selection, walked = person.window.selection, set[int | None]()
    person.until(lambda: selection.event_id is not None, "an event is selected")
    while selection.event_id != event:
        before = selection.event_id
        assert before not in walked, f"walked in a circle, and never came to {event}"
        walked.add(before)
        person.press(by)
        person.until(lambda before=before: selection.event_id != before, "the next event is selected")


def _frame_click_open(person: Person, event: int, by: str = "f") -> None:
    timeline, selection = person.window.panes.timeline, person.window.selection
    view = timeline.findChild(QWidget, "timelineView")
    person.press(by)
    person.until(lambda: timeline.mark_position(event) is not None and len(_days(person)) > 0, "its mark is in view")
    _rest(person)
    selection.select_event(None)
    place = timeline.mark_position(event)
    assert place is not None
    person.click(view, place)
    person.until(lambda: selection.event_id == event, f"a click on its mark selects {event}")
    person.press("Return")
    _is_open(person, event)


def _is_open(person: Person, event: int) -> None:
    """Its document shows, the caret stands at its words, and the passage is in sight."""
    window = person.window
    document, detail = window.panes.document, window.session.reader.event(event)
    person.until(document.text.hasFocus, "the document has the focus")
    start = detail.evidence[0].start
    person.until(lambda: document.text.caret() == start, "the caret is at the words")
    assert document.text.rect().contains(document.text.cursorRect().center())


def find_by_wheel(person: Person, event: int) -> None:
    """From all events, zoom with the wheel over the event's day until its mark parts from others, and click it.

    Where so many begin that day that none parts, double click on them and walk through their list.
    """
    window = person.window
    timeline = window.panes.timeline
    view = timeline.findChild(QWidget, "timelineView")
    window.selection.select_event(None)
    window.panes.focus("timeline")
    person.press("ctrl+0")
    _rest(person)
    while not _is_alone(person, event) and not _is_deep(view):
        _nearer(person, view, event)
    if _is_alone(person, event):
        place = timeline.mark_position(event)
        assert place is not None
        person.click(view, place)
        person.until(lambda: window.selection.event_id == event, f"a click on its mark selects {event}")
    else:
        person.click_twice(view, _heap(view, view.content.events.index(event)))
        person.until(lambda: view.findChild(QListView, "timelineClusterList").hasFocus(), "the list has the focus")
        _walk_to(person, event, by="Down")
    person.press("Return")
    _is_open(person, event)


def _nearer(person: Person, view: TimelineView, event: int) -> None:
    """One notch of the wheel: into time over the event's day, or through the lanes to its row."""
    index, stage = view.content.events.index(event), view.stage
    before = view.moments, stage.scroll
    on_a_row = stage.frame.position(index)
    day = float(view.content.events.first[index])
    person.move_to(view, QPoint(round(stage.gutter + stage.scale.x(day + 0.5)), view.height() // 2))
    if on_a_row is not None and stage.position(index) is None:
        person.turn_wheel(on_a_row[1] < stage.scroll)
    else:
        person.turn_wheel(True, holding="ctrl")
    person.until(lambda: (view.moments, stage.scroll) != before, "the wheel zooms or scrolls")
    _rest(person)


def _is_deep(view: TimelineView) -> bool:
    """Whether a day takes a third of the view, so that zooming parts no more."""
    return view.stage.scale.per_day > view.stage.lanes_width / 3


def _heap(view: TimelineView, index: int) -> QPoint:
    """Where the bar or the tick is in which that event stands."""
    stage = view.stage
    lane = next(lane for lane in stage.frame.lanes if index in stage.lane_members()[lane.lane])
    y = lane.bars_top + lane.bars_height - 1 if lane.bars is not None else lane.bottom - 3
    x = stage.gutter + stage.scale.x(float(view.content.events.first[index]) + 0.5)
    stage.scroll = max(y - stage.lanes_height / 2, 0.0)
    stage.compose()
    return QPoint(round(x), round(stage.area_y(y)))


def _is_alone(person: Person, event: int) -> bool:
    """Whether a click on its mark would hit it and nothing else."""
    timeline = person.window.panes.timeline
    place = timeline.mark_position(event)
    if place is None:
        return False
    view = timeline.findChild(QWidget, "timelineView")
    hit = view.stage.hit(place.x(), place.y())
    return hit is not None and hit.event == view.content.events.index(event)


def _days(person: Person) -> range:
    first, last = person.window.panes.timeline.range_days
    return range(first, last + 1)


def _rest(person: Person) -> None:
    """Until nothing moves any more: the same range for four rounds of events."""
    same, before = 0, None
    while same < 4:
        QApplication.processEvents()
        time.sleep(0.02)
        now = person.window.panes.timeline.range_days
        same, before = (same + 1 if now == before else 0), now


def some_events(window: Window) -> list[int]:
    """A few events with an exact day, the same ones each time."""
    columns = window.session.reader.timeline()
    exact = columns.id[(columns.earliest == columns.latest) & (columns.verdict != 2) & (columns.precision == 0)]
    return [int(each) for each in np.random.default_rng(5).choice(exact, _SAMPLE, replace=False)]


def say(words: str) -> None:
    sys.stdout.write(f"{words}\n")
    sys.stdout.flush()


def main(folder: Path, number: int) -> int:
    """Make the workspace, open the window on it, and go through the journeys."""
    workspace = made_workspace(folder / f"made_{number}.kzx", number)
    application = make_application()
    settings = Settings(paths.settings_file())
    settings[TOUR_DONE] = True
    window = make_window(settings)
    arrived: list[bool] = []
    window.ready.connect(lambda: arrived.append(True))
    window.resize(1440, 900)
    window.move(10, 30)
    window.show()
    go_on(window, workspace)
    person = Person(window)
    person.until(lambda: bool(arrived), "the window is ready")
    window.activateWindow()
    person.until(window.isActiveWindow, "the window is active")
    try:
        for event in some_events(window):
            find_by_words(person, event)
            say(f"event {event} of {number:,}: found by its words, framed, clicked, opened")
            find_by_wheel(person, event)
            say(f"event {event} of {number:,}: found by the wheel, clicked, opened")
    finally:
        window.close()
        application.processEvents()
    return 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), int(sys.argv[2])))
