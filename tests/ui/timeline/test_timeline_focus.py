from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui.colours import LIGHT
from kzexplorer.ui.timeline.pane import TimelinePane
from tests.ui.timeline.timeline_clicks import invented_reader, made_pane


@pytest.fixture
def pane(qtbot: QtBot) -> Iterator[TimelinePane]:
    pane, _ = made_pane(invented_reader())
    qtbot.addWidget(pane)
    yield pane
    pane.findChild(QWidget, "timelineView")._settling.stop()


def has_ring(widget: QWidget) -> bool:
    """Whether the accent is drawn near the left edge, half way down."""
    image = widget.grab().toImage()
    ratio = image.devicePixelRatio()
    y = int(widget.height() / 2 * ratio)
    return any(image.pixelColor(int(x * ratio), y) == QColor(LIGHT.accent) for x in range(5))


@pytest.mark.parametrize("name", ["timelineView", "timelineOverview"])
def test_that_a_ring_shows_the_focus_to_those_who_came_by_key(pane: TimelinePane, qtbot: QtBot, name: str) -> None:
    widget = pane.findChild(QWidget, name)
    assert not has_ring(widget)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(widget.hasFocus)
    assert has_ring(widget)
    pane.findChild(QWidget, "timelineFit").setFocus()
    assert not has_ring(widget)
    widget.setFocus(Qt.FocusReason.MouseFocusReason)
    assert not has_ring(widget)
    qtbot.keyClick(widget, Qt.Key.Key_Right)
    assert has_ring(widget)
