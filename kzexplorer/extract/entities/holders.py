"""Find who holds an office at a place in the text, in time that does not grow with the number of people."""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterable, Sequence

from kzexplorer.extract.entities.draft import Draft
from kzexplorer.extract.entities.home import Home
from kzexplorer.extract.entities.offices import Office, leads, meets
from kzexplorer.extract.names.vocabulary import DIPLOMATS, LEADERS

_FAR = 1500  # characters after which "the President" no longer means the one named last
_SOON = 400  # characters within which a leader without a country is named after all
_TRIES = 50  # names looked at backwards before giving up

Holder = tuple[Draft, str, float]
_Places = list[tuple[int, Draft]]


class Holders:
    """People by the offices they hold, with the places where they are named."""

    def __init__(self, people: Iterable[Draft], text: str = "", home: Home | None = None):
        self._text, self._home = text, home
        self._leaders: dict[tuple[str, frozenset[str]], _Places] = {}
        self._by_office: dict[tuple[str, str | None], _Places] = defaultdict(list)
        self._ours: list[Draft] = []
        self._landless: dict[str, list[Draft]] = defaultdict(list)
        for draft in people:
            if draft.offices:
                self._enter(draft)
        for places in self._by_office.values():
            places.sort(key=lambda place: place[0])

    def _enter(self, draft: Draft) -> None:
        leading = [held for held in draft.offices if leads(held)]
        if any(held.ours for held in leading):
            self._ours.append(draft)
        if leading and not any(held.of for held in draft.offices):
            for core in sorted({core for held in leading for core in _cores(held)}):
                self._landless[core].append(draft)
        keys = {(core, of) for held in draft.offices for core in _cores(held) for of in {held.of, None}}
        for key in sorted(keys, key=str):
            self._by_office[key] += [(start, draft) for start in draft.starts]

    def of(self, asked: Office, at: int) -> Holder | None:
        """Who is meant by the office at that place, why, and how sure that is."""
        if asked.ours and leads(asked) and len(self._ours) == 1:
            return self._ours[0], f"office: {asked.shown}, ours", 0.8
        if asked.of is None:
            own = self._at_home(asked, at)
            if own is not None:
                return own, f"office: {asked.shown}, of the country whose page this is", 0.8
            draft = self._last(asked, at, self._by_office.get((asked.core, None), ()), _FAR)
            return None if draft is None else (draft, f"office: {asked.shown}, the last one named", 0.7)
        places = self._by_office.get((asked.core, asked.of), ())
        draft = self._last(asked, at, places, at + 1) or self._first(asked, places)
        if draft is not None:
            return draft, f"office: {asked.shown}", 0.9
        return self._only_one_left(asked, at)

    def _at_home(self, asked: Office, at: int) -> Draft | None:
        """Who leads the country whose page it is, unless the paragraph has just named another such leader."""
        if self._home is None or not leads(asked):
            return None
        beside = at - self._text.rfind("\n", 0, at)
        nearest = self._last(asked, at, self._by_office.get((asked.core, None), ()), beside)
        if nearest is not None and not (self._home.sure and "state" in asked.words):
            return None
        asked = asked._replace(of=self._home.land)
        places = self._led(asked)
        return self._last(asked, at, places, at + 1) or self._first(asked, places)

    def _led(self, asked: Office) -> Sequence[tuple[int, Draft]]:
        """The places of those who surely hold the office in that country."""
        key = (asked.core, asked.words)
        if key not in self._leaders:
            self._leaders[key] = [
                (start, draft)
                for start, draft in self._by_office.get((asked.core, asked.of), ())
                if any(held.of == asked.of and meets(asked, held) for held in draft.offices)
            ]
        return self._leaders[key]

    def _last(self, asked: Office, at: int, places: Sequence[tuple[int, Draft]], far: int) -> Draft | None:
        index = bisect_left(places, at, key=lambda place: place[0])
        for start, draft in reversed(places[max(0, index - _TRIES) : index]):
            if at - start > far:
                return None
            if _holds(draft, asked):
                return draft
        return None

    def _first(self, asked: Office, places: Sequence[tuple[int, Draft]]) -> Draft | None:
        return next((draft for _, draft in places[:_TRIES] if _holds(draft, asked)), None)

    def _only_one_left(self, asked: Office, at: int) -> Holder | None:
        """The one leader whose country the text has not told, for a leader of a country without one."""
        fits = self._landless.get(asked.core, [])
        if len(fits) != 1 or not _holds(fits[0], asked) or fits[0].starts[0] - at > _SOON:
            return None
        draft = fits[0]
        draft.hold(asked)
        for others in self._landless.values():
            if draft in others[:1]:
                others.remove(draft)
        for core in _cores(asked):
            self._by_office[(core, asked.of)] = sorted(
                [*self._by_office[(core, asked.of)], *((start, draft) for start in draft.starts)], key=lambda p: p[0]
            )
        return draft, f"office: {asked.shown}, the only one here whose country is not told", 0.6


def _holds(draft: Draft, asked: Office) -> bool:
    """Whether one office of that person answers to the words; with a country, whether it is the country's."""
    return any(meets(asked, held) and (asked.of is None or held.of in (asked.of, None)) for held in draft.offices)


def _cores(held: Office) -> frozenset[str]:
    """The nouns by which the holder may be called."""
    if held.core == "leader":
        return LEADERS
    if held.core in LEADERS:
        return frozenset((held.core, "leader"))
    return frozenset((held.core, "diplomat", "official")) if held.core in DIPLOMATS else frozenset((held.core,))
