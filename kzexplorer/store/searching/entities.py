"""Finds entities by a query: words of their names and roles, and what is written on them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import reduce
from operator import and_, or_

from sqlalchemy import Connection, select

from kzexplorer.domain.annotation import SubjectKind
from kzexplorer.domain.entity import EntityType
from kzexplorer.search import QueryProblem
from kzexplorer.search.tree import All, Any, Field, FieldName, Near, Node, Not, Query, Words
from kzexplorer.store import spelling
from kzexplorer.store.searching import annotated
from kzexplorer.store.searching.leaves import entities_with
from kzexplorer.store.sought import Sought, sought
from kzexplorer.store.tables import ENTITY_ITEM, NOTE, TAG
from kzexplorer.translation import tr

_WRITTEN = {FieldName.NOTE: NOTE, FieldName.TAG: TAG}


@dataclass(frozen=True)
class _Finding:
    connection: Connection
    every: frozenset[int]
    places: frozenset[int]

    def of(self, node: Node) -> frozenset[int]:
        if isinstance(node, Not):
            return self.every - self.of(node.part)
        if isinstance(node, All | Any):
            return reduce(and_ if isinstance(node, All) else or_, map(self.of, node.parts))
        value = node.value if isinstance(node, Field) else node
        if not isinstance(value, Words | Near) or (isinstance(node, Field) and node.name not in _KNOWN):
            assert isinstance(node, Field)
            raise QueryProblem(
                tr("Entities have no {value}.", value=node.name.value),
                tr("Search events for {value}:, and entities by their names.", value=node.name.value),
                span=node.span,
            )
        asked = sought(value, lambda word: spelling.others(self.connection, word))
        return self._with(asked, node.name if isinstance(node, Field) else None)

    def _with(self, asked: Sought, name: FieldName | None) -> frozenset[int]:
        if name in _WRITTEN:
            written = annotated.subjects_with(self.connection, asked, [_WRITTEN[name]])
            return frozenset(entity for entity, _ in written.get(SubjectKind.ENTITY, ()))
        found = frozenset(entities_with(self.connection, asked).tolist())
        return found & self.places if name is FieldName.PLACE else found


_KNOWN = frozenset({FieldName.ACTOR, FieldName.PLACE, FieldName.NOTE, FieldName.TAG})


def find(connection: Connection, query: Query) -> set[int]:
    """The ids of the entities that it finds, all for an empty one. Raises QueryProblem for fields of events."""
    rows = connection.execute(
        select(ENTITY_ITEM.c.entity, ENTITY_ITEM.c.type).where(ENTITY_ITEM.c.main == ENTITY_ITEM.c.entity)
    ).all()
    every = frozenset(row.entity for row in rows)
    places = frozenset(row.entity for row in rows if row.type == EntityType.PLACE)
    return set(every if query.root is None else _Finding(connection, every, places).of(query.root) & every)
