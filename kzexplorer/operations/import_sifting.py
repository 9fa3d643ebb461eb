"""Ask the store, for some files at a time, which of them are new, changed, or there already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from kzexplorer.operations.import_items import Item
from kzexplorer.readers import holds_files
from kzexplorer.store import Reader, Source, SourceStatus


@dataclass(frozen=True, slots=True)
class Sifted:
    """`there` is the end of a sentence that says why the file need not be read, empty for one to be read.

    `half_read` is the document of a file that lies there without all that it holds (the attachments of a mail).
    """

    item: Item
    there: str = ""
    half_read: int | None = None
    failed_before: bool = False


def sift(reader: Reader, items: Sequence[Item]) -> list[Sifted]:
    """In the same order. Of a file to be read, says in its item which document it replaces."""
    known = reader.known([item.sha256 for item in items])
    places = [item.file.origin for item in items]
    sources, earlier = reader.sources_at(places), reader.documents_at(places)
    return [_sift(reader, item, known.get(item.sha256), sources.get(item.file.origin), earlier) for item in items]


def _sift(reader: Reader, item: Item, document: int | None, source: Source | None, earlier: dict[str, int]) -> Sifted:
    was_read = source is not None and source.status is SourceStatus.READ and source.sha256 == item.sha256
    failed = source is not None and source.status is SourceStatus.REFUSED
    if document is not None:
        line = reader.document_line(document)
        if was_read or not holds_files(line.media_type):
            return Sifted(item, f"already there as {line.name}", failed_before=failed)
        return Sifted(item, half_read=document)
    if was_read:
        return Sifted(item, "already there, with all that lies in it")
    item.replaces = earlier.get(item.file.origin)
    return Sifted(item)
