"""A field that takes the next keys that are pressed, whatever they do elsewhere."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from kzexplorer.translation import tr
from kzexplorer.ui.keymap import written
from kzexplorer.ui.widgets.plain import named

_HELD = (
    Qt.Key.Key_Control,
    Qt.Key.Key_Shift,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_Super_L,
    Qt.Key.Key_Super_R,
    Qt.Key.Key_CapsLock,
)
_LEAVING = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)
_FIRST_NAMED = 0x01000000
"""Keys from here on, such as F1 and Left, have names; those below type their character."""


class KeyField(QLineEdit):
    """`pressed` comes with keys as a `Keymap` writes them, `left` on Escape; Tab goes on as everywhere."""

    pressed = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "shortcutsKeys", tr("New keys"))
        self.setReadOnly(True)
        self.setPlaceholderText(tr("Press the new keys"))
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def event(self, event: QEvent) -> bool:
        """Nothing else may act on the keys."""
        if isinstance(event, QKeyEvent) and event.key() not in _LEAVING:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._take(event)
                return True
        return super().event(event)

    def _take(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            self.left.emit()
        elif event.key() and event.key() not in _HELD:
            self.pressed.emit(keys_of(event))


def keys_of(event: QKeyEvent) -> str:
    """As a `Keymap` writes them: without the Shift that a sign such as `?` takes, and without the keypad."""
    modifiers = event.modifiers() & ~(Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.GroupSwitchModifier)
    key = Qt.Key(event.key())
    types_a_sign = key < _FIRST_NAMED and key != Qt.Key.Key_Space and not chr(key).isalpha()
    if types_a_sign:
        modifiers &= ~Qt.KeyboardModifier.ShiftModifier
    return written(QKeySequence(modifiers.value | key.value))
