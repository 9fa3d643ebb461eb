"""Note and tags of one thing in a panel over the window, beside the thing: whatever is typed is kept when it closes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from kzexplorer.domain.annotation import Subject
from kzexplorer.translation import tr
from kzexplorer.ui.annotations.annotations import Annotations
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.widgets.fleeting import FleetingPanel
from kzexplorer.ui.widgets.plain import named

_WIDTH, _AWAY, _EDGE = 340, 6, 8


class AnnotationPopup(FleetingPanel):
    """`searched` comes with what to search for when a tag is pressed."""

    searched = Signal(str)

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "annotationPopup", tr("Note and tags"))
        self.setFixedWidth(_WIDTH)
        self._from: QWidget | None = None
        self._place = QRect()
        self._title = ElidedLabel("annotationTitle")
        self._title.setProperty("tone", "strong")
        self.annotations = Annotations("annotation", session, theme)
        self.annotations.left.connect(self.close_popup)
        self.annotations.searched.connect(self._search)
        self.annotations.note.document().documentLayout().documentSizeChanged.connect(lambda _size: self._fit())
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 12)
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self.annotations)
        session.changed.connect(lambda _changes: self._fit())
        session.leaving.connect(self.hide)

    def open_beside(self, subject: Subject, words: str, place: QRect) -> None:
        """Show what is written on the subject, which `words` name, below `place` on the screen; the note is typed."""
        if not self.isVisible():
            self._from = QApplication.focusWidget()
        self._title.setText(" ".join(words.split()))
        self.setAccessibleName(tr("Note and tags of {text}", text=self._title.text()))
        self.annotations.show_subject(subject)
        self._place = place
        self.show()
        self._fit()
        self.raise_()
        self.annotations.focus_note()

    def close_popup(self) -> None:
        """Keep what was typed, and give the focus back to where it came from."""
        self.hide()
        if self._from is not None:
            self._from.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_popup()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.annotations.keep()

    def _search(self, query: str) -> None:
        self.close_popup()
        self.searched.emit(query)

    def _fit(self) -> None:
        """As high as its words, inside the window, and beside its place rather than over it."""
        if not self.isVisible():
            return
        over = self.parentWidget()
        layout = self.layout()
        assert over is not None
        assert layout is not None
        layout.activate()
        height = layout.totalHeightForWidth(_WIDTH) if layout.hasHeightForWidth() else self.sizeHint().height()
        corner = over.mapFromGlobal(self._place.bottomLeft()) + QPoint(0, _AWAY)
        x = max(_EDGE, min(corner.x(), over.width() - _WIDTH - _EDGE))
        y = corner.y()
        if y + height > over.height() - _EDGE:
            y = over.mapFromGlobal(self._place.topLeft()).y() - _AWAY - height
        self.setGeometry(x, max(_EDGE, y), _WIDTH, height)
