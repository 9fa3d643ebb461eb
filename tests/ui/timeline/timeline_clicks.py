"""Clicks each mark of an invented timeline and says what each click selected; also run as a program."""

from __future__ import annotations

import sys

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from kzexplorer.domain.calendar import day_number
from kzexplorer.domain.event import EventKind
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision, When
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.pane import TimelinePane
from tests.ui.timeline.timeline_fakes import FakeReader, FakeSession, line


def invented_reader() -> FakeReader:
    """Fifteen events of many kinds and precisions, two of them without a date."""
    day = When.of_day
    dates: list[When | None] = [
        day(2019, 3, 4),
        day(2019, 3, 4),
        When(day_number(2019, 3, 4), day_number(2019, 3, 6), Precision.DAY, ""),
        When.of_month(2019, 6),
        When.of_year(2020),
        day(2020, 2, 29),
        day(2020, 3, 1),
        day(2020, 3, 2),
        When(day_number(2020, 5, 1), None, Precision.MONTH, ""),
        When(None, day_number(2019, 1, 31), Precision.MONTH, ""),
        When(day_number(2019, 9, 1), day_number(2019, 12, 1), Precision.SEASON, "", True),
        day(2020, 3, 1),
        day(2019, 11, 20),
        None,
        None,
    ]
    kinds = [EventKind.VISIT, EventKind.MEETING, EventKind.AGREEMENT, EventKind.SUMMIT, EventKind.OTHER]
    lines = [
        line(
            100 + at,
            when,
            f"The {at}th thing that is told of here",
            kinds[at % 5],
            Verdict.ACCEPTED if at % 3 else Verdict.TO_REVIEW,
            1 + at % 2,
        )
        for at, when in enumerate(dates)
    ]
    return FakeReader(lines, {"Aigul Sadykova": [100, 101, 103, 105], "Tom Reed": [101, 105, 107]})


def made_pane(reader: FakeReader) -> tuple[TimelinePane, Selection]:
    """A started pane of the size that the window gives it."""
    theme, selection, session = Theme("light"), Selection(), FakeSession(reader)
    theme.apply()
    pane = TimelinePane(session, selection, theme)
    for owned in (theme, selection, session):
        owned.setParent(pane)
    pane.resize(1_142, 458)
    pane.show()
    pane.start()
    return pane, selection


def clicked_marks(pane: TimelinePane, selection: Selection, events: list[int]) -> dict[int, object]:
    """What a click on the mark of each event selects; lanes are scrolled to have it in view."""
    view = pane.findChild(QWidget, "timelineView")
    selected: dict[int, object] = {}
    for event in events:
        selection.select_event(event)  # scrolls its lane into view
        selection.select_event(None)
        at = pane.mark_position(event)
        assert at is not None, f"event {event} is nowhere"
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        selected[event] = selection.event_id
    return selected


if __name__ == "__main__":
    application = QApplication(sys.argv)
    pane, selection = made_pane(invented_reader())
    found = clicked_marks(pane, selection, list(range(100, 113)))
    wrong = {event: hit for event, hit in found.items() if event != hit}
    sys.stdout.write(f"ratio {pane.devicePixelRatioF():g}, wrong {wrong}\n")
    sys.exit(bool(wrong))
