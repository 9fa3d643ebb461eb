"""Dialogs that stay open while a person corrects: they undo by the usual keys, in fields too, and close with the
workspace."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QDialog, QLineEdit, QWidget

from kzexplorer.ui.background import Task
from kzexplorer.ui.session import Session
from kzexplorer.ui.widgets.plain import named

_EVERYWHERE = ("undo", "redo")
_AROUND = QSize(24, 24)


class PlainField(QLineEdit):
    """A line to type into that leaves Undo and Redo to the workspace while nothing was typed, and Enter to itself."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        named(self, name, spoken)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = event.matches(QKeySequence.StandardKey.Undo), event.matches(QKeySequence.StandardKey.Redo)
            if (undo and not self.isUndoAvailable()) or (redo and not self.isRedoAvailable()):
                event.ignore()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()  # the dialog would press its first button


class CorrectingDialog(QDialog):
    """Blocks nothing; Undo and Redo of the window work in it too."""

    def __init__(self, name: str, title: str, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, name, title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self.setSizeGripEnabled(False)
        for command in _EVERYWHERE:
            action = parent.window().findChild(QAction, f"action.{command}")
            if isinstance(action, QAction):
                self.addAction(action)
        session.leaving.connect(self.close)
        self._tasks: dict[str, Task] = {}
        self.is_over = False
        self.finished.connect(self._end)

    def keep_task(self, what: str, task: Task) -> None:
        """Let nobody hear what an earlier task of that name still says, nor this one after the dialog closed."""
        if what in self._tasks:
            self._tasks[what].cancel()
        self._tasks[what] = task

    def _end(self) -> None:
        self.is_over = True
        for task in self._tasks.values():
            task.cancel()

    def open_beside(self, width: int, height: int) -> None:
        """Show it in that size, or smaller where the window is."""
        parent = self.parentWidget()
        room = QSize(width, height) if parent is None else parent.window().size() - _AROUND
        self.resize(QSize(width, height).boundedTo(room))
        self.show()
