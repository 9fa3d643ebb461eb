"""The event card: what one event is and why the program thinks so, or the same fields while somebody corrects them."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedLayout, QVBoxLayout, QWidget

from kzexplorer.domain.changes import Changes
from kzexplorer.translation import tr
from kzexplorer.ui.background import Task
from kzexplorer.ui.events.badges import hint
from kzexplorer.ui.events.body import Body
from kzexplorer.ui.events.head import Head
from kzexplorer.ui.events.pointing import Pointing
from kzexplorer.ui.events.verdicts import Verdicts
from kzexplorer.ui.keymap import Keymap
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import named, rule
from kzexplorer.ui.widgets.viewport import scroll_within

if TYPE_CHECKING:
    from kzexplorer.store.views import EventDetail
    from kzexplorer.ui.events.editing.correcting import Correcting
    from kzexplorer.ui.events.joining.joining import Joining


class EventCard(QFrame):
    """Shows the selected event. `accepted`, `rejected`, `edit_wanted`, `join_wanted` and `stepped` (+1, -1) come when a
    person asks for that, `place_wanted` with a document and a Span, `part_wanted` with a joined event, `writing` with
    whether fields are being written, in which letters are letters."""

    accepted = Signal()
    rejected = Signal()
    edit_wanted = Signal()
    join_wanted = Signal()
    part_wanted = Signal(int)
    place_wanted = Signal(int, object)
    stepped = Signal(int)
    writing = Signal(bool)

    def __init__(self, session: Session, selection: Selection, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("eventCard")
        self.setAccessibleName(tr("Event"))
        self.setProperty("card", True)
        self._session, self._selection, self._theme = session, selection, theme
        self._pointing = Pointing(selection, self)
        self._order: Task | None = None
        self._shown: int | None = None
        self._correcting: Correcting | None = None
        self._joining: Joining | None = None
        self._stack = QStackedLayout(self)
        self._hint = hint()
        self._page = self._build()
        for page in (self._hint, self._page):
            self._stack.addWidget(page)
        session.opened.connect(self._refresh)
        session.changed.connect(self._changed)
        selection.event_changed.connect(lambda _event: self._refresh())

    @property
    def correcting(self) -> Correcting:
        """What corrects the event that shows, or adds one, in the card's place; made when it is first asked for."""
        if self._correcting is None:
            from kzexplorer.ui.events.editing.correcting import Correcting

            self._correcting = Correcting(self._session, self._selection, self._theme, self._stack, self)
            self._correcting.turned.connect(self._turned)
        return self._correcting

    @property
    def joining(self) -> Joining:
        """What joins the event that shows with another one; made when it is first asked for."""
        if self._joining is None:
            from kzexplorer.ui.events.joining.joining import Joining

            self._joining = Joining(self._session, self._selection, self._theme, self._stack, self)
            self._joining.turned.connect(self._turned)
        return self._joining

    @property
    def does(self) -> str:
        """What its place is for now: `card`, `editing` or `joining`."""
        if self._correcting is not None and self._correcting.is_on:
            return "editing"
        return "joining" if self._joining is not None and self._joining.is_on else "card"

    def tell_keys(self, keymap: Keymap) -> None:
        """Tell which keys do what its buttons do."""
        self._verdicts.tell_keys(keymap)

    def allow_verdicts(self, why_not: str) -> None:
        """Whether the event can be accepted, corrected and rejected; empty words say it can."""
        self._verdicts.allow(why_not)
        self._refresh()

    def _build(self) -> QWidget:
        self._head = Head(self._theme)
        self._head.stepped.connect(self.stepped)
        self.previous, self.next = self._head.previous, self._head.next
        self._body = Body(self._session, self._selection, self._theme, self._pointing)
        self._body.join.clicked.connect(self.join_wanted)
        self._body.tellings.place_wanted.connect(self.place_wanted)
        self._body.tellings.part_wanted.connect(self.part_wanted)
        self.annotations = self._body.annotations
        self._verdicts = Verdicts(self._theme)
        self.accept, self.reject = self._verdicts.accept, self._verdicts.reject
        self._verdicts.accepted.connect(self.accepted)
        self._verdicts.rejected.connect(self.rejected)
        self._verdicts.edit_wanted.connect(self.edit_wanted)
        self._scroll = scroll = named(QScrollArea(), "eventScroll", tr("Event"))
        scroll_within(scroll, self._body)
        page = named(QWidget(), "eventPage", tr("Event"))
        column = QVBoxLayout(page)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(scroll, 1)
        column.addWidget(rule())
        column.addWidget(self._verdicts)
        return page

    def _changed(self, changes: Changes) -> None:
        """Others that came only move an event on in the order of all; others that changed may be of the same day."""
        event = self._selection.event_id
        if event is None or event in changes.events or (changes.entities and not changes.documents):
            self._refresh()
            return
        if not changes.documents and changes.events:
            self._head.show_order(self._session.reader.standing(event))
            self._body.show_others(self._session.event_detail(event))
            self._order_tabs()
            return
        if not changes.documents:
            self._refresh()
            return
        if self._order is not None:
            self._order.cancel()
        self._order = self._session.read(lambda reader: reader.standing(event), self._head.show_order)

    def _refresh(self) -> None:
        if self._order is not None:
            self._order.cancel()
        event = self._selection.event_id
        if event is None or not self._session.is_open:
            self._pointing.forget()
            self.annotations.show_subject(None)
        else:
            self._show(self._session.event_detail(event))
        self._show_page()

    def _show(self, event: EventDetail) -> None:
        if event.id != self._shown:  # the same one stays where it was read
            self._shown = event.id
            self._scroll.verticalScrollBar().setValue(0)
        self._head.show_event(event)
        self._head.show_order(self._session.reader.standing(event.id))
        self._pointing.forget()
        self._pointing.watch(self._head.kind, [event.trigger] if event.trigger else ())
        self._body.show_event(event)
        self._order_tabs()
        if self._verdicts.have_focus():
            self.next.setFocus()  # a button that is switched off would hand the focus to whatever comes next
        self._verdicts.show_verdict(event.verdict)

    def _show_page(self) -> None:
        """The fields stay while they are being written, whatever is selected meanwhile."""
        if self.does == "card":
            there = self._selection.event_id is not None and self._session.is_open
            self._stack.setCurrentWidget(self._page if there else self._hint)

    def _turned(self, on: bool) -> None:
        self._show_page()
        if not on:
            self.next.setFocus()
        self.writing.emit(on)

    def _order_tabs(self) -> None:
        """Tab goes down the card, although its chips and rows are younger than its buttons."""
        for before, after in pairwise((self.next, self._head.kind, *self._body.tab_order(), self.accept)):
            self.setTabOrder(before, after)
