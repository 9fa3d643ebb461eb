"""Holds the type of each entity by its id, so that many can be counted by type at once."""

from __future__ import annotations

import threading

import numpy as np
import numpy.typing as npt
from sqlalchemy import Connection, func, literal_column, select

from kzexplorer.domain.entity import EntityType
from kzexplorer.store.tables import DECISION, ENTITY_ITEM, ROW_IMAGE

TYPES = list(EntityType)
_STATE = (
    select(func.max(ENTITY_ITEM.c.entity)),
    select(func.max(DECISION.c.id)).where(DECISION.c.subject == literal_column("'entity'")),
    select(func.max(ROW_IMAGE.c.id)),
)
"""Differ whenever an entity comes, by an import or by hand, and whenever one is given another type."""


class EntityTypes:
    """Safe to ask from any thread."""

    def __init__(self) -> None:
        self._one_reads = threading.Lock()
        self._state: tuple[int | None, ...] | None = None
        self._codes = np.zeros(0, np.uint8)

    def by_id(self, connection: Connection) -> npt.NDArray[np.uint8]:
        """For each id from 0 on the place of its type in TYPES; 255 for ids that no entity has."""
        with self._one_reads:
            state = tuple(connection.scalar(each) for each in _STATE)
            if state != self._state:
                self._codes, self._state = _read(connection), state
            return self._codes


def _read(connection: Connection) -> npt.NDArray[np.uint8]:
    known = {kind.value: code for code, kind in enumerate(TYPES)}
    rows = connection.execute(select(ENTITY_ITEM.c.entity, ENTITY_ITEM.c.type)).all()
    codes = np.full(1 + max((row.entity for row in rows), default=0), 255, np.uint8)
    codes[np.fromiter((row.entity for row in rows), np.int64, len(rows))] = [known[row.type] for row in rows]
    return codes
