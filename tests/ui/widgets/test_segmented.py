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


@pytest.fixture
def with_more(qtbot: QtBot, theme: Theme) -> Segmented:
    made = Segmented("sizes", (("s", "Small"), ("l", "Large")), theme, more=(("xl", "Vast"), ("xs", "Tiny")))
    qtbot.addWidget(made)
    made.show()
    return made


def offered(segments: Segmented) -> list[str]:
    segments._more.menu.aboutToShow.emit()
    return [action.text() for action in segments._more.menu.actions()]


def test_that_rarer_views_wait_in_a_menu_that_takes_the_words_of_the_chosen_one(
    with_more: Segmented, qtbot: QtBot
) -> None:
    more = button(with_more, "more")
    assert (more.text(), more.isChecked(), offered(with_more)) == ("More", False, ["Vast", "Tiny"])
    with qtbot.waitSignal(with_more.chosen) as chosen:
        with_more._more.menu.actions()[1].trigger()
    assert (chosen.args, with_more.current) == (["xs"], "xs")
    assert (more.text(), more.isChecked()) == ("Tiny", True)
    assert not button(with_more, "s").isChecked()
    qtbot.mouseClick(button(with_more, "s"), Qt.MouseButton.LeftButton)
    assert (more.text(), more.isChecked(), with_more.current) == ("More", False, "s")


def test_that_one_segment_offers_all_views_where_there_is_little_room(with_more: Segmented) -> None:
    whole, narrow = with_more.width_hints()
    with_more.show_compact(True)
    assert with_more.sizeHint().width() == narrow < whole
    assert (button(with_more, "more").text(), offered(with_more)) == ("Small", ["Small", "Large", "Vast", "Tiny"])
    with_more.show_compact(False)
    assert with_more.sizeHint().width() == whole
    assert button(with_more, "s").isVisible()


def test_that_keys_open_the_menu(with_more: Segmented, qtbot: QtBot) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Space):
        qtbot.keyClick(button(with_more, "more"), key)
        assert with_more._more.menu.isVisible()
        with_more._more.menu.close()
    assert with_more.current == "s"
