"""Tells screen readers what has changed on the timeline: what is selected, and what is in view once it is at rest."""

from __future__ import annotations

import functools
from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget

from kzexplorer.ui.timeline.speaking.accessible import TimelineAccessible
from kzexplorer.ui.timeline.speaking.spoken import Spoken

Send = Callable[[QAccessibleEvent], None]


class Announcer:
    """Speaks through `send`; says nothing, and costs nothing, while no screen reader listens.

    The view has it as its attribute `announcer`, before anything may ask for the view's interface.
    """

    def __init__(self, view: QWidget, spoken: Spoken, send: Send = QAccessible.updateAccessibility) -> None:
        self._view, self._spoken, self._send = view, spoken, send
        self._trees: list[TimelineAccessible] = []
        self._told = ""
        self._moved_by_selection = False
        _install_factory()

    def new_tree(self) -> TimelineAccessible:
        """An interface for the view; Qt asks for another one whenever PySide6 has given the view a new meta-object."""
        self._trees.append(TimelineAccessible(self._view, self._spoken))
        return self._trees[-1]

    @property
    def _tree(self) -> TimelineAccessible:
        found = QAccessible.queryAccessibleInterface(self._view)
        assert isinstance(found, TimelineAccessible)
        return found

    def selected(self) -> None:
        """Another event is selected, or none; the view calls `settled` once it has come to rest after that."""
        if not QAccessible.isActive():
            return
        self._moved_by_selection = True
        item = self._tree.selected_item()
        if item is None:
            self._send(QAccessibleEvent(self._view, QAccessible.Event.SelectionWithin))
            if self._view.hasFocus():
                self._send(QAccessibleEvent(self._view, QAccessible.Event.Focus))
            return
        self._send(QAccessibleEvent(item, QAccessible.Event.Selection))
        self._send(QAccessibleEvent(self._view, QAccessible.Event.SelectionWithin))
        self.focused()

    def focused(self) -> None:
        """The keys go to the timeline now: the selected event has the focus inside it."""
        item = self._tree.selected_item() if QAccessible.isActive() and self._view.hasFocus() else None
        if item is None:
            return
        descendant = QAccessibleEvent(self._view, QAccessible.Event.ActiveDescendantChanged)
        descendant.setChild(self._tree.indexOfChild(item))
        self._send(descendant)
        self._send(QAccessibleEvent(item, QAccessible.Event.Focus))

    def settled(self) -> None:
        """The view is at rest: say what it shows, unless it is as before or followed the selection."""
        if not QAccessible.isActive():
            return
        for tree in self._trees:
            tree.let_go()
        words = self._spoken.summary()
        quiet = self._moved_by_selection or not self._told
        changed = words != self._told
        self._told, self._moved_by_selection = words, False
        if not changed:
            return
        self._send(QAccessibleEvent(self._view, QAccessible.Event.DescriptionChanged))
        self._send(QAccessibleEvent(self._view, QAccessible.Event.ObjectReorder))
        if not quiet:
            self.say(words)

    def say(self, words: str) -> None:
        """Say words now, once what is being said has ended."""
        if QAccessible.isActive():
            announcement = QAccessibleAnnouncementEvent(self._view, words)
            announcement.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
            self._send(announcement)


@functools.cache
def _install_factory() -> None:
    QAccessible.installFactory(_interface)


def _interface(class_name: str, widget: QObject) -> QAccessibleInterface | None:
    announcer = getattr(widget, "announcer", None) if class_name == "TimelineView" else None
    return announcer.new_tree() if isinstance(announcer, Announcer) else None
