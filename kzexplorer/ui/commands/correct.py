"""What correcting does: the fields of the selected event in its card, and an event added from selected words."""

from __future__ import annotations

from collections.abc import Callable

from shiboken6 import isValid

from kzexplorer.errors import Problem
from kzexplorer.translation import tr
from kzexplorer.ui.commands.reach import Reach


class CorrectCommands(Reach):
    """Each field that is kept is one step of Undo."""

    def edit_event(self) -> None:
        """Write the fields of the selected event."""
        if self._selection.event_id is not None and not self._session.read_only:
            back = self._keys_back()
            self._show_card()
            self._panes.card.correcting.correct(back)

    def add_event(self) -> None:
        """Write an event that the selected words tell."""
        place = self._panes.document.selected_place()
        if place is None:
            problem = Problem(tr("No words are selected."), tr("Select those that tell the event in the document."))
            self._frame.messages.show_failure(problem)
            return
        from kzexplorer.operations.propose_event import Proposal, propose

        back = self._keys_back()

        def proposed(proposal: Proposal) -> None:
            self._show_card()
            self._panes.card.correcting.add(proposal, back)

        self._session.read(lambda reader: propose(reader, *place), proposed)

    def _show_card(self) -> None:
        if self._frame.places["card"].isHidden():
            self._frame.toggle("card")

    def join_event(self) -> None:
        """Choose which event is the same happening as the selected one."""
        if self._selection.event_id is not None and not self._session.read_only:
            back = self._keys_back()
            self._show_card()
            self._panes.card.joining.choose(back)

    def part_event(self, event: int | None = None) -> None:
        """Let a joined event stand by itself again; without one, all that are joined to the selected one."""
        event = self._selection.event_id if event is None else event
        if event is not None and not self._session.read_only:
            from kzexplorer.operations.join_events import part

            self._run(part, event)

    def move_border(self, way: int, *, begins: bool) -> None:
        """Let the passage of the selected event begin or end one word later (1) or earlier (-1)."""
        self._panes.document.bordering.step(way, begins=begins)

    def _keys_back(self) -> Callable[[], None]:
        """Gives the keys back to who has them now, or to the card where that is gone."""
        focus = self._window.focusWidget()

        def back() -> None:
            there = focus is not None and isValid(focus) and focus.isVisible()
            (focus if focus is not None and there else self._panes.card.next).setFocus()

        return back
