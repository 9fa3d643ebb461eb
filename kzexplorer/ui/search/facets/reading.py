"""Reads what the events found can be narrowed by: groups of values with counts, and how many fall in each year."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kzexplorer.domain.calendar import day_number
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.verdict import Verdict
from kzexplorer.search import Words
from kzexplorer.search.parts import asked_fields
from kzexplorer.search.toggling import without_field
from kzexplorer.search.tree import Days, Field, FieldName, Kinds, Standing
from kzexplorer.translation import later, tr
from kzexplorer.ui.found import Found
from kzexplorer.ui.kinds import group_of, kind_words
from kzexplorer.ui.terms import status_words, verdict_words

if TYPE_CHECKING:
    from kzexplorer.store import Reader
    from kzexplorer.store.views import Facet, FacetCount, Facets

_TYPES = {
    EntityType.PERSON: later("People"),
    EntityType.ORGANISATION: later("Organisations"),
    EntityType.PLACE: later("Countries taking part"),
    EntityType.DOCUMENT: later("Agreements and documents"),
    EntityType.MEETING: later("Meetings"),
}
_MOST = 12
_WIDENED = (FieldName.KIND, FieldName.DATE, FieldName.STATUS, FieldName.DOC)


@dataclass(frozen=True, slots=True)
class FacetValue:
    """Something to narrow by: the part of a search that it stands for; `mark` is the kind group it has the mark of."""

    field: Field
    words: str
    count: int
    mark: int | None = None


@dataclass(frozen=True, slots=True)
class FacetGroup:
    """Values under a heading, most first; so many more are left out."""

    words: str
    values: tuple[FacetValue, ...]
    n_more: int


@dataclass(frozen=True, slots=True)
class FacetCounts:
    """All groups, and pairs of a year and how many events begin in it, ascending."""

    groups: tuple[FacetGroup, ...] = ()
    years: tuple[tuple[int, int], ...] = ()


def year_field(first: int, last: int) -> Field:
    """What to look for to have the events of these years."""
    return Field(FieldName.DATE, Days(day_number(first, 1, 1), day_number(last, 12, 31)))


def read_counts(reader: Reader, found: Found) -> FacetCounts:
    """Counts of what was found; of a field that something is asked for in, of what would be found without that."""
    counted = reader.facets(found.ids, _MOST)
    wider: dict[FieldName, Facets] = {}
    query = found.query
    if query is not None:
        asked = {field.name for field in asked_fields(query.root)}
        for name in (each for each in _WIDENED if each in asked):
            wider[name] = reader.facets(found.pass_on(reader.search(without_field(query, name))), _MOST)
    return _counts(counted, wider)


def _counts(counted: Facets, wider: Mapping[FieldName, Facets]) -> FacetCounts:
    standing = wider.get(FieldName.STATUS, counted)
    groups = [
        _group(tr("Kind"), wider.get(FieldName.KIND, counted).kinds, _kind),
        _group(tr("Review"), standing.verdicts, _verdict),
        _group(tr("Status"), standing.statuses, _status),
        *(_group(tr(_TYPES[kind]), listed, _named(FieldName.ACTOR)) for kind, listed in counted.entities.items()),
        _group(tr("Places"), counted.places, _named(FieldName.PLACE)),
        _group(tr("Documents"), wider.get(FieldName.DOC, counted).documents, _document),
    ]
    years = sorted((int(each.value), each.count) for each in wider.get(FieldName.DATE, counted).years.values)
    return FacetCounts(tuple(group for group in groups if group.values), tuple(years))


def _group(words: str, listed: Facet, of: Callable[[FacetCount], FacetValue]) -> FacetGroup:
    return FacetGroup(words, tuple(of(each) for each in listed.values), listed.rest)


def _kind(each: FacetCount) -> FacetValue:
    kind = EventKind(str(each.value))
    return FacetValue(Field(FieldName.KIND, Kinds(frozenset({kind}))), kind_words(kind), each.count, group_of(kind))


def _verdict(each: FacetCount) -> FacetValue:
    verdict = Verdict(str(each.value))
    field = Field(FieldName.STATUS, Standing(verdicts=frozenset({verdict})))
    return FacetValue(field, verdict_words(verdict), each.count)


def _status(each: FacetCount) -> FacetValue:
    status = EventStatus(str(each.value))
    field = Field(FieldName.STATUS, Standing(statuses=frozenset({status})))
    return FacetValue(field, status_words(status), each.count)


def _document(each: FacetCount) -> FacetValue:
    return FacetValue(Field(FieldName.DOC, Words(each.words, whole=True)), each.words, each.count)


def _named(name: FieldName) -> Callable[[FacetCount], FacetValue]:
    """Of an entity, by its whole name."""

    def value(each: FacetCount) -> FacetValue:
        return FacetValue(Field(name, Words(each.words, whole=True)), each.words, each.count)

    return value
