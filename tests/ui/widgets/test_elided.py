import pytest
from pytestqt.qtbot import QtBot

from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import ElidedLabel

WORDS = "A title with <b>signs</b> that would be markup & much longer than the room for it"


@pytest.fixture
def label(qtbot: QtBot, theme: Theme) -> ElidedLabel:
    label = ElidedLabel("invented")
    qtbot.addWidget(label)
    label.setText(WORDS)
    return label


def test_that_words_without_room_are_told_whole_and_plainly_in_the_tip(label: ElidedLabel) -> None:
    label.resize(80, 20)
    label.grab()
    assert label.toolTip() == f"<p>{WORDS.replace('&', '&amp;').replace('<', '&lt;').replace('>', '&gt;')}</p>"


def test_that_words_with_room_have_no_tip(label: ElidedLabel) -> None:
    label.resize(80, 20)
    label.grab()
    label.resize(2_000, 20)
    label.grab()
    assert label.toolTip() == ""


def test_that_long_words_keep_no_pane_from_getting_narrow(label: ElidedLabel) -> None:
    assert label.minimumSizeHint().width() == 0
