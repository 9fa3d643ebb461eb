"""Give a document another date: a person types it, sees how it is read and what would move, and sets it or leaves."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kzexplorer.domain.said import said_when
from kzexplorer.domain.typed_date import read_typed, typed
from kzexplorer.domain.when import When
from kzexplorer.errors import Problem
from kzexplorer.translation import later, tr
from kzexplorer.ui.rereading.dialog import RereadingDialog
from kzexplorer.ui.rereading.words import move_rows, moves_words
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.widgets.plain import label, named

if TYPE_CHECKING:
    from kzexplorer.operations.date_documents import DateMove
    from kzexplorer.store.views import DocumentLine

_SIZE = QSize(620, 520)
_PAUSE_MS = 400
_ASK = later("Type a date, such as 14 May 2001, May 2001 or 2001-05-14.")
_OPEN = later("A document needs a date with a beginning and an end.")


class DateDialog(RereadingDialog):
    """Of one document."""

    def __init__(self, line: DocumentLine, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__("dateDialog", tr("Date of the document"), session, theme, parent)
        self._line = line
        self._when = line.document_date
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._look)
        self.field = named(QLineEdit(), "dateDialogField", tr("Date of the document"))
        self.field.setPlaceholderText("14 May 2001")
        self.field.setText(typed(line.document_date) if line.document_date is not None else "")
        self.field.textEdited.connect(self._edited)
        self.field.returnPressed.connect(self.set_date)
        self.read = label("dateDialogRead", "small", wrap=True)
        self.read.setMinimumHeight(2 * self.read.fontMetrics().lineSpacing() + 2)
        self.read.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.back = self.button("dateDialogBack", tr("Back to what was found"), self.give_back)
        self.back.setVisible(line.dated_by_hand)
        self.cancel = self.button("dateDialogCancel", tr("Cancel"), self.reject)
        self.set = self.button("dateDialogSet", tr("Set date"), self.set_date)
        self.set.setProperty("role", "primary")
        self._lay_out()
        self._edited(self.field.text())
        self.field.setFocus()
        self.field.selectAll()

    def open_beside(self) -> None:
        self.open_in(_SIZE)

    def set_date(self) -> None:
        """Decide on the date that was typed, where it is one, and another than now."""
        if self.set.isEnabled():
            self._start(self._when)

    def give_back(self) -> None:
        """Let the date that was found hold again."""
        self._start(None)

    def _start(self, when: When | None) -> None:
        from kzexplorer.operations.date_documents import set_document_date

        self.leave_off()
        if self._session.start(set_document_date, self._line.id, when, then=lambda _changes: None) is not None:
            self.accept()

    def _lay_out(self) -> None:
        title = ElidedLabel("dateDialogTitle")
        title.setProperty("tone", "title")
        title.setText(self._line.title or self._line.name)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.field, 1)
        row.addWidget(self.back)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.working, 1)
        buttons.addWidget(self.cancel)
        buttons.addWidget(self.set)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(label("dateDialogFound", "sub", _found_words(self._line), wrap=True))
        column.addSpacing(4)
        column.addLayout(row)
        column.addWidget(self.read)
        column.addWidget(self.table, 1)
        column.addWidget(self.said)
        column.addSpacing(4)
        column.addLayout(buttons)

    def _edited(self, words: str) -> None:
        """Say how the words are read, and look a moment later at what would move."""
        self._pause.stop()
        self.leave_off()
        self._when, said = _read(words)
        wrong = self._when is None and bool(words.strip())
        self.read.setText(said)
        self.field.setAccessibleDescription(said)
        if wrong != bool(self.field.property("wrong")):
            self.field.setProperty("wrong", wrong)
            self.field.style().polish(self.field)
        is_new = self._when is not None and self._when != self._line.document_date
        self.set.setEnabled(is_new and not self._session.read_only)
        self.back.setEnabled(not self._session.read_only)
        self.table.rows.show_rows(())
        self.table.say(tr("What would move with another date shows here.") if not is_new else "")
        self.said.setText(tr("This is its date now.") if self._when is not None and not is_new else "")
        if is_new and not self._session.read_only:
            self._pause.start()

    def _look(self) -> None:
        from kzexplorer.operations.date_documents import preview

        self.look(preview, self._line.id, self._when, then=self._show_moves)

    def _show_moves(self, moves: tuple[DateMove, ...] | None) -> None:
        if moves is None:
            self.said.setText(tr("What would move could not be found out."))
            return
        self.table.say(tr("Nothing would move."))
        self.table.rows.show_rows(move_rows(self._line.id, moves))
        self.said.setText(moves_words(moves))


def _read(words: str) -> tuple[When | None, str]:
    if not words.strip():
        return None, tr(_ASK)
    try:
        when = read_typed(words)
    except Problem as problem:
        return None, str(problem)
    if None in (when.earliest, when.latest):
        return None, tr("Read as {when}. {open}", when=said_when(when), open=tr(_OPEN))
    return when, tr("Read as {when}", when=said_when(when))


def _found_words(line: DocumentLine) -> str:
    if line.dated_by_hand:
        found = (
            tr("Found was {found_date}.", found_date=said_when(line.found_date))
            if line.found_date is not None
            else tr("None was found.")
        )
        return tr("You set its date. {found}", found=found)
    if line.document_date is None:
        return tr("No date was found for it.")
    return tr(
        "{document_date} was found. {date_reason}",
        document_date=said_when(line.document_date),
        date_reason=line.date_reason,
    ).strip()
