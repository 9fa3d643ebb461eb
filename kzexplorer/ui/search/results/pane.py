"""The results under the timeline: a table of the events found, what they can be narrowed by, and bulk review."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kzexplorer.domain.changes import Changes
from kzexplorer.domain.ordering import Ordering
from kzexplorer.search import Query
from kzexplorer.search.toggling import toggled
from kzexplorer.search.tree import Field
from kzexplorer.translation import tr
from kzexplorer.ui.background import Task
from kzexplorer.ui.found import Found
from kzexplorer.ui.search.facets.panel import FacetsPanel
from kzexplorer.ui.search.facets.reading import FacetCounts, read_counts
from kzexplorer.ui.search.results.head import ResultsHead
from kzexplorer.ui.search.results.model import ResultsModel
from kzexplorer.ui.search.results.reading import ResultRow, read_rows
from kzexplorer.ui.search.results.table import ResultsTable
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import label, named, rule

if TYPE_CHECKING:
    from kzexplorer.store import Ids, Reader


_LEAST_WITH_FACETS = 800


@dataclass(frozen=True, eq=False)
class Listed:
    """The ids of the rows in their order, and those of them that wait for review."""

    ids: Ids
    to_review: Ids


class ResultsPane(QFrame):
    """`open_passage` comes with an event whose words are wanted, `left` where the keys go back to the timeline,
    `close_asked` when there is enough of it, `query_wanted` with what to look for instead."""

    open_passage = Signal(object)
    left = Signal()
    close_asked = Signal()
    query_wanted = Signal(str)

    def __init__(self, session: Session, selection: Selection, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "resultsPane", tr("Results"))
        self.setProperty("card", True)
        self._session, self._selection = session, selection
        self._found: Found | None = None
        self._listed: Listed | None = None
        self._wants_facets: bool | None = None
        self._by, self._descending = Ordering.DATE, False
        self._listing: Task | None = None
        self._reading: Task | None = None
        self._counting: Task | None = None
        self.rows = ResultsModel()
        self.head, self.table = ResultsHead(theme), ResultsTable(theme, self.rows)
        self._nothing = label("resultsNothing", "sub", wrap=True)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._nothing.setContentsMargins(24, 12, 24, 12)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.table)
        self._pages.addWidget(self._nothing)
        self.beside = QHBoxLayout()
        self.beside.setSpacing(0)
        self.facets, self._edge = FacetsPanel(theme), rule()
        self._edge.setFrameShape(QFrame.Shape.VLine)
        self._edge.setProperty("rule", "upright")
        self.beside.addWidget(self.facets)
        self.beside.addWidget(self._edge)
        self.beside.addWidget(self._pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(rule())
        column.addLayout(self.beside, 1)
        self._connect()

    def _connect(self) -> None:
        self.rows.wanted.connect(self._read)
        self.rows.sorting.connect(self.sort_by)
        self.table.walked.connect(lambda row: self._selection.select_event(int(self.rows.ids[row])))
        self.table.opened.connect(lambda row: self.open_passage.emit(int(self.rows.ids[row])))
        self.table.left.connect(self.left)
        self.table.chosen_changed.connect(self._tell_counts)
        self.head.sorted_by.connect(lambda by: self.sort_by(by, by is Ordering.CONFIDENCE))
        self.head.close_asked.connect(self.close_asked)
        self.head.facets_asked.connect(self._put_facets)
        self.facets.toggled.connect(self._toggle)
        self.facets.left.connect(self.left)
        self._selection.event_changed.connect(self._follow)
        self._session.changed.connect(self._changed)
        self._session.leaving.connect(self._leave)

    @property
    def chosen(self) -> Sequence[int]:
        """The events of the rows that are chosen, where the keys are in the table."""
        return self.table.chosen if self.table.hasFocus() else ()

    @property
    def has_rows(self) -> bool:
        """Whether rows show, not the words that say why there are none."""
        return self._pages.currentIndex() == 0

    def take_keys(self) -> None:
        """To the rows; a table that does not show would take the keys later, in the middle of what is typed."""
        (self.table if self.has_rows else self.head.close_button).setFocus()

    @property
    def waiting(self) -> Ids | Sequence[int]:
        """The events that are listed and wait for review."""
        return self._listed.to_review if self._listed is not None else ()

    def show_found(self, found: Found) -> None:
        """List these; rows that show stay until the others are known."""
        self._found = found
        self._list()

    def sort_by(self, by: Ordering, descending: bool) -> None:
        """Put the rows in that order."""
        if (by, descending) != (self._by, self._descending):
            self._by, self._descending = by, descending
            self.head.show_sort(by)
            self._list()

    # what is read

    def _list(self) -> None:
        found, by, descending = self._found, self._by, self._descending
        if found is None or not self._session.is_open:
            return
        if self._listing is not None:
            self._listing.cancel()

        def ask(reader: Reader) -> Listed:
            ids = reader.ordered(found.ids, by, descending=descending)
            return Listed(ids, _to_review(reader, ids))

        self._listing = self._session.read(ask, self._show)
        if self._counting is not None:
            self._counting.cancel()
        self._counting = self._session.read(lambda reader: read_counts(reader, found), self._show_facets)

    def _show_facets(self, counts: FacetCounts) -> None:
        self._counting = None
        if self._found is not None:
            self.facets.show_counts(counts, self._found.query or Query())

    def _toggle(self, part: Field, either: bool) -> None:
        """Look for that too, or no longer."""
        query = self._found.query if self._found is not None else None
        self.query_wanted.emit(toggled(query or Query(), part, either=either))

    def _show(self, listed: Listed) -> None:
        self._listing, before, self._listed = None, self._listed, listed
        assert self._found is not None
        if before is None or not _same(before.ids, listed.ids):
            self.rows.show_ids(listed.ids)
            self._follow(self._selection.event_id)
        self.rows.forget()
        self._nothing.setText(self._found.message or tr("No event matches."))
        self._pages.setCurrentIndex(0 if len(listed.ids) else 1)
        self._tell_counts()

    def _read(self, ids: Sequence[int]) -> None:
        """Read rows that are looked at; what an earlier call still waits for has been scrolled away."""
        if self._found is None or not self._session.is_open:
            return
        if self._reading is not None:
            self._reading.cancel()
        query = self._found.query

        def put(rows: Sequence[ResultRow]) -> None:
            self._reading = None
            self.rows.put(ids, rows)

        self._reading = self._session.read(lambda reader: read_rows(reader, query, ids), put)

    # what others say

    def _changed(self, _changes: Changes) -> None:
        self.rows.forget()

    def _leave(self) -> None:
        self._found = self._listed = None
        for task in (self._listing, self._reading, self._counting):
            if task is not None:
                task.cancel()

    def _follow(self, event: object) -> None:
        row = self.rows.row_of(event) if isinstance(event, int) else None
        self.table.stay_at(row)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """What to narrow by shows where rows stay long enough beside it, unless a person wants it otherwise."""
        on = self.width() >= _LEAST_WITH_FACETS if self._wants_facets is None else self._wants_facets
        self.head.facets.setChecked(on)
        for widget in (self.facets, self._edge):
            widget.setVisible(on)

    def _put_facets(self, on: bool) -> None:
        self._wants_facets = on
        self._make_room()

    def _tell_counts(self) -> None:
        if self._listed is not None:
            self.head.show_counts(len(self._listed.ids), len(self._listed.to_review), self.table.n_chosen)


def _to_review(reader: Reader, ids: Ids) -> Ids:
    """Those of these events that wait for review, in the same order."""
    import numpy as np

    from kzexplorer.domain.verdict import Verdict

    columns, code = reader.timeline(), list(Verdict).index(Verdict.TO_REVIEW)
    waiting = [columns.id[columns.verdict == code], columns.undated[columns.undated_verdict == code]]
    return ids[np.isin(ids, np.concatenate(waiting))]


def _same(before: Ids, now: Ids) -> bool:
    import numpy as np

    return np.array_equal(before, now)
