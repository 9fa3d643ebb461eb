"""Cuts out of the passages of events some words around what a search found there, with the places of the hits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, exists, func, literal, select, union_all

from kzexplorer.domain.span import Span
from kzexplorer.search.tree import All, Any, Field, FieldName, Near, Node, Query, Words
from kzexplorer.store import spelling
from kzexplorer.store.dialect import least, part_of
from kzexplorer.store.folding import fold
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.sought import WORD, Places, sought
from kzexplorer.store.statements import AnySelect
from kzexplorer.store.tables import DOCUMENT, EVENT_EVIDENCE, ITEM, ITEM_EVIDENCE, PASSAGE, RENDITION, RUN_DOCUMENT
from kzexplorer.store.views import Hit

LONGEST = 200
"""Code points of the words around a hit, about."""
_AROUND, _FAR = 2_000, 6_000
"""Code points before the evidence in its passage that are looked through, and how many in all."""
_BEFORE = 60
"""Code points before the first hit that are shown."""
_MARKED = frozenset({FieldName.ACTOR, FieldName.PLACE, FieldName.TEXT})
"""The fields whose words stand in the text."""


@dataclass(frozen=True, slots=True)
class _Told:
    """A stretch of a passage that tells an event; `start` is where the evidence begins in `text`."""

    text: str
    start: int
    title: str


_MAIN = func.coalesce(ITEM.c.joined, ITEM.c.id)
_BY_HAND = exists().where(ITEM_EVIDENCE.c.item == ITEM.c.id)


def _evidence() -> AnySelect:
    """The events of `ids`, and where the passages that tell them begin, those of joined ones behind."""
    found = (
        select(
            _MAIN.label("event"), ITEM.c.joined, EVENT_EVIDENCE.c.nth, EVENT_EVIDENCE.c.passage, EVENT_EVIDENCE.c.start
        )
        .join(ITEM, ITEM.c.id == EVENT_EVIDENCE.c.event)
        .where(among(ITEM.c.id) | among(ITEM.c.joined), ~_BY_HAND)
    )
    by_hand = (
        select(_MAIN.label("event"), ITEM.c.joined, ITEM_EVIDENCE.c.nth, ITEM_EVIDENCE.c.passage, ITEM_EVIDENCE.c.start)
        .join(ITEM, ITEM.c.id == ITEM_EVIDENCE.c.item)
        .where(among(ITEM.c.id) | among(ITEM.c.joined))
    )
    told = union_all(found, by_hand).subquery()
    before = least(told.c.start - PASSAGE.c.start, literal(_AROUND))
    first = told.c.start - PASSAGE.c.start - before
    return (
        select(
            told.c.event,
            part_of(PASSAGE.c.text, first, least(PASSAGE.c.end - PASSAGE.c.start - first, literal(_FAR))).label("text"),
            before.label("start"),
            func.coalesce(RUN_DOCUMENT.c.title, DOCUMENT.c.name).label("title"),
        )
        .join(PASSAGE, PASSAGE.c.id == told.c.passage)
        .join(RENDITION, RENDITION.c.id == PASSAGE.c.rendition)
        .join(DOCUMENT, DOCUMENT.c.id == RENDITION.c.document)
        .join(RUN_DOCUMENT, RUN_DOCUMENT.c.rendition == RENDITION.c.id)
        .order_by(told.c.event, told.c.joined.is_not(None), told.c.joined, told.c.nth)
    )


_EVIDENCE = Prepared(_evidence())


def hits(connection: Connection, query: Query, ids: Sequence[int]) -> list[Hit]:
    """In the order asked; ids that are not there are left out."""
    told: defaultdict[int, list[_Told]] = defaultdict(list)
    for row in _EVIDENCE.rows(connection, ids):
        told[row.event].append(_Told(row.text, row.start, row.title))
    finders = [Places(sought(term, lambda word: spelling.others(connection, word))) for term in _terms(query.root)]
    return [_best(event, told[event], finders) for event in ids if event in told]


def _terms(node: Node | None) -> Iterator[Words | Near]:
    """What stands in the text of what is found."""
    if isinstance(node, Words | Near):
        yield node
    elif isinstance(node, Field) and node.name in _MARKED and isinstance(node.value, Words | Near):
        yield node.value
    elif isinstance(node, All | Any):
        for part in node.parts:
            yield from _terms(part)


def _best(event: int, told: Sequence[_Told], finders: Sequence[Places]) -> Hit:
    """From the passage in which most of what was looked for stands close together."""
    windows = (_window(each, _marks(each.text, finders)) for each in told)
    _, at, start, marks = max(
        ((len({term for term, _ in marks}), -at, start, marks) for at, (start, marks) in enumerate(windows)),
        key=lambda each: each[:2],
    )
    chosen = told[-at]
    words, shift, end = _cut(chosen.text, start)
    shown = (span for _, span in marks if span.start < end)
    spans = (Span(span.start + shift, min(span.end, end) + shift) for span in shown)
    return Hit(event, words, tuple(sorted(set(spans), key=lambda span: span.start)), chosen.title)


def _marks(text: str, finders: Sequence[Places]) -> list[tuple[int, Span]]:
    """Which term stands where, by place."""
    words, spans = [], []
    for found in WORD.finditer(text):
        for word in fold(found[0]).split():
            words.append(word)
            spans.append(found.span())
    places = ((term, place) for term, finder in enumerate(finders) for place in finder.of(words))
    marks = {(term, Span(spans[first][0], spans[behind - 1][1])) for term, (first, behind) in places}
    return sorted(marks, key=lambda mark: (mark[1].start, mark[1].end))


def _window(told: _Told, marks: Sequence[tuple[int, Span]]) -> tuple[int, list[tuple[int, Span]]]:
    """Where the words to show begin, and the marks in them: most terms, from the evidence on, then most marks."""
    if not marks:
        return told.start, []

    def inside(first: Span) -> list[tuple[int, Span]]:
        end = max(first.end, first.start - _BEFORE + LONGEST)
        return [mark for mark in marks if first.start <= mark[1].start and mark[1].end <= end]

    starts = [(inside(span), span) for _, span in marks]
    best, first = max(
        starts,
        key=lambda each: (
            len({term for term, _ in each[0]}),
            each[1].start >= told.start,
            len(each[0]),
            -each[1].start,
        ),
    )
    return max(0, first.start - _BEFORE), best


def _cut(text: str, start: int) -> tuple[str, int, int]:
    """About LONGEST code points from there, between words; how far their places moved, and where in `text` they end."""
    plain = "".join(" " if letter.isspace() else letter for letter in text).rstrip()
    start = min(start, max(0, len(plain) - LONGEST))
    if start > 0:
        start = plain.rfind(" ", 0, start + 1) + 1
    while plain[start : start + 1] == " ":
        start += 1
    end = start + LONGEST
    if end < len(plain):
        end = plain.rfind(" ", start + LONGEST // 2, end) if " " in plain[start + LONGEST // 2 : end] else end
    before, behind = ("… " if start else ""), (" …" if end < len(plain) else "")
    kept = plain[start:end].rstrip()
    return before + kept + behind, len(before) - start, start + len(kept)
