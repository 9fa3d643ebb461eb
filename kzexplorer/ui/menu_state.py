"""What menus tick, name and switch on as things stand, and which keys are told and lent out."""

from __future__ import annotations

from PySide6.QtCore import QObject

from kzexplorer.translation import tr
from kzexplorer.ui.commands import Commands, Panes
from kzexplorer.ui.frame import Frame
from kzexplorer.ui.history.labels import step_words
from kzexplorer.ui.keymap import Keymap
from kzexplorer.ui.menus import Actions
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme


class MenuState(QObject):
    """Follows panes, keymap and what was looked at; `refresh` and `refresh_undo` are called when that is due."""

    def __init__(
        self,
        actions: Actions,
        commands: Commands,
        keymap: Keymap,
        panes: Panes,
        frame: Frame,
        session: Session,
        theme: Theme,
    ) -> None:
        super().__init__(actions)
        self._actions, self._commands, self._keymap = actions, commands, keymap
        self._panes, self._frame, self._session, self._theme = panes, frame, session, theme
        for menu in (actions.menu, panes.document.head.menu):
            menu.aboutToShow.connect(self.refresh)
            menu.aboutToShow.connect(actions.rest_what_lacks)
            menu.aboutToHide.connect(actions.wake_what_lacks)
        panes.document.offered.connect(self._offer)
        panes.card.writing.connect(self._card_written)
        commands.reviewing.turned.connect(self._review_turned)
        commands.searching.made.connect(lambda pane: actions.letters.work_in(pane.table))
        commands.trail.changed.connect(self._refresh_trail)
        keymap.changed.connect(self._tell_keys)
        self._tell_keys()
        self._refresh_trail()

    def refresh(self) -> None:
        """Tick what holds."""
        table, handling = self._actions, self._panes.timeline.handling
        for choice in (f"theme_{self._theme.mode}", f"wheel_{handling.wheel}", f"still_{handling.reduced_motion}"):
            table[choice].setChecked(True)
        table[f"language_{self._commands.language}"].setChecked(True)
        table[f"column_{self._panes.document.views.type[1]}"].setChecked(True)
        table[f"by_{self._panes.timeline.state()['grouping']}"].setChecked(True)
        for name, place in self._frame.places.items():
            table[f"show_{name}"].setChecked(not place.isHidden())
        table["show_results"].setChecked(self._commands.searching.is_open)
        table[f"others_{self._commands.searching.others}"].setChecked(True)
        table["show_undated"].setChecked(self._panes.timeline.undated.shows)

    def refresh_undo(self) -> None:
        """Name what Undo would take back, and Redo bring back."""
        reader = self._session.reader
        for command, label in (("undo", reader.undo_label()), ("redo", reader.redo_label())):
            self._actions[command].setText(
                _toggle_words(command, step_words(label).replace("&", "&&") if label else "")
            )
            self._actions[command].setEnabled(label is not None and not self._session.read_only)

    def _offer(self, commands: dict[str, bool]) -> None:
        """Let only those commands be run that the document which shows has a use for."""
        for command, on in commands.items():
            self._actions[command].setEnabled(on)

    def _review_turned(self, on: bool) -> None:
        """Letters review in every pane that shows what is reviewed, and are for moving about again at its end."""
        letters, panes = self._actions.letters, self._panes
        review = self._commands.reviewing.pane
        assert review is not None
        for pane in (review, panes.timeline, panes.document):
            (letters.work_in if on else letters.rest_in)(pane)
        self._lend_letters()

    def _card_written(self, on: bool) -> None:
        """While its fields are being written, letters are letters there."""
        letters = self._actions.letters
        (letters.rest_in if on else letters.work_in)(self._panes.card)

    def _tell_keys(self) -> None:
        """Tell the keys as they are now wherever some are told."""
        self._lend_letters()
        self._frame.footer.tell_keys(self._keymap)
        self._frame.header.search.tell_key(self._keymap.shown("search"))
        self._panes.document.head.tell_keys(self._keymap.shown)
        self._panes.card.tell_keys(self._keymap)

    def _lend_letters(self) -> None:
        reviewing = self._commands.reviewing.is_open
        self._panes.timeline.handling.lends_letters = self._actions.letters.keys if reviewing else frozenset()

    def _refresh_trail(self) -> None:
        self._actions["back"].setEnabled(self._commands.trail.can_go_back)
        self._actions["forward"].setEnabled(self._commands.trail.can_go_forward)


def _toggle_words(command: str, step: str) -> str:
    """`&Undo “Accept 3 events”`; without a step, the command alone."""
    if command == "undo":
        return tr("&Undo “{step}”", step=step) if step else tr("&Undo")
    return tr("&Redo “{step}”", step=step) if step else tr("&Redo")
