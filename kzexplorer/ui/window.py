"""The window: painted empty, then furnished with panes; keeps where it stood and passes on what the session says."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QGuiApplication, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from kzexplorer import paths
from kzexplorer.domain.changes import Changes, Progress
from kzexplorer.errors import Problem
from kzexplorer.settings import (
    DOCUMENT_VIEW,
    KEYS,
    LAST_WORKSPACE,
    OTHERS,
    RECENT_COMMANDS,
    REDUCED_MOTION,
    TEXT_COLUMN,
    TEXT_SIZE,
    THEME,
    TOUR_DONE,
    UNFINISHED,
    VIEW,
    WATCHED,
    WHEEL,
    WINDOW_GEOMETRY,
    Settings,
)
from kzexplorer.ui.colours import colours_of
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.skeleton import draw_skeleton
from kzexplorer.ui.widgets.fleeting import running_application
from kzexplorer.ui.widgets.plain import counted

if TYPE_CHECKING:
    from kzexplorer.domain.workspace_place import Place
    from kzexplorer.store.views import Counts
    from kzexplorer.ui.commands import Commands, Panes
    from kzexplorer.ui.frame import Frame
    from kzexplorer.ui.importing.cover import DropCover
    from kzexplorer.ui.keymap import Keymap
    from kzexplorer.ui.menus import Actions
    from kzexplorer.ui.others import Others
    from kzexplorer.ui.theme import Theme

_TITLE_BAR = QSize(4, 44)  # what the system puts around the window, generously


class Window(QMainWindow):
    """`painted` comes once, after the first paint; `ready` once the workspace shows and everything can be clicked.

    `frame`, `panes`, `commands`, `keymap`, `actions_table` and `theme` are there after `furnish`.
    """

    painted = Signal()
    ready = Signal()
    theme: Theme
    frame: Frame
    panes: Panes
    commands: Commands
    keymap: Keymap
    actions_table: Actions

    def __init__(self, session: Session, selection: Selection, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("kzexplorer")
        self.setMinimumSize(860, 540)
        self.setAcceptDrops(True)
        # its words are English: mirrored, they would part from their signs and counts
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.session, self.selection = session, selection
        self._settings = settings
        self._was_painted = self._furnished = False
        self._others: Others | None = None

    def furnish(self) -> None:
        """Make all that the window holds; called once its skeleton has been painted."""
        from kzexplorer.ui.commands import Commands, make_panes
        from kzexplorer.ui.frame import Frame
        from kzexplorer.ui.keymap import Keymap
        from kzexplorer.ui.menus import Actions, usual_keys
        from kzexplorer.ui.side_buttons import SideButtons
        from kzexplorer.ui.theme import Theme

        self.theme = Theme(self._settings[THEME])
        self.theme.apply()
        self.panes = make_panes(self.session, self.selection, self.theme)
        handling = self.panes.timeline.handling
        handling.wheel, handling.reduced_motion = self._settings[WHEEL], self._settings[REDUCED_MOTION]
        self.panes.document.views.set_type(self._settings[TEXT_SIZE], self._settings[TEXT_COLUMN])
        self.panes.document.views.prefer(self._settings[DOCUMENT_VIEW])
        self.frame = Frame(self.theme, self.panes.named())
        self.frame.restore(self._settings)
        self.commands = Commands(self, self.frame, self.panes, self.session, self.selection, self.theme)
        self.keymap = Keymap(usual_keys(), self._settings[KEYS])
        self.actions_table = Actions(self, self.commands, self.panes.card, self.keymap)
        recent = self._settings[RECENT_COMMANDS]
        self.commands.serve(self.actions_table, self.keymap, recent)
        self.theme.changed.emit()  # what was made since asks the theme for its icons
        self._connect()
        SideButtons(self, self.commands.go_back, self.commands.go_forward)
        self.setCentralWidget(self.frame)
        self._furnished = True
        if self._settings.problem is not None:
            self.frame.messages.show_failure(self._settings.problem)

    # ---- state between starts

    def restore(self) -> None:
        """Stand where the window stood at the end of the last start, if a screen still shows that place."""
        room = QGuiApplication.primaryScreen().availableSize() - _TITLE_BAR
        self.resize(QSize(1440, 900).boundedTo(room))
        if self._settings[WINDOW_GEOMETRY] and self.restoreGeometry(self._settings[WINDOW_GEOMETRY]):
            self._come_on_screen()

    def keep(self) -> None:
        """Write down where everything stands. Raises Problem."""
        settings = self._settings
        settings[WINDOW_GEOMETRY] = bytes(self.saveGeometry().data())
        if not self._furnished:
            settings.save()
            return
        settings[THEME] = self.theme.mode
        handling = self.panes.timeline.handling
        settings[WHEEL], settings[REDUCED_MOTION] = handling.wheel, handling.reduced_motion
        document = self.panes.document
        settings[TEXT_SIZE], settings[TEXT_COLUMN] = document.views.type
        settings[DOCUMENT_VIEW] = document.views.preferred
        settings[KEYS] = dict(self.keymap.own)
        recent: tuple[str, ...] = tuple(self.commands.recent)
        settings[RECENT_COMMANDS] = recent
        settings[OTHERS] = self.commands.searching.others
        self.frame.keep(settings)
        if self.session.is_open:
            place = self.session.workspace.path
            if isinstance(place, Path):  # a server is asked only when its address is given
                settings[LAST_WORKSPACE] = "" if place == paths.default_workspace() else str(place.absolute())
            settings[VIEW] = {
                "workspace": str(place),
                "event": self.selection.event_id,
                "entities": sorted(self.selection.entities),
                "tab": self.panes.entities.tabs.current,
                "timeline": self.panes.timeline.state(),
            }
        settings.save()

    def expect(self, workspace: Place) -> None:
        """Have the timeline stand from its first frame on as it stood when that workspace was last closed."""
        if self._settings[VIEW].get("workspace") == str(workspace):
            self._restore_timeline()

    def _restore_timeline(self) -> None:
        timeline = self._settings[VIEW].get("timeline")
        self.panes.timeline.restore(timeline if isinstance(timeline, dict) else {})

    def _restore_view(self) -> None:
        """Select what was selected when this workspace was last closed; on its first showing, an event in view."""
        view = self._settings[VIEW]
        if view.get("workspace") != str(self.session.workspace.path):
            self.selection.select_event(self.panes.timeline.steering.first_in_view())
            return
        reader = self.session.reader
        self.panes.entities.choose_tab(str(view.get("tab")))
        chosen = view.get("entities")
        if isinstance(chosen, list):
            lines = reader.entity_lines([each for each in chosen if type(each) is int])
            self.selection.select_entities(line.id for line in lines)
        event = view.get("event")
        if type(event) is int and any(not line.detail for line in reader.event_lines([event])):
            self.selection.select_event(event)
        self._restore_timeline()  # at last, as selecting an event goes to it

    def _come_on_screen(self) -> None:
        places = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if not any(place.intersects(self.frameGeometry()) for place in places):
            self.move(places[0].topLeft())

    # ---- what is said

    def _connect(self) -> None:
        header, messages, card = self.frame.header, self.frame.messages, self.panes.card
        self.panes.document.head.menu.aboutToShow.connect(self._refresh_menu)
        self.actions_table.fill_document_menu(self.panes.document.head.menu)
        self.panes.document.offered.connect(self._offer)
        header.menu_button.setMenu(self.actions_table.menu)
        header.searched.connect(self.search)
        header.search.left.connect(self.commands.leave_search)
        self.commands.searching.open_passage.connect(self._open_passage)
        self.commands.searching.made.connect(lambda pane: self.actions_table.letters.work_in(pane.table))
        self.commands.put_others(self._settings[OTHERS])
        header.search.sought.connect(self.panes.timeline.seek)
        header.add_asked.connect(self.commands.add_documents)
        header.folder_asked.connect(self.commands.add_folder)
        header.review_asked.connect(self.commands.open_review)
        self.commands.reviewing.turned.connect(self._review_turned)
        self.commands.trail.changed.connect(self._refresh_trail)
        self.keymap.changed.connect(self._show_keys)
        self._show_keys()
        header.theme_asked.connect(self.commands.switch_theme)
        card.accepted.connect(self.commands.accept)
        card.rejected.connect(self.commands.reject)
        card.stepped.connect(self.commands.step)
        card.edit_wanted.connect(self.commands.edit_event)
        card.writing.connect(self._card_written)
        self.panes.timeline.open_passage.connect(self._open_passage)
        self.panes.entities.documents.asked.connect(self.commands.document_asked)
        self.session.failed.connect(messages.show_failure)
        messages.tour_ended.connect(self._end_tour)
        self.commands.watching.changed.connect(self._watched)
        self.commands.adding.quiet.connect(self._added_quietly)
        self.commands.adding.begun.connect(self._begun)
        self.session.working.connect(self._ended)
        self.session.leaving.connect(self.selection.clear)
        self.session.leaving.connect(header.search.clear)
        self.session.opened.connect(self._opened)
        self.panes.timeline.loaded.connect(self._loaded)
        self.session.changed.connect(self._changed)
        running_application().focusChanged.connect(self._focus_moved)
        self.actions_table.menu.aboutToShow.connect(self._refresh_menu)

    def _opened(self) -> None:
        self.frame.header.show_workspace(self.session.workspace.name)
        self.setWindowTitle(f"{self.session.workspace.name} – kzexplorer")
        self.frame.header.show_waiting(0)
        self.frame.footer.show_counts("")
        self._show_place()
        self._allow_changes()
        self._refresh_undo()
        self._watch_again()

    def _show_place(self) -> None:
        """Nothing leaves the computer unless the workspace is one on a server, where others change it too."""
        place = self.session.workspace.path
        self.frame.footer.show_server("" if isinstance(place, Path) else place.host)
        if not isinstance(place, Path):
            from kzexplorer.ui.others import Others

            self._others = self._others or Others(self.session)
            self._others.start()

    def _loaded(self) -> None:
        """The timeline shows the workspace: what it has read is counted in no time."""
        self._changed(Changes(""))
        self._restore_view()
        self.panes.document.show_any()
        if not self._settings[TOUR_DONE]:
            self.frame.messages.start_tour()
        self.panes.timeline.steering.focus()
        self.ready.emit()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        others = {
            "search": self.frame.header.search,
            "review": self.commands.reviewing.pane,
            "history": self.commands.history,
        }
        for name, pane in (self.panes.named() | others).items():
            if now is not None and pane is not None and (now is pane or pane.isAncestorOf(now)):
                self.frame.footer.show_keys(name)

    def _review_turned(self, on: bool) -> None:
        """Letters review in every pane that shows what is reviewed, and are for moving about again at its end."""
        letters, panes = self.actions_table.letters, self.panes
        review = self.commands.reviewing.pane
        assert review is not None
        for pane in (review, panes.timeline, panes.document):
            (letters.work_in if on else letters.rest_in)(pane)
        self._show_keys()

    def _card_written(self, on: bool) -> None:
        """While its fields are being written, letters are letters there."""
        letters = self.actions_table.letters
        (letters.rest_in if on else letters.work_in)(self.panes.card)

    def _show_keys(self) -> None:
        """Tell the keys as they are now wherever some are told."""
        reviewing = self.commands.reviewing.is_open
        self.panes.timeline.handling.lends_letters = self.actions_table.letters.keys if reviewing else frozenset()
        self.frame.footer.tell_keys(self.keymap)
        self.frame.header.search.tell_key(self.keymap.shown("search"))
        self.panes.document.head.tell_keys(self.keymap.shown)

    def _refresh_trail(self) -> None:
        self.actions_table["back"].setEnabled(self.commands.trail.can_go_back)
        self.actions_table["forward"].setEnabled(self.commands.trail.can_go_forward)

    def _end_tour(self) -> None:
        self.panes.timeline.steering.focus()
        self._settings[TOUR_DONE] = True

    def _changed(self, changes: Changes) -> None:
        if changes.documents:
            self.session.count(self._show_counts)
            return
        self._refresh_undo()
        self._show_counts(self.session.counts())

    def _show_counts(self, counts: Counts) -> None:
        self.frame.header.show_waiting(counts.to_review)
        self.frame.footer.show_counts(
            f"{counted(counts.documents, 'document')}  ·  {counted(counts.events, 'event')}  ·  "
            f"{counts.to_review:,} to review  ·  {counted(counts.entities, 'entity', 'entities')}"
        )

    def _refresh_menu(self) -> None:
        table = self.actions_table
        handling = self.panes.timeline.handling
        for choice in (f"theme_{self.theme.mode}", f"wheel_{handling.wheel}", f"still_{handling.reduced_motion}"):
            table[choice].setChecked(True)
        table[f"column_{self.panes.document.views.type[1]}"].setChecked(True)
        table[f"by_{self.panes.timeline.state()['grouping']}"].setChecked(True)
        for name, place in self.frame.places.items():
            table[f"show_{name}"].setChecked(not place.isHidden())
        table["show_results"].setChecked(self.commands.searching.is_open)
        table[f"others_{self.commands.searching.others}"].setChecked(True)
        table["show_undated"].setChecked(self.panes.timeline.undated.shows)

    def _offer(self, commands: dict[str, bool]) -> None:
        """Let only those commands be run that the document which shows has a use for."""
        for command, on in commands.items():
            self.actions_table[command].setEnabled(on)

    def _refresh_undo(self) -> None:
        reader = self.session.reader
        for command, label in (("undo", reader.undo_label()), ("redo", reader.redo_label())):
            words = command.capitalize()
            self.actions_table[command].setText(f"&{words} “{label}”" if label else f"&{words}")
            self.actions_table[command].setEnabled(label is not None and not self.session.read_only)

    # ---- what can be added, and what is being added

    def _allow_changes(self) -> None:
        why_not = self.session.read_only
        self.frame.messages.show_limit(why_not)
        self.actions_table.allow_changes(why_not)
        self.frame.header.allow_adding(why_not)
        self.panes.card.allow_verdicts(why_not)

    def _watch_again(self) -> None:
        """Go on watching what was watched for this workspace, and offer what was not finished."""
        path = str(self.session.workspace.path)
        folder = self._settings[WATCHED].get(path)
        if isinstance(folder, str) and not self.session.read_only:
            self.commands.watching.watch(Path(folder))
        left = self._settings[UNFINISHED]
        if left.get("workspace") == path and isinstance(left.get("paths"), list):
            paths = [Path(str(each)) for each in left["paths"]]
            self._settings[UNFINISHED] = {}
            self.frame.messages.show_unfinished(lambda: self.commands.adding.add(paths))

    def _watched(self, folder: Path | None) -> None:
        path, watched = str(self.session.workspace.path), self._settings[WATCHED]
        watched.pop(path, None)
        self._settings[WATCHED] = watched | ({path: str(folder)} if folder is not None else {})
        self.frame.footer.show_watched("" if folder is None else folder.name)
        words = "&Watch a folder…" if folder is None else f"Stop &watching {folder.name}"
        self.actions_table["watch"].setText(words)

    def _added_quietly(self, n_read: int) -> None:
        folder = self.commands.watching.folder
        if n_read and folder is not None:
            self.frame.footer.show_watched(folder.name, f"added {counted(n_read, 'document')}")

    def _begun(self, paths: Sequence[Path]) -> None:
        """So that a window that closes meanwhile can offer the rest at the next start."""
        before = self._settings[UNFINISHED].get("paths", []) if self._settings[UNFINISHED] else []
        path = str(self.session.workspace.path)
        self._settings[UNFINISHED] = {"workspace": path, "paths": [*before, *map(str, paths)]}

    def _ended(self, step: Progress | None) -> None:
        if step is None and self.session.is_open:
            self._settings[UNFINISHED] = {}

    def search(self, words: str) -> None:
        """Narrow the timeline to what matches; a query that cannot be asked is marked in the field."""
        from kzexplorer.search import parse

        try:
            parse(words)
        except Problem as problem:
            self.frame.header.search.show_wrong(str(problem))
            return
        self.frame.header.search.show_wrong("")
        self.selection.search(words)

    def _open_passage(self, event: int) -> None:
        self.selection.select_event(event)
        self.commands.open_passage()

    # ---- Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._furnished:
            super().paintEvent(event)
        else:
            draw_skeleton(self, colours_of(self._settings[THEME]), self._settings)

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.Paint and not self._was_painted:
            self._was_painted = True
            QTimer.singleShot(0, self.painted.emit)  # what is inside is painted right after
        return handled

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if self._furnished and any(url.isLocalFile() for url in event.mimeData().urls()):
            self._cover.cover(*self._drop_words())
            event.acceptProposedAction()

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._cover.hide()

    def dropEvent(self, event: QDropEvent) -> None:
        self._cover.hide()
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.commands.adding.add(files)

    @cached_property
    def _cover(self) -> DropCover:
        from kzexplorer.ui.importing.cover import DropCover

        return DropCover(self.theme, self)

    def _drop_words(self) -> tuple[str, str]:
        refusal = self.session.refusal
        if refusal is not None:
            return refusal.what, refusal.next_step
        return "Drop to add documents", "Files and folders of any kind. You see what will be read before it is."

    def closeEvent(self, event: QCloseEvent) -> None:
        try:
            self.keep()
        except Problem as problem:
            sys.stderr.write(f"kzexplorer: {problem}\n")
        if self._furnished:
            # Panes that are taken down hand the focus on, when there is nothing left to say about it.
            running_application().focusChanged.disconnect(self._focus_moved)
            self._furnished = False
            self.panes.document.views.close_down()
            self.commands.trail.forget()
        self.hide()  # a long document that is being read is finished or given up behind the scenes
        self.session.close()
        event.accept()
