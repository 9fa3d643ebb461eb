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

from kzexplorer.translation import later, tr
from kzexplorer.ui.keymap import CommandLine, Keymap, is_letter, shown
from kzexplorer.ui.widgets.plain import label, named

Rows = Sequence[tuple[str, str]]

IN_PANES: tuple[tuple[str, Rows], ...] = (
    (
        later("Timeline"),
        (
            (later("Previous or next event, or from the date gone to"), later("← →  or  , .")),
            (later("Lane above or below"), "↑ ↓"),
            (later("First or last event"), later("Home End")),
            (later("Closer or wider, earlier or later"), "W S  A D"),
            (later("Frame the selected event"), "F"),
            (later("Go to the event’s words"), later("Enter")),
            (later("Next bar of a dense lane, or event of the lane"), "Shift+← →"),
            (later("Open the bar, or zoom to the marked range"), later("Enter")),
            (later("Lanes further up or down"), later("Page Up  Page Down")),
            (later("Mark from the event to an edge of the view"), "Shift+Home  Shift+End"),
            (later("Measure from the event to another, or to a day"), "T"),
            (later("Let go of ruler, range, bar, date, event"), later("Esc")),
            (later("Move about"), later("drag")),
            (later("Mark a range"), later("drag on the axis, or Shift+drag")),
            (later("Open what is there, zoom in where nothing is"), later("double click")),
        ),
    ),
    (
        later("Names of lanes (Shift+Tab from the timeline)"),
        (
            (later("Collapse or expand"), later("Enter  or  ← →")),
            (later("Pin to the top, or let go"), "P"),
            (later("Show only this lane"), "O"),
            (later("Hide"), later("Delete")),
            (later("Move"), later("Alt+↑ ↓  or  drag")),
            (later("All that can be done"), later("right click")),
        ),
    ),
    (
        later("Strip of all events"),
        (
            (later("Move what is in view"), later("← →  or  drag")),
            (later("Move its later end"), "Shift+← →"),
            (later("Move either end"), later("drag its handle")),
            (later("Closer or wider"), "+ −"),
            (later("To the first or last events"), later("Home End")),
        ),
    ),
    (
        later("Pages of a document"),
        (
            (later("Up or down"), later("↑ ↓  Page Up  Page Down")),
            (later("First or last page"), later("Home End")),
            (later("Closer or wider"), later("+ −  or  Ctrl+wheel")),
            (later("Select the event told there, or set the caret"), later("click")),
        ),
    ),
    (
        later("Search"),
        (
            (later("Next or previous event found"), later("Enter  Shift+Enter")),
            (later("On to the timeline"), "↓"),
            (later("Look for nothing"), later("Esc")),
        ),
    ),
    (
        later("Entities"),
        (
            (later("Choose or let go"), later("Space")),
            (later("Choose another as well"), later("Ctrl+click")),
            (later("Rename"), "F2"),
            (later("All that can be corrected"), later("Menu key")),
        ),
    ),
    (later("Text"), ((later("Select the event at the caret"), later("arrows")),)),
)

_TURN, _SHIFT_TURN, _CTRL_TURN = later("wheel"), later("Shift+wheel"), later("Ctrl+wheel")
_WHEEL = {
    "lanes": ((later("Lanes"), _TURN), (later("Time"), _SHIFT_TURN), (later("Zoom"), _CTRL_TURN)),
    "zoom": ((later("Zoom"), _TURN), (later("Time"), _SHIFT_TURN), (later("Lanes"), _CTRL_TURN)),
    "time": ((later("Time"), _TURN), (later("Lanes"), _SHIFT_TURN), (later("Zoom"), _CTRL_TURN)),
}
_LETTERS = later("Event card and review")
_BETWEEN = 36
_HIGH, _SIDES = 620, 44


class KeysSheet(QDialog):
    """Blocks nothing, closes on Escape, and follows the keymap; `lines` gives the commands as they are now, `wheel` is
    as the settings have it."""

    def __init__(self, lines: Callable[[], Sequence[CommandLine]], keymap: Keymap, wheel: str, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "keys", tr("Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Keys"))
        self.setSizeGripEnabled(False)
        self._lines, self._wheel, self._beside = lines, wheel, parent
        self.search = named(QLineEdit(), "keysSearch", tr("Find a key or what it does"))
        self.search.setPlaceholderText(tr("Find a key or what it does"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._look)
        self._nothing = label("keysNothing", "sub", tr("No key does that, and none is called that."))
        self._scroll = named(QScrollArea(), "keysScroll", tr("Keys"))
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
        self.resize(min(self._page.sizeHint().width() + _SIDES, parent.width()), min(_HIGH, parent.height()))
        keymap.changed.connect(self._fill)
        self.search.setFocus()

    def _fill(self) -> None:
        """Tell all keys as they are now."""
        self._page = named(QWidget(), "keysPage", tr("Keys"))
        row = QHBoxLayout(self._page)
        row.setContentsMargins(2, 0, 14, 16)
        row.setSpacing(_BETWEEN)
        timeline, *others = IN_PANES
        wheel_turns = (later("Wheel, as the View menu sets it"), _WHEEL[self._wheel])
        lines = self._lines()
        letters = (_LETTERS, _of_letters(lines))
        self._columns = (
            _Column("keysOfPanes", (timeline, wheel_turns, *others)),
            _Column("keysOfCommands", (letters, *_of_commands(lines))),
        )
        for column in self._columns:
            row.addLayout(column)
        if self._page.sizeHint().width() + _SIDES > self._beside.width():
            for column in self._columns:
                column.wrap()
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
            words = label(f"{name}Heading{at}", "strong", tr(heading))
            words.setContentsMargins(0, 12, 0, 0)
            self.addWidget(words, at, 0, 1, 2)
            pairs = []
            for said, keys in rows:
                at += 1
                pair = (label(f"{name}Words{at}", "", tr(said)), label(f"{name}Keys{at}", "sub", tr(keys)))
                self.addWidget(pair[0], at, 0)
                self.addWidget(pair[1], at, 1, Qt.AlignmentFlag.AlignRight)
                pairs.append(pair)
            self._sections.append((words, pairs))
            at += 1
        self.setRowStretch(at, 1)

    def wrap(self) -> None:
        """Break words and keys over lines, where there is too little room for all of them on one."""
        self.setColumnStretch(0, 3)
        self.setColumnStretch(1, 2)
        for _, pairs in self._sections:
            for pair in pairs:
                for each in pair:
                    each.setWordWrap(True)
                pair[1].setAlignment(Qt.AlignmentFlag.AlignRight)
                self.setAlignment(pair[1], Qt.AlignmentFlag(0))

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
    return f"  {tr('or')}  ".join(shown(key) for key in line.keys if is_letter(key) is letters)
