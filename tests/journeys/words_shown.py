"""Looks for words for people that no language would reach; run by test_every_word.py.

python words_shown.py FOLDER    installs a language that puts ⟦ ⟧ around all that it is given, goes through the window
on a workspace made there, and prints a JSON object: what was looked at, and words that stand outside the marks
"""

from __future__ import annotations

import getpass
import html
import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QAbstractTableModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QWidget,
)

from kzexplorer import translation
from kzexplorer.ui.timeline.painting.pixel_ink import PixelInk
from kzexplorer.ui.timeline.speaking.spoken import Spoken
from kzexplorer.ui.timeline.view import TimelineView
from kzexplorer.ui.window import Window
from tests.journeys.every_place import Walk, open_window, papers, workspace_of

_VALUE = re.compile(r"(\{[^{}]*\})")
_MARKED = re.compile("⟦[^⟦⟧]*⟧")
_WORD = re.compile(r"[^\W\d_]{2,}")
_MARKUP = re.compile(r"<[^<>]*>")
_MOST_ROWS = 40
_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.StatusTipRole,
)
_SAME_EVERYWHERE = set(
    "kzexplorer kzx ctrl shift alt enter return esc del home end page up down space backspace tab left right ins pg "
    "pgup pgdown pdf html svg png docx xlsx csv json jsonld ld ics md txt bibtex graphml timelinejs schema org xml "
    "english русский қазақша or and not near treaty astana almaty uranium nuclear actor clinton place kind visit doc "
    "meeting status to review date precision day confidence press release text note check tag energy joint statement "
    "zip bce before sept sep selects uranium xylograph colour sta xylograph colour sta ".split()
)
"""Names of keys, formats and fields of a search, which are the same in every language."""


class Marking:
    """A language whose words are two fifths longer, between marks; values that are filled in stand outside them."""

    def translated(self, words: str, n: int | None = None) -> str:
        parts = _VALUE.split(words)
        marked = (
            f"⟦{part}{'·' * (2 * len(part) // 5)}⟧" if _WORD.search(part) and not _VALUE.fullmatch(part) else part
            for part in parts
        )
        return "".join(marked)

    def numeral(self, value: int) -> str:
        return f"{value:,}"


class Looker:
    """`found` are words outside the marks, with where they stand first."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.found: dict[str, str] = {}
        self.seen: set[str] = set()
        self._place = ""
        self._own, self._revision = set(_SAME_EVERYWHERE), -1

    def look(self, place: str) -> None:
        """At everything that there is now."""
        self._place = place
        revision = self.window.session.reader.revision()
        if revision != self._revision:
            self._revision = revision
            self._own |= set(_words_of(self.window))
        for widget in QApplication.allWidgets():
            for sort, words in _said_by(widget):
                self.check(words, f"{type(widget).__name__} {widget.objectName()} {sort}")
        for action in (each for each in self.window.findChildren(QAction) if each.objectName()):
            for sort, words in (("text", action.text()), ("tip", action.statusTip())):
                self.check(words, f"action {action.objectName()} {sort}")
        spoken = Spoken(self.window.findChild(TimelineView, "timelineView"))
        for key in spoken.keys:
            for words in (spoken.name(key), spoken.description(key)):
                self.check(words, "entry of the timeline")
        self.check(spoken.summary(), "summary of the timeline")
        for widget in (self.window, *self.window.findChildren(QWidget)):
            if (widget.isVisible() and widget.parentWidget() is None) or widget.isWindow():
                widget.grab()

    def check(self, words: str, where: str) -> None:
        """Note those of these words that no language reaches."""
        if not words or words in self.seen:
            return
        self.seen.add(words)
        rest = html.unescape(_MARKUP.sub(" ", words)) if words.startswith("<p>") else words
        rest = rest.replace("&", "")
        while (less := _MARKED.sub(" ", rest)) != rest:
            rest = less
        rest = re.sub(r"⟦[^⟧]*$|^[^⟦]*⟧|\w*…\w*|^[A-Z]{2}$", " ", rest)  # what is cut at an end, and initials
        left = [each for each in _WORD.findall(rest) if each.lower() not in self._own]
        if left:
            self.found.setdefault(words, f"{self._place}: {where}")


def _words_of(window: Window) -> Iterator[str]:
    """All words of documents, and names of files and entities."""
    reader = window.session.reader
    for document in reader.document_order():
        line = reader.document_line(document)
        for words in (reader.text(document), line.name, line.title, line.origin, line.date_reason or ""):
            yield from (each.lower() for each in _WORD.findall(words))
    for line in reader.event_lines(reader.event_order().tolist()):
        detail = reader.event(line.id)
        rules = " ".join(f"{date.reason} {date.rule}" for date in detail.dates)
        yield from (each.lower() for each in _WORD.findall(f"{line.title} {detail.why} {rules}"))
        for figure in detail.figures:
            yield from (each.lower() for each in _WORD.findall(figure.unit))
    for line in reader.entity_lines(range(1, 200)):
        yield from (each.lower() for each in _WORD.findall(f"{line.name} {line.role} {' '.join(line.aliases)}"))
    yield from (each.lower() for each in _WORD.findall(f"{window.session.workspace.name} {getpass.getuser()}"))


def _said_by(widget: QWidget) -> Iterator[tuple[str, str]]:
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tip", widget.toolTip()
    yield "title", widget.windowTitle()
    if isinstance(widget, QAbstractButton):
        if not (isinstance(widget.parent(), QDialogButtonBox) and widget.parent().standardButton(widget)):
            yield "text", widget.text()
    elif isinstance(widget, QLabel | QGroupBox):
        yield "text", widget.text() if isinstance(widget, QLabel) else widget.title()
    elif isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    elif isinstance(widget, QMenu):
        yield "menu", widget.title()
    elif isinstance(widget, QComboBox):
        yield from (("choice", widget.itemText(at)) for at in range(widget.count()))
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _said_by_model(widget.model())


def _said_by_model(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    columns = model.columnCount(QModelIndex()) if isinstance(model, QAbstractTableModel) else 1
    for column in range(min(columns, 12)):
        yield "heading", str(model.headerData(column, Qt.Orientation.Horizontal) or "")
        for row in range(min(model.rowCount(), _MOST_ROWS)):
            for role in _ROLES:
                yield "cell", str(model.index(row, column).data(role) or "")


def watch_painting(looker: Looker) -> None:
    """Look at what is painted by hand too."""

    def spied(cls: Any, name: str) -> None:
        paint = getattr(cls, name)

        def painting(self: Any, *given: Any, **named: Any) -> Any:
            for each in given:
                for words in [each] if isinstance(each, str) else each if isinstance(each, list | tuple) else ():
                    if isinstance(words, str):
                        looker.check(words, "painted")
            return paint(self, *given, **named)

        setattr(cls, name, painting)

    spied(QPainter, "drawText")
    spied(PixelInk, "words")
    spied(PixelInk, "passing_words")


def run(folder: Path) -> dict[str, object]:
    """Go through everything."""
    documents = papers(folder / "papers")
    workspace = workspace_of(documents, folder / "Korvat.kzx")
    translation.install(Marking())
    window = open_window(workspace)
    looker = Looker(window)
    watch_painting(looker)
    places = 0
    for place in Walk(window, documents).places():
        looker.look(place)
        places += 1
    window.close()
    return {"places": places, "looked_at": len(looker.seen), "unmarked": looker.found}


if __name__ == "__main__":
    application = QApplication([])
    sys.stdout.write(json.dumps(run(Path(sys.argv[1])), ensure_ascii=False))
