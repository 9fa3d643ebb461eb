"""The one place that tells assistive technology, in words, what a move in the timeline led to."""

from __future__ import annotations

from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtWidgets import QWidget


def announce(view: QWidget, words: str) -> None:
    """Say the words now, and keep them as the view's description for whoever asks later."""
    view.setAccessibleDescription(words)
    QAccessible.updateAccessibility(QAccessibleEvent(view, QAccessible.Event.DescriptionChanged))
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(view, words))
