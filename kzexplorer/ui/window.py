"""The window: painted empty, then furnished with panes; keeps where it stood and passes on what the session says."""

from __future__ import annotations

import sys
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from kzexplorer.domain.changes import Changes
from kzexplorer.errors import Problem
from kzexplorer.settings import EXPORTS, KEYS, LANGUAGE, OTHERS, RECENT_COMMANDS, THEME, TOUR_DONE, Settings
from kzexplorer.translation import numeral, tr, trn
from kzexplorer.ui.colours import colours_of
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.skeleton import draw_skeleton
from kzexplorer.ui.standing import Standing, keep_place, restore_place
from kzexplorer.ui.widgets.fleeting import running_application

if TYPE_CHECKING:
    from kzexplorer.store.views import Counts
    from kzexplorer.ui.added_before import AddedBefore
    from kzexplorer.ui.commands import Commands, Panes
    from kzexplorer.ui.dropping import Dropping
    from kzexplorer.ui.frame import Frame
    from kzexplorer.ui.keymap import Keymap
    from kzexplorer.ui.menu_state import MenuState
    from kzexplorer.ui.menus import Actions
    from kzexplorer.ui.others import Others
    from kzexplorer.ui.theme import Theme


class Window(QMainWindow):
    """`painted` comes once, after the first paint; `ready` once the workspace shows and everything can be clicked.

    `furnish` makes what the attributes below name.
    """

    painted = Signal()
    ready = Signal()
    theme: Theme
    frame: Frame
    panes: Panes
    commands: Commands
    keymap: Keymap
    actions_table: Actions
    standing: Standing
    menu_state: MenuState
    added_before: AddedBefore

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
        from kzexplorer.ui.added_before import AddedBefore
        from kzexplorer.ui.commands import Commands, make_panes
        from kzexplorer.ui.frame import Frame
        from kzexplorer.ui.keymap import Keymap
        from kzexplorer.ui.letting_go import LettingGo
        from kzexplorer.ui.menu_state import MenuState
        from kzexplorer.ui.menus import Actions, usual_keys
        from kzexplorer.ui.side_buttons import SideButtons
        from kzexplorer.ui.theme import Theme

        self.theme = Theme(self._settings[THEME])
        self.theme.apply()
        self.setWindowIcon(self.theme.icon("app", size=48))
        LettingGo(self.session, self.selection, self)
        self.panes = make_panes(self.session, self.selection, self.theme)
        self.standing = Standing(self._settings, self.session, self.selection, self.panes)
        self.standing.restore_panes()
        self.frame = Frame(self.theme, self.panes.named())
        self.frame.restore(self._settings)
        self.commands = Commands(self, self.frame, self.panes, self.session, self.selection, self.theme)
        self.keymap = Keymap(usual_keys(), self._settings[KEYS])
        self.actions_table = Actions(self, self.commands, self.panes.card, self.keymap)
        self.commands.speak(self._settings[LANGUAGE])
        self.commands.exporting.kept = self._settings[EXPORTS]
        recent = self._settings[RECENT_COMMANDS]
        self.commands.serve(self.actions_table, self.keymap, recent)
        self.menu_state = MenuState(
            *(self.actions_table, self.commands, self.keymap, self.panes, self.frame, self.session, self.theme)
        )
        adding, watching = self.commands.adding, self.commands.watching
        self.added_before = AddedBefore(
            *(self._settings, self.session, adding, watching, self.frame, self.actions_table["watch"])
        )
        self.theme.changed.emit()  # what was made since asks the theme for its icons
        self._connect()
        SideButtons(self, self.commands.go_back, self.commands.go_forward)
        self.setCentralWidget(self.frame)
        self._furnished = True
        if self._settings.problem is not None:
            self.frame.messages.show_failure(self._settings.problem)

    @property
    def starts_again(self) -> tuple[str, ...] | None:
        """The arguments of the start that is to follow once the window has closed; None where none is."""
        return self.commands.starts_again if "commands" in vars(self) else None

    # ---- state between starts

    def restore(self) -> None:
        """Stand where the window stood at the end of the last start, if a screen still shows that place."""
        restore_place(self, self._settings)

    def keep(self) -> None:
        """Write down where everything stands. Raises Problem."""
        keep_place(self, self._settings)
        if self._furnished:
            self.standing.keep(self.theme, self.frame, self.commands, self.keymap)
        self._settings.save()

    # ---- what is said

    def _connect(self) -> None:
        header, messages, card = self.frame.header, self.frame.messages, self.panes.card
        self.actions_table.fill_document_menu(self.panes.document.head.menu)
        header.menu_button.setMenu(self.actions_table.menu)
        header.searched.connect(self.search)
        header.search.left.connect(self.commands.leave_search)
        self.commands.searching.open_passage.connect(self._open_passage)
        self.commands.put_others(self._settings[OTHERS])
        header.search.sought.connect(self.panes.timeline.seek)
        header.add_asked.connect(self.commands.add_documents)
        header.folder_asked.connect(self.commands.add_folder)
        header.review_asked.connect(self.commands.open_review)
        header.theme_asked.connect(self.commands.switch_theme)
        card.accepted.connect(self.commands.accept)
        card.rejected.connect(self.commands.reject)
        card.stepped.connect(self.commands.step)
        card.edit_wanted.connect(self.commands.edit_event)
        card.join_wanted.connect(self.commands.join_event)
        card.part_wanted.connect(self.commands.part_event)
        card.place_wanted.connect(self.panes.document.go_to_place)
        self.panes.timeline.open_passage.connect(self._open_passage)
        self.panes.entities.documents.asked.connect(self.commands.document_asked)
        self.panes.entities.list.menu_asked.connect(self.commands.open_entity_menu)
        self.panes.document.views.menu_asked.connect(self.commands.open_text_menu)
        self.session.failed.connect(messages.show_failure)
        messages.tour_ended.connect(self._end_tour)
        self.session.leaving.connect(self.selection.clear)
        self.session.leaving.connect(header.search.clear)
        self.session.opened.connect(self._opened)
        self.panes.timeline.loaded.connect(self._loaded)
        self.session.changed.connect(self._changed)
        running_application().focusChanged.connect(self._focus_moved)

    def _opened(self) -> None:
        self.frame.header.show_workspace(self.session.workspace.name)
        self.setWindowTitle(f"{self.session.workspace.name} – kzexplorer")
        self.frame.header.show_waiting(0)
        self.frame.footer.show_counts("")
        self._show_place()
        self._allow_changes()
        self.menu_state.refresh_undo()
        self.added_before.take_up()

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
        self.standing.restore_view()
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
                self.frame.footer.show_keys(self.panes.card.does if name == "card" else name)

    def _end_tour(self) -> None:
        self.panes.timeline.steering.focus()
        self._settings[TOUR_DONE] = True

    def _changed(self, changes: Changes) -> None:
        self.menu_state.refresh_undo()
        if changes.documents:
            self.session.count(self._show_counts)
            return
        self._show_counts(self.session.counts())

    def _show_counts(self, counts: Counts) -> None:
        self.frame.header.show_waiting(counts.to_review)
        self.frame.footer.show_counts(
            tr(
                "{documents}  ·  {events}  ·  {to_review} to review  ·  {entities}",
                documents=trn("{n} document", "{n} documents", counts.documents),
                events=trn("{n} event", "{n} events", counts.events),
                to_review=numeral(counts.to_review),
                entities=trn("{n} entity", "{n} entities", counts.entities),
            )
        )

    def _allow_changes(self) -> None:
        why_not = self.session.read_only
        self.frame.messages.show_limit(why_not)
        self.actions_table.allow_changes(why_not)
        self.frame.header.allow_adding(why_not)
        self.panes.card.allow_verdicts(why_not)

    def search(self, words: str) -> None:
        """Narrow the timeline to what matches; a query that cannot be asked is marked in the field."""
        from kzexplorer.search import parse

        try:
            parse(words)
        except Problem as problem:
            self.frame.header.search.show_wrong(problem)
            return
        self.frame.header.search.show_wrong(None)
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
        if self._furnished:
            self._dropping.enter(event)

    def dragLeaveEvent(self, _event: QDragLeaveEvent) -> None:
        self._dropping.leave()

    def dropEvent(self, event: QDropEvent) -> None:
        self._dropping.drop(event)

    @cached_property
    def _dropping(self) -> Dropping:
        from kzexplorer.ui.dropping import Dropping

        return Dropping(self, self.session, self.commands, self.theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        try:
            self.keep()
        except Problem as problem:
            if sys.stderr is not None:
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
