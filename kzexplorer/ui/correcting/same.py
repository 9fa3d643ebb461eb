"""Who may be the same: suggestions with their reasons, both entities side by side with passages, judged by keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kzexplorer.domain.changes import Changes, Progress
from kzexplorer.operations.suggest_merges import Suggestion, look_for_suggestions
from kzexplorer.translation import later, tr, trn
from kzexplorer.ui.correcting.row_list import RowList
from kzexplorer.ui.correcting.rows import Row
from kzexplorer.ui.correcting.running import CorrectingDialog
from kzexplorer.ui.correcting.side import Side
from kzexplorer.ui.correcting.words import shown
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.enter_button import EnterButton
from kzexplorer.ui.widgets.plain import label, named

if TYPE_CHECKING:
    from kzexplorer.store import Reader
    from kzexplorer.store.views import EntityLine, Example

_MOST = 500
_EXAMPLES = 4
_HOW = later("A merge   R not the same   S the other name stays   J K next, previous   Ctrl+A all   Ctrl+Z undo")
_NONE = later("No two entities look like one. What you refused is not suggested again.")
_LOOKING = later("Looking for names that may be those of one…")


@dataclass(frozen=True)
class _Sides:
    into: tuple[EntityLine, Sequence[Example]]
    other: tuple[EntityLine, Sequence[Example]]


class SameDialog(CorrectingDialog):
    """Suggestions that were judged leave the list; Undo brings them back."""

    ready = Signal()

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__("sameDialog", tr("Who may be the same"), session, parent)
        self._session = session
        self._suggestions: list[Suggestion] = []
        self._names: dict[int, str] = {}
        self._is_looking = False
        self._build(theme)
        self._listen()
        self.look()

    def look(self) -> None:
        """Look for suggestions beside the window."""
        self.message.setText(tr(_LOOKING))
        self._stack.setCurrentIndex(0)
        self._is_looking = True
        looking = self._session.look_into(look_for_suggestions, _MOST, heard=self._heard, then=self._found)
        self.keep_task("looking", looking)

    @property
    def chosen(self) -> list[Suggestion]:
        """Those of the rows that are chosen."""
        return [self._suggestions[row.key] for row in self.list.selected]

    def accept_chosen(self) -> None:
        """Merge the two of each chosen row, as one step."""
        from kzexplorer.operations.judge_suggestions import accept

        self._judge(accept)

    def refuse_chosen(self) -> None:
        """Say that the two of each chosen row are not the same, as one step."""
        from kzexplorer.operations.judge_suggestions import refuse

        self._judge(refuse)

    def swap(self) -> None:
        """Let the other name stay, in each chosen row."""
        for row in self.list.selected:
            each = self._suggestions[row.key]
            self._suggestions[row.key] = replace(each, into=each.other, other=each.into)
        self.list.rows.change(lambda row: self._row(row.key))
        self._show_current()

    # ---- how its parts go together

    def _build(self, theme: Theme) -> None:
        self.list = RowList("sameList", tr("Suggestions"), theme)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.stays, self.goes = (
            Side("sameInto", tr("This name stays"), theme),
            Side("sameOther", tr("May be the same"), theme),
        )
        self.merge_button = named(EnterButton(tr("Merge")), "sameMerge")
        self.merge_button.setProperty("role", "primary")
        self.refuse_button = named(EnterButton(tr("Not the same")), "sameRefuse")
        self.swap_button = named(EnterButton(tr("Other name stays")), "sameSwap")
        self._count = label("sameCount", "sub")
        self.message = label("sameMessage", "sub", wrap=True)
        self.message.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._stack = named(QStackedWidget(), "sameStack", tr("Suggestions"))
        self._stack.addWidget(self.message)
        self._stack.addWidget(self._page())
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 12)
        column.addWidget(self._stack)

    def _page(self) -> QWidget:
        page = named(QWidget(), "samePage", tr("Suggestions"))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._count)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self.list, 5)
        sides = QVBoxLayout()
        sides.setSpacing(10)
        sides.addWidget(self.stays, 1)
        sides.addWidget(self.goes, 1)
        row.addLayout(sides, 6)
        column.addLayout(row, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.merge_button)
        buttons.addWidget(self.refuse_button)
        buttons.addWidget(self.swap_button)
        buttons.addStretch(1)
        column.addLayout(buttons)
        column.addWidget(label("sameHow", "small", tr(_HOW)))
        return page

    def _listen(self) -> None:
        selection = self.list.selectionModel()
        selection.currentChanged.connect(lambda *_: self._show_current())
        selection.selectionChanged.connect(lambda *_: self._show_what_can_be_done())
        self.list.chosen.connect(lambda _key: self.accept_chosen())
        for key, button, run in (
            ("A", self.merge_button, self.accept_chosen),
            ("R", self.refuse_button, self.refuse_chosen),
            ("S", self.swap_button, self.swap),
        ):
            button.clicked.connect(run)
            button.setToolTip(key)
            QShortcut(QKeySequence(key), self).activated.connect(run)
        for key, by in (("J", 1), ("K", -1)):
            QShortcut(QKeySequence(key), self).activated.connect(lambda by=by: self._step(by))
        self._session.changed.connect(self._changed)

    def _heard(self, step: Progress) -> None:
        if not self.is_over:
            self.message.setText(f"{tr(_LOOKING)}\n{step.words}")

    def _found(self, found: list[Suggestion] | None) -> None:
        if self.is_over:
            return
        self._is_looking = False
        self._suggestions = found or []
        ids = sorted({entity for each in self._suggestions for entity in (each.into, each.other)})
        self._names = {line.id: line.name for line in self._session.reader.entity_lines(ids)}
        self._list_standing(range(len(self._suggestions)))
        self.list.setFocus()
        self.list.go_to(0)
        self.ready.emit()

    # ---- what shows

    def _row(self, key: int) -> Row:
        each = self._suggestions[key]
        title = f"{shown(self._names.get(each.into, ''))} ← {shown(self._names.get(each.other, ''))}"
        return Row(key, title, ", ".join(shown(reason) for reason in each.reasons), f"{each.score:.0%}")

    def _list_standing(self, keys: Sequence[int]) -> None:
        at = self.list.currentIndex().row()
        had = self.list.current
        self.list.rows.follow_rows([self._row(key) for key in keys])
        here = self.list.rows.row_of(had.key) if had is not None else None
        self.list.go_to(at if here is None else here)
        self._count.setText(
            trn(
                "{n} pair may be one. The surest come first.", "{n} pairs may be one. The surest come first.", len(keys)
            )
        )
        self.message.setText(tr(_NONE))
        self._stack.setCurrentIndex(1 if keys else 0)
        self._show_current()

    def _show_current(self) -> None:
        current = self.list.current
        if current is not None:
            each = self._suggestions[current.key]
            self.keep_task("sides", self._session.read(lambda reader: _read_sides(reader, each), self._show_sides))
        self._show_what_can_be_done()

    def _show_sides(self, sides: _Sides | None) -> None:
        if sides is not None:
            self.stays.show_entity(*sides.into)
            self.goes.show_entity(*sides.other)

    def _show_what_can_be_done(self) -> None:
        n_chosen = len(self.list.selectionModel().selectedIndexes())
        may = n_chosen > 0 and not self._session.read_only
        self.merge_button.setText(
            tr("Merge") if n_chosen < 2 else trn("Merge these {n} pairs", "Merge these {n} pairs", n_chosen)
        )
        self.refuse_button.setText(
            tr("Not the same") if n_chosen < 2 else trn("None of these {n} pairs", "None of these {n} pairs", n_chosen)
        )
        for button in (self.merge_button, self.refuse_button, self.swap_button):
            button.setEnabled(may)

    # ---- what a person does

    def _step(self, by: int) -> None:
        self.list.go_to(max(0, self.list.currentIndex().row() + by))

    def _judge(self, operation: Callable[..., Changes | None]) -> None:
        if self.chosen and not self._session.read_only:
            self._session.correct(
                {each for pair in self.chosen for each in (pair.into, pair.other)}, operation, self.chosen
            )

    def _changed(self, changes: Changes) -> None:
        """Somebody merged, parted or refused: those that can still be judged show."""
        if self._is_looking or not (changes.entities or changes.documents):
            return
        suggestions = list(self._suggestions)
        self.keep_task("still", self._session.read(lambda reader: _still(reader, suggestions), self._list_standing))


def _read_sides(reader: Reader, each: Suggestion) -> _Sides | None:
    lines = reader.entity_lines([each.into, each.other])
    if len(lines) < 2:
        return None
    into, other = ((line, reader.examples_of(line.id, _EXAMPLES)) for line in lines)
    return _Sides(into, other)


def _still(reader: Reader, suggestions: Sequence[Suggestion]) -> list[int]:
    """The places of those of which both are there and nobody said that they are two."""
    refused = reader.refused_merges()
    ids = sorted({entity for each in suggestions for entity in (each.into, each.other)})
    there = {line.id for line in reader.entity_lines(ids)}
    return [
        key
        for key, each in enumerate(suggestions)
        if {each.into, each.other} <= there and (min(each.into, each.other), max(each.into, each.other)) not in refused
    ]
