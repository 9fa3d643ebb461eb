"""Reads off the window's thread what the timeline shows: its events, and which of them pass what is looked for."""

from __future__ import annotations

import functools
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from kzexplorer.domain.verdict import Verdict
from kzexplorer.errors import Problem
from kzexplorer.search import Query, parse
from kzexplorer.search.parts import asked_verdicts
from kzexplorer.timeline.filters import REJECTED, Filter
from kzexplorer.translation import tr
from kzexplorer.ui.background import Task
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.timeline.nothing import ALL_LANES_HIDDEN, NO_EVENTS, nothing_left_words, nothing_passes_words

if TYPE_CHECKING:
    from kzexplorer.store import EventLine, Reader
    from kzexplorer.timeline.edits import Shift
    from kzexplorer.timeline.events import Flags, Ids
    from kzexplorer.timeline.lanes import Lane
    from kzexplorer.ui.timeline.content import Content

_PATIENCE_MS = 300


_STEADY = ("kind", "topic", "status", "review")
"""Groupings in which events that did not change stay in their lanes when others come."""


@dataclass(frozen=True)
class Growth:
    """How what is loaded came from `since`, in lanes of that grouping: all events that did not change kept theirs."""

    since: Content
    shift: Shift
    grouping: str
    divided: tuple[Lane, ...]


@dataclass(frozen=True)
class Loaded:
    """Events, flags for those that have the entities looked for (`within`), for those that match all that is looked
    for, and for those that show (None: all), and what to say where none matches.

    `hits` flags those that match and pass the filter where others show too, else it is None. `found` are the ids of all
    that match, `undated` of those without a date that pass. `query` is None where nothing was typed,
    `having` are the ids of events that have the entities (None: all). `divided` are the lanes of a grouping where they
    were made beside the window already.
    """

    content: Content
    found: Ids | None
    within: Flags | None
    matching: Flags | None
    passing: Flags | None
    hits: Flags | None
    undated: Sequence[int]
    message: str
    query: Query | None = None
    having: Ids | None = None
    others: str = "hide"
    growth: Growth | None = None
    divided: tuple[str, tuple[Lane, ...]] | None = None

    def lanes(self, grouping: str) -> tuple[Lane, ...]:
        """The lanes of that grouping."""
        if self.divided is not None and self.divided[0] == grouping:
            return self.divided[1]
        from kzexplorer.timeline.lanes import lanes

        return lanes(self.content.events, self.content.divisions(grouping), self.passing)

    @property
    def dims(self) -> bool:
        """Whether events that are not found show, dimmed."""
        return self.hits is not None and self.others == "dim"

    @property
    def strong(self) -> Flags | None:
        """Flags for those that show and are not dimmed."""
        return self.hits if self.dims else self.passing

    def ids_found(self) -> Ids:
        """The ids of all that match and pass, those with a date first; for any thread, as it takes a while."""
        import numpy as np

        ids, flags = self.content.events.ids, self._matched
        dated = ids if flags is None else ids[flags]
        return np.concatenate([dated, np.asarray(self.undated, ids.dtype)]) if self.undated else dated

    def pass_on(self, ids: Ids, chosen: Filter) -> Ids:
        """Of these events those that have the entities looked for and pass the filter."""
        import numpy as np

        events, flags = self.content.events, self.content.passing(self.within, chosen)
        dated = events.ids if flags is None else events.ids[flags]
        undated = self.content.undated_passing(ids if self.having is None else np.intersect1d(ids, self.having), chosen)
        return np.concatenate([ids[np.isin(ids, dated)], np.asarray(undated, ids.dtype)])

    @property
    def _matched(self) -> Flags | None:
        """Flags for those that match and pass, whether others show or not."""
        return self.passing if self.hits is None else self.hits

    def nothing_found_words(self, chosen: Filter) -> str:
        """What to say where no event matches and passes that filter, with or without a date; empty where one does."""
        flags = self._matched
        if self.undated or flags is None or flags.any():
            return ""
        return self.message or nothing_passes_words(*self.content.blamed(chosen, self.matching))

    def nothing_words(self, chosen: Filter) -> str:
        """What to say where none of these events shows, for want of events, by that filter or by hidden lanes."""
        if not len(self.content.events):
            return tr(NO_EVENTS)
        if self.message:
            return self.message
        if self.passing is None or self.passing.any():
            return tr(ALL_LANES_HIDDEN)
        return nothing_passes_words(*self.content.blamed(chosen, self.matching))


class Loading(QObject):
    """`loaded` comes with a `Loaded`; `slow` where a person would wonder what is keeping it."""

    loaded = Signal(object)
    slow = Signal()

    def __init__(self, session: Session, selection: Selection, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._selection = session, selection
        self._loaded: Loaded | None = None
        self._lines: Mapping[int, EventLine] = {}
        self._new: Collection[int] = ()
        self._shown: Loaded | None = None
        self._filter = Filter()
        self._others = "hide"
        self._grouping = "kind"
        self._task: Task | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self.slow)
        session.leaving.connect(self._patience.stop)

    @property
    def is_reading(self) -> bool:
        """Whether something is being read, after which `loaded` comes."""
        return self._task is not None

    def load(self) -> None:
        """Read the events anew."""
        self._loaded, self._lines, self._new, self._shown = None, {}, (), None
        self.narrow()

    def grow(self, ids: Collection[int]) -> None:
        """Read which events there are, as more came; but for these, what is known of each holds still."""
        if self._loaded is not None:
            self._lines = self._loaded.content.lines_but(ids)
        self._loaded, self._new = None, {*ids, *self._new} if self._task is not None else ids
        self.narrow()

    def narrow(self) -> None:
        """Find which events pass what is looked for now; what an earlier call still reads is given up."""
        if self._task is not None:
            self._task.cancel()
        content = self._loaded.content if self._loaded is not None else None
        entities, query = self._selection.entities, _query(self._selection.query)
        self._patience.start()
        chosen, grouping, lines, new, shown = self._filter, self._grouping, self._lines, self._new, self._shown
        others = self._others

        def ask(reader: Reader) -> Loaded:
            loaded = read_shown(reader, content, entities, query, chosen, lines, others)
            loaded.content.fetch(loaded.content.events.indices(sorted(new)))
            loaded = _divided(loaded, grouping)
            growth = _growth(shown, loaded, new, grouping) if content is None and shown is not None else None
            return replace(loaded, growth=growth)

        self._read(ask)

    def group_by(self, grouping: str) -> None:
        """Divide what was loaded last in another way; it comes again once that is done."""
        self._grouping, loaded = grouping, self._loaded
        if self._task is not None:
            self.narrow()
        elif loaded is not None:
            self._patience.start()
            self._read(lambda _reader: _divided(loaded, grouping))

    def filter_by(self, chosen: Filter) -> Loaded | None:
        """What was loaded last through another filter; None where it comes later, with what is being read."""
        self._filter = chosen
        return self._again()

    def put_others(self, others: str) -> Loaded | None:
        """What was loaded last where events that the search does not find are treated so (`show`, `dim` or `hide`);
        None where it comes later, with what is being read."""
        self._others = others
        return self._again()

    def _again(self) -> Loaded | None:
        if self._loaded is None or self._task is not None:
            if self._task is not None:
                self.narrow()
            return None
        before, chosen = self._loaded, self._filter
        passing, hits = _parted(before.content, before.within, before.matching, before.query, chosen, self._others)
        undated = before.content.undated_passing(before.found, lifted(chosen, before.query))
        self._loaded = self._shown = replace(
            before, passing=passing, hits=hits, undated=undated, others=self._others, growth=None, divided=None
        )
        return self._loaded

    def edit(self, ids: Collection[int]) -> tuple[Loaded, Shift] | None:
        """What was loaded last, with these events as they are now; None where all is to be loaded anew.

        That may be because it is being loaded, and nobody can tell whether before or after they changed.
        """
        before = self._loaded
        edited = before.content.edited(ids) if before is not None and self._task is None else None
        if before is None or edited is None:
            return None
        content, shift = edited
        chosen, hits, within = lifted(self._filter, before.query), before.hits, before.matching
        if hits is not None:
            hits, within = content.passing_again(hits, before.matching, chosen, shift.added), before.within
        passing = content.passing_again(before.passing, within, chosen, shift.added)
        undated = content.undated_passing(before.found, chosen)
        loaded = replace(
            before, content=content, passing=passing, hits=hits, undated=undated, growth=None, divided=None
        )
        self._loaded = self._shown = loaded
        return loaded, shift

    def _read(self, ask: Callable[[Reader], Loaded]) -> None:
        self._task = self._session.read(ask, self._done, self._ended)

    def _ended(self) -> None:
        self._patience.stop()
        self._task = None

    def _done(self, loaded: Loaded) -> None:
        self._ended()
        self._loaded = self._shown = loaded
        self.loaded.emit(loaded)


def read_shown(
    reader: Reader,
    known: Content | None,
    entities: Collection[int],
    query: Query | None,
    chosen: Filter,
    lines: Mapping[int, EventLine] | None = None,
    others: str = "hide",
) -> Loaded:
    """The events (`known`, or read anew, with those `lines` of them) and which of them pass what is looked for and the
    filter; `others` says what is done with those that the query does not find."""
    import numpy as np

    from kzexplorer.ui.timeline.content import Content

    content = known or Content(reader, lines)
    found = [] if not entities else [reader.events_of(entities)]
    having = found[0] if found else None
    within = content.matching(having)
    if query is not None:
        found.append(reader.search(query))
    ids = functools.reduce(np.intersect1d, found) if found else None
    matching = content.matching(ids)
    passing, hits = _parted(content, within, matching, query, chosen, others)
    nothing_left = matching is not None and len(matching) and not matching.any()
    message = nothing_left_words(reader, entities, query) if nothing_left else ""
    undated = content.undated_passing(ids, lifted(chosen, query))
    return Loaded(content, ids, within, matching, passing, hits, undated, message, query, having, others)


def lifted(chosen: Filter, query: Query | None) -> Filter:
    """The filter, without what it leaves out usually where the query asks for that by name."""
    if query is None or Verdict.REJECTED not in asked_verdicts(query):
        return chosen
    return chosen.put("verdict", REJECTED, True)


def _parted(
    content: Content, within: Flags | None, matching: Flags | None, query: Query | None, chosen: Filter, others: str
) -> tuple[Flags | None, Flags | None]:
    """Which events show, and which of them are found where others show too (None: all that show are)."""
    import numpy as np

    chosen = lifted(chosen, query)
    hits = content.passing(matching, chosen)
    if others == "hide" or query is None:
        return hits, None
    return content.passing(within, chosen), np.ones(len(content.events), np.bool_) if hits is None else hits


def _divided(loaded: Loaded, grouping: str) -> Loaded:
    """The same, with its lanes and what a first look at them works out at hand."""
    lanes = replace(loaded, divided=None).lanes(grouping)
    for lane in lanes:
        _ = lane.shown.long
    _ = loaded.content.reach
    return replace(loaded, divided=(grouping, lanes))


def _growth(before: Loaded, loaded: Loaded, new: Collection[int], grouping: str) -> Growth | None:
    """How more came to what shows; None where events that did not change may have another lane, place or order."""
    import numpy as np

    from kzexplorer.timeline.edits import grown

    events = loaded.content.events
    shift = grown(before.content.events, events, np.fromiter(new, np.int64)) if grouping in _STEADY else None
    if shift is None or not _stay_passing(before, loaded, shift):
        return None
    return Growth(before.content, shift, grouping, loaded.lanes(grouping))


def _stay_passing(before: Loaded, loaded: Loaded, shift: Shift) -> bool:
    """Whether all events that stay pass what is looked for now as they did before."""
    import numpy as np

    if before.hits is not None or loaded.hits is not None:
        return False  # which of them are found is not brought up to date in place
    if before.passing is None and loaded.passing is None:
        return True
    was = np.ones(len(before.content.events), np.bool_) if before.passing is None else before.passing
    now = np.ones(len(loaded.content.events), np.bool_) if loaded.passing is None else loaded.passing
    return all(np.array_equal(was[start:end], now[to : to + end - start]) for start, end, to in shift.stretches())


def _query(words: str) -> Query | None:
    """None where nothing is looked for."""
    try:
        query = parse(words)
    except Problem:  # the search field says so where it was typed
        return None
    return query if query.root is not None else None
