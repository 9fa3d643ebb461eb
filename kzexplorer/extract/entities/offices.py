"""Offices as people hold them: which office a title names, and when two titles mean the same one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kzexplorer.extract.names.gazetteer import Gazetteer, with_article
from kzexplorer.extract.names.titles import Title, read, skip_determiner
from kzexplorer.extract.names.vocabulary import DIPLOMATS, LEADERS
from kzexplorer.extract.names.words import Word, cut

_ANY_DIPLOMAT = frozenset(("diplomat", "official"))
_LESSER = frozenset(("vice", "deputy", "assistant", "under", "undersecretary", "former", "honorary"))
_FIELDS = frozenset(("foreign", "defence", "defense", "finance", "interior", "war", "trade", "justice"))
_OF_GOVERNMENTS = frozenset(("premier", "chancellor", "taoiseach"))  # no heads of state
_SMALL = frozenset(("of", "and", "for", "the", "to", "in"))


class Office(NamedTuple):
    """An office held: its noun ("president"), all its words folded, the country or body, and the words to show."""

    core: str
    words: frozenset[str]
    of: str | None
    ours: bool
    former: bool
    shown: str


def office(text: str, words: Sequence[Word], title: Title) -> Office:
    """The office that a title in a text names."""
    keys = frozenset(title.office.lower().replace("-", " ").split()) - _SMALL
    core = "premier" if {"prime", "minister"} <= keys or title.core == "pm" else title.core
    if core in ("head", "chief") and keys & {"state", "government"}:
        core = "leader"
    return Office(core, keys, title.of, title.ours, title.former, _shown(text, words, title))


def parse(role: str, table: Gazetteer) -> Office | None:
    """The office that the words of an entity's role name; None where they name none."""
    words = cut(role, 0, len(role))
    title = read(words, 0, table) if words else None
    return None if title is None or title.honorific else office(role, words, title)


def meets(asked: Office, held: Office) -> bool:
    """Whether who holds `held` may be called by `asked`: "US leader" for the President of the United States."""
    if asked.of is not None and held.of is not None and asked.of != held.of:
        return False
    if (asked.words ^ held.words) & _LESSER:
        return False
    if asked.core == "leader" or held.core == "leader":
        of_state = any(
            "state" in one.words and other.core in _OF_GOVERNMENTS for one, other in ((asked, held), (held, asked))
        )
        return asked.core in LEADERS and held.core in LEADERS and not of_state
    if asked.core in _ANY_DIPLOMAT:
        return held.core in DIPLOMATS
    if asked.core != held.core or (asked.of is None and held.of is not None and (asked.words - held.words) & _FIELDS):
        return False  # "the Foreign Minister" is not the Russian Minister at a court
    return asked.words <= held.words or held.words <= asked.words


def conflict(one: Office, other: Office) -> bool:
    """Whether nobody is meant by both: the same office of two countries."""
    return one.core == other.core and None not in (one.of, other.of) and one.of != other.of


def weight(held: Office) -> tuple[bool, int, bool, bool]:
    """How much an office says of its holder: the one of a country, of a leader or minister, in most words, now."""
    rank = 2 if held.core in LEADERS else 1 if held.core in DIPLOMATS else 0
    return held.of is not None, rank, len(held.words) > 1, not held.former


def leads(held: Office) -> bool:
    """Whether the office leads a state or government."""
    return held.core in LEADERS


def _shown(text: str, words: Sequence[Word], title: Title) -> str:
    """The words of the title as the text has them, without article and "then", long names of countries made short."""
    start = words[skip_determiner(words, title)].start
    end = words[title.last - 1].end
    end += words[title.last - 1].gap == "." and text.startswith(".", end)
    if title.of is None or title.of_at is None:
        return _sentence_case(text[start:end])
    begin, stop = words[title.of_at[0]].start, words[title.of_at[1] - 1].end
    dotted = words[title.of_at[1] - 1].gap == "." and text.startswith(".", stop)
    land = text[begin : stop + dotted] if title.of_at[1] - title.of_at[0] < 3 else title.of
    if stop < end:
        possessive = words[title.of_at[1] - 1].owner
        return _sentence_case(f"{title.office} of {land}" if possessive else f"{land} {title.office}")
    before = text[start:begin].removesuffix("the ")
    linked = before.endswith((" of ", " to ", " for "))
    return _sentence_case(before + (with_article(land) if linked else land))


def _sentence_case(words: str) -> str:
    shown = " ".join(words.split())
    return shown[:1].upper() + shown[1:]
