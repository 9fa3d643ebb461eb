"""Keeps the filter of the timeline, and shows the panel where a person changes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kzexplorer.timeline.filters import Filter
from kzexplorer.ui.theme import Theme

if TYPE_CHECKING:
    from kzexplorer.ui.timeline.filter.filter_panel import FilterPanel, FilterSection

Sections = Callable[[], "Sequence[FilterSection]"]


class Narrowing(QObject):
    """`changed` comes with another `Filter`, `lanes_wanted` where all lanes should show again.

    `sections` are asked for while the panel shows, which belongs to `owner`.
    """

    changed = Signal(object)
    lanes_wanted = Signal()

    def __init__(self, theme: Theme, sections: Sections, owner: QWidget) -> None:
        super().__init__(owner)
        self._theme, self._sections, self._owner = theme, sections, owner
        self._panel: FilterPanel | None = None
        self.filter = Filter()

    def put(self, chosen: Filter) -> None:
        """Take this filter from now on."""
        self.filter = chosen
        self.changed.emit(chosen)

    def show_under(self, button: QWidget, n_hidden_lanes: int) -> None:
        """Open the panel below a button."""
        if self._panel is None:
            self._panel = self._make_panel()
        self._fill(self._panel, n_hidden_lanes)
        self._panel.open_under(button)

    def refresh(self, n_hidden_lanes: int) -> None:
        """Count anew, where the panel shows."""
        if self._panel is not None and self._panel.isVisible():
            self._fill(self._panel, n_hidden_lanes)

    def _fill(self, panel: FilterPanel, n_hidden_lanes: int) -> None:
        conditions = len(self.filter.conditions)
        panel.show_sections(self._sections(), conditions=conditions, hidden_lanes=n_hidden_lanes)

    def _make_panel(self) -> FilterPanel:
        from kzexplorer.ui.timeline.filter.filter_panel import FilterPanel

        panel = FilterPanel(self._theme, self._owner)
        panel.put.connect(lambda facet, code, on: self.put(self.filter.put(facet, code, on)))
        panel.only_put.connect(lambda facet, code: self.put(self.filter.only(facet, panel.codes(facet), code)))
        panel.cleared.connect(lambda: self.put(Filter()))
        panel.lanes_wanted.connect(self.lanes_wanted)
        return panel
