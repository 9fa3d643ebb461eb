"""Every command with its keys: choose one, press others for it; a key that is taken is given up there first."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLineEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kzexplorer.translation import later, tr
from kzexplorer.ui.dialogs.shortcuts.key_field import KeyField
from kzexplorer.ui.dialogs.shortcuts.model import Column, ShortcutsModel
from kzexplorer.ui.keymap import CommandLine, Keymap, is_letter, refusal, shown
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.enter_button import EnterButton
from kzexplorer.ui.widgets.plain import label, named
from kzexplorer.ui.widgets.row_table import choose_whole_rows

_SIZE = QSize(760, 600)
_ROW = 28
_HINT = later("Choose a command and press Enter, then the keys that shall run it. They hold at once.")
_LETTERS = later("A letter with nothing held works on the event card and in review.")


class ShortcutsDialog(QDialog):
    """Blocks nothing; what is set holds at once, in menus and everywhere else."""

    def __init__(self, lines: Sequence[CommandLine], keymap: Keymap, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "shortcuts", tr("Change keys"))
        self.setWindowTitle(tr("Change keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._words = {line.id: line.words for line in lines}
        self._keymap = keymap
        self._asked = ""
        self.model = ShortcutsModel(lines, keymap, theme)
        self.search = named(QLineEdit(), "shortcutsSearch", tr("Find a command or a key"))
        self.search.setPlaceholderText(tr("Find a command or a key"))
        self.search.setClearButtonEnabled(True)
        self.table = _Table(self._begin)
        self.table.setModel(self.model)
        self.table.fit_columns()
        self.keys = KeyField()
        self.said = label("shortcutsSaid", "small", tr(_HINT), wrap=True)
        self._lay_out()
        self.search.textChanged.connect(self._look)
        self.table.selectionModel().currentChanged.connect(lambda *_: self._rest())
        self.table.doubleClicked.connect(lambda _index: self._begin())
        self.keys.pressed.connect(self._pressed)
        self.keys.left.connect(self._leave)
        keymap.changed.connect(self._enable)
        self._look("")
        self.search.setFocus()
        self.resize(_SIZE.boundedTo(parent.size() - QSize(60, 40)))

    @property
    def chosen(self) -> str | None:
        """The id of the command that is chosen; None where none is."""
        line = self.model.line(self.table.currentIndex().row())
        return line.id if line is not None else None

    # ---- what is pressed and asked

    def _begin(self) -> None:
        """Wait for the keys of the command that is chosen."""
        if self.chosen is not None:
            self._rest()
            self._say(
                tr(
                    "Press the keys for “{command}”. Escape leaves it as it is.",
                    command=self._words[self.chosen],
                )
                + f" {tr(_LETTERS)}"
            )
            self.keys.setFocus()

    def _pressed(self, key: str) -> None:
        command = self.chosen
        if command is None:
            return
        self.keys.setText(shown(key))
        self._ask("")
        why_not, holder = refusal(key), self._keymap.holder(key)
        if why_not:
            self._say(why_not)
        elif holder is None or holder == command:
            self._give(key)
        else:
            self._ask(key)
            self._say(
                tr("{key} is taken by “{command}”: take it away there?", key=shown(key), command=self._words[holder])
            )
            self._take.setFocus()

    def _give(self, key: str) -> None:
        """A letter takes the place of the letter, other keys that of the other keys."""
        command = self.chosen
        if command is None:
            return
        kept = [each for each in self._keymap.keys(command) if is_letter(each) != is_letter(key)]
        keys = [*kept, key] if is_letter(key) else [key, *kept]
        self._keymap.set_keys(command, keys)
        self._leave()
        self._say(tr("{key} runs “{command}” now.", key=shown(key), command=self._words[command]))

    def _take_it(self) -> None:
        self._give(self._asked)

    def _remove(self) -> None:
        if self.chosen is not None:
            self._keymap.set_keys(self.chosen, ())
            self._say(tr("No keys run “{command}” now.", command=self._words[self.chosen]))

    def _reset(self) -> None:
        if self.chosen is not None:
            self._keymap.reset(self.chosen)
            self._say(tr("“{command}” has its usual keys again.", command=self._words[self.chosen]))

    def _reset_all(self) -> None:
        self._keymap.reset_all()
        self._say(tr("All commands have their usual keys again."))

    def _leave(self) -> None:
        """The keys go back to the table."""
        self._rest()
        self.table.setFocus()

    def _rest(self) -> None:
        self.keys.clear()
        self._ask("")
        self._say(tr(_HINT))
        self._enable()

    def _ask(self, key: str) -> None:
        """Ask about a key that is taken, or about none."""
        self._asked = key
        self._take.setVisible(bool(key))
        self._keep.setVisible(bool(key))

    def _say(self, words: str) -> None:
        self.said.setText(words)
        self.keys.setAccessibleDescription(words)

    def _look(self, words: str) -> None:
        self.model.look_for(words)
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, 0))
        self._nothing.setVisible(not self.model.rowCount())
        self._rest()

    def _enable(self) -> None:
        command = self.chosen
        self.keys.setEnabled(command is not None)
        self._none.setEnabled(command is not None and bool(self._keymap.keys(command)))
        self._usual.setEnabled(command is not None and self._keymap.is_own(command))
        self._all.setEnabled(bool(self._keymap.own))

    # ---- how it looks

    def _lay_out(self) -> None:
        self._take = self._button("shortcutsTake", tr("Take it away"), self._take_it)
        self._keep = self._button("shortcutsKeep", tr("Leave it there"), self._leave)
        self._none = self._button("shortcutsNone", tr("No keys"), self._remove)
        self._usual = self._button("shortcutsUsual", tr("Usual keys"), self._reset)
        self._all = self._button("shortcutsAll", tr("Usual keys for all"), self._reset_all)
        close = self._button("shortcutsClose", tr("Close"), self.reject)
        self._nothing = label("shortcutsNothing", "sub", tr("No command and no key is called that."))
        self.said.setMinimumHeight(2 * self.said.fontMetrics().lineSpacing() + 4)
        self.said.setAlignment(Qt.AlignmentFlag.AlignTop)
        asking = _row(self.keys, self._take, self._keep, self._none, self._usual)
        asking.setStretch(0, 1)
        below = _row(self._all)
        below.addStretch(1)
        below.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addWidget(label("shortcutsTitle", "title", tr("Change keys")))
        for part in (self.search, self._nothing):
            column.addWidget(part)
        column.addWidget(self.table, 1)
        column.addLayout(asking)
        column.addWidget(self.said)
        column.addLayout(below)
        self._ask("")

    def _button(self, name: str, words: str, run: Callable[[], object]) -> QPushButton:
        button = named(EnterButton(words), name)
        button.clicked.connect(run)
        return button


class _Table(QTableView):
    """Whole rows of one height; Tab leaves it, Enter runs `begin`."""

    def __init__(self, begin: Callable[[], None]) -> None:
        super().__init__()
        named(self, "shortcutsTable", tr("Commands and their keys"))
        choose_whole_rows(self, _ROW)
        self._begin = begin
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(False)
        self.setProperty("card", True)
        self.horizontalHeader().setHighlightSections(False)

    def fit_columns(self) -> None:
        """The command takes what the others leave."""
        header = self.horizontalHeader()
        header.setSectionResizeMode(Column.COMMAND, QHeaderView.ResizeMode.Stretch)
        for column, width in ((Column.MENU, 170), (Column.KEYS, 210)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Interactive)
            header.resizeSection(column, width)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._begin()
        else:
            super().keyPressEvent(event)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget)
    return row
