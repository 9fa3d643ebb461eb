"""Merge entities that are one: a person picks whose name stays, and can add more of them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kzexplorer.translation import later, tr
from kzexplorer.ui.correcting.choosing import choose_entity
from kzexplorer.ui.correcting.row_list import RowList
from kzexplorer.ui.correcting.running import CorrectingDialog
from kzexplorer.ui.correcting.words import entity_row, in_menu, with_stays
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import label, named

if TYPE_CHECKING:
    from kzexplorer.store.views import EntityLine

_HOW = later(
    "The name of the current row stays. Enter merges, Delete leaves a row out, Ctrl+Z takes it back afterwards."
)


class MergeDialog(CorrectingDialog):
    """`merged` comes with the id of the one that stays, after the others were merged into it."""

    merged = Signal(int)

    def __init__(self, entities: Sequence[int], session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__("mergeDialog", tr("Merge into one"), session, parent)
        self._session, self._theme = session, theme
        self._lines: dict[int, EntityLine] = {}
        self.list = RowList("mergeList", tr("Entities to merge; the current one stays"), theme)
        self.list.chosen.connect(self.merge)
        self.list.removed.connect(self._leave_out)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_which_stays())
        self.more = named(QPushButton(tr("Add another…")), "mergeMore")
        self.more.clicked.connect(self.ask_for_more)
        self.button = named(QPushButton(tr("Merge")), "mergeButton")
        self.button.setProperty("role", "primary")
        self.button.setDefault(True)
        self.button.clicked.connect(self.merge)
        cancel = named(QPushButton(tr("Cancel")), "mergeCancel")
        cancel.clicked.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(10)
        column.addWidget(label("mergeQuestion", "strong", tr("Which name stays?")))
        column.addWidget(label("mergeHow", "sub", tr(_HOW), wrap=True))
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        for widget in (self.more, None, cancel, self.button):
            row.addStretch(1) if widget is None else row.addWidget(widget)
        column.addLayout(row)
        self.add(entities)

    def add(self, entities: Sequence[int]) -> None:
        """Take these in too; those that most words name first."""
        new = [entity for entity in entities if entity not in self._lines]
        self._lines |= {line.id: line for line in self._session.reader.entity_lines(new)}
        ordered = sorted(self._lines.values(), key=lambda line: (-line.n_mentions, line.id))
        before = self.list.current
        self.list.rows.show_rows([entity_row(line, stays=False) for line in ordered])
        self.list.go_to(self.list.rows.row_of(before.key) or 0 if before is not None else 0)
        self.list.setFocus()
        self._show_which_stays()

    def ask_for_more(self) -> None:
        """Ask for one more to merge."""
        choose_entity(
            self,
            self._session,
            self._theme,
            tr("Who is the same?"),
            lambda entity: self.add([entity]),
            button=tr("Add"),
            left_out=self._lines,
        )

    def merge(self, *_: object) -> None:
        """Merge all into the one whose name stays."""
        from kzexplorer.operations.correct_entities import merge

        current = self.list.current
        if current is None or len(self._lines) < 2:
            return
        others = [entity for entity in self._lines if entity != current.key]
        self.close()
        self._session.correct(self._lines, merge, current.key, others)
        self.merged.emit(current.key)

    def _leave_out(self) -> None:
        current = self.list.current
        if current is not None and len(self._lines) > 1:
            at = self.list.currentIndex().row()
            del self._lines[current.key]
            self.list.rows.follow_rows([row for row in self.list.rows.rows if row.key != current.key])
            self.list.go_to(at)
            self._show_which_stays()

    def _show_which_stays(self) -> None:
        current = self.list.current
        if current is None:
            return
        self.list.rows.change(lambda row: with_stays(row, current.key))
        self.button.setText(tr("Merge into {title}", title=in_menu(current.title)))
        self.button.setAccessibleName(tr("Merge all into {title}", title=current.title))
        self.button.setEnabled(len(self._lines) > 1)
