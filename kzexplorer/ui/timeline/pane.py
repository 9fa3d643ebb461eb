"""The timeline pane: a header, the lanes and the strip of all events; it reads the session and writes the selection."""

from __future__ import annotations

import itertools
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from kzexplorer.domain.changes import Changes
from kzexplorer.timeline.filters import Filter
from kzexplorer.translation import tr
from kzexplorer.ui.found import Found
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
from kzexplorer.ui.timeline.steering import Steering
from kzexplorer.ui.timeline.undated.undated import Undated
from kzexplorer.ui.widgets.plain import label, named, rule

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    import numpy.typing as npt

    from kzexplorer.store import EventLine
    from kzexplorer.ui.timeline.display import Display
    from kzexplorer.ui.timeline.filter.filter_panel import FilterSection

_FARTHEST = 1e12  # days; what Qt and pyqtgraph still draw


class TimelinePane(QFrame):
    """`open_passage` comes with an event id when a person wants to read the words that tell it, `loaded` once the
    events of the workspace that was opened show, `narrowed` when others may pass what is looked for, `found`
    with a `Found` whenever what is known of these changed.

    Cheap to make: numpy and pyqtgraph are imported by `start`, once the window is painted.
    """

    open_passage = Signal(object)
    loaded = Signal()
    narrowed = Signal()
    found = Signal(object)

    def __init__(self, session: Session, selection: Selection, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session, self._selection, self._theme = session, selection, theme
        self.handling = Handling()
        self.dates = Dates(selection, self)
        self._narrowing = Narrowing(theme, self._filter_sections, self)
        self.arranging = Arranging(self._lane_keys, self)
        self.steering = Steering(self.arranging)
        self._wanted_range: tuple[float, float] | None = None
        self._sought = 0
        self._started = False
        self._later: list[Callable[[], None]] = []
        self._turns = QTimer(self)
        self._turns.setSingleShot(True)
        self._turns.setInterval(0)
        self._turns.timeout.connect(self._take_turn)
        self._shown: Loaded | None = None
        self._display: Display | None = None
        self.setObjectName("timelinePane")
        self.setAccessibleName(tr("Timeline"))
        self.setProperty("card", True)
        self.setMinimumSize(360, 200)
        self._header = TimelineHeader(theme)
        self._opening = label("timelineOpening", "sub", "")
        self._opening.setAlignment(Qt.AlignmentFlag.AlignCenter)
        lanes = named(QWidget(), "timelineLanes", tr("Lanes"))
        button, leave = self._header.undated_button, self.steering.focus
        self.undated = Undated(theme, selection, self._lines_of, lanes, button, leave)
        self._lay_out(lanes)
        self._loading = Loading(session, selection, self)
        self._connect()

    def _lay_out(self, lanes: QWidget) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(1, 1, 1, 1)
        whole.setSpacing(0)
        whole.addWidget(self._header)
        whole.addWidget(rule())
        whole.addWidget(self.undated.body, 1)
        self._column = QVBoxLayout(lanes)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._opening, 1)

    def start(self) -> None:
        """Show the workspace that is open, and each that is opened later; called once the window has been painted."""
        import_pyqtgraph()
        self._started = True
        if self._session.is_open:
            self._loading.load()

    # what the window's actions ask for

    def ask_for_picture(self) -> None:
        """Ask what a picture of the timeline shall show, and where it goes."""
        if self._display is not None and self._shown is not None:
            self._display.ask_for_picture(self)

    def group_by(self, grouping: str) -> None:
        """Lanes by a grouping of the header."""
        self.arranging.grouping = grouping
        self._header.show_grouping(grouping)
        self._loading.group_by(grouping)

    def seek(self, way: int) -> None:
        """Select the next (1) or previous (-1) of the events that are looked for, once they are known."""
        self._sought = way
        if not self._loading.is_reading:
            self._find_sought()

    def filter_by(self, chosen: Filter) -> None:
        """Leave out the events that this filter leaves out."""
        self._narrowing.filter = chosen
        loaded = self._loading.filter_by(chosen)
        if loaded is not None:
            self._show(loaded)
            self.narrowed.emit()

    def put_others(self, others: str) -> None:
        """What becomes of events that the search does not find: `show` marks those that it finds, `dim`, `hide`."""
        loaded = self._loading.put_others(others)
        if loaded is not None:
            self._show(loaded)

    def show_filter(self) -> None:
        """Open the panel that says which events show."""
        if self._shown is not None:
            self._narrowing.show_under(self._header.filter_button, self.arranging.n_hidden)

    def passing_ids(self) -> npt.ArrayLike | None:
        """The ids of the events that pass search, entities and filter, without a date too; None for all."""
        chosen, loaded = self._narrowing.filter, self._shown
        narrowed = loaded is not None and (chosen.conditions or loaded.found is not None)
        return loaded.ids_found() if loaded is not None and narrowed else None

    @property
    def range_days(self) -> tuple[int, int]:
        """The first and last day in view; (0, 0) before anything is shown."""
        return self._display.view.days if self._display is not None else (0, 0)

    def mark_position(self, event: int) -> QPoint | None:
        """Where a click selects the event with that id, in pixels of the view `timelineView`. None where unseen."""
        if self._display is None or self._shown is None:
            return None
        index = self._shown.content.events.index(event)
        return self._display.view.mark_position(index) if index is not None else None

    def state(self) -> dict[str, Any]:
        """Range, grouping, lanes and filter, to keep between starts."""
        kept = {
            "grouping": self.arranging.grouping,
            "lanes": self.arranging.state(),
            "filter": self._narrowing.filter.state(),
        }
        state: dict[str, Any] = {name: value for name, value in kept.items() if value}
        moments = self._display.view.moments if self._display is not None else self._wanted_range
        return state | ({"range": list(moments)} if moments else {})

    def restore(self, state: dict[str, Any]) -> None:
        """Take what `state` gave; anything unusable in it is left out."""
        grouping, moments = state.get("grouping"), state.get("range")
        if isinstance(moments, list) and len(moments) == 2 and all(_is_moment(each) for each in moments):
            self._wanted_range = (float(moments[0]), float(moments[1])) if moments[0] < moments[1] else None
        before = self.arranging.grouping, self.arranging.state()
        self.arranging.restore(state.get("lanes"))
        known = [each for each, _ in (*GROUPINGS, *MORE_GROUPINGS)]
        grouping = grouping if grouping in known else self.arranging.grouping
        if (grouping, self.arranging.state()) != before:
            self.group_by(grouping)
        chosen = Filter.of_state(state.get("filter"))
        if chosen != self._narrowing.filter:
            self.filter_by(chosen)
        if self._display is not None and self._wanted_range is not None:
            self._display.view.show_moments(*self._wanted_range)

    # what others say

    def _connect(self) -> None:
        self._session.opened.connect(self._opened)
        self._session.changed.connect(self._changed)
        self._loading.loaded.connect(self._loaded)
        self._loading.loaded.connect(lambda _loaded: self._find_sought())
        self._loading.slow.connect(self._say_that_it_takes_long)
        self._selection.event_changed.connect(self._event_changed)
        self._selection.entities_changed.connect(self._wanted_changed)
        self._selection.query_changed.connect(self._wanted_changed)
        self._header.grouped.connect(self.group_by)
        self._header.fit_wanted.connect(self.steering.fit)
        self._header.zoom_in_wanted.connect(self.steering.zoom_in)
        self._header.zoom_out_wanted.connect(self.steering.zoom_out)
        self._header.filter_wanted.connect(self.show_filter)
        self.arranging.changed.connect(self._rearrange)
        self._narrowing.changed.connect(self.filter_by)
        self._narrowing.lanes_wanted.connect(self.arranging.show_all)
        self.undated.open_wanted.connect(self.open_passage)

    def _opened(self) -> None:
        self._shown, self._later = None, []
        if self._display is not None:
            self._display.set_visible(False)
        self._opening.setText("")
        self._opening.show()
        if self._started:
            self._loading.load()

    def _changed(self, changes: Changes) -> None:
        if not self._started or not self._session.is_open:
            return
        if changes.documents and self._shown is not None:
            self._loading.grow(changes.events)
            return
        edited = self._loading.edit(changes.events) if self._shown is not None else None
        if edited is None or self._display is None:
            self._loading.load()
            return
        self._shown = edited[0]
        self._display.edit(*edited)
        self._tell_what_shows()

    def _wanted_changed(self, _value: object) -> None:
        if self._started and self._session.is_open:
            self._loading.narrow()

    def _event_changed(self, _event: object) -> None:
        if self._display is not None and self._shown is not None:
            self._display.select(reveal=True)

    def _say_that_it_takes_long(self) -> None:
        if self._shown is None:
            self._opening.setText(tr("Opening…"))
        else:
            self._header.show_busy()

    def _find_sought(self) -> None:
        way, self._sought = self._sought, 0
        if way and self._display is not None:
            self._display.walk.seek(way)

    # showing

    def _loaded(self, loaded: Loaded) -> None:
        """Show these events; the range stays unless there was nothing in it to keep."""
        before, self._shown = self._shown, loaded
        if before is not None and before.content is loaded.content:
            self._show(loaded)
            self.narrowed.emit()
            return
        if self._display is not None and self._display.grow(loaded):
            self._later = [self._display.show_strip, self._tell_what_shows]
            self._turns.start()
            return
        self._later = []
        display = self._display or self._build(loaded)
        self._opening.hide()
        display.set_visible(True)
        self._column.activate()
        self._show(loaded)
        keeps_range = before is not None and len(before.content.events) > 0
        if not keeps_range:
            self._show_first_range(display, loaded)
            display.view.settle()  # else it settles once it has rested, which is soon enough where more comes
        display.select(reveal=not keeps_range)
        if before is None:
            self.loaded.emit()

    def _take_turn(self) -> None:
        """Show a part of what came, so that no turn of the window's takes long."""
        if self._later and self._session.is_open:
            self._later.pop(0)()
            self._turns.start()

    def _show_first_range(self, display: Display, loaded: Loaded) -> None:
        """The range that was kept from an earlier start, or the one where the events lie close."""
        from kzexplorer.timeline.opening import first_range

        moments, self._wanted_range = self._wanted_range or first_range(loaded.content.events), None
        if moments:
            display.view.show_moments(*moments)

    def _build(self, loaded: Loaded) -> Display:
        from kzexplorer.ui.timeline.display import Display

        display = Display(
            self._theme, self._selection, self.handling, self.arranging, self.open_passage.emit, loaded, self
        )
        self._display = display
        display.range_changed.connect(self._show_range)
        display.stand_in(self._column)
        self.dates.serve(display.view)
        self.steering.serve(display)
        for widget, following in itertools.pairwise(
            [self._header.last_in_tab_order, *display.tab_order, self.undated.tray]
        ):
            self.setTabOrder(widget, following)
        return display

    def _show(self, loaded: Loaded) -> None:
        self._shown = loaded
        if self._display is not None:
            self._display.show(loaded)
            self._tell_what_shows()

    def _rearrange(self) -> None:
        if self._display is not None:
            self._display.rearrange()
            self._tell_what_shows()

    def _tell_what_shows(self) -> None:
        """How many events show, and which part of what is looked for leaves none."""
        if self._display is None or self._shown is None:
            return
        chosen, n_passing, n_hidden = self._narrowing.filter, self._display.n_passing, self.arranging.n_hidden
        content, undated = self._shown.content, self._shown.undated
        n_undated = content.n_undated_there(chosen)
        self._display.view.stage.message = "" if n_passing else self._shown.nothing_words(chosen)
        self._header.show_undated(len(undated), n_undated)
        self.undated.show_events(undated, n_undated)
        self._header.show_total(self._display.n_found, content.n_there)
        self._header.show_conditions(len(chosen.conditions) + (n_hidden > 0))
        self._display.show_range()
        self._narrowing.refresh(n_hidden)
        self.found.emit(self._found_by(self._shown))

    def _found_by(self, loaded: Loaded) -> Found:
        chosen, entities = self._narrowing.filter, self._selection.entities
        narrowed = bool(chosen.conditions or entities or loaded.query is not None)
        message = loaded.nothing_found_words(chosen)
        return Found(loaded.query, narrowed, message, loaded.ids_found, lambda ids: loaded.pass_on(ids, chosen))

    def _show_range(self) -> None:
        from kzexplorer.timeline.words import range_words

        self._header.show_range(range_words(*self.range_days))

    # what its parts ask for

    def _lane_keys(self) -> list[int]:
        return self._display.lane_keys if self._display is not None else []

    def _filter_sections(self) -> Sequence[FilterSection]:
        from kzexplorer.ui.timeline.filter.filter_rows import filter_sections

        shown = self._shown
        assert shown is not None
        return filter_sections(shown.content, self._narrowing.filter, shown.matching, self.range_days)

    def _lines_of(self, ids: Sequence[int]) -> Sequence[EventLine]:
        return self._shown.content.lines_of(ids) if self._shown is not None else ()


def _is_moment(value: object) -> bool:
    """Whether settings, which a person can edit, hold a number that the timeline can go to."""
    return isinstance(value, (int, float)) and abs(value) < _FARTHEST
