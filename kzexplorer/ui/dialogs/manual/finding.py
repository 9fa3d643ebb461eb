"""Looks for words in the manual: how often each chapter has them, and where they stand on the page that shows."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from kzexplorer.ui.colours import Colours


def counts(pages: Mapping[str, str], typed: str) -> dict[str, int]:
    """How often these words stand, one after the other, in the words of each page; pages without them are left out."""
    wanted = " ".join(typed.lower().split())
    found = {name: " ".join(words.lower().split()).count(wanted) for name, words in pages.items()} if wanted else {}
    return {name: count for name, count in found.items() if count}


class Marks:
    """All places of what is looked for, marked on a page; one of them is gone to."""

    def __init__(self, page: QTextBrowser) -> None:
        self._page = page
        self._places: list[QTextCursor] = []
        self._at = -1

    def look_for(self, typed: str, colours: Colours) -> None:
        """Mark every place; none is gone to yet."""
        self._places, self._at = [], -1
        document, wanted = self._page.document(), " ".join(typed.split())
        cursor = document.find(wanted) if wanted else QTextCursor()
        while not cursor.isNull():
            self._places.append(cursor)
            cursor = document.find(wanted, cursor)
        self._paint(colours)

    def step(self, way: int, colours: Colours) -> bool:
        """Go to the next place, or the one before with -1; False where there is none left that way."""
        at = self._at + way if self._at >= 0 or way > 0 else len(self._places) - 1
        if not 0 <= at < len(self._places):
            return False
        self._at = at
        place = QTextCursor(self._places[at])
        place.setPosition(place.selectionEnd())
        self._page.setTextCursor(place)
        self._page.ensureCursorVisible()
        self._paint(colours)
        return True

    def _paint(self, colours: Colours) -> None:
        self._page.setExtraSelections(
            [
                _mark(place, colours.found_here if at == self._at else colours.found)
                for at, place in enumerate(self._places)
            ]
        )


def _mark(place: QTextCursor, colour: str) -> QTextEdit.ExtraSelection:
    selection = QTextEdit.ExtraSelection()
    selection.cursor = place
    form = selection.format
    form.setBackground(QColor(colour))
    selection.format = form
    return selection
