"""Which events shall leave: all, those that show, or those that are selected; their ids are read beside the window."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from kzexplorer.translation import numeral, tr
from kzexplorer.ui.found import Found
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session

_MOST_NAMES = 5


@dataclass(frozen=True, slots=True)
class Share:
    """`words` are for the person, `count` is None until it is known. `typed` is the search that found them.

    `read` gives the ids on any thread, None for all events; `chosen` says for the file how they were chosen.
    """

    key: str
    words: str
    count: int | None
    typed: str
    chosen: str
    read: Callable[[], tuple[int, ...] | None]

    @property
    def line(self) -> str:
        """`All events (1,204)`."""
        return self.words if self.count is None else f"{self.words} ({numeral(self.count)})"


def shares(session: Session, selection: Selection, found: Found | None, rows: Sequence[int]) -> list[Share]:
    """All events, and those that show or are selected, where these are others; `rows` are chosen in the results."""
    offered = [Share("all", tr("All events"), session.counts().events, "", "", lambda: None)]
    if found is not None and found.narrowed:
        typed = "" if found.query is None else found.query.typed
        how = _narrowed(session, selection, typed)
        offered.append(Share("shown", tr("What shows now"), None, typed, how, lambda: tuple(found.ids.tolist())))
    chosen = tuple(rows) or (() if selection.event_id is None else (selection.event_id,))
    if chosen:
        how = f"{len(chosen):,} event{'s' * (len(chosen) != 1)} chosen by hand"
        offered.append(Share("selected", tr("What is selected"), len(chosen), "", how, lambda: chosen))
    return offered


def _narrowed(session: Session, selection: Selection, typed: str) -> str:
    """In English, as files are; empty where the search alone leaves events out."""
    lines = session.reader.entity_lines(sorted(selection.entities)[:_MOST_NAMES])
    more = " and others" * (len(selection.entities) > _MOST_NAMES)
    names = f"of {', '.join(line.name for line in lines)}{more}" if lines else ""
    if typed and not names:
        return ""
    searched = f"found by “{typed}”" if typed else ""
    return f"Events {' '.join(filter(None, (names, searched)))}" if names else "Events that pass the filter"
