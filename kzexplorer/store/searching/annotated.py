"""Finds what notes and tags stand on, and the events that this concerns."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from typing import TypeAlias

import numpy as np
from sqlalchemy import ColumnElement, Connection, TableClause, and_, literal, or_, select

from kzexplorer.domain.annotation import SubjectKind
from kzexplorer.store.folding import fold
from kzexplorer.store.searching.space import Mask, Space
from kzexplorer.store.sought import Phrase, Places, Sought
from kzexplorer.store.tables import NOTE, PASSAGE, RENDITION, TAG
from kzexplorer.store.timeline_columns import Ids

Subjects: TypeAlias = dict[SubjectKind, list[tuple[int, str]]]
"""By kind the ids of what is written on, each with its place in a document, which is empty but for passages."""

ANNOTATIONS = (NOTE, TAG)


def subjects_with(connection: Connection, asked: Sought, tables: Collection[TableClause] = ANNOTATIONS) -> Subjects:
    """What has notes or tags that hold what is sought."""
    found: Subjects = defaultdict(list)
    places = Places(asked)
    for table in tables:
        likely = and_(*(or_(*(_holds(table, way, phrase) for way in phrase.ways())) for phrase in asked.phrases))
        rows = select(table.c.subject, table.c.target, table.c.place, table.c.folded).where(likely)
        for subject, target, place, folded in connection.execute(rows):
            if places.of(folded.split()):
                found[SubjectKind(subject)].append((target, place))
    return found


def events_about(space: Space, subjects: Subjects) -> Mask:
    """The events themselves, and those that an entity has a part in, or that a document or passage tells."""
    mask = space.none()
    for kind, places in subjects.items():
        ids = np.array([target for target, _ in places], np.int64)
        if kind is SubjectKind.EVENT:
            mask |= space.of_events(ids)
        elif kind is SubjectKind.ENTITY:
            mask |= space.of_entities(ids)
        elif kind is SubjectKind.DOCUMENT:
            mask |= space.of_documents(ids.tolist())
        else:
            mask |= space.of_passages(_passages(space.connection, places))
    return mask


def _holds(table: TableClause, way: str, phrase: Phrase) -> ColumnElement[bool]:
    """Whether the words stand there as the beginning of words; folded, they hold no sign that LIKE knows."""
    return (literal(" ") + table.c.folded + literal(" ")).like(f"% {fold(way)}{' ' if phrase.whole else ''}%")


def _passages(connection: Connection, places: Collection[tuple[int, str]]) -> Ids:
    """The passages that these stretches of documents lie in."""
    found: list[int] = []
    for document, place in places:
        start, _, end = place.partition("-")
        within = (PASSAGE.c.start < int(end), PASSAGE.c.end > int(start))
        rows = select(PASSAGE.c.id).join(RENDITION, RENDITION.c.id == PASSAGE.c.rendition)
        found += connection.scalars(rows.where(RENDITION.c.document == document, RENDITION.c.is_current, *within))
    return np.array(found, np.int64)
