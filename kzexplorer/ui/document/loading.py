"""Which document shows, and how it gets there: read at once if it is short, else while the window goes on."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kzexplorer.domain.changes import Changes
from kzexplorer.ui.document.content import AT_ONCE, Content, read_content, read_events
from kzexplorer.ui.session import Session

if TYPE_CHECKING:
    from kzexplorer.ui.background import Task

_FELT_MS = 300
_FEW = 50


class Loading(QObject):
    """`emptied` comes when nothing shows any more, `begun` with the line of a long document, `slow` once its reading is
    felt, `given_up` with its id, `arrived` with a content, `refreshed` with the same one after changes."""

    emptied = Signal()
    begun = Signal(object)
    slow = Signal()
    given_up = Signal(int)
    arrived = Signal(object)
    refreshed = Signal(object)

    def __init__(self, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._session = session
        self._task: Task | None = None
        self._felt = QTimer(self, singleShot=True, interval=_FELT_MS)
        self._felt.timeout.connect(self.slow)
        self.document: int | None = None
        self.content: Content | None = None

    def show(self, document: int | None) -> None:
        """Show a document, unless it shows or is on its way."""
        if document is not None and document != self.document and self._session.is_open:
            self.load(document)

    def load(self, document: int) -> None:
        """Read a document, whatever shows."""
        self.forget()
        self.document = document
        line = self._session.reader.document_line(document)
        if line.n_chars <= AT_ONCE:
            self._arrived(read_content(self._session.reader, document))
            return
        self.begun.emit(line)
        self._task = self._session.read(lambda reader: read_content(reader, document), self._arrived)
        self._felt.start()

    def follow(self, changes: Changes) -> None:
        """Read again what may have changed of the document while its text stays; show nothing where it is gone."""
        if self.content is None or not self._concerns(self.content, changes):
            return
        reader, document = self._session.reader, self.content.line.id
        lines = reader.document_lines([document])
        if not lines:
            self.forget()
            return
        self.content = replace(self.content, line=lines[0], events=read_events(reader, document))
        self.refreshed.emit(self.content)

    def _concerns(self, content: Content, changes: Changes) -> bool:
        """Whether anything may have changed that shows of the document."""
        if changes.documents:
            return self.document in changes.documents
        if changes.entities or not 0 < len(changes.events) <= _FEW:
            return True
        lines = self._session.reader.event_lines(sorted(changes.events))
        here = any(span.event in changes.events for span in content.events)
        return here or len(lines) < len(changes.events) or any(line.document == self.document for line in lines)

    def forget(self) -> None:
        """Show nothing, and give up what is being read."""
        self._stop()
        self.document, self.content = None, None
        self.emptied.emit()

    def give_up(self) -> None:
        """Read no further; the document stays the one that would show."""
        self._stop()
        assert self.document is not None
        self.given_up.emit(self.document)

    def _arrived(self, content: Content) -> None:
        self._stop()
        self.content = content
        self.arrived.emit(content)

    def _stop(self) -> None:
        self._felt.stop()
        if self._task is not None:
            self._task.cancel()
            self._task = None
