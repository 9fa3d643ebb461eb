"""A QAction for each command of the table, in menus; their keys follow the keymap."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from kzexplorer.translation import later, tr
from kzexplorer.ui.actions import COMMANDS, OF_DOCUMENT, WHY_OFF, Command
from kzexplorer.ui.commands import Commands
from kzexplorer.ui.keymap import CommandLine, Keymap, is_letter, written
from kzexplorer.ui.letters import Letters
from kzexplorer.ui.widgets.elided import plain_tip
from kzexplorer.ui.widgets.plain import named

_NO_USE = later("There is nothing here now that it could be used for.")


def usual_keys() -> dict[str, tuple[str, ...]]:
    """The keys of each command before a person sets any, as a `Keymap` takes them."""
    return {
        command.id: tuple(key for each in (*command.keys, command.letter) if (key := written(each)))
        for command in COMMANDS
    }


class Actions(QObject):
    """All actions stand in menus under one menu; `letters` work on `card`, and wherever else they are told to."""

    def __init__(self, window: QWidget, commands: Commands, card: QWidget, keymap: Keymap) -> None:
        super().__init__(window)
        self.menu = named(QMenu(window), "mainMenu", tr("Menu"))
        self._keymap, self._commands = keymap, commands
        self._menus: dict[str, QMenu] = {"": self.menu}
        self._choices: dict[str, QActionGroup] = {}
        self._actions: dict[str, QAction] = {}
        self._resting: list[str] = []
        self.letters = Letters()
        for command in COMMANDS:
            action = self._make(window, command, commands)
            self._menu(command.menu).addAction(action)
            window.addAction(action)
        self._take_keys()
        self.letters.work_in(card)
        keymap.changed.connect(self._take_keys)

    def allow_changes(self, why_not: str) -> None:
        """Switch commands that change the workspace on, or off with the reason as their tip."""
        for command in COMMANDS:
            if command.changes:
                action = self._actions[command.id]
                action.setEnabled(not why_not)
                action.setStatusTip(why_not)
                action.setToolTip(plain_tip(why_not) if why_not else _plain(tr(command.words)))

    def __getitem__(self, command: str) -> QAction:
        return self._actions[command]

    def lines(self) -> list[CommandLine]:
        """What lists of commands show, in the order of the menus."""
        lacking = self._commands.lacking()
        return [self._line(command, lacking.get(command.id, "")) for command in COMMANDS]

    def rest_what_lacks(self) -> None:
        """Switch off, while a menu shows, what lacks something; their keys work again after `wake_what_lacks`."""
        self._resting = [command for command in self._commands.lacking() if self._actions[command].isEnabled()]
        for command in self._resting:
            self._actions[command].setEnabled(False)

    def wake_what_lacks(self) -> None:
        """Switch on what `rest_what_lacks` switched off."""
        for command in self._resting:
            self._actions[command].setEnabled(True)
        self._resting = []

    def trigger(self, command: str) -> None:
        """Run it, where it is on."""
        self._actions[command].trigger()

    def fill_document_menu(self, menu: QMenu) -> None:
        """Put what can be done with a document into its own menu too."""
        for group in OF_DOCUMENT:
            menu.addActions([self._actions[command] for command in group.split()])
            menu.addSeparator()

    def _make(self, window: QWidget, command: Command, commands: Commands) -> QAction:
        action = named(QAction(tr(command.words), window), f"action.{command.id}")
        if command.choice:
            action.setCheckable(True)
            self._choices.setdefault(command.choice, QActionGroup(window)).addAction(action)
        elif command.id.startswith("show_"):
            action.setCheckable(True)
            action.setChecked(True)
        if command.id == "manual":  # from dialogs beside the window too
            action.setShortcutContext(Qt.ShortcutContext.ApplicationShortcut)
        action.triggered.connect(lambda _checked=False: command.run(commands))
        self._actions[command.id] = action
        return action

    def _line(self, command: Command, lacks: str) -> CommandLine:
        action = self._actions[command.id]
        off = "" if action.isEnabled() else action.statusTip() or tr(WHY_OFF.get(command.id, _NO_USE))
        return CommandLine(
            command.id,
            tuple(_plain(tr(each)) for each in command.menu.split("|")),
            _plain(tr(command.words)),
            _plain(action.text()),
            self._keymap.keys(command.id),
            off or lacks,
            action.isChecked() if action.isCheckable() else None,
        )

    def _take_keys(self) -> None:
        letters: dict[str, QAction] = {}
        for command, action in self._actions.items():
            keys = self._keymap.keys(command)
            action.setShortcuts([QKeySequence(key) for key in keys if not is_letter(key)])
            letters.update((key, action) for key in keys if is_letter(key))
        self.letters.stand_for(letters)

    def _menu(self, path: str) -> QMenu:
        if path not in self._menus:
            parent, _, words = path.rpartition("|")
            self._menus[path] = self._menu(parent).addMenu(tr(words))
            named(self._menus[path], f"menu.{path.replace('&', '')}", _plain(tr(words)))
        return self._menus[path]


def _plain(words: str) -> str:
    """Without the mark of the letter that reaches it."""
    return words.replace("&", "")
