"""Lets go of what is selected once it is gone, as when adding it was taken back, before any pane asks for it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kzexplorer.domain.changes import Changes
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session


class LettingGo(QObject):
    """Hears of changes before the panes do. In place of a document that is gone, that of the selected event shows."""

    def __init__(self, session: Session, selection: Selection, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection
        session.changing.connect(self._changed)
        selection.keep_to(self._is_there)

    def _is_there(self, event: int) -> bool:
        """Read as the panes read it right after, so that it is read once."""
        try:
            return not self._session.is_open or self._session.event_detail(event).id == event
        except KeyError:
            return False

    def _changed(self, changes: Changes) -> None:
        event, document = self._selection.event_id, self._selection.document
        if not self._session.is_open:
            return
        reader = self._session.reader
        touched = changes.documents or event in changes.events
        if event is not None and touched and not reader.event_lines([event]):
            self._selection.select_event(None)
        if document is not None and document in changes.documents and not reader.document_lines([document]):
            lines = reader.event_lines([self._selection.event_id]) if self._selection.event_id is not None else []
            self._selection.select_document(lines[0].document if lines else None)
