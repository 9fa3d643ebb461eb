"""A band over the text for what has to be known of it: that it loads, is an older version, came inside another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kzexplorer.domain.language import is_read, not_read_words
from kzexplorer.translation import tr
from kzexplorer.ui.widgets.plain import label, named

if TYPE_CHECKING:
    from kzexplorer.store.views import DocumentLine


@dataclass(frozen=True)
class Note:
    """A sentence, and what its button says and does (empty: no button)."""

    words: str
    button: str = ""
    run: Callable[[], object] = lambda: None


class Notes(QFrame):
    """Takes no room while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "documentNotes", tr("About this document"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(14, 6, 12, 6)
        self._column.setSpacing(2)
        self._rows: list[QWidget] = []
        self.hide()

    def show_notes(self, notes: Sequence[Note]) -> None:
        """One line each; none hides the band."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self._rows = [self._row(number, note) for number, note in enumerate(notes)]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(notes))

    def words(self) -> list[str]:
        """What it says now."""
        return [row.accessibleName() for row in self._rows]

    def _row(self, number: int, note: Note) -> QWidget:
        row = named(QWidget(self), f"documentNote{number}", note.words)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label(f"documentNoteWords{number}", "sub", note.words, wrap=True), 1)
        if note.button:
            button = named(QPushButton(note.button), f"documentNoteButton{number}")
            button.setProperty("role", "link")
            button.clicked.connect(note.run)
            line.addWidget(button)
        return row


def notes_of(line: DocumentLine, title_of: Callable[[int], str], show: Callable[[int], object]) -> Iterator[Note]:
    """What is to be known of a document; `title_of` and `show` take the id of another one."""
    if line.replaced_by is not None:
        newer = line.replaced_by
        yield Note(
            tr("This is an earlier version; its file has changed since."), tr("Show the newer one"), lambda: show(newer)
        )
    if line.parent is not None:
        parent = line.parent
        yield Note(tr("This came inside “{parent}”.", parent=title_of(parent)), tr("Show that"), lambda: show(parent))
    if line.error:
        yield Note(line.error)
    elif not is_read(line.language):
        yield Note(not_read_words(line.language))
