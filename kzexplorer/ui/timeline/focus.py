"""When a focus ring is owed: to those who came by key, not to those who clicked and know where they are."""

from PySide6.QtCore import Qt

BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
