"""Offices as people hold them: which office a title names, and when two titles mean the same one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kzexplorer.extract.names.titles import Title
from kzexplorer.extract.names.vocabulary import DIPLOMATS, LEADERS, OFFICE_ADJECTIVES
from kzexplorer.extract.names.words import Word

_PREFERRED = ("president", "king", "queen", "emperor", "sultan", "emir", "pope", "chancellor", "premier")
_ANY_DIPLOMAT = frozenset(("diplomat", "official"))


@dataclass(frozen=True, slots=True)
class Office:
    """An office held: its noun ("president"), all its words in lower case, the country or body, and the words to show."""

    core: str
    key: str
    of: str | None
    ours: bool
    former: bool
    words: str


def office(text: str, words: Sequence[Word], title: Title) -> Office:
    """The office that a title in a text names."""
    key = " ".join(title.office.lower().split())
    core = "premier" if key == "prime minister" else title.core
    return Office(core, key, title.of, title.ours, title.former, _shown(text, words, title))


def meets(asked: Office, held: Office) -> bool:
    """Whether somebody who holds `held` may be called by `asked`: "US leader" for the President of the United States."""
    if asked.of is not None and held.of is not None and asked.of != held.of:
        return False
    if asked.core == "leader":
        return held.core in LEADERS
    if asked.core in _ANY_DIPLOMAT:
        return held.core in DIPLOMATS
    if held.core == "leader":
        return asked.core in LEADERS
    if asked.core != held.core:
        return False
    short, long = sorted((asked.key.split(), held.key.split()), key=len)
    return set(short) <= set(long)


def leads(held: Office) -> bool:
    return held.core in LEADERS


def _shown(text: str, words: Sequence[Word], title: Title) -> str:
    first = title.first
    while words[first].key in OFFICE_ADJECTIVES or words[first].key in ("the", "a", "an", "our", "my", "his", "her", "their"):
        first += 1
        if first >= title.last:
            return title.office
    start = words[first].start
    pieces = text[start : words[title.last - 1].end]
    if title.of_at is not None and title.of is not None and title.of_at[1] - title.of_at[0] > 2:
        begin, end = words[title.of_at[0]].start, words[title.of_at[1] - 1].end
        before = text[start:begin]
        pieces = before.removesuffix("the ") + title.of + text[end : words[title.last - 1].end]
    shown = " ".join(pieces.split())
    return shown[:1].upper() + shown[1:]
