"""Take the dates and names that a file itself marks: they win over what the rules find in the same words."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kzexplorer.domain.document import GivenDate, GivenName
from kzexplorer.domain.entity import Entity, EntityType, Mention
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import DateMention, DateType
from kzexplorer.extract.dates import Dates
from kzexplorer.extract.names.gazetteer import gazetteer
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.names.words import key_of
from kzexplorer.extract.sentences import Sentence

RULE = "marked in the file"
_MARKED = "The file marks these words as {value}."
_LONGEST_NAME = 200


def dates(found: Dates, given: Sequence[GivenDate], sentences: Sequence[Sentence]) -> Dates:
    """The dates with those that the file marks. Words that say the same more exactly, or a range of it, stay as read.

    Nothing is taken from furniture, which has no sentences.
    """
    if not given:
        return found
    read = _Overlapping([mention.extent for mention in found.mentions])
    gone: set[int] = set()
    kept: dict[int, DateMention] = {}
    new: list[DateMention] = []
    for mark in _outermost([each for each in given if _is_read(each.span, sentences)]):
        over = [found.mentions[at] for at in read.of(mark.span)]
        if over and all(_agrees(mark, mention) for mention in over):
            kept |= {at: _marked(found.mentions[at], mark) for at in read.of(mark.span)}
        else:
            gone.update(read.of(mark.span))
            reason = _MARKED.format(value=mark.value)
            new.append(DateMention(mark.span, DateType.DATE, mark.value, mark.when, RULE, reason))
    mentions = [kept.get(at, mention) for at, mention in enumerate(found.mentions) if at not in gone]
    mentions = sorted([*mentions, *new], key=lambda mention: mention.span)
    marked = _Overlapping([mention.span for mention in new])
    return Dates(tuple(mentions), tuple(each for each in found.refused if not marked.of(each.span)))


def names(
    text: str, found: Sequence[Name], given: Sequence[GivenName], sentences: Sequence[Sentence]
) -> tuple[Name, ...]:
    """The names with those that the file marks, in text order, an outer one before those in it."""
    if not given:
        return tuple(found)
    read = _Overlapping([name.span for name in found])
    gone: set[int] = set()
    new: list[Name] = []
    for mark in given:
        if len(mark.span) > _LONGEST_NAME or not _is_read(mark.span, sentences):
            continue
        over = {at: found[at] for at in read.of(mark.span)}
        gone.update(at for at, name in over.items() if not _stands_beside(name, mark))
        new.append(_name(text, mark, list(over.values())))
    kept = [name for at, name in enumerate(found) if at not in gone]
    return tuple(sorted([*kept, *new], key=lambda name: (name.span.start, -name.span.end)))


def joined(entities: Sequence[Entity], given: Sequence[GivenName]) -> tuple[Entity, ...]:
    """The entities, those made one that the file calls by one key, in the order of their first mention."""
    keyed = [each for each in given if each.key]
    if not keyed:
        return tuple(entities)
    starts = {mention.span.start: at for at, entity in enumerate(entities) for mention in entity.mentions}
    first: dict[tuple[EntityType, str], int] = {}
    into = list(range(len(entities)))
    for each in keyed:
        at = starts.get(each.span.start)
        if at is None or entities[at].type is not each.type:
            continue
        one, other = _root(into, first.setdefault((each.type, each.key or ""), at)), _root(into, at)
        into[max(one, other)] = min(one, other)
    groups: dict[int, list[Entity]] = {}
    for at, entity in enumerate(entities):
        groups.setdefault(_root(into, at), []).append(entity)
    return tuple(map(_as_one, groups.values()))


class _Overlapping:
    """Spans in order, by the code points that they share with others."""

    def __init__(self, spans: Sequence[Span]) -> None:
        self._spans = spans
        self._starts = [span.start for span in spans]
        self._longest = max((len(span) for span in spans), default=0)

    def of(self, other: Span) -> list[int]:
        first = bisect_left(self._starts, other.start - self._longest)
        last = bisect_left(self._starts, other.end)
        return [at for at in range(first, last) if self._spans[at].overlaps(other)]


def _outermost(given: Sequence[GivenDate]) -> Iterator[GivenDate]:
    end = 0
    for each in sorted(given, key=lambda mark: (mark.span.start, -mark.span.end)):
        if each.span.start >= end:
            yield each
            end = each.span.end


def _is_read(span: Span, sentences: Sequence[Sentence]) -> bool:
    at = bisect_right(sentences, span.start, key=lambda sentence: sentence.span.start) - 1
    return at >= 0 and sentences[at].span.overlaps(span)


def _agrees(mark: GivenDate, mention: DateMention) -> bool:
    """Whether the words say nothing else than the mark, only more exactly, or as one end of a range."""
    if mention.when is None or not (mark.span.contains(mention.span) or mention.extent.contains(mark.span)):
        return False
    return mark.when.encloses(mention.when) or (mention.whole is not None and mention.when.encloses(mark.when))


def _marked(mention: DateMention, mark: GivenDate) -> DateMention:
    return replace(mention, rule=RULE, reason=f"{_MARKED.format(value=mark.value)} {mention.reason}")


def _stands_beside(name: Name, mark: GivenName) -> bool:
    """Whether a found name stays beside a marked one: a body called by a marked place, a place in a marked body."""
    if name.type is mark.type or name.head == mark.span:
        return False
    outside = name.head.contains(mark.span) and name.type is not EntityType.PERSON
    return outside or (mark.span.contains(name.span) and mark.type is EntityType.ORGANISATION)


def _name(text: str, mark: GivenName, over: Sequence[Name]) -> Name:
    """With the title that was found before it, and the name that the gazetteer knows it by."""
    same = [name for name in over if name.type is mark.type]
    titled = next((name for name in same if name.title and name.span.start < mark.span.start), None)
    if titled is not None and mark.type is EntityType.PERSON:
        return Name(Span(titled.span.start, mark.span.end), mark.type, mark.span, titled.title, RULE, 1.0)
    known = next((name.known for name in same if name.head == mark.span and name.known), None)
    return Name(mark.span, mark.type, mark.span, None, RULE, 1.0, known or _known(mark.span.of(text), mark.type))


def _known(words: str, kind: EntityType) -> str | None:
    table = gazetteer()
    entry = (table.acronyms if words.isupper() else table.entries).get(key_of(words).removeprefix("the "))
    return entry.name if entry is not None and entry.type is kind else None


def _root(into: Sequence[int], at: int) -> int:
    while into[at] != at:
        at = into[at]
    return at


def _as_one(entities: Sequence[Entity]) -> Entity:
    first = entities[0]
    if len(entities) == 1:
        return first
    name = max((each.name for each in entities), key=lambda words: len(words.split()))
    others = dict.fromkeys(form for each in entities for form in (each.name, *each.aliases))
    others.pop(name)
    mentions: list[Mention] = sorted((m for each in entities for m in each.mentions), key=lambda m: m.span)
    role = next((each.role for each in entities if each.role), None)
    return Entity(name, first.type, tuple(mentions), tuple(others), role)
