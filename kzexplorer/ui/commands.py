"""What each command does, in terms of panes, selection and operations."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMainWindow, QWidget

from kzexplorer import paths
from kzexplorer.domain.changes import Changes
from kzexplorer.errors import Problem
from kzexplorer.ui.document.pane import DocumentPane
from kzexplorer.ui.entities.pane import EntitiesPane
from kzexplorer.ui.events.card import EventCard
from kzexplorer.ui.frame import Frame
from kzexplorer.ui.importing.adding import Adding
from kzexplorer.ui.importing.places import on_disk
from kzexplorer.ui.importing.watching import Watching
from kzexplorer.ui.keeping import Keeping
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.pane import TimelinePane

if TYPE_CHECKING:
    from kzexplorer.store import DocumentLine

_WORKSPACES = f"Workspaces (*{paths.WORKSPACE_SUFFIX})"


@dataclass
class Panes:
    """The parts of the window that commands act on."""

    entities: EntitiesPane
    timeline: TimelinePane
    card: EventCard
    document: DocumentPane

    def named(self) -> dict[str, QWidget]:
        """By the names of their places, in the order in which F6 goes through them."""
        return {"sidebar": self.entities, "timeline": self.timeline, "card": self.card, "document": self.document}

    def focus(self, name: str) -> None:
        """Let the keys go to the heart of a pane: its list, lanes, buttons or text."""
        hearts = {
            "sidebar": self.entities.list.setFocus,
            "timeline": self.timeline.steering.focus,
            "card": self.card.next.setFocus,
            "document": lambda: self.document.views.shown.setFocus(),
        }
        hearts[name]()


def make_panes(session: Session, selection: Selection, theme: Theme) -> Panes:
    """All panes, empty until the session has opened a workspace."""
    return Panes(
        EntitiesPane(session, selection, theme),
        TimelinePane(session, selection, theme),
        EventCard(session, selection, theme),
        DocumentPane(session, selection, theme),
    )


class Commands:
    """One method for each entry of the table in actions.py."""

    def __init__(
        self,
        window: QMainWindow,
        frame: Frame,
        panes: Panes,
        session: Session,
        selection: Selection,
        theme: Theme,
    ) -> None:
        self._window, self._frame, self._panes = window, frame, panes
        self._session, self._selection, self._theme = session, selection, theme
        self.adding = Adding(window, session, frame.messages, theme)
        self.watching = Watching(session, self.adding, window)
        self.keeping = Keeping(window, session, frame.messages)

    # ---- file

    def add_documents(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self._window, "Add documents", "", "All files (*)")
        self.adding.add([Path(file) for file in files])

    def add_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, "Add a folder")
        self.adding.add([Path(folder)] if folder else [])

    def show_files(self) -> None:
        """What became of each file that was to be added."""
        self.adding.show_list()

    def watch_folder(self) -> None:
        """Choose a folder whose new files are added as they come, or stop watching the one chosen before."""
        if self.watching.folder is not None:
            self.watching.stop()
            return
        folder = QFileDialog.getExistingDirectory(self._window, "Watch a folder")
        if folder:
            self.watching.watch(Path(folder))

    def document_asked(self, command: str, line: DocumentLine) -> None:
        """What the menu of a document in the sidebar offers: `open` the original, its `folder`, read it `again`."""
        file = on_disk(Path(line.origin))
        if not file.exists():
            raise Problem(f"Could not find {line.name}: it is no longer where it was read.", "Its text is kept here.")
        if command == "again":
            self.adding.read_again(line.id)
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file if command == "open" else file.parent)))

    def new_workspace(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(self._window, "New workspace", "", _WORKSPACES)
        if chosen:
            path = Path(chosen)
            self._session.open(path if path.suffix else path.with_suffix(paths.WORKSPACE_SUFFIX))

    def open_workspace(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self._window, "Open workspace", "", f"{_WORKSPACES};;All files (*)")
        if chosen:
            self._session.open(Path(chosen))

    def back_up_workspace(self) -> None:
        """Copy the workspace to a file that is asked for."""
        self.keeping.ask_where_to_copy()

    def restore_workspace(self) -> None:
        """Put a copy in its place, which is kept."""
        self.keeping.ask_what_to_restore()

    def export_picture(self) -> None:
        self._panes.timeline.ask_for_picture()

    def close_window(self) -> None:
        self._window.close()

    def open_original(self) -> None:
        self._panes.document.open_original()

    def save_original(self) -> None:
        self._panes.document.save_original()

    # ---- edit

    def undo(self) -> None:
        from kzexplorer.operations.undo import undo

        self._run(undo)

    def redo(self) -> None:
        from kzexplorer.operations.undo import redo

        self._run(redo)

    def copy_citation(self) -> None:
        self._panes.document.copy_citation()

    def find(self) -> None:
        self._panes.document.look_for_words()

    def find_step(self, by: int) -> None:
        """To the next (+1) or the previous (-1) place of the words that are looked for in the document."""
        self._panes.document.find_step(by)

    def focus_search(self) -> None:
        self._frame.header.search.setFocus()
        self._frame.header.search.selectAll()

    # ---- view

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

    # ---- navigate

    def step(self, direction: int) -> None:
        """To the next (+1) or the previous (-1) of the events that show."""
        if direction > 0:
            self._panes.timeline.steering.select_next()
        else:
            self._panes.timeline.steering.select_previous()

    def select_event(self, event: int) -> None:
        """Show that event. Raises Problem where the workspace has no such event."""
        if not self._session.reader.event_lines([event]):
            raise Problem(f"The workspace has no event {event}.", "List them with `kzexplorer events`.")
        self._selection.select_event(event)

    def next_to_review(self) -> None:
        """To the next event that waits, from the selected one on and round again."""
        if not self._session.is_open:
            return
        found = self._session.reader.standing(self._selection.event_id).to_review
        if found is not None:
            self._selection.select_event(found)

    def open_passage(self) -> None:
        """Put the caret into the words of the selected event."""
        self._panes.document.focus_passage()

    def frame_selection(self) -> None:
        self._panes.timeline.steering.frame_selection()

    def measure(self) -> None:
        self._panes.timeline.steering.measure()

    def show_outline(self) -> None:
        self._panes.document.going.show_outline()

    def go_to_page(self) -> None:
        self._panes.document.going.ask_for_page()

    def go_to_date(self) -> None:
        """Ask for a date and show it on the timeline."""
        self._panes.timeline.dates.ask_for_date()

    def mark_range(self) -> None:
        """Ask for a range of dates and count its events."""
        self._panes.timeline.dates.ask_for_range()

    def next_pane(self, direction: int) -> None:
        """Give the focus to the next of the panes that show."""
        shown = {name: pane for name, pane in self._panes.named().items() if pane.isVisible()}
        focus = self._window.focusWidget()
        names = list(shown)
        here = next((i for i, pane in enumerate(shown.values()) if focus and pane.isAncestorOf(focus)), -direction)
        self._panes.focus(names[(here + direction) % len(names)])

    # ---- events and entities

    def accept(self) -> None:
        from kzexplorer.operations.review_events import accept

        self._review(accept)

    def reject(self) -> None:
        from kzexplorer.operations.review_events import reject

        self._review(reject)

    def reset_verdict(self) -> None:
        from kzexplorer.operations.review_events import reset

        self._review(reset)

    def narrow_to_event(self) -> None:
        """Only the events in which all participants of the selected one take part."""
        if self._selection.event_id is not None:
            detail = self._session.event_detail(self._selection.event_id)
            self._selection.select_entities(part.entity for part in detail.participants)

    def show_all(self) -> None:
        self._selection.select_entities(())
        self._frame.header.search.clear()

    # ---- help

    def show_keys(self) -> None:
        from kzexplorer.ui.dialogs.keys import show_keys

        show_keys(self._window, self._panes.timeline.handling.wheel)

    def start_tour(self) -> None:
        self._frame.messages.start_tour()

    def show_about(self) -> None:
        from kzexplorer.ui.dialogs.about import show_about

        show_about(self._window)

    def _review(self, operation: Callable[..., Changes | None]) -> None:
        if self._selection.event_id is not None:
            self._run(operation, [self._selection.event_id])

    def _run(self, operation: Callable[..., Changes | None], *arguments: object) -> None:
        if self._session.is_open:
            self._session.run(operation, *arguments)
