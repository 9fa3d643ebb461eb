"""All about one entity: its name, type and role, every form of the name, who was merged into it, its events, notes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kzexplorer.domain.annotation import Subject, SubjectKind
from kzexplorer.domain.changes import Changes
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.said import said_when
from kzexplorer.translation import later, tr, trn
from kzexplorer.ui.annotations.annotations import Annotations
from kzexplorer.ui.correcting.names import NamesPage
from kzexplorer.ui.correcting.row_list import RowList
from kzexplorer.ui.correcting.rows import Row
from kzexplorer.ui.correcting.running import CorrectingDialog, PlainField
from kzexplorer.ui.correcting.words import TYPE_WORDS, counts_words, on_one_line, shown
from kzexplorer.ui.kinds import kind_words
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.choice import Choice
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.widgets.plain import label, named
from kzexplorer.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from kzexplorer.store import Reader
    from kzexplorer.store.views import EntityLine, EventLine, NameUse

_MOST_EVENTS = 200
_PAGES = (("names", later("Names")), ("members", later("Merged into it")), ("events", later("Events")))


@dataclass(frozen=True)
class _About:
    line: EntityLine
    names: Sequence[NameUse]
    members: Sequence[tuple[int, str]]
    events: Sequence[EventLine]


class AboutDialog(CorrectingDialog):
    """`event_asked` comes with the id of an event that the person wants to see."""

    event_asked = Signal(int)
    searched = Signal(str)

    def __init__(self, entity: int, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__("aboutEntity", tr("About this name"), session, parent)
        self._session, self._entity = session, entity
        self._line: EntityLine | None = None
        self._build(theme)
        self._listen()
        self.refresh()

    @property
    def entity(self) -> int:
        """Whom it is about."""
        return self._entity

    def refresh(self) -> None:
        """Read everything again."""
        entity = self._entity
        self.keep_task("about", self._session.read(lambda reader: _read(reader, entity), self._show))

    def _build(self, theme: Theme) -> None:
        self.name = PlainField("aboutName", tr("Name"))
        self.name.setProperty("role", "name")
        self.type = Choice("aboutType", tr("Type"), theme)
        for kind, words in TYPE_WORDS.items():
            self.type.addItem(tr(words), kind.value)
        self.role, self.counts = ElidedLabel("aboutRole"), label("aboutCounts", "sub")
        self.role.setProperty("tone", "sub")
        self.notes = Annotations("aboutNotes", self._session, theme)
        self.pages = Segmented("aboutPages", [(key, tr(words)) for key, words in _PAGES], theme)
        self.pages.setAccessibleName(tr("What shows"))
        self.names = NamesPage(self._session, theme)
        self.members = RowList("aboutMembers", tr("Merged into it"), theme)
        self.take_out = named(QPushButton(tr("Take out")), "aboutTakeOut")
        self.no_members = label("aboutNoMembers", "sub", tr("No other entity was merged into it."))
        self.events = RowList("aboutEvents", tr("Events"), theme)
        self.more = label("aboutMoreEvents", "sub")
        self._stack = QStackedWidget()
        named(self._stack, "aboutStack", tr("What shows"))
        for page in (
            self.names,
            _page("aboutMembersPage", self.members, self.take_out, self.no_members),
            _page("aboutEventsPage", self.events, self.more),
        ):
            self._stack.addWidget(page)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.name, 1)
        head.addWidget(self.type)
        column.addLayout(head)
        below = QHBoxLayout()
        below.addWidget(self.role, 1)
        below.addWidget(self.counts)
        column.addLayout(below)
        column.addWidget(self.notes)
        column.addSpacing(4)
        column.addWidget(self.pages)
        column.addWidget(self._stack, 1)

    def _listen(self) -> None:
        self.name.editingFinished.connect(self._rename)
        self.type.activated.connect(self._retype)
        self.pages.chosen.connect(self._show_page)
        self.members.removed.connect(self._unmerge)
        self.take_out.clicked.connect(self._unmerge)
        self.events.chosen.connect(self.event_asked)
        self.notes.searched.connect(self.searched)
        self._session.changed.connect(self._changed)

    def _changed(self, changes: Changes) -> None:
        if not changes.entities or changes.documents or self._entity in changes.entities:
            self.refresh()

    def _show(self, about: _About | None) -> None:
        if about is None:  # it was merged into another one, or what named it was taken back
            self.close()
            return
        first, line = self._line is None, about.line
        self._line = line
        if not self.name.isModified():
            self.name.setText(on_one_line(line.name))
            self.name.setCursorPosition(0)
        self.type.setCurrentIndex(list(TYPE_WORDS).index(line.type))
        self.role.setText(
            " · ".join(part for part in (shown(line.role or ""), tr("edited") if line.edited else "") if part)
        )
        self.counts.setText(counts_words(line))
        can_change = not self._session.read_only
        for field in (self.type, self.take_out):
            field.setEnabled(can_change)
        self.name.setReadOnly(not can_change)
        self.notes.show_subject(Subject(SubjectKind.ENTITY, self._entity))
        self.names.show_names(line, about.names, can_change=can_change)
        self.members.rows.follow_rows([Row(member, on_one_line(name)) for member, name in about.members])
        self.take_out.setVisible(bool(about.members))
        self.no_members.setVisible(not about.members)
        self.events.rows.follow_rows([_event_row(event) for event in about.events])
        rest = line.n_events - len(about.events)
        more = trn("{n} more event on the timeline.", "{n} more events on the timeline.", rest)
        self.more.setText(more if rest > 0 else "" if about.events else tr("It takes part in no event."))
        if first:
            self.names.list.setFocus()

    def _show_page(self, page: str) -> None:
        self._stack.setCurrentIndex([key for key, _ in _PAGES].index(page))

    def _rename(self) -> None:
        from kzexplorer.operations.correct_entities import rename

        typed = " ".join(self.name.text().split())
        if self._line is None or not self.name.isModified():
            return
        self.name.setModified(False)
        if typed and typed != on_one_line(self._line.name):
            self._session.correct([self._line.id], rename, self._entity, typed)
        else:
            self.name.setText(on_one_line(self._line.name))

    def _retype(self, at: int) -> None:
        from kzexplorer.operations.correct_entities import retype

        self._session.correct([self._entity], retype, [self._entity], EntityType(self.type.itemData(at)))

    def _unmerge(self) -> None:
        from kzexplorer.operations.correct_entities import unmerge

        member = self.members.current or (self.members.rows.rows[0] if len(self.members.rows.rows) == 1 else None)
        if member is not None and not self._session.read_only:
            self._session.correct([self._entity], unmerge, member.key)


def _read(reader: Reader, entity: int) -> _About | None:
    lines = reader.entity_lines([entity])
    if not lines:
        return None
    import numpy as np

    order = reader.event_order()
    here = order[np.isin(order, reader.events_of([entity]))][:_MOST_EVENTS]
    return _About(lines[0], reader.names_of(entity), lines[0].members, reader.event_lines(here.tolist()))


def _event_row(line: EventLine) -> Row:
    when = said_when(line.when) if line.when is not None else tr("no date")
    return Row(line.id, line.title, f"{when} · {kind_words(line.kind)}")


def _page(name: str, rows: RowList, *foot: QWidget) -> QWidget:
    page = named(QWidget(), name, rows.accessibleName())
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    column.addWidget(rows, 1)
    row = QHBoxLayout()
    for each in foot:
        row.addWidget(each)
    row.addStretch(1)
    column.addLayout(row)
    return page
