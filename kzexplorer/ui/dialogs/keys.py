"""The sheet of keys: those of the timeline and of each other part of the window, and each command that has one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

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
    ("Event card", (("Accept, reject", "A  R"),)),
    ("Entities", (("Choose or let go", "Space"), ("Choose another as well", "Ctrl+click"))),
    ("Text", (("Select the event at the caret", "arrows"),)),
)

_WHEEL = {
    "lanes": (("Lanes", "wheel"), ("Time", "Shift+wheel"), ("Zoom", "Ctrl+wheel")),
    "zoom": (("Zoom", "wheel"), ("Time", "Shift+wheel"), ("Lanes", "Ctrl+wheel")),
    "time": (("Time", "wheel"), ("Lanes", "Shift+wheel"), ("Zoom", "Ctrl+wheel")),
}
_BETWEEN = 36
_HIGH = 620


def show_keys(parent: QWidget, wheel: str) -> None:
    """Open the sheet; it closes on Escape and blocks nothing. `wheel` is as the settings have it."""
    dialog = named(QDialog(parent), "keys")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle("Keys")
    page = named(QWidget(), "keysPage", "Keys")
    row = QHBoxLayout(page)
    row.setContentsMargins(22, 8, 22, 16)
    row.setSpacing(_BETWEEN)
    timeline, *others = _IN_PANES
    wheel_turns = ("Wheel, as the View menu sets it", _WHEEL[wheel])
    row.addLayout(_column("keysOfPanes", (timeline, wheel_turns, *others)))
    row.addLayout(_column("keysOfCommands", _of_commands(parent.actions())))
    scroll = named(QScrollArea(), "keysScroll", "Keys")
    scroll.setWidgetResizable(True)
    scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    scroll.setWidget(page)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column = QVBoxLayout(dialog)
    column.addWidget(scroll)
    column.addWidget(buttons)
    dialog.setSizeGripEnabled(False)
    dialog.resize(page.sizeHint().width() + 44, min(_HIGH, parent.height()))
    dialog.show()


def _column(name: str, sections: Iterable[tuple[str, Rows]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(18)
    grid.setVerticalSpacing(6)
    at = 0
    for heading, rows in sections:
        words = label(f"{name}Heading{at}", "strong", heading)
        words.setContentsMargins(0, 12, 0, 0)
        grid.addWidget(words, at, 0, 1, 2)
        for said, keys in rows:
            at += 1
            grid.addWidget(label(f"{name}Words{at}", "", said), at, 0)
            grid.addWidget(label(f"{name}Keys{at}", "sub", keys), at, 1, Qt.AlignmentFlag.AlignRight)
        at += 1
    grid.setRowStretch(at, 1)
    return grid


def _of_commands(actions: Iterable[QAction]) -> list[tuple[str, Rows]]:
    """The commands that have keys, under the names of their menus."""
    told = [action for action in actions if action.property("menu") and action.shortcuts()]
    by_menu = groupby(told, lambda action: str(action.property("menu")))
    return [(menu, [(_words(action), _keys(action)) for action in group]) for menu, group in by_menu]


def _words(action: QAction) -> str:
    return action.text().replace("&", "").rstrip("…")


def _keys(action: QAction) -> str:
    return "  or  ".join(each.toString(QKeySequence.SequenceFormat.NativeText) for each in action.shortcuts())
