"""Check the sums of an evidence pack: the seal over all of it, and that each file is the one that was put in."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from hashlib import sha256
from pathlib import Path

from kzexplorer.domain.changes import Progress
from kzexplorer.errors import Problem
from kzexplorer.export import pack_reading
from kzexplorer.export.pack_form import MANIFEST, SUMS
from kzexplorer.export.pack_reading import Manifest, NewerForm
from kzexplorer.operations.packs.archive import PackArchive
from kzexplorer.operations.packs.report import Ledger
from kzexplorer.translation import tr

LARGEST_LIST = 100_000_000
"""Bytes of the manifest and of the list of sums, which are held as a whole."""


def read_manifest(path: Path, archive: PackArchive, ledger: Ledger) -> Manifest | None:
    """What the pack says of itself; None, and a fault, where that cannot be read.

    Raises Problem where a later version of the program made the pack.
    """
    try:
        return pack_reading.manifest(b"".join(listing(archive, MANIFEST)))
    except NewerForm as error:
        raise Problem(
            tr("{path} was made by a later version of the program.", path=path),
            tr("Check it with that version."),
            str(error),
        ) from error
    except ValueError as error:
        ledger.cannot_read(MANIFEST, error)
        return None


def check_seal(path: Path, archive: PackArchive, ledger: Ledger) -> Iterator[Progress]:
    """Sum all bytes of the pack."""
    summing, words = archive.sealed(), tr("Summing {name}", name=path.name)
    while True:
        try:
            done = next(summing)
        except StopIteration as end:
            if not end.value:
                words = tr("{name} is not as it was made: its seal is not the sum of its bytes.", name=path.name)
                ledger.say(words, path.name)
            return
        yield Progress(done, archive.size, words)


def check_members(
    archive: PackArchive, manifest: Manifest | None, ledger: Ledger
) -> Generator[Progress, None, dict[str, str]]:
    """Sum each file, and compare that with both lists of sums, which have to name the same files; returns the sums."""
    digests: dict[str, str] = {}
    said = {} if manifest is None else {each.name: each.sha256 for each in manifest.members}
    sums = _sums(archive, ledger)
    if manifest is not None and said != {name: digest for name, digest in sums.items() if name != MANIFEST}:
        ledger.say(tr("{name} and {other} do not say the same.", name=MANIFEST, other=SUMS), SUMS)
    done, total = 0, sum(member.n_bytes for member in archive.members.values())
    for name in sorted({*said, *sums, *archive.members} - {SUMS}):
        if name not in archive.members:
            ledger.say(tr("{name} is missing from the pack.", name=name), name)
        elif name not in sums:
            ledger.say(tr("{name} is in the pack, but its sum is not.", name=name), name)
        else:
            digest = sha256()
            for piece in archive.pieces(name):
                digest.update(piece)
                done += len(piece)
                yield Progress(done, total, tr("Summing {name}", name=name))
            digests[name] = digest.hexdigest()
            if name in archive.misfits:
                ledger.say(tr("{name} unpacks to more than the pack says.", name=name), name)
            if digests[name] != sums[name]:
                ledger.say(tr("{name} is not as it was when the pack was made: its SHA-256 differs.", name=name), name)
    return digests


def _sums(archive: PackArchive, ledger: Ledger) -> dict[str, str]:
    try:
        return pack_reading.sums(listing(archive, SUMS))
    except ValueError as error:
        ledger.cannot_read(SUMS, error)
        return {}


def listing(archive: PackArchive, name: str, largest: int = LARGEST_LIST) -> Iterator[bytes]:
    """The pieces of a member that lists something. Raises ValueError where it is missing or too large."""
    member = archive.members.get(name)
    if member is None:
        raise ValueError(tr("it is missing"))
    if member.n_bytes > largest:
        raise ValueError(tr("it is too large"))
    return archive.pieces(name)
