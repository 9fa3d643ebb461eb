"""A choice shows that it opens, and keeps its words clear of the arrow."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.choice import Choice


def test_that_a_choice_shows_an_arrow_beside_its_words(qtbot: QtBot, theme: Theme) -> None:
    choice = Choice("meaning", "Meaning of day", theme)
    qtbot.addWidget(choice)
    choice.addItems(["Date", "Place"])
    choice.resize(160, 28)
    with_arrow = choice.grab().toImage()
    at_arrow = {with_arrow.pixel(x, y) for x in range(140, 153) for y in range(8, 20)}
    assert len(at_arrow) > 1
    assert (choice.objectName(), choice.accessibleName()) == ("meaning", "Meaning of day")
