"""Ask the store, for some files at a time, which of them are new, changed, or there already."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from kzexplorer.operations.import_items import Item
from kzexplorer.readers import holds_files
from kzexplorer.store import DocumentLine, Reader, ReadStatus, Source, SourceStatus


@dataclass(frozen=True, slots=True)
class Sifted:
    """`there` is the end of a sentence that says why the file need not be read, empty for one to be read.

    `half_read` is the document of a file that lies there without all that it holds (the attachments of a mail).
    `source` is what is to be noted of one that is there, None where that is noted already.
    `was_refused`: the same bytes could not be read last time.
    """

    item: Item
    there: str = ""
    half_read: int | None = None
    source: Source | None = None
    was_refused: bool = False


def sift(reader: Reader, items: Sequence[Item], *, patient: bool = False) -> list[Sifted]:
    """In the same order. Of a file to be read, says in its item which document it replaces.

    `patient`: there is more time than usual, so documents that were kept as text alone are to be read again.
    """
    known = reader.known([item.sha256 for item in items])
    places = [item.file.origin for item in items]
    sources = reader.sources_at(places)
    earlier = _moved(reader, items, sources) | reader.documents_at(places)
    found = []
    for item in items:
        document = known.get(item.sha256)
        line = None if document is None else reader.document_line(document)
        if patient and line is not None and line.status is ReadStatus.TEXT_ONLY:
            item.again = line.id
            item.read_as(line.columns)
            found.append(Sifted(item))
        else:
            found.append(_sift(item, line, sources.get(item.file.origin), earlier))
        if item.replaces is not None:
            item.read_as(reader.document_line(item.replaces).columns)
    return found


def _moved(reader: Reader, items: Sequence[Item], sources: dict[str, Source]) -> dict[str, int]:
    """The documents of files that have another name now, and were seen unchanged under it before they changed.

    Where a file of the old name is still there, the other one is a copy, and no version of the same document.
    """
    noted = [sources[item.file.origin] for item in items if item.file.origin in sources]
    seen = {each.origin: each.sha256 for each in noted if each.status is SourceStatus.SKIPPED and each.sha256}
    documents = reader.known(set(seen.values()))
    lines = {line.id: line for line in reader.document_lines(list(documents.values()))}
    found = {origin: lines[documents[sha256]] for origin, sha256 in seen.items() if sha256 in documents}
    return {origin: line.id for origin, line in found.items() if _is_gone(Path(line.origin))}


def _is_gone(origin: Path) -> bool:
    """Whether neither the file is there nor, for one that lay in another file, that one."""
    return not any(path.is_file() for path in (origin, *origin.parents))


def _sift(item: Item, line: DocumentLine | None, noted: Source | None, earlier: dict[str, int]) -> Sifted:
    was_read = noted is not None and noted.status is SourceStatus.READ and noted.sha256 == item.sha256
    if line is not None:
        if not was_read and holds_files(line.media_type):
            return Sifted(item, half_read=line.id)
        return _there(item, f"already there as {line.name}", noted, is_own=line.origin == item.file.origin)
    if was_read:
        return _there(item, "already there, with all that lies in it", noted, is_own=True)
    item.replaces = earlier.get(item.file.origin)
    was_refused = noted is not None and noted.status is SourceStatus.REFUSED and noted.sha256 == item.sha256
    return Sifted(item, was_refused=was_refused)


def _there(item: Item, reason: str, noted: Source | None, *, is_own: bool) -> Sifted:
    now = item.source(SourceStatus.READ) if is_own else item.source(SourceStatus.SKIPPED, reason)
    return Sifted(item, reason, source=None if noted is not None and replace(noted, seen_at="") == now else now)
