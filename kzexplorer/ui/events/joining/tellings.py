"""Where a joined event is told: a line for each document, that leads to its words or parts it again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QVBoxLayout, QWidget

from kzexplorer.domain.span import Span
from kzexplorer.translation import numeral, tr, trn
from kzexplorer.ui.events.badges import EventRow
from kzexplorer.ui.kinds import group_of
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.plain import label, named

if TYPE_CHECKING:
    from kzexplorer.store.views import EventDetail


class Tellings(QWidget):
    """`place_wanted` comes with a document and a Span, `part_wanted` with the event that shall stand by itself again.

    Hidden for an event that is not joined.
    """

    place_wanted = Signal(int, object)
    part_wanted = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        named(self, "eventTellings", tr("Where it is told"))
        self._theme = theme
        self._heading = label("eventTellingsHeading", "sub")
        self._lines: list[QWidget] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 2, 0, 2)
        self._column.setSpacing(5)
        self._column.addWidget(self._heading)

    def show_event(self, event: EventDetail) -> None:
        for line in self._lines:
            self._column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = []
        self.setVisible(bool(event.tellings))
        if not event.tellings:
            return
        self._heading.setText(
            trn("One happening, told in {n} place", "One happening, told in {n} places", 1 + len(event.tellings))
        )
        own = event.id, event.document, event.document_title or event.document_name, event.evidence
        others = [(each.event, each.document, each.document_title, each.evidence) for each in event.tellings]
        for number, document, title, evidence in (own, *others):
            self._add(event, number, document, title, evidence)

    def tab_order(self) -> list[QWidget]:
        return [
            each
            for line in self._lines
            for each in line.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        ]

    def _add(self, event: EventDetail, number: int, document: int, title: str, evidence: tuple[Span, ...]) -> None:
        line = named(QWidget(self), f"telling{number}", title)
        place = (
            tr(
                "{title} · characters {start} – {end}",
                title=title,
                start=numeral(evidence[0].start),
                end=numeral(evidence[0].end),
            )
            if evidence
            else title
        )
        row = EventRow(f"tellingRow{number}", place, group_of(event.kind), number == event.id, self._theme, line)
        row.setToolTip(plain_tip(place, tr("Go to its words")))
        row.clicked.connect(lambda: self.place_wanted.emit(document, evidence[0]) if evidence else None)
        across = QHBoxLayout(line)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(4)
        across.addWidget(row, 1)
        if number != event.id:
            across.addWidget(self._part_button(number, title))
        self._column.addWidget(line)
        self._lines.append(line)
        line.show()

    def _part_button(self, number: int, title: str) -> QToolButton:
        button = named(QToolButton(), f"part{number}", tr("Part {title}", title=title))
        button.setProperty("role", "flat")
        button.setIcon(self._theme.icon("cross", "sub"))
        button.setIconSize(QSize(12, 12))
        button.setFixedSize(28, 28)
        button.setToolTip(plain_tip(tr("Part them: it stands by itself again")))
        button.clicked.connect(lambda: self.part_wanted.emit(number))
        return button
