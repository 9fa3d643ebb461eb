"""Uses a window at random, as a cat on the keyboard would: the same seed does the same things in the same order."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMenu, QPlainTextEdit, QWidget
from shiboken6 import isValid

from kzexplorer.timeline.filters import NAMES, Filter
from kzexplorer.ui.actions import COMMANDS
from kzexplorer.ui.window import Window

_LEAVE = {
    *("add", "add_folder", "watch", "new", "open", "back_up", "restore", "open_original", "save_original"),
    *("log_folder", "data_folder"),
    *("close", "quit", "full_screen", "check_pack"),
}
"""Commands that ask with a dialog of the system, end the program or need a screen."""
_KEYS = [
    *(
        getattr(Qt.Key, f"Key_{name}")
        for name in "Left Right Up Down Home End PageUp PageDown Return Escape Tab".split()
    ),
    *(getattr(Qt.Key, f"Key_{name}") for name in "A B D F K L N R S W Comma Period Plus Minus Space Menu F6".split()),
    *(getattr(Qt.Key, f"Key_{name}") for name in "Backspace Delete Backtab 0 9 E J U H G M T Z Y P Question".split()),
]
_HOLDS = [
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
]
_BUTTONS = [
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.LeftButton,
    Qt.MouseButton.MiddleButton,
]
_GROUPINGS = ("kind", "entity", "document", "place", "topic", "status", "review")
_DATES = (
    "2011",
    "Sept 2010",
    "10000 BCE",
    "9999-12-31",
    "-9999",
    "1990s",
    "50 BCE",
    "2010/2012",
    "nonsense",
    "",
    "0",
    "\u202e2011\u0000",
)
_WORDS = (
    "talks",
    '"signed"',
    "kind:visit",
    "(",
    "before:2001",
    "*",
    "a" * 5_000,
    "\u202ethe",
    "no such word anywhere",
    "",
)
_TYPED = (
    "Sept 2010",
    "actor:",
    '"a (b OR',
    "<b onload=x>&amp;<img src='file:///etc/passwd'>",
    "\u202eevil\u0000\x1b[31m",
    "\ud800",
    "Z" + "\u0301" * 300,
    "=1+1",
    "x" * 20_000,
    "السلام عليكم",
    "energy",
    "",
)
_SIZES = ((1440, 900), (1, 1), (860, 540), (3840, 1200), (900, 4000), (6000, 300), (1024, 768))


class RandomHands:
    """Does one thing after another to `window`; `workspaces` are those that it may go to."""

    def __init__(self, window: Window, workspaces: Sequence[Path], seed: int) -> None:
        self._window, self._workspaces = window, workspaces
        self._random = random.Random(seed)
        self._top: QWidget = window
        self.done: list[str] = []
        """What was done, newest last, to be told where something goes wrong."""
        self._ways: list[tuple[int, Callable[[], str]]] = [
            (30, self._press),
            (20, self._click),
            (12, self._drag),
            (20, self._turn),
            (6, self._hover),
            (20, self._command),
            (4, self._resize),
            (6, self._group),
            (4, self._search),
            (4, self._go_to),
            (4, self._filter),
            (6, self._select),
            (3, self._entities),
            (6, self._arrange),
            (6, self._caret),
            (8, self._type),
            (6, self._hold_undo),
            (6, self._verdict),
            (3, self._close_what_is_open),
            (1, self._switch),
            (2, self._grab),
            (10, self._breathe),
        ]

    def use(self, steps: int) -> None:
        """Do so many things."""
        ways = [way for _, way in self._ways]
        weights = [weight for weight, _ in self._ways]
        for _ in range(steps):
            self.done.append(self._random.choices(ways, weights)[0]())
            QApplication.processEvents()
        self._close_what_is_open()

    # what hands do

    def _press(self) -> str:
        key, hold = self._random.choice(_KEYS), self._random.choice(_HOLDS)
        if hold & Qt.KeyboardModifier.ControlModifier and key in (Qt.Key.Key_W, Qt.Key.Key_N):
            return "nothing"
        at = QApplication.focusWidget() or self._window
        name = at.objectName()
        for _ in range(self._random.choice((1, 1, 1, 5))):
            if isValid(at):
                QTest.keyClick(at, key, hold)
        return f"{key.name} {hold.name} at {name}"

    def _click(self) -> str:
        widget, at = self._place()
        name = widget.objectName()
        if self._random.random() < 0.1:
            QTest.mouseDClick(widget, Qt.MouseButton.LeftButton, pos=at)
        elif self._random.random() < 0.1:
            QTest.mouseClick(widget, Qt.MouseButton.RightButton, pos=at)
        else:
            QTest.mouseClick(widget, self._random.choice(_BUTTONS), self._random.choice(_HOLDS), at)
        return f"click {name} {at.x()} {at.y()}"

    def _drag(self) -> str:
        widget, at = self._place()
        name = widget.objectName()
        button, hold = self._random.choice(_BUTTONS), self._random.choice(_HOLDS)
        self._mouse(widget, QEvent.Type.MouseButtonPress, at, button, button, hold)
        for _ in range(self._random.randrange(12)):
            at += QPoint(self._random.randrange(-150, 150), self._random.randrange(-80, 80))
            self._mouse(widget, QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, button, hold)
            if self._random.random() < 0.1:
                QApplication.processEvents()
        if self._random.random() < 0.95:  # else it is let go where nobody sees it
            self._mouse(widget, QEvent.Type.MouseButtonRelease, at, button, Qt.MouseButton.NoButton, hold)
        return f"drag {name} to {at.x()} {at.y()}"

    def _turn(self) -> str:
        widget, at = self._place()
        name = widget.objectName()
        angle = QPoint(self._random.choice((0, 0, 120, -5000)), self._random.choice((120, -120, 8, 960, -960, 100_000)))
        pixels = QPoint(0, self._random.choice((0, 0, 40, -7)))
        phase = self._random.choice(list(Qt.ScrollPhase))
        hold = self._random.choice(_HOLDS)
        where = QPointF(at)
        turned = QWheelEvent(
            where, QPointF(widget.mapToGlobal(at)), pixels, angle, Qt.MouseButton.NoButton, hold, phase, False
        )
        for _ in range(self._random.choice((1, 1, 10))):
            if isValid(widget):
                QApplication.sendEvent(widget, turned)
        return f"wheel over {name} {angle.x()} {angle.y()} {hold.name}"

    def _hover(self) -> str:
        widget, at = self._place()
        name = widget.objectName()
        self._mouse(widget, QEvent.Type.MouseMove, at, Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, _HOLDS[0])
        return f"move over {name}"

    def _breathe(self) -> str:
        QTest.qWait(self._random.choice((0, 1, 20)))
        return "wait"

    # what menus, panes and dialogs are asked for

    def _command(self) -> str:
        command = self._random.choice([each.id for each in COMMANDS if each.id not in _LEAVE])
        found = self._window.findChild(QAction, f"action.{command}")
        if isinstance(found, QAction):
            found.trigger()
        return command

    def _resize(self) -> str:
        width, height = self._random.choice(_SIZES)
        self._window.setMinimumSize(1, 1)
        self._window.resize(width, height)
        if self._random.random() < 0.2:
            view = self._view
            if view is not None:
                view.resize(*self._random.choice(_SIZES))
        return f"resize {width} x {height}"

    def _group(self) -> str:
        grouping = self._random.choice(_GROUPINGS)
        self._window.panes.timeline.group_by(grouping)
        return grouping

    def _search(self) -> str:
        words = self._random.choice(_WORDS)
        self._window.search(words)
        return f"search {words[:20]}"

    def _go_to(self) -> str:
        dates = self._window.panes.timeline.dates
        self._random.choice((dates.ask_for_date, dates.ask_for_range))()
        field = QApplication.focusWidget()
        words = self._random.choice(_DATES)
        if field is not None and field.objectName() == "timelineGoToField":
            field.insert(words)  # type: ignore[attr-defined]
            QTest.keyClick(field, Qt.Key.Key_Return)
        return f"go to {words}"

    def _filter(self) -> str:
        chosen = Filter()
        for _ in range(self._random.randrange(4)):
            facet = self._random.choice(("kind", "status", "verdict", "exactness", "document"))
            code = self._random.randrange(len(NAMES[facet]) if facet in NAMES else 4)
            chosen = chosen.put(facet, code, self._random.random() < 0.5)
        self._window.panes.timeline.filter_by(chosen)
        return f"filter {chosen.state()}"

    def _select(self) -> str:
        if not self._window.session.is_open:
            return "nothing"
        order = self._window.session.reader.event_order()
        event = int(self._random.choice(order)) if len(order) and self._random.random() < 0.9 else None
        self._window.selection.select_event(event)
        return f"select {event}"

    def _entities(self) -> str:
        if not self._window.session.is_open:
            return "nothing"
        found = self._window.session.reader.entities()[:50]
        chosen = [each.id for each in self._random.sample(found, min(len(found), self._random.randrange(3)))]
        self._window.selection.select_entities(chosen)
        return f"entities {chosen}"

    def _arrange(self) -> str:
        arranging = self._window.panes.timeline.arranging
        view = self._view
        keys = [lane.key for lane in view.stage.divided] if view is not None else []  # type: ignore[attr-defined]
        if not keys:
            return "nothing"
        key, on = self._random.choice(keys), self._random.random() < 0.5
        ways: list[Callable[[], object]] = [
            lambda: arranging.pin(key, on),
            lambda: arranging.collapse(key, on),
            lambda: arranging.hide(key),
            lambda: arranging.step(key, self._random.choice((-1, 1))),
            lambda: arranging.show_all(),
            lambda: arranging.show_all(),
        ]
        self._random.choice(ways)()
        return f"arrange {key}"

    def _caret(self) -> str:
        text = self._window.panes.document.text
        cursor = text.textCursor()
        cursor.setPosition(self._random.randrange(max(text.document().characterCount(), 1)))
        text.setTextCursor(cursor)
        return f"caret {cursor.position()}"

    def _type(self) -> str:
        """Into whatever field has the focus, at times with Enter after it."""
        field, words = QApplication.focusWidget(), self._random.choice(_TYPED)
        if not isinstance(field, (QLineEdit, QPlainTextEdit)) or field.isReadOnly():
            return "nothing"
        name = field.objectName()
        (field.insert if isinstance(field, QLineEdit) else field.insertPlainText)(words)
        QApplication.processEvents()
        if self._random.random() < 0.5 and isValid(field):
            QTest.keyClick(field, Qt.Key.Key_Return)
        return f"type {words[:20]!r} into {name}"

    def _hold_undo(self) -> str:
        """Undo or redo as fast as a key that is held down says it again."""
        command, times = self._random.choice(("undo", "undo", "redo")), self._random.choice((1, 5, 30))
        for _ in range(times):
            found = self._window.findChild(QAction, f"action.{command}")
            if isinstance(found, QAction):
                found.trigger()
            if self._random.random() < 0.2:
                QApplication.processEvents()
        return f"{command} {times} times"

    def _verdict(self) -> str:
        command = self._random.choice(("accept", "reject", "accept_shown", "reset_verdict", "review"))
        found = self._window.findChild(QAction, f"action.{command}")
        if isinstance(found, QAction):
            found.trigger()
        return f"verdict {command}"

    def _switch(self) -> str:
        path = self._random.choice(self._workspaces)
        self._window.session.open(path)
        return f"open {path.name}"

    def _grab(self) -> str:
        self._window.grab()
        return "grab"

    def _close_what_is_open(self) -> str:
        for _ in range(10):
            popup = QApplication.activePopupWidget()
            if popup is None:
                break
            popup.close()
        for each in QApplication.topLevelWidgets():
            if isinstance(each, (QDialog, QMenu)) and each.isVisible():
                each.close()
        return "close"

    # where

    @property
    def _view(self) -> QWidget | None:
        found = self._window.findChild(QWidget, "timelineView")
        return found if isinstance(found, QWidget) else None

    def _place(self) -> tuple[QWidget, QPoint]:
        """Mostly in the timeline, at times anywhere in what shows, where a click would go."""
        popup = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        view = self._view
        if popup is not None and isValid(popup):
            top: QWidget = popup
        elif view is not None and view.isVisible() and self._random.random() < 0.6:
            top = view.viewport()  # type: ignore[attr-defined]
        elif self._random.random() < 0.6:
            top = self._window.panes.timeline
        else:
            top = self._window
        self._top = top  # without the wrapper of a popup of Qt's own, those of its children are taken for deleted
        at = QPoint(self._random.randrange(max(top.width(), 1)), self._random.randrange(max(top.height(), 1)))
        widget = top.childAt(at) or top
        if not (isValid(top) and isValid(widget)):  # PySide6 may still know what stood at that address before
            return self._window, QPoint()
        return widget, widget.mapFrom(top, at) if widget is not top else at

    def _mouse(
        self,
        widget: QWidget,
        kind: QEvent.Type,
        at: QPoint,
        button: Qt.MouseButton,
        held: Qt.MouseButton,
        hold: Qt.KeyboardModifier,
    ) -> None:
        if not isValid(widget):  # taken down by what came before
            return
        where = QPointF(at)
        QApplication.sendEvent(widget, QMouseEvent(kind, where, QPointF(widget.mapToGlobal(at)), button, held, hold))
