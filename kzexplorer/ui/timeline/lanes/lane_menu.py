"""The menu of a lane: what can be done with it, and with all lanes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from kzexplorer.translation import later, tr
from kzexplorer.ui.timeline.lanes.arranging import Arranging
from kzexplorer.ui.widgets.plain import named

_KEYS = {"pin": "P", "up": "Alt+Up", "down": "Alt+Down", "only": "O", "hide": later("Del")}
"""As the names of the lanes know them."""


def lane_menu(arranging: Arranging, key: int, words: str, parent: QWidget) -> QMenu:
    """A menu for the lane with that key; it goes when it closes."""
    menu = named(QMenu(parent), "timelineLaneMenu", tr("Lane {text}", text=words))
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    order = arranging.order
    collapsed, pinned = key in order.collapsed, key in order.pinned
    entries = (
        ("collapse", tr("&Expand") if collapsed else tr("&Collapse"), lambda: arranging.collapse(key, not collapsed)),
        (
            "pin",
            tr("Let go from the &top") if pinned else tr("&Pin to the top"),
            lambda: arranging.pin(key, not pinned),
        ),
        ("", "", None),
        ("up", tr("Move &up"), lambda: arranging.step(key, -1)),
        ("down", tr("Move &down"), lambda: arranging.step(key, 1)),
        ("", "", None),
        ("only", tr("Show &only this lane"), lambda: arranging.show_only(key)),
        ("hide", tr("&Hide"), lambda: arranging.hide(key)),
        ("all", tr("&Show all lanes"), arranging.show_all),
        ("", "", None),
        ("collapse_all", tr("Collapse a&ll"), lambda: arranging.collapse_all(True)),
        ("expand_all", tr("E&xpand all"), lambda: arranging.collapse_all(False)),
    )
    for name, said, run in entries:
        if run is None:
            menu.addSeparator()
            continue
        action = named(menu.addAction(said), f"timelineLaneMenu.{name}")
        action.triggered.connect(run)
    _say_what_works(menu, arranging, key)
    return menu


def _say_what_works(menu: QObject, arranging: Arranging, key: int) -> None:
    from PySide6.QtGui import QAction

    actions = {action.objectName().rpartition(".")[2]: action for action in menu.findChildren(QAction)}
    actions["up"].setEnabled(arranging.can_step(key, -1))
    actions["down"].setEnabled(arranging.can_step(key, 1))
    for name, keys in _KEYS.items():
        actions[name].setShortcut(QKeySequence(keys))
    actions["all"].setEnabled(arranging.n_hidden > 0)
