"""The line above an event: its kind, how it was judged, where it stands among all, and the way to those beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kzexplorer.domain.event import EventStatus
from kzexplorer.domain.verdict import Verdict
from kzexplorer.translation import numeral, tr
from kzexplorer.ui.events.badges import Badge, step_button
from kzexplorer.ui.kinds import group_of, kind_words
from kzexplorer.ui.terms import status_words, verdict_words
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import label, named

if TYPE_CHECKING:
    from kzexplorer.store.views import EventDetail, Standing

_ORDER_FROM = 350  # pixels of width
_TONES = {
    Verdict.TO_REVIEW: "warn",
    Verdict.ACCEPTED: "good",
    Verdict.REJECTED: "bad",
}


class Head(QWidget):
    """`stepped` comes with +1 or -1 when a person asks for the event after or before."""

    stepped = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        named(self, "eventHead", tr("Event"))
        self._theme = theme
        self.kind = Badge("eventKind", theme)
        self.kind.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._verdict = Badge("eventVerdict", theme)
        self._status = Badge("eventStatus", theme)
        self._place_in_order = label("eventOrder", "sub")
        self.previous = step_button("previousEvent", tr("Previous event"), self)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next = step_button("nextEvent", tr("Next event"), self)
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 10, 12, 4)
        row.setSpacing(7)
        for badge in (self.kind, self._verdict, self._status):
            row.addWidget(badge)
        row.addStretch(1)
        for widget in (self._place_in_order, self.previous, self.next):
            row.addWidget(widget)
        theme.changed.connect(self._restyle)

    def show_event(self, event: EventDetail) -> None:
        self.kind.show_words(kind_words(event.kind), group=group_of(event.kind))
        self._verdict.show_words(verdict_words(event.verdict), tone=_TONES[event.verdict])
        self._status.show_words("" if event.status is EventStatus.HAPPENED else status_words(event.status))

    def show_order(self, standing: Standing) -> None:
        """Where the event stands among all in time."""
        self._place_in_order.setText(
            tr("{number} of {total}", number=numeral(standing.number), total=numeral(standing.total))
            if standing.number
            else ""
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_in_order.setVisible(self.width() >= _ORDER_FROM)

    def _restyle(self) -> None:
        self.previous.setIcon(self._theme.icon("left", "ink"))
        self.next.setIcon(self._theme.icon("right", "ink"))
