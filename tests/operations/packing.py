"""Packs for tests: of documents in every format, and the same with something changed as somebody might."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Callable, Sequence
from hashlib import sha256
from pathlib import Path

from kzexplorer.domain.changes import at_once
from kzexplorer.export.pack_form import MANIFEST, SEAL, SEAL_LENGTH, SUMS, sum_line
from kzexplorer.operations.executors import in_this_thread
from kzexplorer.operations.packs.report import PackReport
from kzexplorer.operations.verify_pack import verify_pack


def checked(path: Path, *sources: Path) -> PackReport:
    """What a check in this thread says."""
    return at_once(verify_pack(path, sources, staff=in_this_thread()))


def members(data: bytes) -> dict[str, bytes]:
    """What a pack holds, by name and in order."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {each.filename: archive.read(each) for each in archive.infolist()}


def packed(held: dict[str, bytes], *, seal: bool = True) -> bytes:
    """An archive of these members, sealed anew as somebody would who changes it with care."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in held.items():
            archive.writestr(name, data)
        archive.comment = SEAL.ljust(SEAL_LENGTH) if seal else b""
    data = out.getvalue()
    return data[:-64] + sha256(data[:-64]).hexdigest().encode() if seal else data


def changed(data: bytes, name: str, change: Callable[[bytes], bytes], *, sums: bool = False) -> bytes:
    """The pack with one member changed, and with `sums` all sums made anew."""
    held = members(data)
    held[name] = change(held[name])
    return packed(summed(held) if sums else held)


def summed(held: dict[str, bytes]) -> dict[str, bytes]:
    """With sums that are those of the members."""
    inside = {name: data for name, data in held.items() if name not in (MANIFEST, SUMS)}
    manifest = json.loads(held[MANIFEST])
    manifest["members"] = [
        {"name": name, "bytes": len(data), "sha256": sha256(data).hexdigest()} for name, data in inside.items()
    ]
    inside[MANIFEST] = json.dumps(manifest).encode()
    sums = "".join(sum_line(sha256(data).hexdigest(), name) for name, data in inside.items())
    return inside | {SUMS: sums.encode()}


def flipped(place: int) -> Callable[[bytes], bytes]:
    """Another byte at that place."""
    return lambda data: data[:place] + bytes([data[place] ^ 1]) + data[place + 1 :]


def named(report: PackReport) -> set[str]:
    """The files of which something was said."""
    return {fault.file for fault in report.faults}


def words(report: PackReport) -> Sequence[str]:
    """The quotations that are not where they were."""
    return [fault.words for fault in report.faults if fault.quotation is not None]
