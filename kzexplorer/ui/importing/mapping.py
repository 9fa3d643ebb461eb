"""What the columns of a table mean: one choice for each, beside its first cells, and the events that come of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from kzexplorer.domain.table import Columns, Meaning
from kzexplorer.operations.preview_table import N_ROWS, PreviewedEvent, TablePreviews
from kzexplorer.translation import later, tr
from kzexplorer.ui.background import Task
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.choice import Choice
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.widgets.plain import label, named

if TYPE_CHECKING:
    from kzexplorer.operations.plan_import import PlannedFile

MEANINGS = {
    Meaning.NONE: later("Nothing; keep the words"),
    Meaning.START: later("Date, or its beginning"),
    Meaning.END: later("End of the date"),
    Meaning.TITLE: later("Title of the event"),
    Meaning.KIND: later("Kind of event"),
    Meaning.PERSON: later("Person"),
    Meaning.ROLE: later("Role of the person"),
    Meaning.ORGANISATION: later("Organisation"),
    Meaning.COUNTRY: later("Country"),
    Meaning.PLACE: later("Place"),
    Meaning.DESCRIPTION: later("Description"),
}
_PAUSE_MS = 250
_NO_DATE = later("No column is a date, so these events would have none. Choose the column that holds it.")


class Mapping(QWidget):
    """One table at a time; `changed` comes when a person gives a column another meaning.

    `columns` maps the paths of tables to what their columns mean now.
    """

    changed = Signal()

    def __init__(
        self, tables: Sequence[PlannedFile], session: Session, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        named(self, "mapping", tr("Columns of tables"))
        self._tables, self._session, self._theme = list(tables), session, theme
        self.columns: dict[Path, Columns] = {each.path: each.columns for each in tables if each.columns is not None}
        self._previews = TablePreviews()
        self._task: Task | None = None
        self.destroyed.connect(self._previews.close)
        self._choices: list[Choice] = []
        self.table = Choice("mappingTable", tr("Which table"), theme)
        for each in tables:
            self.table.addItem(each.path.name)
        self.table.currentIndexChanged.connect(self._show)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._preview)
        self._lay_out(theme)
        self._show(0)

    def close_previews(self) -> None:
        """End the process that reads the first rows."""
        self._pause.stop()
        if self._task is not None:
            self._task.cancel()
        self._previews.close()

    def _lay_out(self, theme: Theme) -> None:
        top = QHBoxLayout()
        top.setSpacing(10)
        top.addWidget(label("mappingHeading", "strong", tr("What its columns mean")))
        top.addStretch(1)
        top.addWidget(self.table)
        self.table.setVisible(len(self._tables) > 1)
        self._scroll = named(QScrollArea(), "mappingScroll", tr("Columns"))
        self._scroll.setWidgetResizable(True)
        self._scroll.setProperty("card", True)
        self._shown = [_PreviewRow(at, theme) for at in range(N_ROWS)]
        self._said = label("mappingSaid", "sub", wrap=True)
        below = QVBoxLayout()
        below.setSpacing(4)
        for row in self._shown:
            below.addWidget(row)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(top)
        column.addWidget(self._scroll, 1)
        column.addSpacing(4)
        column.addWidget(label("mappingPreview", "strong", tr("The first events as they will be")))
        column.addWidget(self._said)
        column.addLayout(below)

    @property
    def last(self) -> QWidget:
        """What Tab comes to last."""
        return self._choices[-1] if self._choices else self.table

    @property
    def _planned(self) -> PlannedFile:
        return self._tables[max(self.table.currentIndex(), 0)]

    def _show(self, _index: int) -> None:
        planned = self._planned
        columns = self.columns[planned.path]
        page = named(QWidget(), "mappingPage", tr("Columns"))
        grid = QGridLayout(page)
        grid.setContentsMargins(12, 10, 12, 10)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(2, 3)
        self._choices = []
        for at, (name, meaning) in enumerate(zip(columns.names, columns.meanings, strict=True)):
            said = ElidedLabel(f"mappingName{at}")
            said.setProperty("tone", "medium")
            said.setText(name)
            cells = ElidedLabel(f"mappingCells{at}")
            cells.setProperty("tone", "sub")
            cells.setText("   ".join(row[at] for row in planned.sample[:N_ROWS] if at < len(row) and row[at]))
            for place, widget in enumerate((said, self._choice(at, name, meaning), cells)):
                grid.addWidget(widget, at, place)
        grid.setRowStretch(len(columns.names), 1)
        self._scroll.setWidget(page)
        for before, box in pairwise((self.table, *self._choices)):
            QWidget.setTabOrder(before, box)
        self._preview()

    def _choice(self, at: int, name: str, meaning: Meaning) -> Choice:
        box = Choice(f"mappingMeaning{at}", tr("Meaning of {name}", name=name), self._theme)
        for each, words in MEANINGS.items():
            box.addItem(words, each.value)
        box.setCurrentIndex(list(MEANINGS).index(meaning))
        box.currentIndexChanged.connect(self._chosen)
        self._choices.append(box)
        return box

    def _chosen(self, _index: int) -> None:
        planned = self._planned
        meanings = tuple(Meaning(box.currentData()) for box in self._choices)
        self.columns[planned.path] = replace(self.columns[planned.path], meanings=meanings)
        self._pause.start()
        self.changed.emit()

    def _preview(self) -> None:
        if self._task is not None:
            self._task.cancel()
        planned = self._planned
        columns = self.columns[planned.path]
        self._said.setText(tr("Reading the first rows…"))
        self._task = self._session.look_into(
            lambda _workspace: self._previews.steps(planned.path.name, columns, planned.sample),
            heard=lambda _progress: None,
            then=lambda events: self._show_events(columns, events),
        )

    def _show_events(self, columns: Columns, events: Sequence[PreviewedEvent] | None) -> None:
        if columns is not self.columns[self._planned.path]:
            return
        found = list(events or ())
        for at, row in enumerate(self._shown):
            row.show_event(found[at] if at < len(found) else None)
        dated = {Meaning.START, Meaning.END} & set(columns.meanings)
        none = tr("These rows would become no events.") if not found else ""
        self._said.setText(none or ("" if dated else tr(_NO_DATE)))
        self._said.setVisible(bool(self._said.text()))


class _PreviewRow(QFrame):
    """`11 November 1935   Visit of …   Ana Duarte · Lisbon`."""

    def __init__(self, at: int, theme: Theme) -> None:
        super().__init__()
        named(self, f"previewRow{at}", tr("Event"))
        self._date, self._title, self._who = (
            ElidedLabel(f"preview{part}{at}") for part in (tr("Date"), tr("Title"), tr("Who"))
        )
        self._date.setProperty("tone", "sub")
        self._title.setProperty("tone", "medium")
        self._who.setProperty("tone", "sub")
        row = QHBoxLayout(self)
        row.setContentsMargins(2, 3, 2, 3)
        row.setSpacing(12)
        for widget, stretch in ((self._date, 3), (self._title, 6), (self._who, 5)):
            row.addWidget(widget, stretch)
        self.show_event(None)

    def show_event(self, event: PreviewedEvent | None) -> None:
        self._date.setText("" if event is None else event.date or tr("No date"))
        self._title.setText("" if event is None else event.title)
        self._who.setText("" if event is None else " · ".join((*event.people, *event.places)))
        self.setAccessibleName(", ".join(part.text() for part in (self._date, self._title, self._who) if part.text()))
