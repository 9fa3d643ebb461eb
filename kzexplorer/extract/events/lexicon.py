"""What verbs and nouns tell of happenings: the trigger table of resources/triggers with all forms of its words."""

from __future__ import annotations

from enum import StrEnum
from functools import cache
from typing import NamedTuple

from kzexplorer import paths
from kzexplorer.domain.event import EventKind

_VOWELS = "aeiou"


class Part(StrEnum):
    """The part that a trigger plays in telling a happening."""

    VERB = "verb"
    LIGHT = "light"
    SAY = "say"
    FIGURE = "figure"
    STATE = "state"
    NOUN = "noun"


class Form(StrEnum):
    """A form of a verb; regular pasts are PAST and PARTICIPLE at once."""

    BASE = "base"
    PRESENT = "present"
    PAST = "past"
    PARTICIPLE = "participle"
    GERUND = "gerund"


class Entry(NamedTuple):
    """One row of the table: strength 0 (state) to 3 (surely a happening); `near` must hold a word of the clause."""

    part: Part
    kind: EventKind | None
    strength: int
    near: frozenset[str]

    def fits(self, clause_words: frozenset[str]) -> bool:
        return not self.near or not self.near.isdisjoint(clause_words)


class Lexicon(NamedTuple):
    """`verbs` and `nouns` map a base form or noun to its rows in order; `forms` maps a word to (base, form) pairs."""

    verbs: dict[str, tuple[Entry, ...]]
    nouns: dict[str, tuple[Entry, ...]]
    forms: dict[str, tuple[tuple[str, Form], ...]]


@cache
def load() -> Lexicon:
    """The table, read once. Raises Problem where the installation lacks it."""
    irregular = {row[0]: (row[1].split(), row[2].split()) for row in _rows("irregular_verbs.tsv")}
    verbs: dict[str, list[Entry]] = {}
    nouns: dict[str, list[Entry]] = {}
    for part, kind, strength, bases, near in _rows("triggers.tsv"):
        entry = Entry(Part(part), EventKind(kind) if kind else None, int(strength), frozenset(near.split()))
        table = nouns if entry.part is Part.NOUN else verbs
        for base in bases.split():
            table.setdefault(base, []).append(entry)
    forms: dict[str, dict[tuple[str, Form], None]] = {}
    for base in [*verbs, *irregular]:
        for form, words in _inflect(base, irregular).items():
            for word in words:
                forms.setdefault(word, {})[base, form] = None
    return Lexicon(
        {base: tuple(rows) for base, rows in verbs.items()},
        {noun: tuple(rows) for noun, rows in nouns.items()},
        {word: tuple(pairs) for word, pairs in forms.items()},
    )


def _rows(name: str) -> list[list[str]]:
    lines = paths.resource(f"triggers/{name}").read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def _inflect(base: str, irregular: dict[str, tuple[list[str], list[str]]]) -> dict[Form, list[str]]:
    regular = [stem + "ed" for stem in _stems(base)]
    pasts, participles = irregular.get(base, (regular, regular))
    return {
        Form.BASE: [base],
        Form.PRESENT: [_third_person(base)],
        Form.PAST: pasts,
        Form.PARTICIPLE: participles,
        Form.GERUND: [stem + "ing" for stem in _stems(base, gerund=True)],
    }


def _stems(base: str, *, gerund: bool = False) -> list[str]:
    """What -ed and -ing are put to; both spellings where a last consonant may double."""
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return [base[:-1]]
    if base.endswith("e"):
        return [base if gerund else base[:-1]]
    if base.endswith("y") and base[-2] not in _VOWELS:
        return [base if gerund else base[:-1] + "i"]
    if len(base) > 2 and base[-1] not in _VOWELS + "wxyh" and base[-2] in _VOWELS and base[-3] not in _VOWELS:
        return [base, base + base[-1]]
    return [base]


def _third_person(base: str) -> str:
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ies"
    return base + ("es" if base.endswith(("s", "x", "z", "ch", "sh", "o")) else "s")
