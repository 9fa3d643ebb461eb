"""Suggest which entities may be one and the same, each suggestion with its reasons in words and how sure it is."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Collection, Generator, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import nlargest

from kzexplorer.domain.changes import Progress
from kzexplorer.extract.resembling import Form, Likeness, asks, both, form_of, likeness, offers, office_likeness
from kzexplorer.store import EntityLine, Reader, Workspace
from kzexplorer.translation import tr

_MOST_SHARING = 24
"""A name that more entities may be called by tells nothing about who is meant."""
_SAME_DOCUMENT = 0.25
_LEAST = 0.4
"""Less sure ones would be more work to refuse than help."""
_AT_ONCE = 500
_LOOKED_UP = 3
"""For each one wanted so many are looked up in documents, which may put them into another order."""

Pair = tuple[int, int]
Steps = Generator[Progress, None, list["Suggestion"]]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`other` may be `into`, which more words name; `score` is 0.4..1."""

    into: int
    other: int
    reasons: tuple[str, ...]
    score: float


def suggestions(reader: Reader, limit: int) -> list[Suggestion]:
    """The surest first, `limit` of them at most; none that a person refused."""
    steps = _suggesting(reader, limit)
    while True:
        try:
            next(steps)
        except StopIteration as end:
            found: list[Suggestion] = end.value
            return found


def look_for_suggestions(workspace: Workspace, limit: int) -> Steps:
    """The same step by step, as it takes seconds where there are 100,000 entities."""
    return (yield from _suggesting(workspace.reader, limit))


@dataclass(frozen=True, slots=True)
class _Alike:
    """Two entities, why they may be one, and how sure that is so far."""

    one: EntityLine
    other: EntityLine
    reasons: tuple[str, ...]
    score: float

    def and_also(self, reason: str, score: float) -> _Alike:
        return _Alike(self.one, self.other, (*self.reasons, reason), both(self.score, score))

    @property
    def suggestion(self) -> Suggestion:
        into, other = sorted((self.one, self.other), key=lambda line: (-line.n_mentions, line.id))
        return Suggestion(into.id, other.id, self.reasons, round(self.score, 2))


def _suggesting(reader: Reader, limit: int) -> Steps:
    yield Progress(0, 3, tr("Reading names"))
    lines = [line for line in reader.entities() if line.n_mentions]
    found = yield from _compare(lines, reader.refused_merges())
    surest = nlargest(limit * _LOOKED_UP, found, key=lambda alike: alike.score)
    yield Progress(2, 3, tr("Looking into documents"))
    documents = reader.documents_naming({line.id for alike in surest for line in (alike.one, alike.other)})
    told = [_with_document(alike, documents) for alike in surest]
    chosen = nlargest(limit, told, key=lambda alike: (alike.score, alike.one.n_mentions + alike.other.n_mentions))
    return [alike.suggestion for alike in chosen if alike.score >= _LEAST]


def _compare(lines: Sequence[EntityLine], refused: Collection[Pair]) -> Generator[Progress, None, list[_Alike]]:
    """Those whose names are alike; only what one asks for and the other offers is compared, never all pairs."""
    offered: defaultdict[str, list[Form]] = defaultdict(list)
    forms: dict[int, Form] = {}
    for number, line in enumerate(lines):
        if number % _AT_ONCE == 0:
            yield Progress(0, 3, tr("Reading names"))
        form = forms[line.id] = form_of(line)
        for name in offers(form):
            offered[name].append(form)
    found: dict[Pair, Likeness] = {}
    ids = {id(form): entity for entity, form in forms.items()}
    for number, (entity, form) in enumerate(forms.items()):
        if number % _AT_ONCE == 0:
            yield Progress(1, 3, tr("Comparing names"))
        for other in _asked(form, offered):
            pair = (min(entity, ids[id(other)]), max(entity, ids[id(other)]))
            same = None if pair in found or pair in refused else likeness(form, other)
            if same is not None:
                found[pair] = same
    known = {line.id: line for line in lines}
    rivals = Counter(_shorter(known[one], known[other]) for (one, other), same in found.items() if same.partly)
    return [_alike(known[one], known[other], same, rivals) for (one, other), same in found.items()]


def _asked(form: Form, offered: Mapping[str, Sequence[Form]]) -> Iterator[Form]:
    for name in asks(form):
        sharing = offered.get(name, ())
        if len(sharing) <= _MOST_SHARING:
            yield from (other for other in sharing if other is not form)


def _shorter(one: EntityLine, other: EntityLine) -> int:
    return min(one, other, key=lambda line: (len(line.name), line.id)).id


def _alike(one: EntityLine, other: EntityLine, same: Likeness, rivals: Mapping[int, int]) -> _Alike:
    """A name that tells a part alone may be that of any of those it fits, unless the office tells which."""
    score = same.score / rivals[_shorter(one, other)] if same.partly else same.score
    alike = _Alike(one, other, (tr(same.reason),), score)
    office = office_likeness(one, other)
    return alike if office is None else alike.and_also(tr(office.reason), office.score)


def _with_document(alike: _Alike, documents: Mapping[int, frozenset[int]]) -> _Alike:
    shared = documents.get(alike.one.id, frozenset()) & documents.get(alike.other.id, frozenset())
    return alike.and_also(tr("same document"), _SAME_DOCUMENT) if shared else alike
