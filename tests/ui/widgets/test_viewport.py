from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from kzexplorer.ui.widgets.viewport import known_viewport, scroll_within


def test_that_the_viewport_is_the_one_that_qt_scrolls(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    assert known_viewport(area) is area.viewport()


def test_that_a_body_is_as_wide_as_its_area_and_scrolls_down_alone(qtbot: QtBot) -> None:
    area, body = QScrollArea(), QLabel("\n".join("many lines" for _ in range(200)))
    qtbot.addWidget(area)
    scroll_within(area, body)
    area.resize(240, 120)
    area.show()
    assert body.width() == area.viewport().width()
    assert area.verticalScrollBar().maximum() > 0
    assert not area.horizontalScrollBar().isVisible()
    assert area.focusPolicy() == Qt.FocusPolicy.NoFocus
