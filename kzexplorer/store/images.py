"""Undo of what brings rows in or replaces them: each action keeps, by unit, the rows that were there before.

To take an action back, or to bring it back, the rows that are there and those in its images change places.
"""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterable

from sqlalchemy import Connection, Integer, cast, delete, exists, select, update

from kzexplorer.domain.changes import Progress
from kzexplorer.store import (
    document_images,
    entity_items,
    entity_rests,
    fulltext,
    row_images,
)
from kzexplorer.store.action_log import standing_actions
from kzexplorer.store.bulk import insert_rows, next_id
from kzexplorer.store.decided import About
from kzexplorer.store.dialect import defer_foreign_keys
from kzexplorer.store.portions import portions
from kzexplorer.store.row_images import Rows
from kzexplorer.store.schema import (
    Alias,
    AnchorRow,
    BlobObject,
    DocumentRow,
    EntityRow,
    MentionRow,
    Rendition,
    RowImage,
    Run,
    SourceRow,
)
from kzexplorer.store.statements import AnyRow
from kzexplorer.store.touched import Touched
from kzexplorer.store.units import Unit
from kzexplorer.translation import tr

Before = tuple[Unit, str, bytes | None]
"""A unit, its target, and its rows before the change (None: there were none)."""


def keep(connection: Connection, action: int, units: Iterable[Before]) -> None:
    """Note how these were before the action; units that others rest on come first."""
    free = next_id(connection, RowImage.id)
    rows = [(free + index, action, unit.value, target, data) for index, (unit, target, data) in enumerate(units)]
    insert_rows(connection, RowImage, rows)


def entities_before(connection: Connection, entities: Collection[int]) -> dict[int, bytes | None]:
    """How these entities are now; None for those that are not there."""
    return {entity: _state(connection, Unit.ENTITY, str(entity)) for entity in entities}


def findings_before(connection: Connection, rendition: int) -> bytes:
    """What was found in a rendition, as it is now."""
    return row_images.pack(row_images.findings(connection, rendition))


def source_before(connection: Connection, origin: str) -> bytes | None:
    return _state(connection, Unit.SOURCE, origin)


def actions_after(connection: Connection, action: int) -> list[int]:
    """The later actions that brought rows in or replaced some, oldest first."""
    later = select(RowImage.action).where(RowImage.action > action).distinct()
    return list(connection.scalars(later.order_by(RowImage.action)))


def targets(connection: Connection, action: int) -> set[tuple[About, int]]:
    """The documents that an action brought in or found anew, their events, and entities that only these name."""
    found = {(About.ENTITY, entity) for entity in _entities_of_its_own(connection, action)}
    for row in _units(connection, action):
        if row.unit in (Unit.DOCUMENT, Unit.FINDINGS):
            rendition = int(row.target)
            document = connection.scalar(select(Rendition.document).where(Rendition.id == rendition))
            anchors = connection.scalars(select(AnchorRow.id).where(AnchorRow.rendition == rendition))
            found.update((About.EVENT, event) for event in anchors)
            if document is not None:
                found.update((about, document) for about in (About.DOCUMENT, About.PASSAGE, About.MENTION))
    return found


def _entities_of_its_own(connection: Connection, action: int) -> set[int]:
    """Those that were not there before an action, and that no document of another one names."""
    new = select(RowImage.target).where(
        RowImage.action == action, RowImage.unit == Unit.ENTITY.value, RowImage.data.is_(None)
    )
    made = {int(target) for target in connection.scalars(new)}
    of_documents = RowImage.unit.in_((Unit.DOCUMENT.value, Unit.FINDINGS.value))
    own = select(cast(RowImage.target, Integer)).where(RowImage.action == action, of_documents)
    for portion in portions(sorted(made)):
        elsewhere = select(MentionRow.entity).where(MentionRow.entity.in_(portion), MentionRow.rendition.not_in(own))
        made.difference_update(int(entity) for entity in connection.scalars(elsewhere.distinct()) if entity is not None)
    return made


def swap_all(connection: Connection, action: int, *, forward: bool) -> Generator[Progress, None, Touched]:
    """Put the rows of all images of an action in the place of those there are, which become the images.

    Raises Problem where what is to be put back stands in the way of something newer.
    """
    defer_foreign_keys(connection)
    units = sorted(_units(connection, action), key=lambda row: Unit(row.unit) in _RESTING)
    touched = Touched()
    for done, row in enumerate(units if forward else reversed(units)):
        yield Progress(done, len(units), tr("Bringing back") if forward else tr("Taking back"))
        touched |= _swap(connection, row, forward=forward)
    return touched


def take_out_left_over(connection: Connection, action: int, entities: Collection[int]) -> Touched:
    """Remove those of these entities that an action which was taken back brought in and that nothing rests on now.

    They come back with `action`, the one that was taken back after it.
    """
    gone = [entity for entity in sorted(entities) if left_over(connection, entity)]
    for entity in gone:
        mine = (RowImage.action == action, RowImage.target == str(entity), RowImage.unit.in_(_OF_ENTITIES))
        data = _state(connection, Unit.ENTITY, str(entity))
        connection.execute(delete(RowImage).where(*mine))
        keep(connection, action, [(Unit.ENTITY, str(entity), data)])
        _replace_entity(connection, entity, None)
    return Touched(entities=frozenset(gone))


def _units(connection: Connection, action: int) -> list[AnyRow]:
    columns = (RowImage.id, RowImage.action, RowImage.unit, RowImage.target)
    return list(connection.execute(select(*columns).where(RowImage.action == action).order_by(RowImage.id)))


def _swap(connection: Connection, row: AnyRow, *, forward: bool) -> Touched:
    unit = Unit(row.unit)
    data = connection.scalar(select(RowImage.data).where(RowImage.id == row.id))
    image = update(RowImage).where(RowImage.id == row.id)
    now = _state(connection, unit, row.target)
    if unit is Unit.KEPT:
        connection.execute(image.values(unit=Unit.ENTITY.value))
        return _put_entity_again(connection, row) if forward and now is None else Touched()
    if unit is Unit.ENTITY and data != now and _is_others_too(connection, row, int(row.target), gone=data is None):
        connection.execute(image.values(unit=Unit.KEPT.value))
        return Touched()
    touched = _SWAPS[unit](connection, row, data) if data != now else Touched()
    connection.execute(image.values(data=now))
    return touched


def _state(connection: Connection, unit: Unit, target: str) -> bytes | None:
    """The rows of a unit as they are now, packed; None where there are none."""
    if unit is Unit.BLOB:
        found: bytes | None = connection.scalar(select(BlobObject.data).where(BlobObject.sha256 == target.split()[0]))
        return found
    rows = _rows(connection, unit, target)
    return row_images.pack(rows) if any(each for _, each in rows) else None


def _rows(connection: Connection, unit: Unit, target: str) -> Rows:
    if unit is Unit.DOCUMENT:
        return row_images.document(connection, int(target))
    if unit is Unit.FINDINGS:
        return row_images.findings(connection, int(target))
    if unit is Unit.RUN:
        return [row_images.keyed(connection, Run, Run.id == int(target))]
    if unit is Unit.SOURCE:
        return [row_images.keyed(connection, SourceRow, SourceRow.origin == target)]
    return [
        row_images.keyed(connection, EntityRow, EntityRow.id == int(target)),
        row_images.keyed(connection, Alias, Alias.entity == int(target)),
    ]


def _swap_run(connection: Connection, row: AnyRow, data: bytes | None) -> Touched:
    connection.execute(delete(Run).where(Run.id == int(row.target)))
    _put(connection, data)
    return Touched()


def _swap_source(connection: Connection, row: AnyRow, data: bytes | None) -> Touched:
    connection.execute(delete(SourceRow).where(SourceRow.origin == row.target))
    _put(connection, data)
    return Touched()


def _swap_blob(connection: Connection, row: AnyRow, data: bytes | None) -> Touched:
    sha256, n_bytes, codec = row.target.split()
    if data is None:
        used = exists().where(DocumentRow.sha256 == sha256)
        connection.execute(delete(BlobObject).where(BlobObject.sha256 == sha256, ~used))
    elif _state(connection, Unit.BLOB, row.target) is None:
        insert_rows(connection, BlobObject, [(sha256, int(n_bytes), codec, data)])
    return Touched()


def _swap_entity(connection: Connection, row: AnyRow, data: bytes | None) -> Touched:
    return _replace_entity(connection, int(row.target), data)


def _put_entity_again(connection: Connection, row: AnyRow) -> Touched:
    """As it was when the last action that rested on it was taken back."""
    same = (RowImage.unit == Unit.ENTITY.value, RowImage.target == row.target, RowImage.data.is_not(None))
    data = connection.scalar(select(RowImage.data).where(*same).order_by(RowImage.id.desc()).limit(1))
    return _replace_entity(connection, int(row.target), data)


def _replace_entity(connection: Connection, entity: int, data: bytes | None) -> Touched:
    connection.execute(delete(Alias).where(Alias.entity == entity))
    entity_items.forget(connection, [entity])
    connection.execute(delete(EntityRow).where(EntityRow.id == entity))
    _put(connection, data)
    entity_items.add(connection, [entity])
    fulltext.of(connection).refresh_entities(connection, [entity])
    return Touched(entities=frozenset({entity}))


def _is_others_too(connection: Connection, row: AnyRow, entity: int, *, gone: bool) -> bool:
    """Whether something newer rests on an entity as it is."""
    same = (RowImage.unit == Unit.ENTITY.value, RowImage.target == row.target, RowImage.action > row.action)
    later = set(connection.scalars(select(RowImage.action).where(*same)))
    if later and later.intersection(standing_actions(connection, after=row.action)):
        return True
    return gone and entity_rests.is_named(connection, entity)


def left_over(connection: Connection, entity: int) -> bool:
    """Whether an entity stayed only for what has been taken back since: no text names it, and nobody decided on it."""
    same = RowImage.target == str(entity)
    kept = exists().where(same, RowImage.unit == Unit.KEPT.value, RowImage.data.is_(None))
    brought_in = exists().where(same, RowImage.unit == Unit.ENTITY.value, RowImage.data.is_(None))
    there = select(EntityRow.id).where(EntityRow.id == entity, kept, ~brought_in)
    if connection.scalar(there) is None:
        return False
    return not (entity_rests.is_named(connection, entity) or entity_rests.is_decided_on(connection, entity))


def _swap_document(connection: Connection, row: AnyRow, data: bytes | None) -> Touched:
    touched = document_images.take_out(connection, int(row.target), document=True)
    return touched if data is None else touched | document_images.put_in(connection, int(row.target), data)


def _swap_findings(connection: Connection, row: AnyRow, data: bytes | None) -> Touched:
    touched = document_images.take_out(connection, int(row.target), document=False)
    return touched if data is None else touched | document_images.put_in(connection, int(row.target), data)


def _put(connection: Connection, data: bytes | None) -> None:
    if data is not None:
        row_images.put(connection, row_images.unpack(data))


_SWAPS = {
    Unit.RUN: _swap_run,
    Unit.BLOB: _swap_blob,
    Unit.ENTITY: _swap_entity,
    Unit.SOURCE: _swap_source,
    Unit.DOCUMENT: _swap_document,
    Unit.FINDINGS: _swap_findings,
}
_RESTING = (Unit.DOCUMENT, Unit.FINDINGS)
"""Units that rest on the others: they are put in last, and taken out first."""
_OF_ENTITIES = (Unit.ENTITY.value, Unit.KEPT.value)
