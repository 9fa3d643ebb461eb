"""The sheet of keys: those of the timeline and of each other part of the window, and each command that has one."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kzexplorer.ui.keymap import CommandLine, Keymap, is_letter, shown
from kzexplorer.ui.widgets.plain import label, named

Rows = Sequence[tuple[str, str]]

_IN_PANES: tuple[tuple[str, Rows], ...] = (
    (
        "Timeline",
        (
            ("Previous or next event, or from the date gone to", "← →  or  , ."),
            ("Lane above or below", "↑ ↓"),
            ("First or last event", "Home End"),
            ("Closer or wider, earlier or later", "W S  A D"),
            ("Frame the selected event", "F"),
            ("Go to the event’s words", "Enter"),
            ("Next bar of a dense lane, or event of the lane", "Shift+← →"),
            ("Open the bar, or zoom to the marked range", "Enter"),
            ("Lanes further up or down", "Page Up  Page Down"),
            ("Mark from the event to an edge of the view", "Shift+Home  Shift+End"),
            ("Measure from the event to another, or to a day", "T"),
            ("Let go of ruler, range, bar, date, event", "Esc"),
            ("Move about", "drag"),
            ("Mark a range", "drag on the axis, or Shift+drag"),
            ("Open what is there, zoom in where nothing is", "double click"),
        ),
    ),
    (
        "Names of lanes (Shift+Tab from the timeline)",
        (
            ("Collapse or expand", "Enter  or  ← →"),
            ("Pin to the top, or let go", "P"),
            ("Show only this lane", "O"),
            ("Hide", "Delete"),
            ("Move", "Alt+↑ ↓  or  drag"),
            ("All that can be done", "right click"),
        ),
    ),
    (
        "Strip of all events",
        (
            ("Move what is in view", "← →  or  drag"),
            ("Move its later end", "Shift+← →"),
            ("Move either end", "drag its handle"),
            ("Closer or wider", "+ −"),
            ("To the first or last events", "Home End"),
        ),
    ),
    (
        "Pages of a document",
        (
            ("Up or down", "↑ ↓  Page Up  Page Down"),
            ("First or last page", "Home End"),
            ("Closer or wider", "+ −  or  Ctrl+wheel"),
            ("Select the event told there, or set the caret", "click"),
        ),
    ),
    (
        "Search",
        (
            ("Next or previous event found", "Enter  Shift+Enter"),
            ("On to the timeline", "↓"),
            ("Look for nothing", "Esc"),
        ),
    ),
    (
        "Entities",
        (
            ("Choose or let go", "Space"),
            ("Choose another as well", "Ctrl+click"),
            ("Rename", "F2"),
            ("All that can be corrected", "Menu key"),
        ),
    ),
    ("Text", (("Select the event at the caret", "arrows"),)),
)

_WHEEL = {
    "lanes": (("Lanes", "wheel"), ("Time", "Shift+wheel"), ("Zoom", "Ctrl+wheel")),
    "zoom": (("Zoom", "wheel"), ("Time", "Shift+wheel"), ("Lanes", "Ctrl+wheel")),
    "time": (("Time", "wheel"), ("Lanes", "Shift+wheel"), ("Zoom", "Ctrl+wheel")),
}
_LETTERS = "Event card and review"
_BETWEEN = 36
_HIGH = 620


class KeysSheet(QDialog):
    """Blocks nothing, closes on Escape, and follows the keymap; `lines` gives the commands as they are now, `wheel` is
    as the settings have it."""

    def __init__(self, lines: Callable[[], Sequence[CommandLine]], keymap: Keymap, wheel: str, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "keys", "Keys")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Keys")
        self.setSizeGripEnabled(False)
        self._lines, self._wheel = lines, wheel
        self.search = named(QLineEdit(), "keysSearch", "Find a key or what it does")
        self.search.setPlaceholderText("Find a key or what it does")
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look)
        self._nothing = label("keysNothing", "sub", "No key does that, and none is called that.")
        self._scroll = named(QScrollArea(), "keysScroll", "Keys")
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 14)
        column.setSpacing(10)
        for part in (self.search, self._nothing, self._scroll, buttons):
            column.addWidget(part)
        self._fill()
        self.resize(self._page.sizeHint().width() + 44, min(_HIGH, parent.height()))
        keymap.changed.connect(self._fill)
        self.search.setFocus()

    def _fill(self) -> None:
        """Tell all keys as they are now."""
        self._page = named(QWidget(), "keysPage", "Keys")
        row = QHBoxLayout(self._page)
        row.setContentsMargins(2, 0, 14, 16)
        row.setSpacing(_BETWEEN)
        timeline, *others = _IN_PANES
        wheel_turns = ("Wheel, as the View menu sets it", _WHEEL[self._wheel])
        lines = self._lines()
        letters = (_LETTERS, _of_letters(lines))
        self._columns = (
            _Column("keysOfPanes", (timeline, wheel_turns, *others)),
            _Column("keysOfCommands", (letters, *_of_commands(lines))),
        )
        for column in self._columns:
            row.addLayout(column)
        self._scroll.setWidget(self._page)
        self._look(self.search.text())

    def _look(self, words: str) -> None:
        wanted = words.lower().split()
        found = [column.look_for(wanted) for column in self._columns]
        self._nothing.setVisible(not any(found))


class _Column(QGridLayout):
    """Headings with their rows; those that do not hold what is looked for are hidden."""

    def __init__(self, name: str, sections: Iterable[tuple[str, Rows]]) -> None:
        super().__init__()
        self.setHorizontalSpacing(18)
        self.setVerticalSpacing(6)
        self._sections: list[tuple[QLabel, list[tuple[QLabel, QLabel]]]] = []
        at = 0
        for heading, rows in sections:
            words = label(f"{name}Heading{at}", "strong", heading)
            words.setContentsMargins(0, 12, 0, 0)
            self.addWidget(words, at, 0, 1, 2)
            pairs = []
            for said, keys in rows:
                at += 1
                pair = (label(f"{name}Words{at}", "", said), label(f"{name}Keys{at}", "sub", keys))
                self.addWidget(pair[0], at, 0)
                self.addWidget(pair[1], at, 1, Qt.AlignmentFlag.AlignRight)
                pairs.append(pair)
            self._sections.append((words, pairs))
            at += 1
        self.setRowStretch(at, 1)

    def look_for(self, wanted: Sequence[str]) -> int:
        """Show the rows whose words, keys or heading hold all of these; gives how many they are."""
        found = 0
        for heading, pairs in self._sections:
            fitting = [pair for pair in pairs if _holds(wanted, heading, *pair)]
            for pair in pairs:
                for each in pair:
                    each.setVisible(pair in fitting)
            heading.setVisible(bool(fitting))
            found += len(fitting)
        return found


def _holds(wanted: Sequence[str], *labels: QLabel) -> bool:
    words = " ".join(each.text() for each in labels).lower()
    return all(word in words for word in wanted)


def _of_letters(lines: Iterable[CommandLine]) -> Rows:
    return [(_words(line), keys) for line in lines if (keys := _keys(line, letters=True))]


def _of_commands(lines: Iterable[CommandLine]) -> list[tuple[str, Rows]]:
    """The commands that have keys, under the names of their menus."""
    told = [line for line in lines if _keys(line, letters=False)]
    by_menu = groupby(told, lambda line: line.path[0])
    return [(menu, [(_words(line), _keys(line, letters=False)) for line in group]) for menu, group in by_menu]


def _words(line: CommandLine) -> str:
    return line.words.rstrip("…")


def _keys(line: CommandLine, *, letters: bool) -> str:
    return "  or  ".join(shown(key) for key in line.keys if is_letter(key) is letters)
