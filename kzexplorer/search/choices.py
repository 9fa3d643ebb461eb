"""What may be typed for kinds, statuses and precisions: the words that the window shows, in one or several."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from enum import Enum
from typing import TypeVar

from kzexplorer.domain.event import KIND_GROUPS, EventKind, EventStatus
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision
from kzexplorer.search.tree import FieldName

Choice = EventKind | EventStatus | Verdict | Precision
_C = TypeVar("_C", bound=Enum)

_LONGEST = 40
"""Characters of what was typed that are compared with what is known."""


def _of_kinds() -> dict[str, tuple[Choice, ...]]:
    known: dict[str, tuple[Choice, ...]] = {_folded(words): kinds for words, kinds in KIND_GROUPS.items()}
    known["conference"] = known["conferences"]
    for kind in EventKind:
        known |= dict.fromkeys((kind.value, _folded(kind.noun), f"{_folded(kind.noun)}s"), (kind,))
    return known


def _of(choices: Iterable[_C]) -> dict[str, tuple[_C, ...]]:
    return {_folded(choice.value): (choice,) for choice in choices}


def _folded(typed: str) -> str:
    """Spaces, underscores and hyphens are one: `to review` is `to-review`."""
    return "-".join(typed.casefold().replace("_", " ").replace("-", " ").split())


_KNOWN: Mapping[FieldName, Mapping[str, tuple[Choice, ...]]] = {
    FieldName.KIND: _of_kinds(),
    FieldName.STATUS: {
        **_of(EventStatus),
        **_of(Verdict),
        "canceled": (EventStatus.CANCELLED,),
        "review": (Verdict.TO_REVIEW,),
        "waiting": (Verdict.TO_REVIEW,),
    },
    FieldName.PRECISION: {**_of(Precision), **{f"{each.value}s": (each,) for each in Precision}},
}

OFFERED: Mapping[FieldName, Sequence[str]] = {
    FieldName.KIND: [each.value for each in EventKind],
    FieldName.STATUS: [*_of(EventStatus), *_of(Verdict)],
    FieldName.PRECISION: [each.value for each in Precision],
}
"""For each field with a fixed list what can be typed, in one way each."""


def chosen(name: FieldName, typed: str) -> tuple[Choice, ...]:
    """What the word stands for; nothing for one that is not known."""
    return _KNOWN[name].get(_folded(typed), ())


def typed_for(name: FieldName, choices: Iterable[Choice]) -> str:
    """What is typed for these, in the order of their list: `visit,meeting`."""
    wanted = set(choices)
    return ",".join(word for word in OFFERED[name] if _KNOWN[name][word][0] in wanted)


def begins(name: FieldName, typed: str) -> bool:
    """Whether something that is known begins so."""
    return any(word.startswith(_folded(typed)) for word in _KNOWN[name])


def nearest(typed: str, known: Iterable[str]) -> str | None:
    """The word that was likely meant."""
    found = get_close_matches(typed[:_LONGEST].casefold(), list(known), n=1, cutoff=0.6)
    return found[0] if found else None


def nearest_choice(name: FieldName, typed: str) -> str | None:
    """The value that was likely meant, as it is offered."""
    word = nearest(_folded(typed), _KNOWN[name])
    if word is None:
        return None
    return word if len(_KNOWN[name][word]) > 1 else typed_for(name, _KNOWN[name][word])
