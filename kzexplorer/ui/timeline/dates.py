"""Takes the view to dates: to one that is typed, and to that of the place where the caret stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from kzexplorer.domain.when import When
from kzexplorer.translation import tr
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.timeline.go_to import GoTo

if TYPE_CHECKING:
    from kzexplorer.ui.timeline.view import TimelineView

_BELOW = 54
_BESIDE = 16
_SHARE, _LEAST = 0.7, 21.0


class Dates(QObject):
    """Serves a view from `serve` on; before that nothing can be asked for. The field stands over `pane`."""

    def __init__(self, selection: Selection, pane: QWidget) -> None:
        super().__init__(pane)
        self._selection, self._pane = selection, pane
        self._view: TimelineView | None = None
        self._field: GoTo | None = None
        self._marks = False

    def serve(self, view: TimelineView) -> None:
        """Take that view to dates from now on."""
        self._view = view
        self._selection.moment_changed.connect(view.show_moment)

    def ask_for_date(self) -> None:
        """Ask for a date to go to."""
        self._ask(tr("Go to date"), tr("Go"), marks=False)

    def ask_for_range(self) -> None:
        """Ask for a range to mark."""
        self._ask(tr("Mark a range"), tr("Mark"), marks=True)

    def _ask(self, title: str, verb: str, *, marks: bool) -> None:
        if self._view is None:
            return
        if self._field is None:
            self._field = GoTo(self._pane)
            self._field.chosen.connect(self._chosen)
            self._field.left.connect(self._view.setFocus)
        self._marks = marks
        self._field.ask(title, verb, ranges=marks)
        self._field.move(self._pane.width() - self._field.width() - _BESIDE, _BELOW)

    def go_to(self, when: When) -> None:
        """Show a date, and stand at it."""
        view = self._view
        if view is not None:
            view.setFocus()
            self._selection.stand_at(when)
            view.travel.show_days(*when.days, share=_SHARE, least=_LEAST)
            view.announcer.say(tr("At {date}", date=view.overlay.words))

    def _chosen(self, when: When) -> None:
        view = self._view
        assert view is not None
        if not self._marks:
            self.go_to(when)
            return
        view.setFocus()
        view.travel.show_days(*when.days, share=_SHARE, least=_LEAST)
        view.band.select(*when.days)
