"""What the View menu does: what shows of time, lanes, documents and panes, and how it looks."""

from __future__ import annotations

from kzexplorer.domain.workspace_place import address_of
from kzexplorer.translation import tr
from kzexplorer.ui.commands.reach import Reach


class ViewCommands(Reach):
    """None of these changes the workspace.

    `language` is the one that holds from the next start on; `starts_again` are the arguments of a start that follows
    this one, None where none does.
    """

    language = ""
    starts_again: tuple[str, ...] | None = None
    _spoken = ""

    def fit(self) -> None:
        self._panes.timeline.steering.fit()

    def zoom_in(self) -> None:
        self._panes.timeline.steering.zoom_in()

    def zoom_out(self) -> None:
        self._panes.timeline.steering.zoom_out()

    def group_by(self, grouping: str) -> None:
        self._panes.timeline.group_by(grouping)

    def move_lane(self, way: int) -> None:
        self._panes.timeline.steering.move_lane(way)

    def collapse_lanes(self, on: bool) -> None:
        self._panes.timeline.arranging.collapse_all(on)

    def show_all_lanes(self) -> None:
        self._panes.timeline.arranging.show_all()

    def show_filter(self) -> None:
        self._panes.timeline.show_filter()

    def toggle_undated(self) -> None:
        self._panes.timeline.undated.toggle()

    def set_theme(self, mode: str) -> None:
        self._theme.set_mode(mode)

    def switch_theme(self) -> None:
        """Between light and dark, from whichever shows."""
        self._theme.set_mode("light" if self._theme.dark else "dark")

    def speak(self, language: str) -> None:
        """Tell which language was chosen when the window was made."""
        self.language = self._spoken = language

    def set_language(self, language: str) -> None:
        """`en`, `ru`, `kk`, or that of the `system`: words that are made stay until the program starts again."""
        self.language = language
        changes = language != self._spoken
        words = tr("The language changes when kzexplorer starts the next time.") if changes else ""
        self._frame.messages.show_start_needed(words, self.start_again)

    def start_again(self) -> None:
        """Close the window as usual and start the program anew with the same workspace."""
        place = self._session.place
        self.starts_again = () if place is None else (address_of(place),)
        self._window.close()

    def set_wheel(self, does: str) -> None:
        """What the plain wheel does over the timeline: `lanes`, `zoom` or `time`."""
        self._panes.timeline.handling.wheel = does

    def reduce_motion(self, when: str) -> None:
        """Whether nothing moves by itself: `on`, `off`, or as the `system` has it."""
        self._panes.timeline.handling.reduced_motion = when

    def toggle_pane(self, pane: str) -> None:
        self._frame.toggle(pane)

    def reset_layout(self) -> None:
        self._frame.reset()

    def toggle_full_screen(self) -> None:
        if self._window.isFullScreen():
            self._window.showNormal()
        else:
            self._window.showFullScreen()

    def resize_text(self, by: int) -> None:
        """Letters of documents larger (+1) or smaller (-1), or as usual (0)."""
        self._panes.document.views.resize_letters(by)

    def set_column(self, column: str) -> None:
        """How wide the lines of documents are: `narrow`, `medium`, `wide` or `full`."""
        self._panes.document.views.set_type(column=column)

    def switch_pages(self) -> None:
        """Between the pages and the text of a document that has pages."""
        self._panes.document.views.switch()
