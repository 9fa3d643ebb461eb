"""The events that a person goes through: which wait, which are done, and which comes next."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QObject, Signal

from kzexplorer.domain.changes import Changes
from kzexplorer.domain.review import ReviewOrder
from kzexplorer.domain.verdict import Verdict
from kzexplorer.ui.background import Task
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session

if TYPE_CHECKING:
    from kzexplorer.store import ReviewQueue

_VERDICTS = list(Verdict)
_TO_REVIEW = _VERDICTS.index(Verdict.TO_REVIEW)
_GONE = 255
_MOST_FOLLOWED = 2_000
_MOST_REMEMBERED = 10_000

Shown = Callable[[], npt.ArrayLike | None]


class Queue(QObject):
    """`rebuilt` comes when its rows are others, `judged` with the rows of events that changed, `at` with the row that
    is looked at, None for none.

    `shown` tells the ids of the events that pass what is looked for, None for all. It follows the workspace while it is
    `open`.
    """

    rebuilt = Signal()
    judged = Signal(object)
    at = Signal(object)

    def __init__(self, session: Session, selection: Selection, shown: Shown, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._selection, self._shown = session, selection, shown
        self.is_open = False
        self._order, self._of_shown = ReviewOrder.CONFIDENCE, False
        self._known: ReviewQueue | None = None
        self._verdicts = np.zeros(0, np.uint8)
        self._counts: Counter[int] = Counter()
        self._done: dict[int, None] = {}
        self._last_row = -1
        self._task: Task | None = None
        self._goes = self._again = False
        session.changing.connect(self._follow)
        session.opened.connect(self._forget)
        selection.event_changed.connect(lambda _event: self.at.emit(self.row))

    # ---- what it holds

    def __len__(self) -> int:
        return len(self._verdicts)

    @property
    def is_known(self) -> bool:
        """Whether it has been read."""
        return self._known is not None

    @property
    def left(self) -> int:
        """How many wait."""
        return self._counts[_TO_REVIEW]

    @property
    def order(self) -> ReviewOrder:
        return self._order

    @property
    def of_shown(self) -> bool:
        """Whether it holds only what passes what is looked for."""
        return self._of_shown

    @property
    def row(self) -> int | None:
        """Where the selected event stands; None where it is not in the queue."""
        event = self._selection.event_id
        return self._known.row_of(event) if event is not None and self._known is not None else None

    def event_at(self, row: int) -> int:
        assert self._known is not None
        return int(self._known.ids[row])

    def score(self, row: int) -> float:
        """How sure the extraction was, 0 to 1."""
        assert self._known is not None
        return float(self._known.score[row])

    def waits(self, row: int) -> bool:
        return bool(self._verdicts[row] == _TO_REVIEW)

    def waiting(self, first: int, last: int) -> list[int]:
        """The events of these rows, ends included, that wait."""
        rows = np.flatnonzero(self._verdicts[first : last + 1] == _TO_REVIEW) + first
        return [self.event_at(int(row)) for row in rows]

    def all_waiting(self) -> list[int]:
        return self.waiting(0, len(self))

    def done(self) -> dict[Verdict, int]:
        """How many were accepted and rejected since it was opened."""
        return {verdict: self._counts[code] for code, verdict in enumerate(_VERDICTS)}

    # ---- going through

    def open(self, order: ReviewOrder | None = None, *, of_shown: bool | None = None) -> None:
        """Read what waits, in that order, and go to the first."""
        self._order = order or self._order
        self._of_shown = self._of_shown if of_shown is None else of_shown
        self.is_open = True
        self._read(goes=True)

    def close(self) -> None:
        """Follow nothing any more; what was done is forgotten."""
        self.is_open = False
        self._forget()

    def refresh_shown(self) -> None:
        """Others pass what is looked for now."""
        if self.is_open and self._of_shown:
            self._read(goes=True)

    def step(self, way: int) -> None:
        """To the next that waits (+1), round to those passed over; or to the one before (-1), whatever became of it."""
        row = self._last_row if self.row is None else self.row
        if way > 0:
            self._go(self._next_waiting(row))
        elif row > 0:
            self._go(row - 1)

    def go_to(self, row: int) -> None:
        self._go(row)

    def _next_waiting(self, row: int) -> int | None:
        """The first that waits behind a row, else the first of all; itself at last."""
        waits = self._verdicts == _TO_REVIEW
        behind = int(waits[row + 1 :].argmax()) + row + 1 if row + 1 < len(waits) else -1
        if behind >= 0 and waits[behind]:
            return behind
        first = int(waits.argmax()) if len(waits) else 0
        return first if len(waits) and waits[first] else None

    def _go(self, row: int | None) -> None:
        if row is None:
            self.at.emit(self.row)
            return
        self._last_row = row
        self._selection.select_event(self.event_at(row))
        following = self._next_waiting(row)
        if following is not None and following != row:
            self._session.expect_event(self.event_at(following))

    # ---- following

    def _read(self, *, goes: bool = False) -> None:
        """`goes`: to the first that waits, once it is read."""
        self._goes, self._again = self._goes or goes, False
        if self._task is not None:
            self._task.cancel()
        order, among = self._order, self._shown() if self._of_shown else None
        judged = tuple(self._done)
        self._task = self._session.read(lambda reader: reader.review_queue(order, among, judged), self._arrived)

    def _arrived(self, found: ReviewQueue) -> None:
        self._task, self._known, self._verdicts = None, found, found.verdict.copy()
        self._counts = Counter({code: int(n) for code, n in enumerate(np.bincount(found.verdict).tolist())})
        self._last_row = -1 if self.row is None else self.row
        goes, self._goes = self._goes, False
        self.rebuilt.emit()
        row = self.row
        if goes:
            row = self._next_waiting(-1)
        if row is not None:
            self._go(row)
        self.at.emit(row)
        if self._again:
            self._read()

    def _forget(self) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task, self._known, self._verdicts = None, None, np.zeros(0, np.uint8)
        self._counts.clear()
        self._done.clear()
        self._last_row = -1
        self.rebuilt.emit()
        if self.is_open:
            self._read(goes=True)

    def _follow(self, changes: Changes) -> None:
        """Take over what became of events, and go on where the one that is looked at is done with."""
        if not self.is_open or not (changes.events or changes.documents):
            return
        if self._task is not None:
            self._again = True  # nobody can tell whether it is read before or after
            return
        if changes.documents or len(changes.events) > _MOST_FOLLOWED:
            self._read(goes=not changes.documents)
            return
        assert self._known is not None
        places = {event: self._known.row_of(event) for event in changes.events}
        now = self._now(changes.events)
        if any(places[event] is None and code == _TO_REVIEW for event, code in now.items()):
            self._read()
            return
        rows = {row: now.get(event, _GONE) for event, row in places.items() if row is not None}
        self._take_over(rows)

    def _now(self, events: Collection[int]) -> dict[int, int]:
        lines = self._session.reader.event_lines(sorted(events))
        return {line.id: _VERDICTS.index(line.verdict) for line in lines if not line.detail}

    def _take_over(self, rows: dict[int, int]) -> None:
        again = [row for row, code in rows.items() if code == _TO_REVIEW and not self.waits(row)]
        was_waiting = self.row is not None and self.waits(self.row)
        for row, code in rows.items():
            self._counts[int(self._verdicts[row])] -= 1
            self._counts[code] += 1
            self._verdicts[row] = code
            if code != _TO_REVIEW and len(self._done) < _MOST_REMEMBERED:
                self._done[self.event_at(row)] = None
        self.judged.emit(sorted(rows))
        if again:
            self._go(min(again))
        elif was_waiting and self.row is not None and not self.waits(self.row):
            self._go(self._next_waiting(self.row))
