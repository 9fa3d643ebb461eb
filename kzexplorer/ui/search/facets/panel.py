"""What the results can be narrowed by, beside them: years as bars, and values with counts, each a part of the query."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QListView, QVBoxLayout, QWidget

from kzexplorer.domain.calendar import civil
from kzexplorer.search import Query
from kzexplorer.search.parts import asked_fields
from kzexplorer.search.toggling import holds
from kzexplorer.search.tree import Days, Field
from kzexplorer.translation import tr
from kzexplorer.ui.search.facets.delegate import FacetsDelegate
from kzexplorer.ui.search.facets.model import ROW_ROLE, FacetRow, FacetsModel
from kzexplorer.ui.search.facets.reading import FacetCounts, year_field
from kzexplorer.ui.search.facets.years import YearBars
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.escaping import keeps_escape
from kzexplorer.ui.widgets.plain import named
from kzexplorer.ui.widgets.viewport import known_viewport

WIDTH = 212
_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FacetsPanel(QFrame):
    """`toggled` comes with the part of a search that a value stands for, and whether it is enough that an event has
    this or another one; `left` on Escape."""

    toggled = Signal(object, bool)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "facetsPanel", tr("Narrow the results"))
        self.setFixedWidth(WIDTH)
        self._query = Query()
        self.years, self.list = YearBars(theme), FacetsList(theme)
        self.years.picked.connect(lambda first, last: self.toggled.emit(year_field(first, last), False))
        self.list.toggled.connect(self.toggled)
        self.list.left.connect(self.left)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.years)
        column.addWidget(self.list, 1)

    def show_counts(self, counts: FacetCounts, query: Query) -> None:
        """Show these, with what the query asks for ticked."""
        self.list.rows.show_groups(counts.groups, lambda value: holds(query, value.field))
        self.years.show_years(counts.years, _years_asked(query))


class FacetsList(QListView):
    """Arrows go from value to value; Space, Enter or a click adds or takes away, Shift with them is for either."""

    toggled = Signal(object, bool)
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        named(self, "facetsList", tr("Narrow the results by"))
        self.rows = FacetsModel()
        self._looks = FacetsDelegate(theme)
        self.setModel(self.rows)
        self.setItemDelegate(self._looks)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setToolTipDuration(4_000)
        self._ground = known_viewport(self)
        theme.changed.connect(self._ground.update)

    def event(self, event: QEvent) -> bool:
        """Escape is the list's own, although the window knows that key too."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS:
            self._toggle(self.currentIndex().data(ROW_ROLE), event.modifiers())
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() == Qt.MouseButton.LeftButton:
            self._toggle(self.indexAt(event.position().toPoint()).data(ROW_ROLE), event.modifiers())

    def _toggle(self, row: FacetRow | None, modifiers: Qt.KeyboardModifier) -> None:
        if row is not None and row.value is not None:
            either = bool(modifiers & Qt.KeyboardModifier.ShiftModifier)
            self.toggled.emit(row.value.field, either)


def _years_asked(query: Query) -> tuple[int, int] | None:
    """The first and the last year that the query asks for, where both ends are given."""
    for field in asked_fields(query.root):
        if isinstance(field, Field) and isinstance(field.value, Days):
            first, last = field.value.first, field.value.last
            if first is not None and last is not None:
                return civil(first)[0], civil(last)[0]
    return None
