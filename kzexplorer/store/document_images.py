"""A document, or what was found in it, out of all tables and into them again, with what is derived from it."""

from __future__ import annotations

from sqlalchemy import Connection, exists, select

from kzexplorer.errors import Problem
from kzexplorer.store import document_views, entity_items, fulltext, items, joining, row_images, tally
from kzexplorer.store.row_images import Rows
from kzexplorer.store.schema import AnchorRow, DocumentRow, MentionRow, PassageRow, Rendition
from kzexplorer.store.touched import Touched
from kzexplorer.translation import tr

_TEXT = list(PassageRow.__table__.columns.keys()).index("text")


def take_out(connection: Connection, rendition: int, *, document: bool) -> Touched:
    """Remove what was found in a rendition, and with `document` its document too; nothing where it is not there."""
    number = connection.scalar(select(Rendition.document).where(Rendition.id == rendition))
    if number is None:
        return Touched()
    events = set(connection.scalars(select(AnchorRow.id).where(AnchorRow.rendition == rendition)))
    near = joining.beside(connection, events)
    named = _named(connection, rendition)
    fulltext.forget_passages(connection, rendition)
    tally.forget_mentions(connection, rendition)
    items.forget_events(connection, sorted(events))
    (row_images.remove_document if document else row_images.remove_findings)(connection, rendition)
    items.refresh_events(connection, sorted(near))
    return Touched(frozenset({number}), frozenset(events | near), frozenset(named))


def put_in(connection: Connection, rendition: int, data: bytes) -> Touched:
    """Put the rows of an image back. Raises Problem where something newer stands in their place."""
    rows = row_images.unpack(data)
    _require_free(connection, rows)
    row_images.put(connection, rows)
    number = connection.scalars(select(Rendition.document).where(Rendition.id == rendition)).one()
    texts = [(row[0], row[_TEXT]) for name, each in rows if name == PassageRow.__tablename__ for row in each]
    fulltext.add_passages(connection, texts)
    entity_items.add_mentions(connection, rendition)
    tally.add_mentions(connection, rendition)
    events = row_images.ids_in(rows, AnchorRow)
    near = joining.beside(connection, set(events))
    items.add_events(connection, events)
    items.refresh_events(connection, sorted(near))
    return Touched(frozenset({number}), frozenset({*events, *near}), frozenset(_named(connection, rendition)))


def _require_free(connection: Connection, rows: Rows) -> None:
    """Ids and bytes of what was taken out long ago may be those of something newer."""
    files = [row[1] for name, each in rows if name == DocumentRow.__tablename__ for row in each]
    if any(document_views.is_there(connection, sha256) for sha256 in files):
        raise Problem(
            tr("This step can no longer be brought back, as the same documents were added again."),
            tr("Go on with those, or take that step back first."),
        )
    for table in (DocumentRow, Rendition, PassageRow, MentionRow, AnchorRow):
        wanted = row_images.ids_in(rows, table)
        if wanted and connection.scalar(select(exists().where(table.id.in_(wanted[:1] + wanted[-1:])))):
            raise Problem(
                tr("This step can no longer be brought back, as newer documents stand in its place."),
                tr("Add the documents again."),
            )


def _named(connection: Connection, rendition: int) -> set[int]:
    named = select(MentionRow.entity).where(MentionRow.rendition == rendition, MentionRow.entity.is_not(None))
    return {int(entity) for entity in connection.scalars(named.distinct()) if entity is not None}
