"""Write an evidence pack: the report, the events with every quotation, their sources, and the sums of all of these."""

from __future__ import annotations

import json
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryFile
from typing import BinaryIO

from kzexplorer.domain.changes import Progress
from kzexplorer.export import pack_form as form
from kzexplorer.export.event_value import Json, event_value
from kzexplorer.export.formats import Format, Options, Writer
from kzexplorer.export.pack_json import document_value, lines
from kzexplorer.export.pack_readme import contents, readme
from kzexplorer.export.records import About, DocumentRecord, EventRecord
from kzexplorer.operations.export_events import title_of, told_of, writer_of
from kzexplorer.operations.export_records import about, chosen_events, record_stream
from kzexplorer.operations.packs.writing import PackWriter, seal, writing
from kzexplorer.store import Workspace
from kzexplorer.store.reader import Reader
from kzexplorer.translation import tr
from kzexplorer.whole_file import written_whole

_PORTION = 1 << 20
_TOLD_EVERY = 100


@dataclass(frozen=True, slots=True)
class PackWish:
    """What a pack shall hold, and where it goes: `events` by their ids, or where None what `typed` finds.

    `chosen` says in words how `events` were chosen where no search did. With `hashes_only` it has the sums of the
    sources, not the sources nor their texts.
    """

    path: Path
    typed: str = ""
    events: tuple[int, ...] | None = None
    details: bool = False
    hashes_only: bool = False
    reports: tuple[Format, ...] = ()
    title: str = ""
    options: Options = field(default_factory=Options)
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class PackMade:
    """The pack that was written; `fingerprint` is the SHA-256 that stands at its end.

    `left_out` are reports that could not hold all events, with why and how many.
    """

    path: Path
    n_events: int
    n_quotations: int
    n_documents: int
    fingerprint: str
    left_out: tuple[tuple[str, str, int], ...] = ()


def make_pack(
    workspace: Workspace, wish: PackWish, *, pdf: Writer | None = None
) -> Generator[Progress, None, PackMade]:
    """Write the pack as a whole, in the place of a file that is there.

    Closing the generator, and any failure, leaves what was there before. `pdf` writes the report that no writer of the
    table can. Raises Problem for what cannot be read or written, QueryProblem for a search that cannot be read.
    """
    for each in wish.reports:
        writer_of(each, pdf)
    yield Progress(0, 0, tr("Looking for the events"))
    with workspace.reader.standing_still() as reader:
        events = chosen_events(reader, wish.typed, events=wish.events, details=wish.details)
        told = about(reader, str(workspace.path), wish.title or title_of(workspace), wish.typed, events, wish.chosen)
        with written_whole(wish.path) as out:
            with writing(out, told.created) as pack:
                making = _Making(reader, pack, wish, told, events, pdf)
                yield from making.all()
            yield Progress(making.n_steps, making.n_steps, tr("Sealing the pack"))
            fingerprint = seal(out)
    n_documents = len(making.documents)
    return PackMade(wish.path, making.n_events, making.n_quotations, n_documents, fingerprint, tuple(making.left_out))


class _Making:
    """Member after member; the documents are those that the events turn out to quote."""

    def __init__(
        self, reader: Reader, pack: PackWriter, wish: PackWish, told: About, events: Sequence[int], pdf: Writer | None
    ) -> None:
        self._reader, self._pack, self._wish = reader, pack, wish
        self._about, self._events, self._pdf = told, events, pdf
        self.documents: dict[int, DocumentRecord] = {}
        self.n_events = self.n_quotations = 0
        self.left_out: list[tuple[str, str, int]] = []
        self._done = 0
        self.n_steps = len(events) * (1 + len(wish.reports)) + told.n_documents

    def all(self) -> Iterator[Progress]:
        reports = _names(self._wish.reports)
        said = contents(reports, hashes_only=self._wish.hashes_only)
        self._pack.add_bytes(form.README, readme(self._about, said, hashes_only=self._wish.hashes_only).encode())
        for each, name in zip(self._wish.reports, reports, strict=True):
            yield from self._report(each, name)
        yield from self._write_events()
        yield from self._write_documents()
        self._pack.add_bytes(form.MANIFEST, (json.dumps(self._manifest(reports), indent=1) + "\n").encode())
        sums = "".join(form.sum_line(each.sha256, each.name) for each in self._pack.written)
        self._pack.add_bytes(form.SUMS, sums.encode())

    def _report(self, report: Format, name: str) -> Iterator[Progress]:
        with TemporaryFile(dir=self._wish.path.parent) as draft:
            records = record_stream(self._reader, self._events)
            steps = writer_of(report, self._pdf)(records, self._about, draft, self._wish.options)
            tally = yield from told_of(steps, tr("Writing {name}", name=name), self.n_steps, self._done)
            self._done += len(self._events)
            self.left_out += [(name, reason, count) for reason, count in tally.reasons]
            draft.seek(0)
            for _ in self._pack.add(name, _pieces(draft)):
                yield Progress(self._done, self.n_steps, tr("Packing {name}", name=name))

    def _write_events(self) -> Iterator[Progress]:
        values = (event_value(event) for event in self._heard(record_stream(self._reader, self._events)))
        for number, _ in enumerate(self._pack.add(form.EVENTS, lines(values))):
            if number % _TOLD_EVERY == 0:
                yield Progress(self._done + self.n_events, self.n_steps, tr("Writing the events"))
        self._done += len(self._events)

    def _heard(self, records: Iterable[EventRecord]) -> Iterator[EventRecord]:
        for event in records:
            self.n_events += 1
            self.n_quotations += len(event.quotations)
            for quotation in event.quotations:
                self.documents.setdefault(quotation.document.id, quotation.document)
            yield event

    def _write_documents(self) -> Iterator[Progress]:
        values = []
        for number, document in enumerate(self.documents.values(), 1):
            yield Progress(self._done + number, self.n_steps, tr("Packing {name}", name=document.name))
            line = self._reader.document_line(document.id)
            inside = None if line.parent is None else self._reader.document_line(line.parent).name
            values.append(document_value(document, line.columns, inside, *self._add_source(number, document)))
        self._pack.add_bytes(form.DOCUMENTS, b"".join(lines(values)))
        if self._wish.hashes_only:
            names = [(each.sha256, form.plain_name(each.name)) for each in self.documents.values()]
            self._pack.add_bytes(form.SOURCE_SUMS, "".join(form.sum_line(*each) for each in names).encode())

    def _add_source(self, number: int, document: DocumentRecord) -> tuple[str | None, str | None]:
        """The members with its file and its text."""
        if self._wish.hashes_only:
            return None, None
        name = form.file_name(number, document.name)
        self._pack.add_bytes(form.SOURCES + name, self._reader.bytes_of(document.id), document.media_type)
        text = form.TEXTS + (name if name.endswith(".txt") else f"{name}.txt")
        self._pack.add_bytes(text, self._reader.text(document.id).encode())
        return form.SOURCES + name, text

    def _manifest(self, reports: Sequence[str]) -> Json:
        said = self._about
        return {
            "form": form.FORM,
            "version": form.VERSION,
            "program": f"kzexplorer {said.version}",
            "created": said.created,
            "title": said.title,
            "query": said.query,
            "chosen": said.chosen,
            "events": self.n_events,
            "quotations": self.n_quotations,
            "documents": len(self.documents),
            "by_verdict": {verdict.value: said.by_verdict[verdict] for verdict in sorted(said.by_verdict)},
            "by_status": {status.value: said.by_status[status] for status in sorted(said.by_status)},
            "sources": "hashes" if self._wish.hashes_only else "files",
            "reports": list(reports),
            "members": [
                {"name": each.name, "bytes": each.n_bytes, "sha256": each.sha256} for each in self._pack.written
            ],
        }


def _names(reports: Sequence[Format]) -> list[str]:
    """`report.html`; two that end alike are told apart by what they are: `report-timelinejs.json`."""
    endings = [each.suffix for each in reports]
    alone = [endings.count(each.suffix) == 1 for each in reports]
    return [
        f"{form.REPORT}{'' if is_alone else f'-{each.id}'}{each.suffix}"
        for each, is_alone in zip(reports, alone, strict=True)
    ]


def _pieces(file: BinaryIO) -> Iterator[bytes]:
    while piece := file.read(_PORTION):
        yield piece
