"""Join the names of bodies, places, documents and meetings, short forms ("the Commission") and demonyms included."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import DateMention
from kzexplorer.extract.entities.draft import Draft
from kzexplorer.extract.entities.register import Register
from kzexplorer.extract.names.gazetteer import COUNTRY, Gazetteer
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.names.vocabulary import COMPANY_FORMS, HEADS
from kzexplorer.extract.names.words import Word, key_of

IN_OFFICE = "named in an office"
_LONGEST_CLAUSE = 250
_SIDES = frozenset(("side", "leadership", "authorities"))
_LINKS = frozenset("of on for in between against to".split())
_DEFINITE = frozenset(("the", "this", "that"))
_SHORTENED = (EntityType.ORGANISATION, EntityType.DOCUMENT, EntityType.MEETING)


def enter(register: Register, names: Sequence[Name], dates: Sequence[DateMention], table: Gazetteer) -> None:
    """Give every other name to its entity; a name inside a longer one keeps its own characters."""
    numbers = _numbered(register.text, names, table)
    titled = [name for name in names if name.type is EntityType.PERSON and name.span.start < name.head.start]
    starts = [name.span.start for name in titled]
    # The shorter first, so that "OSCE" keeps its characters in "OSCE Summit".
    for name in sorted((name for name in names if name.type is not EntityType.PERSON), key=_length_and_place):
        words = name.head.of(register.text)
        number = numbers.get(name.head.start, 0)
        draft = register.thing(name.type, _key(name.known or words) + "#" * number, name.known)
        if number:
            _call_by_date(draft, register.text, name, dates)
        at = bisect_right(starts, name.head.start) - 1
        inside = at >= 0 and titled[at].span.contains(name.head)
        if register.mention(draft, name.head, IN_OFFICE if inside else name.rule, name.score) is not None:
            draft.form(words)


def _numbered(text: str, names: Sequence[Name], table: Gazetteer) -> dict[int, int]:
    """By offset the number of each document of a common name: "a Joint Statement" is another one than the last."""
    numbers: dict[int, int] = {}
    last: dict[str, int] = {}
    for name in names:
        if name.type is not EntityType.DOCUMENT or name.known or not _is_common(name.head.of(text), table):
            continue
        key = _key(name.head.of(text))
        new = text[max(0, name.head.start - 3) : name.head.start].lower().split()[-1:] in (["a"], ["an"])
        last[key] = last.get(key, 0) + new
        numbers[name.head.start] = last[key]
    several = {key for key, number in last.items() if number > 1}
    at = {name.head.start: _key(name.head.of(text)) for name in names}
    return {offset: number for offset, number in numbers.items() if at[offset] in several}


def _is_common(words: str, table: Gazetteer) -> bool:
    return all(word in table.common_words or word in HEADS for word in key_of(words).split())


def _call_by_date(draft: Draft, text: str, name: Name, dates: Sequence[DateMention]) -> None:
    """Name one of several by the date of the clause that first tells of it: "Joint Statement (5 May 1990)"."""
    if draft.known is not None or draft.mentions:
        return
    at = bisect_right(dates, name.head.start, key=lambda date: date.span.start) - 1
    for date in dates[max(0, at) : at + 2]:
        first, last = sorted((date.span, name.head))
        if date.when is not None and _together(text, first.end, last.start):
            draft.known = f"{name.head.of(text)} ({' '.join(date.span.of(text).split())})"
            return


def _together(text: str, start: int, end: int) -> bool:
    between = text[start:end]
    return len(between) < _LONGEST_CLAUSE and "\n" not in between and ". " not in between


def _key(words: str) -> str:
    """What two names of one thing share: no article, no "Inc."."""
    key = key_of(words).removeprefix("the ")
    first, _, last = key.rpartition(" ")
    return first if first and last in COMPANY_FORMS else key


def _length_and_place(name: Name) -> tuple[int, int]:
    return len(name.head), name.head.start


def short_forms(register: Register, lines: Sequence[Sequence[Word]], table: Gazetteer) -> None:
    """Read "the Forum" as the last forum named before it, and "American side" as the country."""
    last = _heads(register)
    for line in lines:
        for at, word in enumerate(line):
            if not word.capital:
                continue
            if word.key in HEADS and at and line[at - 1].key in _DEFINITE and word.gap == " ":
                _short_form(register, line, at, last)
            elif at + 1 < len(line) and line[at + 1].key in _SIDES and line[at + 1].gap == " ":
                _side(register, line, at, table)
            elif at and line[at - 1].key == "the" and word.gap == " " and word.key.endswith("ns"):
                _people(register, line, at, table)


def _heads(register: Register) -> dict[str, list[tuple[int, Draft]]]:
    """Where each noun that closes or opens a name stands, with the entity so called."""
    heads: dict[str, list[tuple[int, Draft]]] = {}
    for draft in register.drafts:
        if draft.type in _SHORTENED:
            for noun in sorted({_noun(form) for form in draft.forms} & HEADS.keys()):
                heads.setdefault(noun, []).extend((mention.span.start, draft) for mention in draft.mentions)
    for places in heads.values():
        places.sort(key=lambda place: place[0])
    return heads


def _noun(name: str) -> str:
    """The word that a name is called by: the last one before "of" or "on"."""
    noun = ""
    for word in key_of(name).split():
        if word in _LINKS and noun:
            return noun
        noun = word
    return noun


def _short_form(register: Register, line: Sequence[Word], at: int, last: dict[str, list[tuple[int, Draft]]]) -> None:
    word = line[at]
    if at + 1 < len(line) and line[at + 1].capital and line[at + 1].near:
        return
    places = last.get(word.key, ())
    index = bisect_right(places, word.start, key=lambda place: place[0]) - 1
    span = Span(word.start, word.end)
    if index < 0 or register.free_part(span) != span:
        return
    draft = places[index][1]
    register.mention(draft, span, f"short for {draft.name}", 0.7)
    draft.phrase(f"the {word.text}")


def _people(register: Register, line: Sequence[Word], at: int, table: Gazetteer) -> None:
    """ "The Austrians" act for Austria; "the Austrians' fleet" and "12 Austrians" do not."""
    word = line[at]
    land = table.land(word)
    after = line[at + 1] if at + 1 < len(line) else None
    if land is None or word.owner or (after is not None and after.capital and after.near):
        return
    span = Span(word.start, word.end)
    if register.free_part(span) == span:
        draft = register.thing(EntityType.PLACE, key_of(land), land)
        register.mention(draft, span, f"people of {land}: {word.text}", 0.6)
        draft.phrase(f"the {word.text}")


def _side(register: Register, line: Sequence[Word], at: int, table: Gazetteer) -> None:
    land = table.land(line[at])
    if land is None:
        match = table.match(line, at)
        if match is None or match[1].kind != COUNTRY or match[0] != at + 1:
            return
        land = match[1].name
    span = Span(line[at].start, line[at + 1].end)
    draft = register.thing(EntityType.PLACE, key_of(land), land)
    if register.mention(draft, span, f"people of {land}: {line[at].text}", 0.7) is not None:
        draft.phrase(span.of(register.text))
