"""The verbs and nouns by which somebody takes a stance, and what has to follow them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from kzexplorer.domain.event import Attitude

_VERBS = {
    Attitude.SUPPORTS: "support back endorse favour favor",
    Attitude.COMMITS: "commit undertake",
    Attitude.CALLS_ON: "call appeal",
    Attitude.AGREES: "agree concur",
    Attitude.OBJECTS: "object protest",
    Attitude.CONDEMNS: "condemn denounce deplore decry",
    Attitude.WELCOMES: "welcome hail applaud",
    Attitude.RECOGNISES: "recognise recognize",
    Attitude.OPPOSES: "oppose reject",
    Attitude.URGES: "urge exhort demand press",
    Attitude.PLEDGES: "pledge vow promise",
}
_PASTS = {"commit": "committed", "decry": "decried", "undertake": "undertook"}
_NEEDED: Mapping[str, frozenset[str]] = {
    "commit": frozenset("to itself himself herself themselves ourselves".split()),
    "call": frozenset("on upon for".split()),
    "appeal": frozenset("to for".split()),
    **dict.fromkeys(("agree", "concur"), frozenset("to on upon that with in".split())),
    **dict.fromkeys(("object", "protest"), frozenset("to against that over at".split())),
    "undertake": frozenset(("to",)),
}
"""What has to follow the verb at once; other verbs take any object."""

NOUNS: Mapping[str, tuple[Attitude, frozenset[str]]] = {
    "support": (Attitude.SUPPORTS, frozenset(("for", "to"))),
    "backing": (Attitude.SUPPORTS, frozenset(("for", "to"))),
    "endorsement": (Attitude.SUPPORTS, frozenset(("of", "for"))),
    "commitment": (Attitude.COMMITS, frozenset(("to",))),
    "opposition": (Attitude.OPPOSES, frozenset(("to",))),
    "rejection": (Attitude.OPPOSES, frozenset(("of",))),
    "objection": (Attitude.OBJECTS, frozenset(("to",))),
    "objections": (Attitude.OBJECTS, frozenset(("to",))),
    "protest": (Attitude.OBJECTS, frozenset(("against", "to", "over", "at"))),
    "condemnation": (Attitude.CONDEMNS, frozenset(("of",))),
    "agreement": (Attitude.AGREES, frozenset(("with",))),
    "favour": (Attitude.SUPPORTS, frozenset(("of",))),
    "favor": (Attitude.SUPPORTS, frozenset(("of",))),
}
"""What is expressed, and the prepositions that lead on from it."""

EXPRESSING = frozenset(
    """
    express expresses expressed expressing voice voices voiced voicing reaffirm reaffirms reaffirmed reaffirming
    reiterate reiterates reiterated reiterating confirm confirms confirmed confirming affirm affirms affirmed
    declare declares declared give gives gave lend lends lent offer offers offered state states stated underline
    underlined underlines underscore underscored stress stressed repeat repeats repeated renew renews renewed
    lodge lodges lodged file filed raise raises raised announce announced announces
    """.split()
)
STATES = {"committed": Attitude.COMMITS, "opposed": Attitude.OPPOSES}
"""Participles that tell a stance behind "be" and before "to"."""
BOTH_SIDES = frozenset(
    "sides parties leaders presidents ministers countries states governments delegations they both".split()
)


class Verb(NamedTuple):
    """The attitude of a verb and the words of which one has to follow it (none: any)."""

    attitude: Attitude
    needed: frozenset[str]


@cache
def verbs() -> Mapping[str, Verb]:
    """Every form of the verbs."""
    known: dict[str, Verb] = {}
    for attitude, bases in _VERBS.items():
        for base in bases.split():
            past = _PASTS.get(base, base.removesuffix("e") + "ed")
            present = "decries" if base == "decry" else base + "s"
            gerund = "committing" if base == "commit" else base.removesuffix("e") + "ing"
            verb = Verb(attitude, _NEEDED.get(base, frozenset()))
            known |= dict.fromkeys((base, present, past, gerund), verb)
    return known


@cache
def cues() -> frozenset[str]:
    """Words of which a sentence with a stance holds one."""
    return frozenset((*verbs(), *NOUNS, *STATES))
