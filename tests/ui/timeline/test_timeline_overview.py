import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kzexplorer.timeline.stacks import Cells
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.overview import Overview
from tests.timeline.timeline_makers import events_of

Chosen = list[tuple[float, float]]


@pytest.fixture
def strip(qtbot: QtBot) -> tuple[Overview, Chosen]:
    theme = Theme("light")
    strip = Overview(theme)
    theme.setParent(strip)
    qtbot.addWidget(strip)
    strip.resize(1_000, strip.height())
    strip.show_events(events_of([(day, day) for day in range(700_000, 710_000, 250)]), None)
    chosen: Chosen = []

    def choose(start: float, end: float) -> None:
        chosen.append((start, end))
        strip.show_range(start, end, 160)

    strip.range_chosen.connect(choose)
    strip.show_range(704_000, 706_000, 160)
    strip.show()
    return strip, chosen


def drag(qtbot: QtBot, strip: Overview, start: float, end: float) -> None:
    qtbot.mousePress(strip, Qt.MouseButton.LeftButton, pos=QPoint(round(start), 20))
    qtbot.mouseMove(strip, QPoint(round(end), 20))
    qtbot.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=QPoint(round(end), 20))


def test_that_dragging_the_window_moves_it_and_keeps_its_length(strip: tuple[Overview, Chosen], qtbot: QtBot) -> None:
    overview, chosen = strip
    middle = overview.window_area().center().x()
    drag(qtbot, overview, middle, middle + 100)
    start, end = chosen[-1]
    assert start > 704_500
    assert end - start == pytest.approx(2_000)


def test_that_dragging_an_end_resizes_it(strip: tuple[Overview, Chosen], qtbot: QtBot) -> None:
    overview, chosen = strip
    area = overview.window_area()
    drag(qtbot, overview, area.right(), area.right() + 60)
    assert chosen[-1][0] == pytest.approx(704_000)
    assert chosen[-1][1] > 706_300
    drag(qtbot, overview, overview.window_area().left(), area.left() - 60)
    assert chosen[-1][0] < 703_700


def test_that_a_click_beside_the_window_brings_it_there(strip: tuple[Overview, Chosen], qtbot: QtBot) -> None:
    overview, chosen = strip
    qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(300, 20))
    assert chosen[-1][1] - chosen[-1][0] == pytest.approx(2_000)
    assert overview.window_area().center().x() == pytest.approx(300, abs=1)


def test_that_keys_move_resize_and_zoom_it(strip: tuple[Overview, Chosen], qtbot: QtBot) -> None:
    overview, chosen = strip
    qtbot.keyClick(overview, Qt.Key.Key_Right)
    assert chosen[-1] == (704_200, 706_200)
    qtbot.keyClick(overview, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert chosen[-1] == (704_200, 706_000)
    qtbot.keyClick(overview, Qt.Key.Key_Plus)
    assert chosen[-1][1] - chosen[-1][0] == pytest.approx(1_440)
    qtbot.keyClick(overview, Qt.Key.Key_Home)
    assert chosen[-1][0] < 700_000
    assert "of 1917 – 1944" in overview.accessibleDescription()


def test_that_a_tiny_range_leaves_a_window_that_can_be_gripped(strip: tuple[Overview, Chosen]) -> None:
    overview, _ = strip
    overview.show_range(704_000, 704_007, 160)
    assert overview.window_area().width() >= 10


def test_that_the_ring_of_focus_is_for_those_who_come_by_key(strip: tuple[Overview, Chosen], qtbot: QtBot) -> None:
    overview, _ = strip

    def focused(reason: Qt.FocusReason) -> QImage:
        QApplication.sendEvent(overview, QFocusEvent(QEvent.Type.FocusIn, reason))
        return overview.grab().toImage()

    assert focused(Qt.FocusReason.MouseFocusReason) != focused(Qt.FocusReason.TabFocusReason)
    QApplication.sendEvent(overview, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    assert overview.grab().toImage() == focused(Qt.FocusReason.MouseFocusReason)


def test_that_dragging_and_marking_draw_no_stack_anew(
    strip: tuple[Overview, Chosen], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    overview, chosen = strip
    overview.grab()
    stacked = []
    monkeypatch.setattr(Cells, "stacked", lambda *_: stacked.append(1))
    middle = overview.window_area().center().x()
    drag(qtbot, overview, middle, middle + 100)
    overview.mark_selected(705_000.5)
    overview.mark_cursor(705_500.5)
    overview.grab()
    assert chosen
    assert not stacked


def test_that_the_selected_event_and_the_caret_have_marks_of_their_own(strip: tuple[Overview, Chosen]) -> None:
    overview, _ = strip
    pictures = [overview.grab().toImage()]
    for selected, cursor in ((705_000.5, None), (None, 705_000.5), (None, None)):
        overview.mark_selected(selected)
        overview.mark_cursor(cursor)
        pictures.append(overview.grab().toImage())
    assert pictures[0] == pictures[3]
    assert pictures[0] != pictures[1] != pictures[2] != pictures[0]


def test_that_an_event_of_another_era_leaves_the_window_over_the_others_wide(
    strip: tuple[Overview, Chosen], qtbot: QtBot
) -> None:
    overview, chosen = strip
    before = overview.window_area().width()
    overview.show_events(events_of([(-16_000, -16_000), *((day, day) for day in range(700_000, 710_000, 250))]), None)
    assert overview.window_area().width() > 0.9 * before
    qtbot.mouseClick(overview, Qt.MouseButton.LeftButton, pos=QPoint(163, 20))
    assert chosen[-1][0] < 100_000
    drag(qtbot, overview, 163, 20)
    assert chosen[-1][1] - chosen[-1][0] == pytest.approx(2_000)


def test_that_the_window_stays_on_the_strip_at_every_width(strip: tuple[Overview, Chosen]) -> None:
    overview, _ = strip
    for width in (240, 360, 700, 1_900):
        overview.setFixedWidth(width)
        assert not overview.grab().isNull()
        assert overview.window_area().right() <= width
