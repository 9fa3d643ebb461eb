"""The sheet of keys: each command that has one, and the keys of the timeline and the text."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QScrollArea, QVBoxLayout, QWidget

from kzexplorer.ui.widgets.plain import label, named

_IN_PANES = (
    ("Timeline: previous or next event", "← →  or  , ."),
    ("Timeline: lane above or below", "↑ ↓"),
    ("Timeline: first or last event", "Home End"),
    ("Timeline: earlier or later, closer or wider", "A D  W S"),
    ("Timeline: next bar of a dense lane, else next event of the lane", "Shift+← →"),
    ("Timeline: open the bar into its events, or zoom to the marked range", "Enter"),
    ("Timeline: go to the event’s words", "Enter"),
    ("Timeline: frame the selected event", "F"),
    ("Timeline: lanes further up or down", "Page Up  Page Down"),
    ("Timeline: mark from the event to an edge of the view", "Shift+Home  Shift+End"),
    ("Timeline: measure from the event to another one or to a day", "T"),
    ("Timeline: let go of ruler, range, bar, date, event", "Esc"),
    ("Timeline: move about", "drag"),
    ("Timeline: mark a range", "drag on the axis, or Shift+drag"),
    ("Timeline: open what is there, zoom in where nothing is", "double click"),
    ("Event card: accept, reject", "A  R"),
    ("Entities: choose or let go", "Space"),
    ("Entities: choose another as well", "Ctrl+click"),
    ("Text: select the event at the caret", "arrows"),
)


_WHEEL = {
    "lanes": "lanes: wheel    time: Shift+wheel    zoom: Ctrl+wheel",
    "zoom": "zoom: wheel    time: Shift+wheel    lanes: Ctrl+wheel",
    "time": "time: wheel    lanes: Shift+wheel    zoom: Ctrl+wheel",
}


def show_keys(parent: QWidget, wheel: str) -> None:
    """Open the sheet; it closes on Escape and blocks nothing. `wheel` is as the settings have it."""
    dialog = named(QDialog(parent), "keys")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle("Keys")
    page = named(QWidget(), "keysPage", "Keys")
    grid = QGridLayout(page)
    grid.setContentsMargins(22, 16, 22, 16)
    grid.setHorizontalSpacing(28)
    grid.setVerticalSpacing(7)
    for row, (words, keys) in enumerate(
        (*_of_commands(parent.actions()), *_IN_PANES, ("Timeline: the wheel, as the View menu sets it", _WHEEL[wheel]))
    ):
        grid.addWidget(label(f"keyWords{row}", "", words), row, 0)
        grid.addWidget(label(f"keyKeys{row}", "sub", keys), row, 1, Qt.AlignmentFlag.AlignRight)
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
    dialog.resize(page.sizeHint().width() + 60, 560)
    dialog.show()


def _of_commands(actions: Iterable[QAction]) -> list[tuple[str, str]]:
    native = QKeySequence.SequenceFormat.NativeText
    return [
        (
            action.text().replace("&", "").rstrip("…"),
            "  or  ".join(each.toString(native) for each in action.shortcuts()),
        )
        for action in actions
        if action.shortcuts()
    ]
