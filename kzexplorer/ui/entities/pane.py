"""The sidebar: pick a type of entity, narrow everything to one or several of them, go to a document."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from kzexplorer.domain.entity import EntityType
from kzexplorer.ui.entities.documents import DocumentList
from kzexplorer.ui.entities.legend import Legend, MarkCounts
from kzexplorer.ui.entities.list import EntityList
from kzexplorer.ui.entities.model import BINS
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.widgets.plain import counted, label, named, rule
from kzexplorer.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from kzexplorer.store.views import EntityLine

_TABS = (
    ("people", "People", (EntityType.PERSON,)),
    ("organisations", "Organisations", (EntityType.ORGANISATION,)),
    ("places", "Places", (EntityType.PLACE,)),
    ("other", "Other", (EntityType.DOCUMENT, EntityType.MEETING)),
)
_COUNTED = {
    "people": ("person", "people"),
    "organisations": ("organisation", "organisations"),
    "places": ("place", "places"),
    "other": ("text or meeting", "texts and meetings"),
}


class EntitiesPane(QWidget):
    """Empty until the workspace is open."""

    def __init__(self, session: Session, selection: Selection, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sidebar")
        self.setAccessibleName("Entities and documents")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._selection, self._theme = session, selection, theme
        self._lines: dict[str, list[EntityLine]] = {key: [] for key, *_ in _TABS}
        self._days: tuple[int, int] | None = None
        self._build()
        session.opened.connect(self._refresh)
        session.changed.connect(lambda _changes: self._refresh())
        selection.entities_changed.connect(self._entities_chosen)
        selection.event_changed.connect(self._event_selected)
        selection.document_changed.connect(lambda document: self.documents.choose(document))

    def choose_tab(self, key: str) -> None:
        """Show the entities of a tab: `people`, `organisations`, `places` or `other`; other words change nothing."""
        if key in self._lines:
            self.tabs.choose(key)
            self._show_tab()

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 12)
        column.setSpacing(0)
        self._count = label("entityCount", "sub")
        column.addLayout(_heading("Entities", self._count))
        column.addSpacing(10)
        self.tabs = Segmented("entityTabs", [(key, words) for key, words, _ in _TABS], self._theme)
        self.tabs.setAccessibleName("Type of entity")
        self.tabs.chosen.connect(lambda _key: self._show_tab())
        column.addLayout(_inset(self.tabs))
        column.addSpacing(8)
        self.list = EntityList(self._theme)
        self.list.chosen.connect(self._list_chosen)
        column.addWidget(self.list, 1)
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
        column.addLayout(_heading("Documents", self._document_count))
        column.addSpacing(6)
        self.documents = DocumentList(self._theme)
        self.documents.chosen.connect(self._selection.select_document)
        column.addWidget(self.documents)
        column.addSpacing(12)
        column.addLayout(_heading("Marks", None))
        column.addSpacing(4)
        self._legend = Legend(self._theme)
        column.addWidget(self._legend)

    def _build_filter(self) -> QWidget:
        strip = named(QWidget(), "entityFilter", "Chosen entities")
        row = QHBoxLayout(strip)
        row.setContentsMargins(16, 0, 8, 0)
        self._filter_words = ElidedLabel("entityFilterWords")
        self._filter_words.setProperty("tone", "sub")
        clear = named(QPushButton("Show all"), "clearEntityFilter")
        clear.setProperty("role", "link")
        clear.clicked.connect(lambda: self._selection.select_entities(()))
        row.addWidget(self._filter_words, 1)
        row.addWidget(clear)
        return strip

    def _refresh(self) -> None:
        reader = self._session.reader
        lines = reader.entities()
        for key, _, types in _TABS:
            self._lines[key] = [line for line in lines if line.type in types and line.n_mentions]
        columns = reader.timeline()
        self._days = (int(columns.earliest.min()), int(columns.latest.max()) + 1) if len(columns) else None
        exact = int(len(columns) - columns.soft.sum())
        counts = reader.counts()
        self._legend.show_counts(MarkCounts(exact, len(columns) - exact, len(columns.undated), counts.to_review))
        self._count.setText(f"{sum(map(len, self._lines.values())):,}")
        documents = reader.documents()
        self._document_count.setText(f"{len(documents):,}")
        self.documents.show_lines(documents, self._selection.document)
        self._show_tab()
        self._event_selected(self._selection.event_id)

    def _show_tab(self) -> None:
        key = self.tabs.current
        lines = self._lines[key]
        self.list.rows.show_rows(lines, self._activity([line.id for line in lines]))
        self.list.choose(self._selection.entities)
        others = [
            counted(len(self._lines[other]), *_COUNTED[other])
            for other, *_ in _TABS
            if other != key and self._lines[other] and other != "other"
        ]
        self._more.setText("Show " + ", ".join(others[:2]))
        self._more.setEnabled(bool(others))

    def _activity(self, entities: list[int]) -> dict[int, tuple[int, ...]]:
        """Counts of each entity's events in BINS equal parts of all time."""
        if not entities or self._days is None:
            return {}
        import numpy as np

        edges = np.linspace(*self._days, BINS + 1)
        days = self._session.reader.entity_days(entities)
        return {entity: tuple(np.histogram(days[entity], edges)[0].tolist()) for entity in days}

    def _fullest_other(self) -> str:
        others = {key: len(lines) for key, lines in self._lines.items() if key != self.tabs.current}
        return max(others, key=lambda key: others[key])

    def _list_chosen(self, chosen: list[int]) -> None:
        shown = {line.id for line in self._lines[self.tabs.current]}
        self._selection.select_entities((self._selection.entities - shown) | set(chosen))

    def _entities_chosen(self, entities: frozenset[int]) -> None:
        self.list.choose(entities)
        names = [line.name for lines in self._lines.values() for line in lines if line.id in entities]
        self._below.setCurrentIndex(int(bool(names)))
        self._filter_words.setText("Only " + " and ".join(names))

    def _event_selected(self, event: int | None) -> None:
        if event is None or not self._session.is_open:
            self.list.rows.show_in_event(())
            return
        detail = self._session.reader.event(event)
        self.list.rows.show_in_event(part.entity for part in (*detail.participants, *detail.places))


def _heading(words: str, count: QLabel | None) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(16, 0, 16, 0)
    row.addWidget(label(f"heading{words}", "strong", words), 1)
    if count is not None:
        row.addWidget(count)
    return row


def _inset(widget: QWidget, side: int = 12) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(side, 0, side, 0)
    row.addWidget(widget)
    return row


def _padded(widget: QWidget) -> QWidget:
    holder = named(QWidget(), f"{widget.objectName()}Row", "Other types")
    row = QHBoxLayout(holder)
    row.setContentsMargins(8, 0, 8, 0)
    row.addWidget(widget)
    row.addStretch(1)
    return holder
