"""The sidebar: pick a type of entity, narrow everything to one or several of them, go to a document."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from kzexplorer.domain.changes import Changes
from kzexplorer.translation import later, listed, numeral, tr, trn
from kzexplorer.ui.background import Task
from kzexplorer.ui.entities.documents import DocumentList
from kzexplorer.ui.entities.fetched import Fetched
from kzexplorer.ui.entities.legend import Legend
from kzexplorer.ui.entities.list import EntityList
from kzexplorer.ui.entities.listed import TABS, Listed, in_the_old_order, read_activity, read_listed
from kzexplorer.ui.entities.narrowing import NameField
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.widgets.plain import label, named, rule
from kzexplorer.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from kzexplorer.store.views import DocumentLine, EntityLine

_TAB_WORDS = {
    "people": later("People"),
    "organisations": later("Organisations"),
    "places": later("Places"),
    "other": later("Other"),
}
_COUNTED: dict[str, Callable[[int], str]] = {
    "people": lambda n: trn("Show {n} person", "Show {n} people", n),
    "organisations": lambda n: trn("Show {n} organisation", "Show {n} organisations", n),
    "places": lambda n: trn("Show {n} place", "Show {n} places", n),
    "other": lambda n: trn("Show {n} text or meeting", "Show {n} texts and meetings", n),
}


class EntitiesPane(QWidget):
    """Empty until the workspace is open."""

    def __init__(self, session: Session, selection: Selection, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName(tr("Entities and documents"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._selection, self._theme = session, selection, theme
        self._listed = Listed()
        self._task: Task | None = None
        self._narrowing: Task | None = None
        self._narrowed: list[int] | None = None
        self._build()
        session.opened.connect(self._opened)
        session.changed.connect(self._changed)
        selection.entities_changed.connect(self._entities_chosen)
        selection.event_changed.connect(self._event_selected)
        selection.document_changed.connect(lambda document: self.documents.choose(document))

    def choose_tab(self, key: str) -> None:
        """Show the entities of a tab: `people`, `organisations`, `places` or `other`; other words change nothing."""
        if key in TABS:
            self.tabs.choose(key)
            self._show_tab()

    def meant(self) -> list[int]:
        """The entities that a command is about: the chosen ones, else the one where the keys are in the list."""
        chosen = self._selection.entities
        if chosen and not chosen <= set(self.list.meant()):
            return sorted(chosen)
        return self.list.meant() if chosen or self.list.hasFocus() else []

    def rename(self, entity: int) -> None:
        """Let a person type another name into the row of an entity."""
        tab = next((key for key, ids in self._listed.tabs.items() if entity in ids), self.tabs.current)
        if tab != self.tabs.current:
            self.choose_tab(tab)
        self.list.rename(entity)

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 12)
        column.setSpacing(0)
        self._count = label("entityCount", "sub")
        column.addLayout(_heading("headingEntities", tr("Entities"), self._count))
        column.addSpacing(10)
        self.tabs = Segmented("entityTabs", [(key, tr(words)) for key, words in _TAB_WORDS.items()], self._theme)
        self.tabs.setAccessibleName(tr("Type of entity"))
        self.tabs.chosen.connect(lambda _key: self._show_tab())
        column.addLayout(_inset(self.tabs))
        column.addSpacing(8)
        self.list = EntityList(self._theme, self._ask_activity)
        self.list.chosen.connect(self._list_chosen)
        self.list.rows.renamed.connect(self._rename)
        column.addWidget(self.list, 3)
        self._more = named(QPushButton(), "showOtherTypes")
        self._more.setProperty("role", "link")
        self._more.clicked.connect(lambda: self.choose_tab(self._fullest_other()))
        self._filter = self._build_filter()
        self._below = QStackedLayout()  # under the rows, which so stay under the pointer that chose one
        column.addLayout(self._below)  # first: a widget added to a layout of nobody would show as a window
        self._below.addWidget(_padded(self._more))
        self._below.addWidget(self._filter)
        column.addSpacing(6)
        column.addLayout(_inset(rule(), 8))
        column.addSpacing(12)
        self._document_count = label("documentCount", "sub")
        column.addLayout(_heading("headingDocuments", tr("Documents"), self._document_count))
        column.addSpacing(6)
        self.names = NameField(self._theme)
        self.names.settled.connect(self._narrow_documents)
        self.names.left.connect(self._go_to_documents)
        column.addLayout(_inset(self.names))
        column.addSpacing(4)
        self.documents = DocumentList(self._theme)
        self.documents.chosen.connect(self._selection.select_document)
        column.addWidget(self.documents, 2)
        column.addSpacing(12)
        column.addLayout(_heading("headingMarks", tr("Marks"), None))
        column.addSpacing(4)
        self._legend = Legend(self._theme)
        column.addWidget(self._legend)

    def _build_filter(self) -> QWidget:
        strip = named(QWidget(), "entityFilter", tr("Chosen entities"))
        row = QHBoxLayout(strip)
        row.setContentsMargins(16, 0, 8, 0)
        self._filter_words = ElidedLabel("entityFilterWords")
        self._filter_words.setProperty("tone", "sub")
        clear = named(QPushButton(tr("Show all")), "clearEntityFilter")
        clear.setProperty("role", "link")
        clear.clicked.connect(lambda: self._selection.select_entities(()))
        row.addWidget(self._filter_words, 1)
        row.addWidget(clear)
        return strip

    def _opened(self) -> None:
        self.names.clear()
        self._narrowed = None
        self._show(Listed())
        self._load(self._show)

    def _changed(self, changes: Changes) -> None:
        """After a verdict the rows stay in their order, and only what shows is read again."""
        if changes.beside:
            return
        if changes.documents or changes.entities or not changes.events:
            self._load(self._follow)
            return
        self.list.rows.refresh()
        self.documents.refresh()
        to_review = self._session.counts().to_review
        self._legend.show_counts(replace(self._listed.marks, to_review=to_review))

    def _load(self, then: Callable[[Listed], None]) -> None:
        if self._task is not None:
            self._task.cancel()
        self._task = self._session.read(read_listed, then)

    def _show(self, listed: Listed) -> None:
        self._count_all(listed)
        self.documents.show_rows(self._document_lines(), listed.repeated, self._selection.document)
        self._show_tab()
        self._event_selected(self._selection.event_id)

    def _follow(self, listed: Listed) -> None:
        """More came: rows under the pointer or the keys stay where they are, others are in their order."""
        if self.list.underMouse() or self.list.hasFocus():
            listed = replace(listed, tabs=in_the_old_order(listed.tabs, self._listed.tabs))
        self._count_all(listed)
        self.documents.follow_rows(self._document_lines(), listed.repeated)
        self.list.follow_rows(self._entity_lines(), self._selection.entities)
        self._tell_of_others()
        self._let_go_of_gone()

    def _narrow_documents(self) -> None:
        """Show the documents of the name that is typed."""
        if self._narrowing is not None:
            self._narrowing.cancel()
        words, selected = self.names.words, self._selection.document
        if not words:
            self._narrowed = None
            self.documents.show_rows(self._document_lines(), self._listed.repeated, selected)
            self._count_documents()
            return

        def show(found: list[int]) -> None:
            self._narrowed = found
            self.documents.show_rows(self._document_lines(), self._listed.repeated, selected)
            self._count_documents()

        self._narrowing = self._session.read(lambda reader: reader.documents_called(words), show)

    def _go_to_documents(self) -> None:
        self.documents.setFocus()
        if not self.documents.currentIndex().isValid():
            self.documents.setCurrentIndex(self.documents.model().index(0, 0))

    def _count_documents(self) -> None:
        every = len(self._listed.documents)
        self._document_count.setText(
            numeral(every)
            if self._narrowed is None
            else tr("{narrowed} of {every}", narrowed=numeral(len(self._narrowed)), every=numeral(every))
        )
        self.names.show_for(every)

    def _count_all(self, listed: Listed) -> None:
        if self._narrowed is not None and listed.documents != self._listed.documents:
            self._narrow_documents()
        self._listed = listed
        self._legend.show_counts(listed.marks)
        self._count.setText(numeral(sum(map(len, listed.tabs.values()))))
        self._count_documents()

    def _document_lines(self) -> Fetched[DocumentLine]:
        shown = self._listed.documents if self._narrowed is None else self._narrowed
        return Fetched(shown, lambda ids: self._session.reader.document_lines(ids))

    def _entity_lines(self) -> Fetched[EntityLine]:
        return Fetched(self._listed.tabs[self.tabs.current], lambda ids: self._session.reader.entity_lines(ids))

    def _show_tab(self) -> None:
        self.list.rows.show_rows(self._entity_lines())
        self.list.choose(self._selection.entities)
        self._tell_of_others()

    def _tell_of_others(self) -> None:
        other = self._fullest_other()
        n_other = len(self._listed.tabs[other])
        self._more.setText(_COUNTED[other](n_other) if n_other else "")
        self._more.setEnabled(n_other > 0)

    def _ask_activity(self, entities: list[int]) -> None:
        days, rows = self._listed.days, self.list.rows
        if days is not None:
            self._session.read(lambda reader: read_activity(reader, entities, days), rows.show_activity)

    def _fullest_other(self) -> str:
        others = {key: len(ids) for key, ids in self._listed.tabs.items() if key != self.tabs.current}
        return max(others, key=lambda key: others[key])

    def _list_chosen(self, chosen: list[int]) -> None:
        elsewhere = {each for each in self._selection.entities if self.list.rows.row_of(each) is None}
        self._selection.select_entities(elsewhere | set(chosen))

    def _rename(self, entity: int, name: str) -> None:
        from kzexplorer.operations.correct_entities import rename

        if not self._session.read_only:
            self._session.correct([entity], rename, entity, name)

    def _let_go_of_gone(self) -> None:
        """Nothing is narrowed to an entity that was merged into another one."""
        chosen = self._selection.entities
        there = {line.id for line in self._session.reader.entity_lines(sorted(chosen))} if chosen else chosen
        if there != chosen:
            self._selection.select_entities(there)
        elif chosen:
            self._entities_chosen(chosen)

    def _entities_chosen(self, entities: frozenset[int]) -> None:
        self.list.choose(entities)
        names = [line.name for line in self._session.reader.entity_lines(sorted(entities))] if entities else []
        self._below.setCurrentIndex(int(bool(names)))
        self._filter_words.setText(tr("Only {names}", names=listed(names)) if names else "")

    def _event_selected(self, event: int | None) -> None:
        if event is None or not self._session.is_open:
            self.list.rows.show_in_event(())
            return
        detail = self._session.event_detail(event)
        self.list.rows.show_in_event(part.entity for part in (*detail.participants, *detail.places))


def _heading(name: str, words: str, count: QLabel | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(16, 0, 16, 0)
    row.addWidget(label(name, "strong", words), 1)
    if count is not None:
        row.addWidget(count)
    return row


def _inset(widget: QWidget, side: int = 12) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(side, 0, side, 0)
    row.addWidget(widget)
    return row


def _padded(widget: QWidget) -> QWidget:
    holder = named(QWidget(), f"{widget.objectName()}Row", tr("Other types"))
    row = QHBoxLayout(holder)
    row.setContentsMargins(8, 0, 8, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return holder
