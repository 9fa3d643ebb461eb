"""Check an evidence pack: every sum, and every quotation in its source, which is read anew in a worker process."""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryFile

from kzexplorer.domain.changes import Progress
from kzexplorer.errors import Problem
from kzexplorer.export import pack_reading
from kzexplorer.export.pack_form import DOCUMENTS, EVENTS, MANIFEST, SUMS
from kzexplorer.export.pack_reading import Manifest, PackedDocument
from kzexplorer.operations.executors import Staff, hired
from kzexplorer.operations.import_report import USUAL_SETTINGS, ImportSettings
from kzexplorer.operations.packs.archive import PackArchive, opened
from kzexplorer.operations.packs.quotations import Quotations
from kzexplorer.operations.packs.report import Ledger, PackReport
from kzexplorer.operations.packs.reports import check_reports
from kzexplorer.operations.packs.standing import Standing
from kzexplorer.operations.packs.sums import check_members, check_seal, listing, read_manifest
from kzexplorer.translation import tr

_TOLD_EVERY = 1_000
MOST_EVENTS = 3_000_000
MOST_DOCUMENTS = 400_000
"""All that is kept in memory for each until its quotations are looked for is held to some 500 MB by these."""
LARGEST_EVENTS, LARGEST_DOCUMENTS = 4_000_000_000, 200_000_000
"""Bytes; the quotations of the events wait on the disk, which a pack must not fill."""


def verify_pack(
    path: Path,
    sources: Sequence[Path] = (),
    *,
    settings: ImportSettings = USUAL_SETTINGS,
    staff: Staff | None = None,
) -> Generator[Progress, None, PackReport]:
    """Check all that can be checked; returns what was found. Nothing is unpacked to the disk.

    `sources` are files and folders to look in for the sources of a pack that has only their sums. `staff` reads instead
    of processes of its own. Raises Problem for what is no evidence pack, and for one that a later version made.
    """
    yield Progress(0, 1, tr("Opening {name}", name=path.name))
    ledger = Ledger()
    with opened(path) as archive, hired(settings, staff) as hands, TemporaryFile() as drafts:
        if MANIFEST not in archive.members and SUMS not in archive.members:
            what = tr("{path} is no evidence pack: it has no {name}.", path=path, name=MANIFEST)
            raise Problem(what, tr("Choose a file that was made as an evidence pack."))
        manifest = read_manifest(path, archive, ledger)
        for name, reason in archive.faults:
            ledger.say(tr("{name} in the pack is not read: {reason}.", name=name, reason=reason), name)
        yield from check_seal(path, archive, ledger)
        digests = yield from check_members(archive, manifest, ledger)
        documents, quotations = _documents(archive, ledger), Quotations(drafts)
        yield from _read_events(archive, quotations, ledger)
        _check_counts(manifest, quotations, documents, ledger)
        yield from Standing(archive, documents, quotations, digests, hands, ledger).check(sources)
        yield from check_reports(() if manifest is None else manifest.reports, archive, hands, ledger)
    said = ledger.n_stand, ledger.n_sources, tuple(ledger.faults), tuple(ledger.notes)
    return PackReport(archive.fingerprint, manifest, quotations.n_quotations, *said)


def _documents(archive: PackArchive, ledger: Ledger) -> dict[int, PackedDocument]:
    found: dict[int, PackedDocument] = {}
    try:
        for document in pack_reading.documents(listing(archive, DOCUMENTS, LARGEST_DOCUMENTS)):
            _require(len(found) < MOST_DOCUMENTS)
            if document.id in found:
                raise ValueError(tr("two documents have the number {number}", number=document.id))
            found[document.id] = document
    except ValueError as error:
        ledger.cannot_read(DOCUMENTS, error)
    return found


def _read_events(archive: PackArchive, quotations: Quotations, ledger: Ledger) -> Iterator[Progress]:
    seen: set[int] = set()
    try:
        for event in pack_reading.events(listing(archive, EVENTS, LARGEST_EVENTS)):
            _require(len(seen) < MOST_EVENTS and len(quotations.documents) <= MOST_DOCUMENTS)
            if event.id in seen:
                raise ValueError(tr("two events have the number {number}", number=event.id))
            seen.add(event.id)
            quotations.add(event)
            if len(seen) % _TOLD_EVERY == 0:
                yield Progress(0, 0, tr("Reading the events"))
    except ValueError as error:
        ledger.cannot_read(EVENTS, error)


def _require(is_within: bool) -> None:
    if not is_within:
        raise ValueError(tr("it lists more than can be checked"))


def _check_counts(
    manifest: Manifest | None, quotations: Quotations, documents: dict[int, PackedDocument], ledger: Ledger
) -> None:
    there = quotations.n_events, quotations.n_quotations, len(documents)
    if manifest is not None and there != (manifest.n_events, manifest.n_quotations, manifest.n_documents):
        ledger.say(tr("The pack does not hold as many events, quotations and documents as it says."), MANIFEST)
