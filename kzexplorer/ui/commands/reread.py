"""What reading again does: giving a document another date, and comparing what is found today with what is there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from kzexplorer.translation import trn
from kzexplorer.ui.commands.reach import Reach

if TYPE_CHECKING:
    from kzexplorer.ui.rereading.dialog import RereadingDialog
    from kzexplorer.ui.rereading.rows import Row


class RereadCommands(Reach):
    """Dialogs are imported when they are first opened."""

    def date_document(self) -> None:
        """Ask for the date of the document that shows."""
        document = self._selection.document
        if document is None or not self._session.is_open:
            return
        from kzexplorer.ui.rereading.date_dialog import DateDialog

        line = self._session.reader.document_line(document)
        dialog = DateDialog(line, self._session, self._theme, self._window)
        self._show_places_of(dialog)
        dialog.open_beside()

    def compare_extraction(self) -> None:
        """Show what reading documents again would change."""
        if not self._session.is_open:
            return
        from kzexplorer.ui.rereading.comparison_dialog import ComparisonDialog

        dialog = ComparisonDialog(self._selection.document, self._session, self._theme, self._window)
        self._show_places_of(dialog)
        dialog.agreed.connect(self._take_over)
        dialog.open_beside()

    def _show_places_of(self, dialog: RereadingDialog) -> None:
        dialog.place_asked.connect(self._show_row)

    def _show_row(self, row: Row) -> None:
        """The event, or its words in the document."""
        if row.event is not None and self._session.reader.event_lines([row.event]):
            self._selection.select_event(row.event)
            return
        document, span = self._panes.document, row.span
        self._selection.select_document(row.document)
        if span is None:
            return
        if document.loading.content is not None and document.loading.document == row.document:
            document.views.go_to(span)
        else:
            once = Qt.ConnectionType.SingleShotConnection
            document.loading.arrived.connect(lambda _content: document.views.go_to(span), once)

    def _take_over(self, documents: Sequence[int]) -> None:
        from kzexplorer.operations.rerun_extraction import rerun_extraction

        told = trn(
            "{n} document read again. Undo takes it back as one step.",
            "{n} documents read again. Undo takes it back as one step.",
            len(documents),
        )
        self._session.start(rerun_extraction, documents, then=lambda _changes: self._frame.messages.show_news(told))
