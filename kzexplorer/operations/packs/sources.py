"""Where the sources of a pack come from when it is checked: from the pack, or out of files that a person has."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from concurrent.futures import Future, wait
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from kzexplorer.errors import Problem
from kzexplorer.export.pack_reading import PackedDocument
from kzexplorer.operations import jobs
from kzexplorer.operations.executors import TICK, Staff
from kzexplorer.operations.inner_files import DEEPEST, Allowance
from kzexplorer.readers import Portion, RawFile, Refused, Skipped, listed, load


def as_file(document: PackedDocument, data: bytes) -> RawFile:
    """What a reader is given of a document; its name and type are those that it had when it was read first."""
    return RawFile(document.name, document.name, document.name, data, document.media_type, document.columns)


@dataclass(frozen=True)
class Folder:
    """Files and folders in which sources are looked for by their SHA-256, in mails and archives too."""

    paths: Sequence[Path]
    staff: Staff

    def search(self, wanted: Collection[str]) -> Iterator[tuple[str, bytes] | None]:
        """Each source that is there, once; None while it takes longer. What cannot be read holds none of them."""
        left = set(wanted)
        for file in self._files():
            if not left:
                return
            yield None
            yield from self._in(file, left, Allowance())

    def _files(self) -> Iterator[RawFile]:
        for each in listed(self.paths):
            if not isinstance(each, (Refused, Skipped)):
                with suppress(Problem):
                    yield load(each)

    def _in(self, file: RawFile, left: set[str], allowance: Allowance) -> Iterator[tuple[str, bytes] | None]:
        found = sha256(file.data).hexdigest()
        if found in left:
            left.discard(found)
            yield found, file.data
        if left and file.depth < DEEPEST:
            for part in self._parts(file, allowance):
                yield None
                if part is not None:
                    yield from self._in(part, left, allowance)

    def _parts(self, file: RawFile, allowance: Allowance) -> Iterator[RawFile | None]:
        first: int | None = 0
        while first is not None and not allowance.is_used_up:
            asked: Future[Portion] = self.staff.executor.submit(jobs.unpack_some, file, first)
            while not wait([asked], TICK).done:
                yield None
            if asked.exception() is not None:
                return
            portion = asked.result()
            allowance.take(portion)
            first = portion.rest
            yield from (part.file for part in portion.parts if part.problem is None)
