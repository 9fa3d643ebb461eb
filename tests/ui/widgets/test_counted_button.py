from pytestqt.qtbot import QtBot

from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.counted_button import CountedButton


def test_that_the_pill_shows_while_there_is_something_to_count(qtbot: QtBot, theme: Theme) -> None:
    button = CountedButton("letters", "Letters", theme, "filter")
    qtbot.addWidget(button)
    button.show()
    bare = button.sizeHint().width()
    assert not button.count.isVisible()
    button.show_count("12")
    assert button.count.isVisible()
    assert button.count.text() == "12"
    assert button.sizeHint().width() > bare
    button.show_count("")
    assert button.sizeHint().width() == bare


def test_that_without_words_the_icon_and_the_count_stay(qtbot: QtBot, theme: Theme) -> None:
    button = CountedButton("letters", "Letters", theme, "filter")
    qtbot.addWidget(button)
    button.show()
    wide = button.sizeHint().width()
    button.show_words(False)
    assert 30 <= button.sizeHint().width() < wide
