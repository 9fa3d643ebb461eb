"""What writing notes and tags does: on the selected event in its card, on words and the rest in a panel beside them."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QMainWindow

from kzexplorer.domain.annotation import Subject, SubjectKind
from kzexplorer.errors import Problem
from kzexplorer.translation import tr
from kzexplorer.ui.commands.panes import Panes
from kzexplorer.ui.commands.reach import Reach
from kzexplorer.ui.frame import Frame
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme

if TYPE_CHECKING:
    from kzexplorer.ui.annotations.popup import AnnotationPopup


class AnnotateCommands(Reach):
    """Whatever is typed is kept when the keys go elsewhere; each note and each tag is one step of Undo."""

    def __init__(
        self, window: QMainWindow, frame: Frame, panes: Panes, session: Session, selection: Selection, theme: Theme
    ) -> None:
        super().__init__(window, frame, panes, session, selection, theme)
        for writes in (panes.card.annotations, panes.document.annotating):
            writes.searched.connect(self._look_for)
        panes.card.annotations.left.connect(panes.card.next.setFocus)

    def note_event(self) -> None:
        """Let the note of the selected event be typed."""
        if self._selection.event_id is not None:
            self._show("card")
            self._panes.card.annotations.focus_note()

    def tag_event(self) -> None:
        """Let a tag of the selected event be typed."""
        if self._selection.event_id is not None:
            self._show("card")
            self._panes.card.annotations.focus_tags()

    def note_words(self) -> None:
        """Write on the words that are selected in the document. Raises Problem where none are."""
        self._show("document")
        if not self._panes.document.annotating.open_words():
            raise Problem(
                tr("No words are selected."), tr("Select words in the document, or put the caret into a note's words.")
            )

    def note_document(self) -> None:
        """Write on the document that shows."""
        self._show("document")
        self._panes.document.annotate_document()

    def note_entity(self) -> None:
        """Write on the entity that is chosen. Raises Problem where none is, or several are."""
        chosen = self._panes.entities.list.meant()
        lines = self._session.reader.entity_lines(chosen) if self._session.is_open else []
        if len(lines) != 1:
            raise Problem(tr("No single entity is chosen."), tr("Choose one in the list of entities."))
        self._show("sidebar")
        rows = self._panes.entities.list
        seen = rows.visualRect(rows.currentIndex())
        place = QRect(rows.viewport().mapToGlobal(seen.topLeft()), seen.size())
        self._popup.open_beside(Subject(SubjectKind.ENTITY, lines[0].id), lines[0].name, place)

    @cached_property
    def _popup(self) -> AnnotationPopup:
        from kzexplorer.ui.annotations.popup import AnnotationPopup

        popup = AnnotationPopup(self._session, self._theme, self._window)
        popup.searched.connect(self._look_for)
        return popup

    def _look_for(self, query: str) -> None:
        self._frame.header.search.setText(query)

    def _show(self, place: str) -> None:
        if self._frame.places[place].isHidden():
            self._frame.toggle(place)
