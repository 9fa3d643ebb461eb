"""What work changes while it runs is told no faster than it can be shown."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from kzexplorer.domain.changes import Changes
from kzexplorer.ui.growth import Growth


def changes(number: int) -> Changes:
    return Changes("Add", frozenset({number}), frozenset({10 * number}))


def test_that_the_first_change_is_told_at_once_and_later_ones_together(qtbot: QtBot) -> None:
    told: list[Changes] = []
    parent = QObject()
    busy = [False]
    growth = Growth(told.append, lambda: busy[0], parent)
    growth.add(changes(1))
    assert [each.documents for each in told] == [{1}]
    busy[0] = True
    for number in (2, 3, 4):
        growth.add(changes(number))
    assert len(told) == 1
    busy[0] = False
    qtbot.waitUntil(lambda: len(told) == 2)
    assert (told[1].documents, told[1].events) == ({2, 3, 4}, {20, 30, 40})
    qtbot.waitUntil(lambda: not growth._looking.isActive())


def test_that_what_is_told_otherwise_is_not_told_again(qtbot: QtBot) -> None:
    told: list[Changes] = []
    parent = QObject()
    growth = Growth(told.append, lambda: True, parent)
    growth.add(changes(1))
    growth.forget()
    growth._busy = lambda: False
    qtbot.waitUntil(lambda: not growth._looking.isActive())
    assert told == []


def test_that_the_end_tells_what_nobody_was_told_and_nothing_where_all_was(qtbot: QtBot) -> None:
    told: list[Changes] = []
    parent = QObject()
    busy = [False]
    growth = Growth(told.append, lambda: busy[0], parent)
    growth.add(changes(1))
    busy[0] = True
    growth.add(changes(2))
    left = growth.last(changes(3))
    assert left is not None
    assert (left.documents, left.events) == ({2, 3}, {20, 30})
    assert growth.last(Changes("Undo")) == Changes("Undo")
    busy[0] = False
    growth.add(changes(4))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert growth.last(Changes("Add")) is None
    qtbot.waitUntil(lambda: not growth._looking.isActive())
