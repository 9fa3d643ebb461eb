"""The timeline pane: a header, the lanes and the strip of all events; it reads the session and writes the selection."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kzexplorer.domain.changes import Changes
from kzexplorer.domain.when import When
from kzexplorer.timeline.filters import Filter
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.swift_imports import import_pyqtgraph
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.dates import Dates
from kzexplorer.ui.timeline.filter.narrowing import Narrowing
from kzexplorer.ui.timeline.header import GROUPINGS, MORE_GROUPINGS, TimelineHeader
from kzexplorer.ui.timeline.lanes.arranging import Arranging
from kzexplorer.ui.timeline.loading import Loaded, Loading
from kzexplorer.ui.timeline.moving.handling import Handling
from kzexplorer.ui.timeline.nothing import ALL_LANES_HIDDEN, nothing_passes_words
from kzexplorer.ui.timeline.undated.tray import Tray
from kzexplorer.ui.widgets.plain import label, named, rule

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kzexplorer.store import EventLine
    from kzexplorer.timeline.edits import Shift
    from kzexplorer.ui.timeline.content import Content
    from kzexplorer.ui.timeline.filter.filter_panel import FilterSection
    from kzexplorer.ui.timeline.overview import Overview
    from kzexplorer.ui.timeline.view import TimelineView
    from kzexplorer.ui.timeline.walk import Walk

_TRAY_WIDTH, _ROOM_FOR_BOTH, _WIDEST = 280, 640, 16_777_215
_FARTHEST = 1e12  # days; what Qt and pyqtgraph still draw
_NO_EVENTS = "No events with a date yet. Add documents to fill the timeline."


class TimelinePane(QFrame):
    """`open_passage` comes with an event id when a person wants to read the words that tell it, `loaded` once the
    events of the workspace that was opened show.

    Cheap to make: numpy and pyqtgraph are imported by `start`, once the window is painted.
    """

    open_passage = Signal(object)
    loaded = Signal()

    def __init__(self, session: Session, selection: Selection, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._selection, self._theme = session, selection, theme
        self.handling = Handling()
        self.dates = Dates(selection, self)
        self._narrowing = Narrowing(theme, self._filter_sections, self)
        self.arranging = Arranging(self._lane_keys, self)
        self._wanted_range: tuple[float, float] | None = None
        self._content: Content | None = None
        self._shown: Loaded | None = None
        self._view: TimelineView | None = None
        self._walk: Walk | None = None
        self._overview: Overview | None = None
        self.setObjectName("timelinePane")
        self.setAccessibleName("Timeline")
        self.setProperty("card", True)
        self.setMinimumSize(360, 200)
        self._header = TimelineHeader(theme)
        self._opening = label("timelineOpening", "sub", "")
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._tray = Tray(theme, self._lines_of)
        self._tray.hide()
        self._lay_out()
        self._loading = Loading(session, selection, self)
        self._connect()

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self._header)
        whole.addWidget(rule())
        body = QHBoxLayout()
        body.setSpacing(0)
        whole.addLayout(body, 1)
        self._lanes = named(QWidget(), "timelineLanes", "Lanes")
        body.addWidget(self._lanes, 1)
        body.addWidget(self._tray)
        self._column = QVBoxLayout(self._lanes)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._opening, 1)

    def start(self) -> None:
        """Build the view; called once the window has been painted."""
        import_pyqtgraph()
        from kzexplorer.ui.timeline.overview import Overview

        self._overview = Overview(self._theme, self)
        self._overview.hide()
        self._overview.range_chosen.connect(self._choose_range)
        if self._session.is_open:
            self._loading.load()

    # what the window's actions ask for

    def fit(self) -> None:
        """Show all events that have a date and pass the filter."""
        if self._view is not None and self._content is not None:
            from kzexplorer.timeline.opening import whole_range

            moments = whole_range(self._view.stage.passing or self._content.events)
            if moments:
                self._view.show_moments(*moments, glide=True)

    def zoom_in(self) -> None:
        """Show fewer days around the middle."""
        if self._view is not None:
            self._view.travel.zoom_in()

    def zoom_out(self) -> None:
        """Show more days around the middle."""
        if self._view is not None:
            self._view.travel.zoom_out()

    def frame_selection(self) -> None:
        """Zoom to the surroundings of the selected event."""
        if self._walk is not None:
            self._walk.frame()

    def ask_for_picture(self) -> None:
        """Ask what a picture of the timeline shall show, and where it goes."""
        if self._view is None or self._shown is None:
            return
        from kzexplorer.timeline.opening import whole_range
        from kzexplorer.ui.timeline.output.picture_dialog import PictureDialog
        from kzexplorer.ui.timeline.output.writing import PictureWish, write_timeline

        view, shown, mode = self._view, self._shown, "dark" if self._theme.dark else "light"
        size = (view.width(), view.height())
        wish = PictureWish(self.arranging.grouping, view.moments, size, mode, order=self.arranging.order)
        whole = whole_range(view.stage.passing or shown.content.events) or view.moments

        def write(path: Path, wish: PictureWish) -> None:
            write_timeline(path, shown.content, shown.passing, wish, shown.message)

        PictureDialog(write, wish, whole, self).open()

    def measure(self) -> None:
        """Take the ruler, laid at the selected event, or put it away."""
        if self._view is not None:
            self._view.measure.toggle()
            self.focus_view()

    def group_by(self, grouping: str) -> None:
        """Lanes by a grouping of the header."""
        self.arranging.grouping = grouping
        self._header.show_grouping(grouping)
        self._loading.group_by(grouping)

    def select_next(self) -> None:
        """Select the event after the selected one in time, or the first in view."""
        if self._walk is not None:
            self._walk.step(1)

    def select_previous(self) -> None:
        """Select the event before the selected one in time, or the last in view."""
        if self._walk is not None:
            self._walk.step(-1)

    def focus_view(self) -> None:
        """Let the keys go to the lanes."""
        if self._view is not None:
            self._view.setFocus()

    @property
    def range_days(self) -> tuple[int, int]:
        """The first and last day in view; (0, 0) before anything is shown."""
        return self._view.days if self._view is not None else (0, 0)

    def first_in_view(self) -> int | None:
        """The id of the first event that begins in view and passes the filter. None where there is none."""
        return self._walk.first_in_view() if self._walk is not None else None

    def mark_position(self, event: int) -> QPoint | None:
        """Where a click selects the event with that id, in pixels of the view `timelineView`. None where unseen."""
        index = self._content.events.index(event) if self._content else None
        return self._view.mark_position(index) if self._view is not None and index is not None else None

    def state(self) -> dict[str, Any]:
        """Range, grouping, lanes and filter, to keep between starts."""
        kept = {
            "grouping": self.arranging.grouping,
            "lanes": self.arranging.state(),
            "filter": self._narrowing.filter.state(),
        }
        state: dict[str, Any] = {name: value for name, value in kept.items() if value}
        moments = self._view.moments if self._view is not None else self._wanted_range
        return state | ({"range": list(moments)} if moments else {})

    def restore(self, state: dict[str, Any]) -> None:
        """Take what `state` gave; anything unusable in it is left out."""
        grouping, moments = state.get("grouping"), state.get("range")
        if isinstance(moments, list) and len(moments) == 2 and all(_is_moment(each) for each in moments):
            self._wanted_range = (float(moments[0]), float(moments[1])) if moments[0] < moments[1] else None
        self.arranging.restore(state.get("lanes"))
        self.group_by(grouping if grouping in dict((*GROUPINGS, *MORE_GROUPINGS)) else self.arranging.grouping)
        self.filter_by(Filter.of_state(state.get("filter")))
        if self._view is not None and self._wanted_range is not None:
            self._view.show_moments(*self._wanted_range)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    # what others say

    def _connect(self) -> None:
        self._session.opened.connect(self._opened)
        self._session.changed.connect(self._changed)
        self._loading.loaded.connect(self._loaded)
        self._loading.slow.connect(lambda: self._opening.setText("Opening…"))
        self._selection.event_changed.connect(self._event_changed)
        self._selection.entities_changed.connect(self._filter_changed)
        self._selection.query_changed.connect(self._filter_changed)
        self._selection.moment_changed.connect(self._moment_changed)
        self._header.grouped.connect(self.group_by)
        self._header.fit_wanted.connect(self.fit)
        self._header.zoom_in_wanted.connect(self.zoom_in)
        self._header.zoom_out_wanted.connect(self.zoom_out)
        self._header.filter_wanted.connect(self.show_filter)
        self._header.undated_wanted.connect(self._show_tray)
        self.arranging.changed.connect(self._rearrange)
        self._narrowing.changed.connect(self.filter_by)
        self._narrowing.lanes_wanted.connect(self.arranging.show_all)
        self._tray.picked.connect(self._selection.select_event)
        self._tray.open_wanted.connect(self.open_passage)
        self._tray.closed.connect(self._close_tray)

    def _opened(self) -> None:
        self._content = None
        if self._view is not None and self._overview is not None:
            self._view.hide()
            self._overview.hide()
        self._opening.setText("")
        self._opening.show()
        if self._overview is not None:
            self._loading.load()

    def _changed(self, changes: Changes) -> None:
        if self._overview is None or not self._session.is_open:
            return
        edited = self._loading.edit(changes.events) if self._content is not None else None
        if edited is None:
            self._loading.load()
        else:
            self._show_edited(*edited)

    def _filter_changed(self, _value: object) -> None:
        if self._overview is not None and self._session.is_open:
            self._loading.narrow()

    def _event_changed(self, _event: object) -> None:
        if self._view is not None and self._content is not None:
            self._select_shown(reveal=True)
        self._tray.show_selected(self._selection.event_id)

    # showing

    def _loaded(self, loaded: Loaded) -> None:
        """Show these events; the range stays unless there was nothing in it to keep."""
        content, before = loaded.content, self._content
        self._content, self._shown = content, loaded
        if content is before:
            self._show()
            return
        self._show_anew(content, opened=before is None, had_events=bool(before and len(before.events)))

    def _show_anew(self, content: Content, *, opened: bool, had_events: bool) -> None:
        from kzexplorer.timeline.opening import first_range

        if self._view is None:
            self._build(content)
        assert self._view is not None
        assert self._overview is not None
        self._opening.hide()
        self._view.show()
        self._overview.show()
        self._column.activate()
        self._show()
        if not had_events:
            moments = self._wanted_range or first_range(content.events)
            self._wanted_range = None
            if moments:
                self._view.show_moments(*moments)
        self._view.settle()
        self._select_shown(reveal=not had_events)
        if opened:
            self.loaded.emit()

    def _show_edited(self, loaded: Loaded, shift: Shift) -> None:
        """Show events that changed in place, in the next frame."""
        assert self._view is not None
        assert self._overview is not None
        before = self._shown
        assert before is not None
        self._content, self._shown = loaded.content, loaded
        self._content.fetch(shift.added)
        if self._view.edit_content(loaded.content, shift, loaded.passing):
            self._tell_how_many_show()
            was = before.content.events, before.passing
            self._overview.edit_events(*was, loaded.content.events, loaded.passing, shift.added)
        else:
            self._show()

    def _build(self, content: Content) -> None:
        from kzexplorer.ui.timeline.view import TimelineView
        from kzexplorer.ui.timeline.walk import Walk

        assert self._overview is not None
        self._view = TimelineView(self._theme, content, self.handling)
        self._view.range_changed.connect(self._range_changed)
        self._view.picked.connect(self._selection.select_event)
        self._view.open_wanted.connect(self.open_passage)
        self._walk = Walk(self._view, self._selection, self.open_passage.emit)
        self._view.commanded.connect(self._walk.obey)
        gutter = self._view.let_arrange(self.arranging)
        self.dates.serve(self._view)
        self._column.addWidget(self._view, 1)
        self._column.addWidget(rule())
        self._column.addWidget(self._overview)
        order: list[QWidget] = [
            self._header.last_in_tab_order,
            gutter,
            self._view,
            *self._view.chips,
            self._overview,
            self._tray,
        ]
        for widget, following in itertools.pairwise(order):
            self.setTabOrder(widget, following)

    def _show(self) -> None:
        """Divide the events into lanes, without those that the filter leaves out."""
        if self._view is None or self._shown is None:
            return
        content, passing = self._shown.content, self._shown.passing
        self._view.show_content(content, self.arranging.grouping, passing, self.arranging.order)
        self._tell_what_shows()
        self._view.select(self._selected_index(), reveal=False)

    def _rearrange(self) -> None:
        """Put the lanes as the person wants them."""
        if self._view is not None:
            self._view.rearrange(self.arranging.order)
            self._tell_what_shows()

    def _tell_what_shows(self) -> None:
        """Which events show, on the strip of all and in numbers."""
        if self._overview is not None and self._shown is not None:
            self._overview.show_events(self._shown.content.events, self._shown.passing)
        self._tell_how_many_show()

    def _tell_how_many_show(self) -> None:
        """How many events show, and which part of what is looked for leaves none."""
        if self._view is None or self._shown is None:
            return
        self._view.stage.message = self._nothing()
        content, undated = self._shown.content, self._shown.undated
        n_undated = content.n_undated_there(self._narrowing.filter)
        self._header.show_undated(len(undated), n_undated)
        self._tray.show_events(undated, n_undated, self._selection.event_id)
        self._header.show_total(self._n_passing, content.n_there)
        self._header.show_conditions(len(self._narrowing.filter.conditions) + (self.arranging.n_hidden > 0))
        self._range_changed()
        self._narrowing.refresh(self.arranging.n_hidden)

    def _nothing(self) -> str:
        """What to say where no event shows; empty where some do."""
        shown = self._shown
        assert shown is not None
        if self._n_passing:
            return ""
        if not len(shown.content.events):
            return _NO_EVENTS
        if shown.message:
            return shown.message
        if shown.passing is None or shown.passing.any():
            return ALL_LANES_HIDDEN
        return nothing_passes_words(*shown.content.blamed(self._narrowing.filter, shown.matching))

    def _lane_keys(self) -> list[int]:
        return [lane.key for lane in self._view.stage.divided] if self._view is not None else []

    # the filter

    def filter_by(self, chosen: Filter) -> None:
        """Leave out the events that this filter leaves out."""
        self._narrowing.filter = chosen
        loaded = self._loading.filter_by(chosen)
        if loaded is not None:
            self._shown = loaded
            self._show()

    def toggle_undated(self) -> None:
        """Show or hide the tray of events without a date."""
        self._header.undated_button.toggle()

    @property
    def shows_undated(self) -> bool:
        return self._header.undated_button.isChecked()

    def move_lane(self, way: int) -> None:
        """Move the lane of the selected event, or the one chosen at its name, up (-1) or down (1)."""
        if self._view is not None and self._view.chosen_lane is not None:
            self.arranging.step(self._view.chosen_lane, way)

    def show_filter(self) -> None:
        """Open the panel that says which events show."""
        if self._shown is not None:
            self._narrowing.show_under(self._header.filter_button, self.arranging.n_hidden)

    def _filter_sections(self) -> Sequence[FilterSection]:
        from kzexplorer.ui.timeline.filter.filter_rows import filter_sections

        shown = self._shown
        assert shown is not None
        return filter_sections(shown.content, self._narrowing.filter, shown.matching, self.range_days)

    @property
    def _n_passing(self) -> int:
        passing = self._view.stage.passing if self._view is not None else None
        return len(passing) if passing is not None else 0

    def _range_changed(self) -> None:
        if self._view is None or self._overview is None:
            return
        from kzexplorer.timeline.words import range_words

        self._header.show_range(range_words(*self.range_days))
        self._overview.show_range(*self._view.moments, self._view.stage.gutter)

    def _choose_range(self, start: float, end: float) -> None:
        if self._view is not None:
            self._view.show_moments(start, end)

    def _lines_of(self, ids: Sequence[int]) -> Sequence[EventLine]:
        return self._content.lines_of(ids) if self._content is not None else ()

    def _show_tray(self, on: bool) -> None:
        if not on and self._tray.isAncestorOf(self.focusWidget()):
            self.focus_view()
        self._tray.setVisible(on)
        self._share_room()
        if on:
            self._tray.show_selected(self._selection.event_id)
            self._tray.focus_list()

    def _close_tray(self) -> None:
        self._header.undated_button.setChecked(False)

    def _share_room(self) -> None:
        """The tray stands beside the lanes, or in their place where both have no room."""
        covered = self._tray.isVisibleTo(self) and self.width() < _ROOM_FOR_BOTH
        self._lanes.setHidden(covered)
        self._tray.setMinimumWidth(0 if covered else _TRAY_WIDTH)
        self._tray.setMaximumWidth(_WIDEST if covered else _TRAY_WIDTH)

    def _select_shown(self, *, reveal: bool) -> None:
        """Mark the selected event in the view, and go there if it should be revealed."""
        assert self._view is not None
        assert self._content is not None
        index = self._selected_index()
        if index is not None:
            self._content.fetch([index])
        self._view.select(index, reveal=reveal)
        if self._overview is not None:
            self._mark_on_overview(index)

    def _moment_changed(self, moment: When | None) -> None:
        if self._overview is not None:
            self._overview.mark_cursor(None if moment is None else (sum(moment.days) + 1) / 2)

    def _mark_on_overview(self, event: int | None) -> None:
        from kzexplorer.timeline.ruler import End

        assert self._overview is not None
        assert self._content is not None
        self._overview.mark_selected(None if event is None else End.of_event(self._content.events, event).middle)

    def _selected_index(self) -> int | None:
        event = self._selection.event_id
        return self._content.events.index(event) if self._content and event is not None else None


def _is_moment(value: object) -> bool:
    """Whether settings, which a person can edit, hold a number that the timeline can go to."""
    return isinstance(value, (int, float)) and abs(value) < _FARTHEST
