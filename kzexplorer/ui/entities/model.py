"""The entities of one type as rows of a list; what a row shows is asked for when it is painted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal

from kzexplorer.translation import tr, trn
from kzexplorer.ui.entities.fetched import Fetched, Index, LongListModel
from kzexplorer.ui.widgets.elided import plain_tip

if TYPE_CHECKING:
    from kzexplorer.store.views import EntityLine

ENTITY_ROLE = Qt.ItemDataRole.UserRole
ACTIVITY_ROLE = Qt.ItemDataRole.UserRole + 1
IN_EVENT_ROLE = Qt.ItemDataRole.UserRole + 2
ID_ROLE = Qt.ItemDataRole.UserRole + 3

BINS = 14
_MOST_ALIASES = 8
_AHEAD = 32


class EntityModel(LongListModel):
    """Rows in the order given; what they show is read when they are painted, and their activity asked for then.

    `ask_activity` gets the ids of rows that lack it; `show_activity` brings it, as counts in BINS equal parts of all
    time by entity. `renamed` comes with the id of a row and the name that a person typed into it.
    """

    renamed = Signal(int, str)

    def __init__(self, ask_activity: Callable[[list[int]], object] = lambda ids: None) -> None:
        super().__init__()
        self._rows: Fetched[EntityLine] = Fetched((), lambda ids: ())
        self._ask_activity = ask_activity
        self._activity: dict[int, tuple[int, ...]] = {}
        self._asked: set[int] = set()
        self._in_event: frozenset[int] = frozenset()

    def show_rows(self, rows: Fetched[EntityLine]) -> None:
        self._rows = rows
        self._activity.clear()
        self._asked.clear()
        self.begin_anew()

    def follow_rows(self, rows: Fetched[EntityLine]) -> None:
        """Show these in place of rows that are mostly the same; what is known of their activity shows until it comes
        anew."""
        self._rows = rows
        self._asked.clear()
        self.follow()

    def entity_at(self, row: int) -> int | None:
        return self._rows.ids[row] if 0 <= row < self.total() else None

    def show_activity(self, activity: Mapping[int, tuple[int, ...]]) -> None:
        self._activity.update(activity)
        self._say_changed(ACTIVITY_ROLE)

    def refresh(self) -> None:
        """What rows show has changed, though not their order; activity stays, as one event more or less is no change
        to be seen and reading the days of those with most events takes long."""
        self._rows.forget()
        self._say_changed()

    def show_in_event(self, entities: Iterable[int]) -> None:
        """Which entities the selected event names."""
        before, self._in_event = self._in_event, frozenset(entities)
        for entity in before ^ self._in_event:
            row = self.row_of(entity)
            if row is not None and row < self.rowCount():
                self.dataChanged.emit(self.index(row), self.index(row), [IN_EVENT_ROLE])

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Names can be written, which the list begins when it is asked to."""
        return super().flags(index) | (Qt.ItemFlag.ItemIsEditable if index.isValid() else Qt.ItemFlag(0))

    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """The name shows once it is kept."""
        entity, line = self.entity_at(index.row()), self._rows.line(index.row()) if index.isValid() else None
        typed = " ".join(str(value).split())
        if role != Qt.ItemDataRole.EditRole or entity is None or line is None or typed in ("", line.name):
            return False
        self.renamed.emit(entity, typed)
        return True

    def row_of(self, entity: int) -> int | None:
        return self._rows.row_of(entity)

    def total(self) -> int:
        return len(self._rows.ids)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or not 0 <= index.row() < self.total():
            return None
        entity = self._rows.ids[index.row()]
        if role == ID_ROLE:
            return entity
        if role == IN_EVENT_ROLE:
            return entity in self._in_event
        if role == ACTIVITY_ROLE:
            return self._activity_of(index.row(), entity)
        line = self._rows.line(index.row())
        if line is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return line.name
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return spoken(line)
        if role == Qt.ItemDataRole.ToolTipRole:
            others = ", ".join(alias for alias in line.aliases[:_MOST_ALIASES] if alias != line.name)
            return plain_tip(
                line.name, line.role or "", tr("Also: {names}", names=others) if others else "", edited_words(line)
            )
        return line if role == ENTITY_ROLE else None

    def _activity_of(self, row: int, entity: int) -> tuple[int, ...]:
        if entity not in self._asked:
            wanted = [each for each in self._rows.ids[row : row + _AHEAD] if each not in self._asked]
            self._asked.update(wanted)
            self._ask_activity(wanted)
        return self._activity.get(entity, ())

    def _say_changed(self, *roles: int) -> None:
        if self.rowCount():
            self.dataChanged.emit(self.index(0), self.index(self.rowCount() - 1), list(roles))


def spoken(line: EntityLine) -> str:
    """What a screen reader says: `Barack Obama, US President, 6 events`."""
    parts = (line.name, line.role, trn("{n} event", "{n} events", line.n_events), edited_words(line))
    return ", ".join(part for part in parts if part)


def edited_words(line: EntityLine) -> str:
    """`3 merged`, `edited`; empty where nobody decided anything about it."""
    if line.members:
        return trn("{n} merged", "{n} merged", len(line.members) + 1)
    return tr("edited") if line.edited else ""


def initials(name: str) -> str:
    """Two letters for a badge: of the first and last word, or the first two of a single one."""
    words = [word for word in name.replace("-", " ").split() if word[0].isalnum()] or ["?"]
    return (words[0][0] + words[-1][0]).upper() if len(words) > 1 else words[0][:2].capitalize()
