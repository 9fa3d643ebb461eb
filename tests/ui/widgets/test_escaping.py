import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from kzexplorer.ui.widgets.escaping import keeps_escape

ASKED, PRESSED = QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier


def test_that_escape_is_kept_when_the_window_asks_for_it() -> None:
    event = QKeyEvent(ASKED, Qt.Key.Key_Escape, NONE)
    event.ignore()
    assert keeps_escape(event)
    assert event.isAccepted()


@pytest.mark.parametrize(
    "event",
    [
        QKeyEvent(PRESSED, Qt.Key.Key_Escape, NONE),
        QKeyEvent(ASKED, Qt.Key.Key_F1, NONE),
        QKeyEvent(ASKED, Qt.Key.Key_Escape, SHIFT),
        QEvent(QEvent.Type.FocusIn),
    ],
    ids=["pressed", "another key", "with Shift", "no key"],
)
def test_that_nothing_else_is_kept(event: QEvent) -> None:
    event.ignore()
    assert not keeps_escape(event)
    assert not event.isAccepted()
