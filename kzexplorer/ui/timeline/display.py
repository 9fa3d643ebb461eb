"""The lanes and the strip of all events below them, which show the same events and the same selection."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzexplorer.domain.when import When
from kzexplorer.timeline.edits import Shift
from kzexplorer.timeline.opening import whole_range
from kzexplorer.timeline.ruler import End
from kzexplorer.ui.background import Background
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.lanes.arranging import Arranging
from kzexplorer.ui.timeline.loading import Loaded
from kzexplorer.ui.timeline.moving.handling import Handling
from kzexplorer.ui.timeline.overview import Overview
from kzexplorer.ui.timeline.painting.emphasis import Emphasis
from kzexplorer.ui.timeline.view import TimelineView
from kzexplorer.ui.timeline.walk import Walk
from kzexplorer.ui.widgets.plain import rule


class Display(QObject):
    """Made with the first events that there are to show; `range_changed` comes when other moments are in view.

    `open_passage` is called with the id of an event that a person wants to read.
    """

    range_changed = Signal()

    def __init__(
        self,
        theme: Theme,
        selection: Selection,
        handling: Handling,
        arranging: Arranging,
        open_passage: Callable[[int], object],
        loaded: Loaded,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._theme, self._selection, self._arranging, self._loaded = theme, selection, arranging, loaded
        self.view = TimelineView(theme, loaded.content, handling)
        self._writing: Background | None = None
        self.walk = Walk(self.view, selection, open_passage)
        self._gutter = self.view.let_arrange(arranging)
        self._overview = Overview(theme)
        self.view.range_changed.connect(self.show_range)
        self.view.picked.connect(selection.select_event)
        self.view.open_wanted.connect(open_passage)
        self.view.commanded.connect(self.walk.obey)
        self._overview.range_chosen.connect(self.view.show_moments)
        selection.moment_changed.connect(self._mark_moment)
        self._mark_moment(selection.moment)

    def stand_in(self, column: QVBoxLayout) -> None:
        """Stand at the end of that column."""
        column.addWidget(self.view, 1)
        column.addWidget(rule())
        column.addWidget(self._overview)

    @property
    def tab_order(self) -> list[QWidget]:
        """What Tab passes, in that order."""
        return [self._gutter, self.view, *self.view.chips, self._overview]

    def set_visible(self, on: bool) -> None:
        """Show or hide both."""
        self.view.setVisible(on)
        self._overview.setVisible(on)

    # which events

    def show(self, loaded: Loaded) -> None:
        """Divide these events into lanes, without those that do not pass."""
        self._loaded = loaded
        self._emphasise()
        grouping = self._arranging.grouping
        lanes = loaded.lanes(grouping)
        self.view.show_content(loaded.content, grouping, loaded.passing, self._arranging.order, lanes)
        self.show_strip()
        self.view.select(self._selected, reveal=False)

    def grow(self, loaded: Loaded) -> bool:
        """Show what was shown and the events that came, but for the strip; False where `show` has to show them."""
        growth = loaded.growth
        if growth is None or growth.grouping != self._arranging.grouping or growth.since is not self._loaded.content:
            return False
        self._loaded = loaded
        self._emphasise()
        self.view.grow_content(loaded.content, loaded.passing, growth.divided, growth.shift)
        self.view.select(self._selected, reveal=False)
        return True

    def show_strip(self) -> None:
        """Count the events for the strip."""
        content = self._loaded.content
        self._overview.show_events(content.events, self._loaded.strong, content.reach)

    def edit(self, loaded: Loaded, shift: Shift) -> None:
        """Show events that changed in place, in the next frame."""
        before = self._loaded
        loaded.content.fetch(shift.added)
        if self.view.edit_content(loaded.content, shift, loaded.passing):
            self._loaded = loaded
            self._emphasise()
            was, now = (before.content.events, before.strong), (loaded.content.events, loaded.strong)
            self._overview.edit_events(*was, *now, shift.added)
        else:
            self.show(loaded)

    def rearrange(self) -> None:
        """Put the lanes as the person wants them."""
        self.view.rearrange(self._arranging.order)
        self.show_strip()

    def _emphasise(self) -> None:
        """Tell those that are found from the others, where these show too."""
        hits = self._loaded.hits
        self.view.stage.emphasis = None if hits is None else Emphasis(hits, self._loaded.dims)

    @property
    def lane_keys(self) -> list[int]:
        """The keys of all lanes that there are, hidden ones too."""
        return [lane.key for lane in self.view.stage.divided]

    @property
    def n_passing(self) -> int:
        """How many events pass the filter and stand in a lane that is not hidden."""
        passing = self.view.stage.passing
        return len(passing) if passing is not None else 0

    @property
    def n_found(self) -> int:
        """How many of these are found by what is looked for."""
        passing, hits = self.view.stage.passing, self._loaded.hits
        if hits is None or passing is None:
            return self.n_passing
        return int((hits if passing.indices is None else hits[passing.indices]).sum())

    # which moments

    @property
    def whole_range(self) -> tuple[float, float] | None:
        """The moments of all events that pass, of all where none does. None without events."""
        return whole_range(self.view.stage.passing or self._loaded.content.events)

    def fit(self) -> None:
        """Show all events that pass."""
        moments = self.whole_range
        if moments:
            self.view.show_moments(*moments, glide=True)

    def show_range(self) -> None:
        """Mark on the strip which moments are in view."""
        self._overview.show_range(*self.view.moments, self.view.stage.gutter)
        self.range_changed.emit()

    # the selection

    def select(self, *, reveal: bool) -> None:
        """Mark the selected event, and go there if it should be revealed."""
        index, content = self._selected, self._loaded.content
        if index is not None:
            content.fetch([index])
        self.view.select(index, reveal=reveal)
        self._overview.mark_selected(None if index is None else End.of_event(content.events, index).middle)

    @property
    def _selected(self) -> int | None:
        event = self._selection.event_id
        return None if event is None else self._loaded.content.events.index(event)

    def _mark_moment(self, moment: When | None) -> None:
        self._overview.mark_cursor(None if moment is None else (sum(moment.days) + 1) / 2)

    # pictures

    def ask_for_picture(self, parent: QWidget) -> None:
        """Ask what a picture shall show, and where it goes."""
        # not before: events show sooner without what makes pictures and asks for them
        from kzexplorer.ui.timeline.output.asking import ask_for_picture
        from kzexplorer.ui.timeline.output.writing import PictureWish

        view, arranging = self.view, self._arranging
        size, mode = (view.width(), view.height()), "dark" if self._theme.dark else "light"
        wish = PictureWish(arranging.grouping, view.moments, size, mode, order=arranging.order)
        self._writing = self._writing or Background(parent)
        ask_for_picture(self._loaded, wish, self.whole_range, self._writing, self._theme, parent)
