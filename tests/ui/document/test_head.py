"""The line above the text gives up what can be missed first, and cuts no word of a button."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui.document.head import Head
from kzexplorer.ui.theme import Theme


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    room = QWidget()
    qtbot.addWidget(room)
    return room


@pytest.fixture
def head(room: QWidget, theme: Theme) -> Head:
    head = Head(theme, room)
    head.show_document("The diary of a long mission to many towns", "PDF", has_pages=True, has_outline=True)
    head.show_place("page 12 of 1,204")
    head.resize(900, head.sizeHint().height())
    room.show()
    return head


def _resize(head: Head, width: int) -> None:
    head.resize(width, head.height())
    layout = head.layout()
    assert layout is not None
    layout.activate()


@pytest.mark.parametrize("width", range(360, 1000, 40))
def test_that_the_title_gives_way_before_the_words_of_buttons(head: Head, width: int) -> None:
    _resize(head, width)
    for button in (head.views, head.copy):
        assert button.isHidden() or button.width() >= button.sizeHint().width(), button.objectName()
    assert head.title.width() >= 90
    assert head.more.geometry().right() < head.width()


def test_that_a_wide_head_shows_all_and_a_narrow_one_what_can_be_pressed(head: Head) -> None:
    _resize(head, 1_000)
    assert not any(part.isHidden() for part in (head.views, head.about))
    assert head.copy.text()
    _resize(head, 360)
    assert all(part.isHidden() for part in (head.views, head.about))
    assert not head.copy.text()
    assert not any(part.isHidden() for part in (head.copy, head.more, head.finding))
