"""What a document that comes in, or is read again, changes beside itself, as it was: Undo brings that back."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field

from sqlalchemy import Connection, select

from kzexplorer.domain.entity import Entity
from kzexplorer.store import images, versions
from kzexplorer.store.images import Before
from kzexplorer.store.known_entities import Join
from kzexplorer.store.schema import BlobObject, RowImage, RunDocument
from kzexplorer.store.units import Unit
from kzexplorer.store.views import Source


@dataclass
class Imported:
    """Made before anything is written; `keep` comes last."""

    connection: Connection
    run: int
    sha256: str | None
    entities: Sequence[Entity]
    joins: Sequence[Join | None]
    source: Source | None
    _entities: dict[int, bytes | None] = field(default_factory=dict)
    _first: list[Before] = field(default_factory=list)

    def __post_init__(self) -> None:
        joined = {join.entity for join in self.joins if join is not None}
        self._entities = images.entities_before(self.connection, joined)
        if self.source is not None:
            before = images.source_before(self.connection, self.source.origin)
            self._first.append((Unit.SOURCE, self.source.origin, before))

    def keep_earlier(self, document: int) -> None:
        """Keep what was found in the earlier versions of a document."""
        for rendition in versions.earlier_renditions(self.connection, document):
            self.keep_findings(rendition)

    def keep_findings(self, rendition: int) -> None:
        """Keep what was found in a rendition before it is found anew."""
        self._first.append((Unit.FINDINGS, str(rendition), images.findings_before(self.connection, rendition)))

    def keep(self, action: int, run: int, rendition: int | None, changed: Collection[int]) -> None:
        """Note all of it under the action; `run` is that of the findings, `changed` are entities new or different."""
        units = [*self._runs(action, run), *self._changed(changed)]
        if self.sha256 is not None:
            blob = select(BlobObject.n_bytes, BlobObject.codec).where(BlobObject.sha256 == self.sha256)
            n_bytes, codec = self.connection.execute(blob).one()
            units.append((Unit.BLOB, f"{self.sha256} {n_bytes} {codec}", None))
        units += self._first
        if rendition is not None:
            units.append((Unit.DOCUMENT, str(rendition), None))
        images.keep(self.connection, action, units)

    def _runs(self, action: int, run: int) -> list[Before]:
        """The passes that this action began, once each."""
        noted = select(RowImage.target).where(RowImage.action == action, RowImage.unit == Unit.RUN.value)
        known = set(self.connection.scalars(noted))
        others = select(RunDocument.rendition).where(RunDocument.run == run).limit(2)
        is_new = str(run) not in known and len(self.connection.execute(others).all()) <= 1
        return [(Unit.RUN, str(run), None)] if is_new else []

    def _changed(self, changed: Collection[int]) -> list[Before]:
        return [(Unit.ENTITY, str(entity), self._entities.get(entity)) for entity in sorted(changed)]
