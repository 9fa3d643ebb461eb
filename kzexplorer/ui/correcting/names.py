"""The forms of an entity's name: add and drop them, or make an entity of its own of those that are somebody else's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kzexplorer.domain.entity import EntityType
from kzexplorer.translation import later, tr, trn
from kzexplorer.ui.correcting.row_list import RowList
from kzexplorer.ui.correcting.running import PlainField
from kzexplorer.ui.correcting.words import TYPE_WORDS, name_rows
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.choice import Choice
from kzexplorer.ui.widgets.plain import label, named

if TYPE_CHECKING:
    from kzexplorer.store.views import EntityLine, NameUse

_HOW = later("Tick the names that are somebody else’s to make an entity of their own of them. Delete drops a name.")


class NamesPage(QWidget):
    """Each form with how often it stands in documents, and where it stands first."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        named(self, "namesPage", tr("Names"))
        self._session = session
        self._line: EntityLine | None = None
        self._uses: Sequence[NameUse] = ()
        self._can_change = True
        self.list = RowList("namesList", tr("Names and where they stand"), theme, lines=2)
        self.list.rows.ticked.connect(self._show_what_can_be_done)
        self.list.removed.connect(self.drop)
        self.add_field = PlainField("namesAdd", tr("Add a name"))
        self.add_field.setPlaceholderText(tr("Add a name"))
        self.add_field.returnPressed.connect(self.add)
        self.drop_button = named(QPushButton(tr("Drop this name")), "namesDrop")
        self.drop_button.clicked.connect(self.drop)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._show_what_can_be_done())
        self.split_name = PlainField("namesSplitName", tr("Name of the new entity"))
        self.split_name.returnPressed.connect(self.split)
        self.split_type = Choice("namesSplitType", tr("Type of the new entity"), theme)
        for kind, words in TYPE_WORDS.items():
            self.split_type.addItem(tr(words), kind.value)
        self.split_button = named(QPushButton(tr("Split off")), "namesSplit")
        self.split_button.setProperty("role", "primary")
        self.split_button.clicked.connect(self.split)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label("namesHow", "sub", tr(_HOW), wrap=True))
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.add_field, 1)
        row.addWidget(self.drop_button)
        column.addLayout(row)
        self._splitting = named(QWidget(), "namesSplitting", tr("An entity of its own"))
        strip = QHBoxLayout(self._splitting)
        strip.setContentsMargins(0, 0, 0, 0)
        strip.setSpacing(8)
        for widget in (self.split_name, self.split_type, self.split_button):
            strip.addWidget(widget)
        strip.setStretch(0, 1)
        column.addWidget(self._splitting)

    def show_names(self, line: EntityLine, uses: Sequence[NameUse], *, can_change: bool) -> None:
        """Show these; ticks stay on names that are still there, and the keys where they were."""
        ticked = {self._uses[row.key].name for row in self.list.rows.rows if row.ticked}
        current = self.list.currentIndex().row()
        self._line, self._uses, self._can_change = line, uses, can_change
        kept = [key for key, use in enumerate(uses) if use.name in ticked]
        self.list.rows.show_rows(name_rows(uses, kept))
        self.list.go_to(max(0, current))
        self.add_field.setVisible(can_change)
        self._show_what_can_be_done()

    @property
    def ticked(self) -> list[NameUse]:
        """The forms with a tick."""
        return [self._uses[row.key] for row in self.list.rows.rows if row.ticked]

    def add(self) -> None:
        """Add what stands in the field as a form of the name."""
        from kzexplorer.operations.correct_entities import add_alias

        name = " ".join(self.add_field.text().split())
        if name and self._line is not None:
            self.add_field.clear()
            self._session.correct([self._line.id], add_alias, self._line.id, name)

    def drop(self) -> None:
        """Let the current form be none of its names; words that documents name it by stay its mentions."""
        from kzexplorer.operations.correct_entities import drop_alias

        if self._may_drop and self._line is not None and self.list.current is not None:
            for form in self._uses[self.list.current.key].forms:
                self._session.correct([self._line.id], drop_alias, self._line.id, form)

    def split(self) -> None:
        """Make an entity of its own of the forms with a tick."""
        from kzexplorer.operations.correct_entities import split

        name = " ".join(self.split_name.text().split())
        names = [form for use in self.ticked for form in use.forms]
        if self._line is not None and self._may_split and name:
            kind = EntityType(self.split_type.currentData())
            self._session.correct([self._line.id], split, self._line.id, names, name, kind)
            self.list.setFocus()

    @property
    def _may_split(self) -> bool:
        return self._can_change and 0 < len(self.ticked) < len(self._uses)

    @property
    def _may_drop(self) -> bool:
        """The name itself is changed above, never dropped; words that are no name of its own are only mentions."""
        current = self.list.current
        if not self._can_change or current is None or self._line is None:
            return False
        return self._uses[current.key].is_name and current.title != self._line.name

    def _show_what_can_be_done(self) -> None:
        self.drop_button.setEnabled(self._may_drop)
        self.drop_button.setVisible(self._can_change)
        was_hidden = self._splitting.isHidden()
        self._splitting.setVisible(self._may_split)
        if not self._may_split or self._line is None:
            return
        ticked = self.ticked
        if was_hidden or not self.split_name.isModified():
            self.split_name.setText(max(ticked, key=lambda use: use.n_mentions).name)
            self.split_name.setModified(False)
        if was_hidden:
            self.split_type.setCurrentIndex(list(TYPE_WORDS).index(self._line.type))
        moved = sum(use.n_mentions for use in ticked)
        self.split_button.setText(
            tr(
                "Split off {counted}, {moved}",
                counted=trn("{n} name", "{n} names", len(ticked)),
                moved=trn("{n} mention", "{n} mentions", moved),
            )
        )
