"""What could be typed where the caret stands in a search: names of fields, and the values that a workspace offers."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from kzexplorer.search.choices import OFFERED
from kzexplorer.search.tree import FieldName
from kzexplorer.search.writing import phrase
from kzexplorer.translation import later, tr

Offers: TypeAlias = Callable[[FieldName, str], Sequence[str]]
"""The values of a field of which a word begins so, the likeliest first."""

_LONGEST = 500
"""Characters before the caret that are looked at."""
_MOST, _MOST_NAMES = 10, 5
_SHORTEST_WORD = 2
_QUOTES = str.maketrans("“”„«»", '"""""')
_WORD_BEFORE = re.compile(r'[^\s"()]*$')
_WORD_BEHIND = re.compile(r'[^\s"()]*')
_FIELD_BEFORE = re.compile(r"([^\W\d_]{1,30}):$")
_FIELD_AND_WORD = re.compile(r"-?([^\W\d_]{1,30}):(?:.*,)?")
_SAFE = re.compile(r"[^\W_]+(?:-[^\W_]+)*")

WORDS_OF_FIELDS = {
    FieldName.ACTOR: later("who took part"),
    FieldName.PLACE: later("where"),
    FieldName.KIND: later("visit, meeting, agreement …"),
    FieldName.DOC: later("title of the document"),
    FieldName.STATUS: later("accepted, planned …"),
    FieldName.DATE: later("2010, 2010..2012, before 2001"),
    FieldName.TEXT: later("words of the passage"),
    FieldName.NOTE: later("words of a note"),
    FieldName.TAG: later("a tag"),
    FieldName.PRECISION: later("day, month, year …"),
    FieldName.CONFIDENCE: ">0.8, 0.5..0.8",
}
"""For each field what stands behind its colon."""

_EXAMPLES = {
    FieldName.DATE: (
        ("2010", later("a year")),
        ("2010..2012", later("from one to the other")),
        ('"Sept 2010"', later("a month")),
        ('"before 2001"', later("open at one end")),
    ),
    FieldName.CONFIDENCE: (
        (">0.8", later("more than")),
        ("<0.5", later("less than")),
        ("0.5..0.8", later("from one to the other")),
    ),
}


_NAMES = {each.value: each for each in FieldName}


@dataclass(frozen=True, slots=True)
class Completion:
    """`text` takes the place of what is typed; `words` say what it is."""

    text: str
    words: str


@dataclass(frozen=True, slots=True)
class Completions:
    """What could stand in the code points [start, end) of what is typed, which may be none; the likeliest first."""

    start: int
    end: int
    choices: tuple[Completion, ...] = ()


@dataclass(frozen=True, slots=True)
class _Begun:
    """What stands before the caret: the field that it belongs to, the words begun, and where they start."""

    field: str | None
    words: str
    start: int
    quoted: bool


def complete(typed: str, caret: int, offers: Offers) -> Completions:
    """What could be typed at the caret; nothing where nothing is begun."""
    begun = _begun(typed, caret)
    name = None if begun.field is None else _NAMES.get(begun.field.casefold())
    if begun.field is not None and name is None:
        return Completions(caret, caret)
    found = _anything(begun.words, offers) if name is None else _values(name, begun.words, offers)
    end = _end(typed, caret, quoted=begun.quoted)
    choices = dict.fromkeys(each for each in found if each.text != typed[begun.start : end])
    return Completions(begun.start, end, tuple(choices)[:_MOST])


def _begun(typed: str, caret: int) -> _Begun:
    first = max(0, caret - _LONGEST)
    text = typed[first:caret].translate(_QUOTES)
    if text.count('"') % 2:
        start = text.rindex('"')
        return _Begun(_field_around(text[:start]), text[start + 1 :], first + start, quoted=True)
    found = _WORD_BEFORE.search(text)
    assert found is not None
    led = _FIELD_AND_WORD.match(found[0])
    if led is not None:
        return _Begun(led[1], found[0][led.end() :], first + found.start() + led.end(), quoted=False)
    word = found[0].removeprefix("-")
    return _Begun(_field_around(text[: found.start()]), word, caret - len(word), quoted=False)


def _field_around(before: str) -> str | None:
    """The field that what comes next belongs to: the one right before it, or before the parenthesis it stands in."""
    depth = 0
    for place in range(len(before) - 1, -1, -1):
        depth += {")": 1, "(": -1}.get(before[place], 0)
        if depth < 0:
            before = before[:place]
            break
    found = _FIELD_BEFORE.search(before) if depth < 0 else _FIELD_BEFORE.search(before.rstrip(" "))
    return None if found is None else found[1]


def _end(typed: str, caret: int, *, quoted: bool) -> int:
    if quoted:
        rest = typed[caret:].translate(_QUOTES)
        return caret + rest.index('"') + 1 if rest.count('"') % 2 else caret
    found = _WORD_BEHIND.match(typed, caret)
    assert found is not None
    return found.end()


def _anything(words: str, offers: Offers) -> Iterator[Completion]:
    """Fields that begin so, and those who took part and places that are called so."""
    if len(words) < _SHORTEST_WORD or not any(map(str.isalnum, words)):
        return
    for name, means in WORDS_OF_FIELDS.items():
        if name.value.startswith(words.casefold()):
            yield Completion(f"{name}:", tr(means))
    for name in (FieldName.ACTOR, FieldName.PLACE):
        for value in list(offers(name, words))[:_MOST_NAMES]:
            yield Completion(f"{name}:{_typed(value)}", tr(WORDS_OF_FIELDS[name]))


def _values(name: FieldName, words: str, offers: Offers) -> Iterator[Completion]:
    if name in OFFERED:
        yield from (Completion(each, "") for each in OFFERED[name] if each.startswith(words.casefold()))
    elif name in _EXAMPLES:
        yield from (Completion(text, tr(means)) for text, means in _EXAMPLES[name] if not words)
    else:
        yield from (Completion(_typed(value), "") for value in offers(name, words))


def _typed(value: str) -> str:
    return value if _SAFE.fullmatch(value) else phrase(value)
