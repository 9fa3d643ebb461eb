"""Lines and labels as every pane uses them; labels never read what they show as markup."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QFrame, QLabel, QWidget

from kzexplorer.translation import tr

N = TypeVar("N", bound=QObject)


def named(thing: N, name: str, spoken: str = "") -> N:
    """The same thing under a name that tests and style sheet find it by, and one that screen readers say."""
    thing.setObjectName(name)
    if spoken and isinstance(thing, QWidget):
        thing.setAccessibleName(spoken)
    return thing


def rule(parent: QWidget | None = None) -> QFrame:
    """A thin line across."""
    line = named(QFrame(parent), "rule", tr("Divider"))
    line.setProperty("rule", True)
    return line


def label(name: str, tone: str = "", words: str = "", *, wrap: bool = False) -> QLabel:
    """A label of plain text; `tone` is one that `resources/style.qss` knows, such as `sub` or `title`."""
    made = named(QLabel(words), name)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setWordWrap(wrap)
    if tone:
        made.setProperty("tone", tone)
    return made
