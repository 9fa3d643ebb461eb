import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.header import TimelineHeader


@pytest.fixture
def header(qtbot: QtBot) -> TimelineHeader:
    theme = Theme("light")
    theme.apply()
    made = TimelineHeader(theme)
    theme.setParent(made)
    qtbot.addWidget(made)
    made.show_undated(1_204, 1_204)
    made.show_range("Feb 2010 – Oct 2012")
    made.show_conditions(2)
    made.show_total(214, 1_203)
    made.show()
    return made


def shown(header: TimelineHeader) -> set[str]:
    return {each.objectName() for each in header.findChildren(QWidget) if each.isVisibleTo(header)}


@pytest.mark.parametrize("width", [1_300, 1_142, 1_000, 900, 760, 640, 520, 430, 360])
def test_that_nothing_is_clipped_at_any_width(header: TimelineHeader, width: int) -> None:
    header.resize(width, 48)
    QApplication.processEvents()
    for child in header.findChildren(QWidget):
        if child.isVisible() and child.parentWidget() is header:
            assert child.geometry().right() < width - 8, child.objectName()
            assert child.width() >= child.sizeHint().width() - 1, child.objectName()
    assert {"timelineGrouping", "timelineFilter", "timelineUndated"} <= shown(header)


def test_that_what_has_no_room_goes_in_turn_and_comes_back(header: TimelineHeader) -> None:
    header.resize(1_300, 48)
    assert {"timelineTotal", "timelineTitle", "timelineRange", "timelineGrouping.kind"} <= shown(header)
    header.resize(700, 48)
    assert "timelineRange" in shown(header)
    assert not {"timelineTotal", "timelineTitle", "timelineGrouping.kind"} & shown(header)
    header.resize(360, 48)
    assert not {"timelineRange", "timelineFit"} & shown(header)
    header.resize(1_300, 48)
    assert {"timelineTotal", "timelineTitle", "timelineRange", "timelineFit"} <= shown(header)


def test_that_buttons_without_room_wait_in_a_menu(header: TimelineHeader, qtbot: QtBot) -> None:
    header.resize(360, 48)
    more = header.findChild(QToolButton, "timelineMore")
    assert more.isVisible()
    actions = more.findChild(QMenu).actions()
    assert [action.text() for action in actions] == ["Zoom out", "Zoom in", "Show all events"]
    with qtbot.waitSignal(header.fit_wanted):
        actions[2].trigger()


def test_that_a_pan_does_not_move_what_stands_beside_the_range(header: TimelineHeader) -> None:
    header.resize(1_200, 48)
    QApplication.processEvents()
    place = header.findChild(QAbstractButton, "timelineFilter").geometry()
    header.show_range("May 2011 – Jul 2011")
    QApplication.processEvents()
    assert header.findChild(QAbstractButton, "timelineFilter").geometry() == place


def test_that_there_is_no_way_to_a_tray_that_nothing_is_in(header: TimelineHeader) -> None:
    header.show_undated(0, 0)
    assert "timelineUndated" not in shown(header)
    header.show_undated(0, 3)
    assert "timelineUndated" in shown(header)


def test_that_waiting_is_told_until_the_next_total(header: TimelineHeader) -> None:
    header.resize(1_300, 48)
    header.show_total(1_203, 1_203)
    assert "timelineTotal" not in shown(header)
    header.show_busy()
    total = header.findChild(QLabel, "timelineTotal")
    assert total.text() == "Sorting…"
    assert "timelineTotal" in shown(header)
    header.show_total(1_203, 1_203)
    assert "timelineTotal" not in shown(header)
