"""Corrects an event in the place of its card, or adds one: shows the fields and runs the steps that keep them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from kzexplorer.domain.changes import Changes
from kzexplorer.translation import tr
from kzexplorer.ui.events.editing.draft import Draft
from kzexplorer.ui.events.editing.form import EditForm
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme

if TYPE_CHECKING:
    from kzexplorer.operations.propose_event import Proposal


class Correcting(QObject):
    """`turned` comes with whether fields are being written. What is written stays while something else is selected."""

    turned = Signal(bool)

    def __init__(
        self, session: Session, selection: Selection, theme: Theme, stack: QStackedLayout, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._session, self._selection, self._stack = session, selection, stack
        self._before: Draft | None = None
        self._event: int | None = None
        self._keep: Callable[[Draft], None] = lambda _draft: None
        self._leave_to: Callable[[], None] = lambda: None
        self.form = EditForm(session, theme)
        self.form.kept.connect(self._kept)
        self.form.left.connect(self.leave)
        self.form.reverted.connect(self._revert)
        stack.addWidget(self.form)
        session.leaving.connect(self.leave)

    @property
    def is_on(self) -> bool:
        return self._before is not None

    def correct(self, leave_to: Callable[[], None] = lambda: None) -> None:
        """Write the fields of the selected event; `leave_to` hands the keys back at the end."""
        event = self._selection.event_id
        if event is None or not self._session.is_open:
            return
        if not self.is_on:
            detail = self._session.event_detail(event)
            self._event, self._keep, self._leave_to = event, self._keep_fields, leave_to
            self.form.begin(Draft.of(detail), detail.edited)
            self._show(Draft.of(detail))
        self.form.focus_first()

    def add(self, proposal: Proposal, leave_to: Callable[[], None] = lambda: None) -> None:
        """Write an event that words tell, beginning with what they seem to say."""
        draft = Draft(
            proposal.title, proposal.kind, proposal.status, proposal.when, proposal.participants, proposal.places
        )
        self._event, self._leave_to = None, leave_to
        self._keep = lambda written: self._add(proposal, written)
        self.form.begin(draft, heading=tr("New event from the selected words"))
        self._show(draft)
        self.form.focus_first()

    def leave(self) -> None:
        """Forget what is written and was not kept."""
        if self.is_on:
            self._before = None
            self.turned.emit(False)
            self._leave_to()

    def _show(self, draft: Draft) -> None:
        self._before = draft
        self._stack.setCurrentWidget(self.form)
        self.turned.emit(True)

    def _kept(self, draft: Draft) -> None:
        self._keep(draft)
        self.leave()

    def _keep_fields(self, draft: Draft) -> None:
        assert self._before is not None
        assert self._event is not None
        for operation, given in draft.steps_from(self._before, self._event):
            self._session.run(operation, *given)
        self._selection.select_event(self._event)

    def _add(self, proposal: Proposal, draft: Draft) -> None:
        from kzexplorer.operations.edit_events import add_event

        def add(workspace: Any) -> Changes | None:
            return add_event(
                workspace,
                proposal.document,
                proposal.span,
                title=draft.title,
                kind=draft.kind,
                when=draft.when,
                participants=[entity for entity, _ in draft.participants],
                places=[entity for entity, _ in draft.places],
            )

        self._session.run(add, then=self._select_new)

    def _select_new(self, changes: Changes) -> None:
        if changes.events:
            self._selection.select_event(max(changes.events))

    def _revert(self, field: str) -> None:
        """Let one field be as it was found, as a step of its own; the others stay as they are written."""
        from kzexplorer.operations.edit_events import revert_field

        if self._event is None or self._before is None:
            return
        self._session.run(revert_field, self._event, field)
        found = self._session.reader.event(self._event)
        self._before = Draft.of(found)
        self.form.show_fields(self._before, field)
        self.form.mark_edited(found.edited)
