"""Moves the borders of the selected event's passages: by their handles with the mouse, or by keys from word to word."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent

from kzexplorer.domain.span import Span
from kzexplorer.translation import trn
from kzexplorer.ui.document.lighting import Lighting
from kzexplorer.ui.document.tellings import owner_in
from kzexplorer.ui.document.text.words import nearest_end, nearest_start, next_end, next_start
from kzexplorer.ui.document.views import Views
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session

_REACH = 7.0  # pixels around a handle


class Bordering(QObject):
    """`moved` comes as borders are moved, and at the end of that.

    What is moved by key is kept by Enter, or by going elsewhere; Escape leaves it, with the mouse as well.
    """

    moved = Signal()

    def __init__(self, session: Session, selection: Selection, views: Views, lighting: Lighting) -> None:
        super().__init__(views)
        self._session, self._selection, self._views, self._lighting = session, selection, views, lighting
        self._document: int | None = None
        self._text = ""
        self._owner: int | None = None
        self._holds: tuple[Span, ...] = ()
        self._now: list[Span] = []
        self._dragged: tuple[int, bool] | None = None
        self._is_over = False
        self._lit: tuple[tuple[Span, ...], tuple[Span, ...]] | None = ((), ())
        self._ground = views.text.viewport()
        self._ground.setMouseTracking(True)
        for watched in (self._ground, views.text):
            watched.installEventFilter(self)
        selection.event_changed.connect(lambda _event: self.keep())
        lighting.lit.connect(lambda _here: self._refresh())

    def show(self, document: int | None, text: str) -> None:
        """Another document shows, or none."""
        self.leave()
        self._document, self._text, self._lit = document, text, None
        self._refresh()

    @property
    def is_moving(self) -> bool:
        return tuple(self._now) != self._holds

    @property
    def words(self) -> str:
        """What to say of it while borders are being moved."""
        n_words = sum(len(span.of(self._text).split()) for span in self._now)
        return trn("{n} word. Enter keeps, Esc leaves", "{n} words. Enter keeps, Esc leaves", n_words)

    def step(self, way: int, *, begins: bool) -> None:
        """Move where the main passage begins or ends by one word, later (1) or earlier (-1)."""
        if not self._now or self._session.read_only:
            return
        self._views.shown.setFocus()
        span = self._now[0]
        at = next_start(self._text, span.start, way) if begins else next_end(self._text, span.end, way)
        self._move(0, at, begins=begins)
        edge = self._now[0].start if begins else self._now[0].end - 1
        self._views.shown.peek(edge, edge + 1)

    def keep(self) -> None:
        """Let the passages be as they are lit, as one step of Undo."""
        owner, spans, changed = self._owner, tuple(self._now), self.is_moving
        self._end()
        if owner is not None and changed:
            from kzexplorer.operations.edit_events import set_passages

            self._holds = spans
            self._session.run(set_passages, owner, spans)

    def leave(self) -> None:
        """Let them be as they were."""
        self._now = list(self._holds)
        self._end()

    # ---- what is looked at

    def _refresh(self) -> None:
        event = self._lighting.selected
        found = owner_in(event, self._document) if event is not None and self._document is not None else None
        self._owner, self._holds = found if found is not None else (None, ())
        self._now, self._dragged = list(self._holds), None
        self._show()

    def _show(self) -> None:
        may = self._is_over or self.is_moving or self._dragged is not None
        handles = tuple(self._now) if may and not self._session.read_only else ()
        lit = tuple(self._now) if self.is_moving else (), handles
        if lit == self._lit:
            return
        self._lit = lit
        self._lighting.hold(*lit)
        self.moved.emit()

    def _move(self, index: int, at: int, *, begins: bool) -> None:
        """Where that would turn a passage around, it stays."""
        span = self._now[index]
        start, end = (at, span.end) if begins else (span.start, at)
        if 0 <= start < end <= len(self._text):
            self._now[index] = Span(start, end)
        self._show()

    def _end(self) -> None:
        self._dragged = None
        self._views.shown.end_peek()
        self._show()

    # ---- mouse and keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if watched is self._ground:
            if kind in (QEvent.Type.Enter, QEvent.Type.Leave):
                self._is_over = kind == QEvent.Type.Enter
                self._show()
            return isinstance(event, QMouseEvent) and self._mouse(event)
        if kind == QEvent.Type.FocusOut and self.is_moving and self._dragged is None:
            self.keep()
        if kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress) and isinstance(event, QKeyEvent):
            return self._key(event)
        return False

    def _mouse(self, event: QMouseEvent) -> bool:
        kind, place = event.type(), event.position()
        if kind == QEvent.Type.MouseMove and self._dragged is not None:
            index, begins = self._dragged
            offset = self._views.text.position_at(place.toPoint())
            nearest = nearest_start if begins else nearest_end
            self._move(index, nearest(self._text, offset), begins=begins)
            return True
        if kind == QEvent.Type.MouseMove and not event.buttons():
            over = self._handle_at(place) is not None
            self._ground.setCursor(Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.IBeamCursor)
        elif kind == QEvent.Type.MouseButtonPress and event.button() == Qt.MouseButton.LeftButton:
            self._dragged = self._handle_at(place)
            return self._dragged is not None
        elif kind == QEvent.Type.MouseButtonRelease and self._dragged is not None:
            self.keep()
            return True
        return False

    def _key(self, event: QKeyEvent) -> bool:
        escapes = event.key() == Qt.Key.Key_Escape
        keeps = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers()
        if not (self.is_moving or self._dragged is not None) or not (escapes or keeps):
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            self.leave() if escapes else self.keep()
        return True

    def _handle_at(self, place: QPointF) -> tuple[int, bool] | None:
        """Which passage, and whether where it begins; None for no handle there."""
        if self._session.read_only:
            return None
        for index, span in enumerate(self._now):
            for begins, first in ((True, span.start), (False, span.end - 1)):
                for rect in self._views.text.rects(first, first + 1):
                    edge = rect.left() if begins else rect.right()
                    if abs(place.x() - edge) <= _REACH and rect.top() - _REACH <= place.y() <= rect.bottom() + _REACH:
                        return index, begins
        return None
