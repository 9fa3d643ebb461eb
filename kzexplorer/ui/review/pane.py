"""The pane of the review: how far one is, in which order, the queue itself, and accepting what it shows at once."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QMenu,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kzexplorer.domain.review import ReviewOrder
from kzexplorer.translation import later, numeral, tr, trn
from kzexplorer.ui.review.done import Done
from kzexplorer.ui.review.list import QueueList
from kzexplorer.ui.review.queue import Queue
from kzexplorer.ui.review.rows import QueueRows
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.escaping import keeps_escape
from kzexplorer.ui.widgets.plain import label, named, rule
from kzexplorer.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from kzexplorer.store import EventLine

_ORDERS = (
    (ReviewOrder.CONFIDENCE.value, later("Least sure")),
    (ReviewOrder.DOCUMENT.value, later("Document")),
    (ReviewOrder.TIME.value, later("Time")),
)
_SCOPES = (("all", later("Everything")), ("shown", later("What shows")))
_STEPS = 1_000


class ReviewPane(QWidget):
    """`accept_wanted` and `reject_wanted` come with event ids, to be judged in one step; `back_wanted` asks for Undo,
    `closed` is said when somebody is done."""

    accept_wanted = Signal(object)
    reject_wanted = Signal(object)
    back_wanted = Signal()
    closed = Signal()

    def __init__(self, session: Session, queue: Queue, theme: Theme) -> None:
        super().__init__()
        named(self, "reviewPane", tr("Review"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self.queue, self._theme = session, queue, theme
        self._why_not = ""
        self._rows = QueueRows(queue, self._lines)
        self.list = QueueList(self._rows, theme)
        self.list.chosen.connect(queue.go_to)
        self.list.seen.connect(self._show_bulk)
        self._done = Done(theme)
        self._done.back_wanted.connect(self.back_wanted)
        self._done.closed.connect(self.closed)
        self._done.all_wanted.connect(lambda: queue.open(of_shown=False))
        self._body = named(QStackedWidget(), "reviewBody", tr("What waits for review"))
        self._body.addWidget(self.list)
        self._body.addWidget(self._done)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(self._build_head())
        column.addWidget(rule())
        column.addWidget(self._body, 1)
        column.addWidget(rule())
        column.addWidget(self._build_foot())
        queue.rebuilt.connect(self._refresh)
        queue.judged.connect(lambda _rows: self._refresh())
        queue.at.connect(self._show_row)
        theme.changed.connect(self._restyle)
        self._restyle()
        self._refresh()

    def focus_list(self) -> None:
        """Let the keys go to the list, or to what is offered in its place."""
        at_end = self._body.currentWidget() is self._done
        (self._done.close_button if at_end else self.list).setFocus()

    def allow_changes(self, why_not: str) -> None:
        """Whether events can be judged; empty words say they can."""
        self._why_not = why_not
        self._show_bulk()

    def show_scope(self, narrowed: bool) -> None:
        """Whether less than everything shows, so that one may go through that alone."""
        self._scope.setVisible(narrowed or self.queue.of_shown)

    def accept_shown(self) -> None:
        """Ask for what waits among the rows in view to be accepted, as one step."""
        shown = self._shown()
        if shown and self._bulk.isEnabled():
            self.accept_wanted.emit(shown)

    def event(self, event: QEvent) -> bool:
        """Escape is its own while it has the focus, although the window knows that key too."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    # ---- building

    def _build_head(self) -> QVBoxLayout:
        self._close = named(QToolButton(), "reviewClose", tr("Close the review"))
        self._close.setProperty("role", "flat")
        self._close.setToolTip(tr("Close the review (Esc)"))
        self._close.setIconSize(QSize(12, 12))
        self._close.setFixedSize(26, 26)
        self._close.clicked.connect(self.closed)
        self._left = label("reviewLeft", "sub")
        top = QHBoxLayout()
        top.addWidget(label("reviewHeading", "strong", tr("Review")))
        top.addStretch(1)
        top.addWidget(self._left)
        top.addWidget(self._close)
        self._progress = named(QProgressBar(), "reviewProgress", tr("How far the review is"))
        self._progress.setTextVisible(False)
        self._progress.setRange(0, _STEPS)
        self._orders = Segmented("reviewOrder", [(key, tr(words)) for key, words in _ORDERS], self._theme)
        self._orders.setAccessibleName(tr("In which order"))
        self._orders.chosen.connect(lambda key: self.queue.open(ReviewOrder(key)))
        self._scope = Segmented("reviewScope", [(key, tr(words)) for key, words in _SCOPES], self._theme)
        self._scope.setAccessibleName(tr("Of which events"))
        self._scope.chosen.connect(lambda key: self.queue.open(of_shown=key == "shown"))
        head = QVBoxLayout()
        head.setContentsMargins(15, 10, 10, 12)
        head.setSpacing(8)
        head.addLayout(top)
        head.addWidget(self._progress)
        choices = QVBoxLayout()
        choices.setContentsMargins(0, 0, 5, 0)  # as wide as the bar above
        for choice in (self._orders, self._scope):
            choices.addWidget(choice)
        head.addLayout(choices)
        return head

    def _build_foot(self) -> QWidget:
        self._bulk = named(QPushButton(), "reviewAcceptShown")
        self._bulk.setProperty("role", "good")
        self._bulk.clicked.connect(self.accept_shown)
        self._more = named(QToolButton(), "reviewMore", tr("More for what is listed"))
        self._more.setProperty("role", "flat")
        self._more.setIconSize(QSize(16, 16))
        self._more.setFixedSize(32, 32)
        self._more.setToolTip(tr("More for what is listed"))
        self._more.clicked.connect(self._offer)
        self._foot = named(QWidget(), "reviewFoot", tr("All at once"))
        row = QHBoxLayout(self._foot)
        row.setContentsMargins(15, 10, 8, 11)
        row.setSpacing(6)
        row.addWidget(self._bulk, 1)
        row.addWidget(self._more)
        return self._foot

    def _offer(self) -> None:
        menu = named(QMenu(self), "reviewMenu", tr("All at once"))
        shown, left = self._shown(), self.queue.left
        for name, words, ask in (
            (
                "rejectShown",
                tr("&Reject the {shown} shown", shown=numeral(len(shown))),
                lambda: self.reject_wanted.emit(shown),
            ),
            (
                "acceptAll",
                tr("&Accept all {left} left", left=numeral(left)),
                lambda: self.accept_wanted.emit(self.queue.all_waiting()),
            ),
            (
                "rejectAll",
                tr("R&eject all {left} left", left=numeral(left)),
                lambda: self.reject_wanted.emit(self.queue.all_waiting()),
            ),
        ):
            action = named(menu.addAction(words), f"review.{name}")
            action.setEnabled(not self._why_not)
            action.triggered.connect(ask)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self._more.mapToGlobal(QPoint(0, -menu.sizeHint().height() - 4)))

    # ---- showing

    def _lines(self, ids: Sequence[int]) -> Sequence[EventLine]:
        return self._session.reader.event_lines(ids)

    def _shown(self) -> list[int]:
        first, last = self.list.rows_in_view()
        return self.queue.waiting(first, last) if last >= first else []

    def _refresh(self) -> None:
        left, total = self.queue.left, len(self.queue)
        done = self.queue.done()
        through = total - left
        self._left.setText(trn("{n} left", "{n} left", left) if self.queue.is_known else "…")
        self._left.setAccessibleName(
            trn("{n} event left, {done} done", "{n} events left, {done} done", left, done=numeral(through))
        )
        self._progress.setValue(round(_STEPS * through / total) if total else 0)
        self._progress.setToolTip(
            plain_tip(tr("{through} of {total} done", through=numeral(through), total=numeral(total)))
        )
        self._orders.choose(self.queue.order.value)
        self._scope.choose("shown" if self.queue.of_shown else "all")
        at_end = self.queue.is_known and not left
        had_focus = self.isAncestorOf(self.focusWidget()) if self.focusWidget() is not None else False
        self._done.show_done(done, of_shown=self.queue.of_shown)
        self._body.setCurrentWidget(self._done if at_end else self.list)
        self._foot.setVisible(not at_end)
        if had_focus and self.isVisible():
            self.focus_list()
        self._show_bulk()

    def _show_row(self, row: int | None) -> None:
        before = self.list.currentIndex().row()
        self.list.show_row(row)
        if row is not None and row - before > 1 and not self._waits_before(before, row):
            self.list.put_on_top(row)
        self._show_bulk()

    def _waits_before(self, first: int, row: int) -> bool:
        """Whether anything between these rows waits: else what was in view is done with."""
        return bool(self.queue.waiting(max(first, 0), row - 1))

    def _show_bulk(self) -> None:
        number = len(self._shown()) if self.queue.is_known else 0
        self._bulk.setText(trn("Accept the one shown", "Accept the {n} shown", number))
        self._bulk.setEnabled(number > 0 and not self._why_not)
        self._more.setEnabled(self.queue.left > 0)
        self._bulk.setToolTip(
            plain_tip(self._why_not or tr("Accept what waits in view, as one step of Undo (Shift+A)"))
        )

    def _restyle(self) -> None:
        self._close.setIcon(self._theme.icon("cross", "sub"))
        self._more.setIcon(self._theme.icon("more", "ink"))
        self._bulk.setIcon(self._theme.icon("check", "good"))
