"""The event card: kind, title, date with its words and reason, place, people, what else happened that day."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from kzexplorer.domain.changes import Changes
from kzexplorer.domain.verdict import Verdict
from kzexplorer.ui.background import Task
from kzexplorer.ui.events.badges import Badge, Bar, EventRow, hint, step_button
from kzexplorer.ui.events.facts import Facts
from kzexplorer.ui.events.pointing import Pointing
from kzexplorer.ui.events.words import also_words, basis_words, date_words, reason_lines, status_words
from kzexplorer.ui.kinds import group_of, kind_words
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.chip import Chip
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.flow import FlowLayout
from kzexplorer.ui.widgets.plain import label, named, rule
from kzexplorer.ui.widgets.viewport import known_viewport

if TYPE_CHECKING:
    from kzexplorer.store.views import EventDetail, Part, Standing

_MOST_OTHERS = 4
_ICONS = (("clock", "Date"), ("pin", "Place"), ("people", "Participants"))
_ORDER_FROM = 350  # pixels of width
_VERDICT_BADGE = {
    Verdict.TO_REVIEW: ("To review", "warn"),
    Verdict.ACCEPTED: ("Accepted", "good"),
    Verdict.REJECTED: ("Rejected", "bad"),
}


class EventCard(QFrame):
    """Shows the selected event. `accepted`, `rejected` and `stepped` (+1, -1) come when the person asks for that."""

    accepted = Signal()
    rejected = Signal()
    stepped = Signal(int)

    def __init__(self, session: Session, selection: Selection, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("eventCard")
        self.setAccessibleName("Event")
        self.setProperty("card", True)
        self._session, self._selection, self._theme = session, selection, theme
        self._pointing = Pointing(selection, self)
        self._facts_shown: list[QLabel] = []
        self._order: Task | None = None
        self._why_not = ""
        self._stack = QStackedLayout(self)
        self._stack.addWidget(hint())
        self._stack.addWidget(self._build())
        session.opened.connect(self._refresh)
        session.changed.connect(self._changed)
        selection.event_changed.connect(lambda _event: self._refresh())
        theme.changed.connect(self._restyle)

    def _build(self) -> QWidget:
        page = named(QWidget(), "eventPage", "Event")
        column = QVBoxLayout(page)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._build_head())
        body = named(QWidget(), "eventBody", "Event")
        self._body = QVBoxLayout(body)
        self._body.setContentsMargins(16, 4, 14, 12)
        self._body.setSpacing(6)
        self._build_body()
        scroll = named(QScrollArea(), "eventScroll", "Event")
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(body)
        known_viewport(scroll).setAutoFillBackground(False)
        body.setAutoFillBackground(False)
        column.addWidget(scroll, 1)
        column.addWidget(rule())
        column.addLayout(self._build_verdicts())
        return page

    def _build_head(self) -> QHBoxLayout:
        self._kind = Badge("eventKind", self._theme)
        self._kind.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._verdict = Badge("eventVerdict", self._theme)
        self._status = Badge("eventStatus", self._theme)
        self._place_in_order = label("eventOrder", "sub")
        self.previous = step_button("previousEvent", "Previous event", self)
        self.previous.clicked.connect(lambda: self.stepped.emit(-1))
        self.next = step_button("nextEvent", "Next event", self)
        self.next.clicked.connect(lambda: self.stepped.emit(1))
        head = QHBoxLayout()
        head.setContentsMargins(16, 10, 12, 4)
        head.setSpacing(7)
        for badge in (self._kind, self._verdict, self._status):
            head.addWidget(badge)
        head.addStretch(1)
        head.addWidget(self._place_in_order)
        head.addWidget(self.previous)
        head.addWidget(self.next)
        return head

    def _build_body(self) -> None:
        self._title = label("eventTitle", "title", wrap=True)
        self._date, self._basis = label("eventDate", "strong"), label("eventBasis", "sub")
        self._reason = label("eventReason", "small", wrap=True)
        self._reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._places = named(QWidget(), "eventPlaces", "Places")
        self._people = named(QWidget(), "eventParticipants", "Participants")
        self._flows = {"pin": FlowLayout(self._places), "people": FlowLayout(self._people)}
        self._icons = {icon: named(QLabel(), f"eventIcon.{icon}", spoken) for icon, spoken in _ICONS}
        grid = QGridLayout()
        grid.setHorizontalSpacing(11)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (icon, widget) in enumerate(
            (("clock", self._build_date()), ("pin", self._places), ("people", self._people))
        ):
            grid.addWidget(self._icons[icon], row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(widget, row, 1)
        self._body.addWidget(self._title)
        self._body.addLayout(grid)
        self._facts = Facts()
        self._body.addWidget(self._facts)
        self._body.addWidget(rule())
        self._confidence = label("eventConfidence", "strong")
        self._bar = Bar("eventConfidenceBar", self._theme)
        sure = QHBoxLayout()
        sure.setSpacing(10)
        sure.addWidget(label("eventConfidenceWords", "sub", "Extraction confidence"))
        sure.addWidget(self._bar, 1)
        sure.addWidget(self._confidence)
        self._body.addLayout(sure)
        self._also = label("eventAlso", "sub")
        self._others = QVBoxLayout()
        self._others.setSpacing(5)
        self._body.addWidget(self._also)
        self._body.addLayout(self._others)
        self._why = label("eventWhy", "small", wrap=True)
        self._body.addWidget(self._why)
        self._body.addStretch(1)

    def _build_date(self) -> QWidget:
        self._dates = holder = named(QFrame(), "eventDates", "Date")
        holder.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = named(QWidget(), "eventDateLine", "Date")
        flow = FlowLayout(line, 8)
        flow.addWidget(self._date)
        flow.addWidget(self._basis)
        column.addWidget(line)
        column.addWidget(self._reason)
        return holder

    def _build_verdicts(self) -> QHBoxLayout:
        self.accept = named(QPushButton("Accept"), "acceptEvent")
        self.accept.setProperty("role", "good")
        self.accept.clicked.connect(self.accepted)
        self.reject = named(QPushButton("Reject"), "rejectEvent")
        self.reject.setProperty("role", "bad")
        self.reject.clicked.connect(self.rejected)
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 11)
        row.setSpacing(8)
        row.addWidget(self.accept, 1)
        row.addWidget(self.reject, 1)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_in_order.setVisible(self.width() >= _ORDER_FROM)

    def allow_verdicts(self, why_not: str) -> None:
        """Whether the event can be accepted and rejected; empty words say it can."""
        self._why_not = why_not
        self.accept.setToolTip(plain_tip(why_not or "Accept this event (A here, Ctrl+Enter everywhere)"))
        self.reject.setToolTip(plain_tip(why_not or "Reject this event (R here, Ctrl+Backspace everywhere)"))
        self._refresh()

    def _changed(self, changes: Changes) -> None:
        """Others that came only move an event on in the order of all."""
        event = self._selection.event_id
        if event is None or not changes.documents or event in changes.events:
            self._refresh()
            return
        if self._order is not None:
            self._order.cancel()
        self._order = self._session.read(lambda reader: reader.standing(event), self._show_order)

    def _refresh(self) -> None:
        if self._order is not None:
            self._order.cancel()
        event = self._selection.event_id
        if event is None or not self._session.is_open:
            self._pointing.forget()
            self._stack.setCurrentIndex(0)
            return
        self._show(self._session.event_detail(event))
        self._stack.setCurrentIndex(1)

    def _show(self, event: EventDetail) -> None:
        self._kind.show_words(kind_words(event.kind), group=group_of(event.kind))
        words, tone = _VERDICT_BADGE[event.verdict]
        self._verdict.show_words(words, tone=tone)
        self._status.show_words(status_words(event))
        self._show_order(self._session.reader.standing(event.id))
        self._title.setText(event.title)
        self._date.setText(date_words(event))
        self._basis.setText(basis_words(event))
        self._reason.setText("\n".join(reason_lines(event)))
        self._dates.setAccessibleName(f"Date: {self._date.text()}, {self._basis.text()}")
        self._dates.setAccessibleDescription(self._reason.text())
        self._pointing.forget()
        self._point(event)
        self._fill(self._places, "pin", event.places)
        self._fill(self._people, "people", event.participants)
        self._confidence.setText(f"{event.confidence:.2f}")
        self._bar.show_share(event.confidence)
        self._why.setText(event.why)
        self._why.setVisible(bool(event.why) and event.why not in reason_lines(event))
        self._show_others(event)
        self._order_tabs()
        if self.accept.hasFocus() or self.reject.hasFocus():
            self.next.setFocus()  # a button that is switched off would hand the focus to whatever comes next
        self.accept.setEnabled(event.verdict is not Verdict.ACCEPTED and not self._why_not)
        self.reject.setEnabled(event.verdict is not Verdict.REJECTED and not self._why_not)

    def _show_order(self, standing: Standing) -> None:
        self._place_in_order.setText(f"{standing.number:,} of {standing.total:,}" if standing.number else "")

    def _point(self, event: EventDetail) -> None:
        """Show the facts, and let the fields point at the words that they come from."""
        self._pointing.watch(self._kind, [event.trigger] if event.trigger else ())
        self._pointing.watch(self._title, event.evidence)
        self._pointing.watch(self._dates, [date.span for date in event.dates])
        facts = self._facts.show_event(event)
        for line, words in facts:
            self._pointing.watch(line, words)
        self._facts_shown = [line for line, _ in facts]

    def _fill(self, holder: QWidget, icon: str, parts: tuple[Part, ...]) -> None:
        layout = self._flows[icon]
        _clear(layout)
        once = {part.entity: part for part in parts}
        for part in once.values():
            chip = Chip(f"chip{part.entity}", part.name, holder)
            about = (part.role or "", "Show only the events of this entity")
            chip.setToolTip(plain_tip(part.name, *about))
            chip.setAccessibleDescription(". ".join(filter(None, about)))
            chip.clicked.connect(lambda _=False, entity=part.entity: self._selection.select_entities({entity}))
            self._pointing.watch(chip, [each.span for each in parts if each.entity == part.entity and each.span])
            layout.addWidget(chip)
        holder.setVisible(bool(once))
        self._icons[icon].setVisible(bool(once))

    def _show_others(self, event: EventDetail) -> None:
        _clear(self._others)
        lines = []
        if event.when is not None:
            bounds = (event.when.earliest, event.when.latest)
            first, last = (next(day for day in (*ends, 0) if day is not None) for ends in (bounds, bounds[::-1]))
            found = self._session.reader.events_between(first, last, limit=_MOST_OTHERS + 1)
            lines = [line for line in found if line.id != event.id][:_MOST_OTHERS]
            self._also.setText(also_words(event.when, [line.when for line in lines]))
        self._also.setVisible(bool(lines))
        for line in lines:
            accepted = line.verdict is Verdict.ACCEPTED
            row = EventRow(f"other{line.id}", line.title, group_of(line.kind), accepted, self._theme, self)
            row.clicked.connect(lambda _=False, other=line.id: self._selection.select_event(other))
            self._others.addWidget(row)

    def _order_tabs(self) -> None:
        """Tab goes down the card, although its chips and rows are younger than its buttons."""
        chips = [widget for layout in self._flows.values() for widget in _widgets(layout)]
        others = _widgets(self._others)
        order = (self.next, self._kind, self._dates, *chips, *self._facts_shown, *others, self.accept)
        for before, after in pairwise(order):
            self.setTabOrder(before, after)

    def _restyle(self) -> None:
        for name, icon in self._icons.items():
            icon.setPixmap(self._theme.icon(name).pixmap(16, 16))
            icon.setFixedHeight(19)
        self.previous.setIcon(self._theme.icon("left", "ink"))
        self.next.setIcon(self._theme.icon("right", "ink"))
        self.accept.setIcon(self._theme.icon("check", "good"))
        self.reject.setIcon(self._theme.icon("cross", "bad"))


def _widgets(layout: QLayout) -> list[QWidget]:
    items = [layout.itemAt(place) for place in range(layout.count())]
    return [widget for item in items if item is not None and (widget := item.widget()) is not None]


def _clear(layout: QLayout) -> None:
    for widget in _widgets(layout):
        layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
