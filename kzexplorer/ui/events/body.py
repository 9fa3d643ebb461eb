"""What the card tells of an event: title, date with its words and reason, places, people, facts, others of that day."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QLayout, QPushButton, QVBoxLayout, QWidget

from kzexplorer.domain.annotation import Subject, SubjectKind
from kzexplorer.domain.verdict import Verdict
from kzexplorer.translation import decimal, later, tr
from kzexplorer.ui.annotations.annotations import Annotations
from kzexplorer.ui.events.badges import Bar, EventRow
from kzexplorer.ui.events.facts import Facts
from kzexplorer.ui.events.joining.tellings import Tellings
from kzexplorer.ui.events.pointing import Pointing
from kzexplorer.ui.events.words import also_words, basis_words, date_words, reason_lines, why_words
from kzexplorer.ui.kinds import group_of
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.chip import Chip
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.flow import FlowLayout
from kzexplorer.ui.widgets.plain import label, named, rule

if TYPE_CHECKING:
    from kzexplorer.store.views import EventDetail, Part

_MOST_OTHERS = 4
_ICONS = (("clock", later("Date")), ("pin", later("Place")), ("people", later("Participants")))


class Body(QWidget):
    """Its fields point at the words in the text that they come from, as `pointing` sees to."""

    def __init__(self, session: Session, selection: Selection, theme: Theme, pointing: Pointing) -> None:
        super().__init__()
        named(self, "eventBody", tr("Event"))
        self._session, self._selection, self._theme, self._pointing = session, selection, theme, pointing
        self._facts_shown: list[QLabel] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 4, 14, 12)
        self.column.setSpacing(6)
        self._title = label("eventTitle", "title", wrap=True)
        self.column.addWidget(self._title)
        self.column.addLayout(self._build_fields())
        self._facts = Facts()
        self.column.addWidget(self._facts)
        self.annotations = Annotations("eventAnnotations", session, theme)
        self.column.addWidget(self.annotations)
        self.column.addWidget(rule())
        self.column.addLayout(self._build_confidence())
        self.tellings = Tellings(theme)
        self.column.addWidget(self.tellings)
        self._others = QVBoxLayout()
        self._others.setSpacing(5)
        self.column.addLayout(self._build_also())
        self.column.addLayout(self._others)
        self._why = label("eventWhy", "small", wrap=True)
        self.column.addWidget(self._why)
        self.column.addStretch(1)
        theme.changed.connect(self._restyle)

    def show_event(self, event: EventDetail) -> None:
        self.annotations.show_subject(Subject(SubjectKind.EVENT, event.id))
        self._title.setText(event.title)
        self._date.setText(date_words(event))
        self._basis.setText(basis_words(event))
        self._reason.setText("\n".join(reason_lines(event)))
        self._dates.setAccessibleName(tr("Date: {date}, {basis}", date=self._date.text(), basis=self._basis.text()))
        self._dates.setAccessibleDescription(self._reason.text())
        self._point(event)
        self._fill(self._places, "pin", event.places)
        self._fill(self._people, "people", event.participants)
        self._confidence.setText(decimal(event.confidence))
        self._bar.show_share(event.confidence)
        self._why.setText(why_words(event))
        self._why.setVisible(bool(self._why.text()))
        self.tellings.show_event(event)
        self.show_others(event)

    def tab_order(self) -> Iterable[QWidget]:
        """What Tab goes to, from the top."""
        chips = [widget for layout in self._flows.values() for widget in _widgets(layout)]
        below = (*self.tellings.tab_order(), self.join, *_widgets(self._others))
        return (self._dates, *chips, *self._facts_shown, *self.annotations.fields(), *below)

    # ---- building

    def _build_fields(self) -> QGridLayout:
        self._date, self._basis = label("eventDate", "strong"), label("eventBasis", "sub")
        self._reason = label("eventReason", "small", wrap=True)
        self._reason.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._places = named(QWidget(), "eventPlaces", tr("Places"))
        self._people = named(QWidget(), "eventParticipants", tr("Participants"))
        self._flows = {"pin": FlowLayout(self._places), "people": FlowLayout(self._people)}
        self._icons = {icon: named(QLabel(), f"eventIcon.{icon}", tr(spoken)) for icon, spoken in _ICONS}
        grid = QGridLayout()
        grid.setHorizontalSpacing(11)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for row, (icon, widget) in enumerate(
            (("clock", self._build_date()), ("pin", self._places), ("people", self._people))
        ):
            grid.addWidget(self._icons[icon], row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(widget, row, 1)
        return grid

    def _build_date(self) -> QWidget:
        self._dates = holder = named(QFrame(), "eventDates", tr("Date"))
        holder.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        line = named(QWidget(), "eventDateLine", tr("Date"))
        flow = FlowLayout(line, 8)
        flow.addWidget(self._date)
        flow.addWidget(self._basis)
        column.addWidget(line)
        column.addWidget(self._reason)
        return holder

    def _build_confidence(self) -> QHBoxLayout:
        self._confidence = label("eventConfidence", "strong")
        self._bar = Bar("eventConfidenceBar", self._theme)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(label("eventConfidenceWords", "sub", tr("Extraction confidence")))
        row.addWidget(self._bar, 1)
        row.addWidget(self._confidence)
        return row

    def _build_also(self) -> QHBoxLayout:
        self._also = label("eventAlso", "sub")
        self.join = named(QPushButton(tr("Join with another…")), "eventJoin")
        self.join.setProperty("role", "link")
        self.join.setToolTip(plain_tip(tr("Where another event is the same happening, told again")))
        row = QHBoxLayout()
        row.addWidget(self._also)
        row.addStretch(1)
        row.addWidget(self.join)
        return row

    # ---- showing

    def _point(self, event: EventDetail) -> None:
        """Show the facts, and let the fields point at the words that they come from."""
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
            about = (part.role or "", tr("Show only the events of this entity"))
            chip.setToolTip(plain_tip(part.name, *about))
            chip.setAccessibleDescription(". ".join(filter(None, about)))
            chip.clicked.connect(lambda _=False, entity=part.entity: self._selection.select_entities({entity}))
            self._pointing.watch(chip, [each.span for each in parts if each.entity == part.entity and each.span])
            layout.addWidget(chip)
        holder.setVisible(bool(once))
        self._icons[icon].setVisible(bool(once))

    def show_others(self, event: EventDetail) -> None:
        """Other events of the same time."""
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

    def _restyle(self) -> None:
        for name, icon in self._icons.items():
            icon.setPixmap(self._theme.icon(name).pixmap(16, 16))
            icon.setFixedHeight(19)


def _widgets(layout: QLayout) -> list[QWidget]:
    items = [layout.itemAt(place) for place in range(layout.count())]
    return [widget for item in items if item is not None and (widget := item.widget()) is not None]


def _clear(layout: QLayout) -> None:
    for widget in _widgets(layout):
        layout.removeWidget(widget)
        widget.hide()
        widget.deleteLater()
