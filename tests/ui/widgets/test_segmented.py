import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.segmented import Segmented


@pytest.fixture
def segments(qtbot: QtBot, theme: Theme) -> Segmented:
    segments = Segmented("sizes", (("small", "Small"), ("large", "Large")), theme)
    qtbot.addWidget(segments)
    segments.show()
    return segments


def button(segments: Segmented, key: str) -> QAbstractButton:
    return segments.findChild(QAbstractButton, f"sizes.{key}")


def test_that_the_first_segment_is_chosen_to_begin_with(segments: Segmented) -> None:
    assert segments.current == "small"


def test_that_a_click_and_enter_choose_and_tell(segments: Segmented, qtbot: QtBot) -> None:
    with qtbot.waitSignal(segments.chosen) as chosen:
        qtbot.mouseClick(button(segments, "large"), Qt.MouseButton.LeftButton)
    assert (chosen.args, segments.current) == (["large"], "large")
    with qtbot.waitSignal(segments.chosen) as chosen:
        qtbot.keyClick(button(segments, "small"), Qt.Key.Key_Return)
    assert (chosen.args, segments.current) == (["small"], "small")


def test_that_choosing_from_elsewhere_tells_nobody(segments: Segmented, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(segments.chosen):
        segments.choose("large")
    assert segments.current == "large"
    assert not button(segments, "small").isChecked()
