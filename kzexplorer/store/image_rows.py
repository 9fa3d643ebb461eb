"""Tell whether the rows of an image are those of its unit: its tables, their columns, and nobody else's keys."""

from __future__ import annotations

from functools import cache
from typing import Any

from sqlalchemy import Boolean, Float, LargeBinary
from sqlalchemy.sql.type_api import TypeEngine

from kzexplorer.store import row_images
from kzexplorer.store.row_images import Rows
from kzexplorer.store.units import Unit

_FURTHEST = 1 << 62
_TABLES = {
    Unit.RUN: frozenset({"run"}),
    Unit.ENTITY: frozenset({"entity", "alias"}),
    Unit.KEPT: frozenset({"entity", "alias"}),
    Unit.SOURCE: frozenset({"source"}),
    Unit.DOCUMENT: row_images.OF_DOCUMENTS,
    Unit.FINDINGS: row_images.OF_FINDINGS,
}
_KEYS = {"run": "id", "entity": "id", "alias": "entity", "source": "origin"}
"""The columns that hold the target of an image, where they are not called `rendition`."""


def are_of(rows: Rows, unit: Unit, target: str) -> bool:
    """Whether taking the unit back may put these rows in; raises ValueError or TypeError where they are no rows."""
    return all(name in _TABLES[unit] for name, _ in rows) and all(
        _are_rows(name, each) and _are_own(name, each, unit, target) for name, each in rows
    )


def entities_in(rows: Rows) -> set[int]:
    """The entities that they name."""
    return {
        row[place]
        for name, each in rows
        for place, column in enumerate(_columns(name))
        if (name, column) in _NAMING
        for row in each
        if row[place] is not None
    }


_NAMING = {("mention", "entity"), ("event_mention", "entity"), ("quote", "speaker")}


def _are_rows(name: str, rows: list[list[Any]]) -> bool:
    kinds = _kinds(name)
    return all(
        len(row) == len(kinds) and all(_is_value(value, *kind) for value, kind in zip(row, kinds, strict=True))
        for row in rows
    )


def _is_value(value: object, kind: tuple[type, ...], nullable: bool) -> bool:
    if value is None:
        return nullable
    return isinstance(value, kind) and not (isinstance(value, int) and abs(value) > _FURTHEST)


def _are_own(name: str, rows: list[list[Any]], unit: Unit, target: str) -> bool:
    key = _KEYS.get(name, "rendition" if unit in (Unit.DOCUMENT, Unit.FINDINGS) else "")
    key = "id" if name == "rendition" else key
    columns = _columns(name)
    return key not in columns or all(str(row[columns.index(key)]) == target for row in rows)


@cache
def _columns(name: str) -> list[str]:
    return [column.name for column in row_images.TABLES[name].__table__.columns]


@cache
def _kinds(name: str) -> list[tuple[tuple[type, ...], bool]]:
    return [(_kind(column.type), bool(column.nullable)) for column in row_images.TABLES[name].__table__.columns]


def _kind(of: TypeEngine[Any]) -> tuple[type, ...]:
    if isinstance(of, Boolean):
        return (bool, int)
    if isinstance(of, Float):
        return (float, int)
    if isinstance(of, LargeBinary):
        return (bytes,)
    return (of.python_type,)
