"""Notes and tags of the document that shows and of words in it: signs in the margin, and the panel that they open."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Signal
from PySide6.QtWidgets import QWidget

from kzexplorer.domain.annotation import Subject, SubjectKind
from kzexplorer.domain.span import Span
from kzexplorer.ui.annotations.popup import AnnotationPopup
from kzexplorer.ui.background import Task
from kzexplorer.ui.document.content import Content
from kzexplorer.ui.document.marks.layers import AnyLayer
from kzexplorer.ui.document.marks.marking import Inks
from kzexplorer.ui.document.marks.note_signs import Annotated, annotated_at, lines_below
from kzexplorer.ui.document.views import Views
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme

if TYPE_CHECKING:
    from kzexplorer.store import Reader

_LONGEST = 300


class Annotating(QObject):
    """`found` comes when other words are to be marked, and with whether the document itself has a note or a tag;
    `searched` with what to search for."""

    found = Signal(bool)
    searched = Signal(str)

    def __init__(self, session: Session, views: Views, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._views, self._theme = session, views, theme
        self._content: Content | None = None
        self._task: Task | None = None
        self._popup: AnnotationPopup | None = None
        self.all: tuple[Annotated, ...] = ()
        views.note_pressed.connect(lambda annotated: self.open(annotated.span))

    @property
    def popup(self) -> AnnotationPopup:
        """Made when it is first asked for."""
        if self._popup is None:
            self._popup = AnnotationPopup(self._session, self._theme, self._views.window())
            self._popup.searched.connect(self.searched)
        return self._popup

    def layers(self, inks: Inks) -> Sequence[AnyLayer]:
        """A line below all words that something is written on."""
        return [lines_below(self.all, inks)] if self.all else ()

    def follow(self, content: Content | None) -> None:
        """Another document shows, or something changed in this one."""
        if content is None or self._content is None or content.line.id != self._content.line.id:
            self.all = ()
        self._content = content
        if self._task is not None:
            self._task.cancel()
            self._task = None
        if content is None:
            self._views.show_annotated(())
            return
        document = content.line.id
        about = Subject(SubjectKind.DOCUMENT, document)

        def read(reader: Reader) -> tuple[bool, list[Annotated]]:
            has_own = bool(reader.note(about) or reader.tags(about))
            return has_own, [Annotated(*each) for each in reader.annotated(document)]

        self._task = self._session.read(read, self._show)

    def open_document(self, button: QWidget) -> None:
        """Write on the document itself, beside that button."""
        if self._content is not None:
            line, place = self._content.line, QRect(button.mapToGlobal(QPoint()), button.size())
            self.popup.open_beside(Subject(SubjectKind.DOCUMENT, line.id), line.title or line.name, place)

    def open_words(self) -> bool:
        """Write on the words that are selected, or on those the caret stands in that have a note or a tag.

        Returns whether there are such words.
        """
        span = self._words()
        if span is not None:
            self.open(span)
        return span is not None

    def open(self, span: Span) -> None:
        """Write on these words."""
        if self._content is None:
            return
        subject = Subject(SubjectKind.PASSAGE, self._content.line.id, span)
        words = " ".join(span.of(self._content.text)[:_LONGEST].split())
        self.popup.open_beside(subject, f"“{words}”", self._views.place_of(span))

    def _words(self) -> Span | None:
        shown, content = self._views.shown, self._content
        if content is None:
            return None
        selected = shown.selected_span()
        if selected is None:
            here = annotated_at(self.all, shown.caret())
            return here.span if here is not None else None
        words = selected.of(content.text)
        start, end = selected.start + len(words) - len(words.lstrip()), selected.end - len(words) + len(words.rstrip())
        return Span(start, end) if start < end else None

    def _show(self, found: tuple[bool, list[Annotated]]) -> None:
        self._task = None
        self.all = tuple(found[1])
        self._views.show_annotated(self.all)
        self.found.emit(found[0])
