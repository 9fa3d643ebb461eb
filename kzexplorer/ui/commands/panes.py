"""The parts of the window that commands act on, and where the keys go in each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from kzexplorer.ui.document.pane import DocumentPane
from kzexplorer.ui.entities.pane import EntitiesPane
from kzexplorer.ui.events.card import EventCard
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.pane import TimelinePane

if TYPE_CHECKING:
    from kzexplorer.ui.search.results.pane import ResultsPane


@dataclass
class Panes:
    """The parts of the window that commands act on."""

    entities: EntitiesPane
    timeline: TimelinePane
    card: EventCard
    document: DocumentPane
    results: ResultsPane | None = None

    def named(self) -> dict[str, QWidget]:
        """By the names of their places, in the order in which F6 goes through them."""
        upper: dict[str, QWidget] = {"sidebar": self.entities, "timeline": self.timeline}
        results: dict[str, QWidget] = {} if self.results is None else {"results": self.results}
        return upper | results | {"card": self.card, "document": self.document}

    def focus(self, name: str) -> None:
        """Let the keys go to the heart of a pane: its list, lanes, buttons or text."""
        hearts = {
            "sidebar": self.entities.list.setFocus,
            "timeline": self.timeline.steering.focus,
            "card": self.card.next.setFocus,
            "document": lambda: self.document.views.shown.setFocus(),
        }
        if self.results is not None:
            hearts["results"] = self.results.take_keys
        hearts[name]()


def make_panes(session: Session, selection: Selection, theme: Theme) -> Panes:
    """All panes, empty until the session has opened a workspace."""
    return Panes(
        EntitiesPane(session, selection, theme),
        TimelinePane(session, selection, theme),
        EventCard(session, selection, theme),
        DocumentPane(session, selection, theme),
    )
