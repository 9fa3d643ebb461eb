"""Keeps the tray of events without a date in step with its button, the selection and the filter."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QAbstractButton, QWidget

from kzexplorer.ui.selection import Selection
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.listed.event_list import Lines
from kzexplorer.ui.timeline.undated.side_by_side import SideBySide
from kzexplorer.ui.timeline.undated.tray import Tray


class Undated(QObject):
    """The tray shows while `button` is down, in `body` beside the `lanes`; `open_wanted` comes with an event to read.

    `leave` gives the keys back to the lanes.
    """

    open_wanted = Signal(object)

    def __init__(
        self,
        theme: Theme,
        selection: Selection,
        lines: Lines,
        lanes: QWidget,
        button: QAbstractButton,
        leave: Callable[[], None],
    ) -> None:
        super().__init__(button)
        self._selection, self._button, self._leave = selection, button, leave
        self.tray = Tray(theme, lines)
        self.body = SideBySide(lanes, self.tray)
        button.toggled.connect(self._show)
        self.tray.picked.connect(selection.select_event)
        self.tray.open_wanted.connect(self.open_wanted)
        self.tray.closed.connect(self._close)
        selection.event_changed.connect(self._mark)

    def toggle(self) -> None:
        """Show or hide the tray."""
        self._button.toggle()

    @property
    def shows(self) -> bool:
        """Whether the tray shows."""
        return self._button.isChecked()

    def show_events(self, ids: Sequence[int], total: int) -> None:
        """List these; `total` is how many there are without the filter."""
        self.tray.show_events(ids, total, self._selection.event_id)

    def _show(self, on: bool) -> None:
        if not on and self.tray.isAncestorOf(self.body.focusWidget()):
            self._leave()
        self.body.show_tray(on)
        if on:
            self.tray.show_selected(self._selection.event_id)
            self.tray.focus_list()

    def _close(self) -> None:
        self._button.setChecked(False)

    def _mark(self, event: int | None) -> None:
        self.tray.show_selected(event)
