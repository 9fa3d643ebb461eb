"""Dialogs that stay open while a person corrects: they undo by the usual keys and close with the workspace."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from kzexplorer.ui.session import Session
from kzexplorer.ui.widgets.plain import named

_EVERYWHERE = ("undo", "redo")
_AROUND = QSize(24, 24)


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

    def open_beside(self, width: int, height: int) -> None:
        """Show it in that size, or smaller where the window is."""
        parent = self.parentWidget()
        room = QSize(width, height) if parent is None else parent.window().size() - _AROUND
        self.resize(QSize(width, height).boundedTo(room))
        self.show()
