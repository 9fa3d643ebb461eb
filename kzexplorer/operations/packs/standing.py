"""Check the quotations of an evidence pack: each source is read anew, and each quotation looked for at its place."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Sequence
from concurrent.futures import Future, wait
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from kzexplorer.domain.changes import Progress
from kzexplorer.export.pack_reading import PackedDocument
from kzexplorer.operations.executors import BYTES_AHEAD, TICK, Staff
from kzexplorer.operations.failures import reason_of
from kzexplorer.operations.packs.archive import PackArchive
from kzexplorer.operations.packs.checking import Looked, Missed, look_for
from kzexplorer.operations.packs.quotations import Quotations, Told
from kzexplorer.operations.packs.report import FILE, WORDS, Ledger, PackFault
from kzexplorer.operations.packs.sources import Folder, as_file
from kzexplorer.readers.files import LARGEST
from kzexplorer.translation import tr

_SHOWN = 120
"""Characters of a quotation in a sentence."""


@dataclass(frozen=True, slots=True)
class _Waiting:
    document: PackedDocument
    is_same: bool
    n_bytes: int
    told: tuple[Told, ...]
    looking: Future[Looked | None]


class Standing:
    """Goes through the documents of a pack, of whose members `digests` are the sums."""

    def __init__(
        self,
        archive: PackArchive,
        documents: dict[int, PackedDocument],
        quotations: Quotations,
        digests: dict[str, str],
        staff: Staff,
        ledger: Ledger,
    ) -> None:
        self._archive, self._documents, self._quotations = archive, documents, quotations
        self._digests, self._staff, self._ledger = digests, staff, ledger
        self._done = 0

    def check(self, paths: Sequence[Path]) -> Iterator[Progress]:
        """Look for all quotations; every one that is not found, or could not be looked for, is a fault."""
        for unknown in sorted(self._quotations.documents - self._documents.keys()):
            yield self._progress()
            self._give_up(unknown, tr("document {number}", number=unknown), tr("the pack does not list it"))
        ahead: deque[_Waiting] = deque()
        for found in self._sources(paths):
            yield self._progress()
            for waiting in () if found is None else self._handed_out(*found):
                ahead.append(waiting)
                while len(ahead) >= self._staff.ahead or sum(each.n_bytes for each in ahead) > BYTES_AHEAD:
                    yield from self._settled(ahead.popleft())
        while ahead:
            yield from self._settled(ahead.popleft())

    # ---- their bytes

    def _sources(self, paths: Sequence[Path]) -> Iterator[tuple[PackedDocument, bytes] | None]:
        """Each document that can be had; None while one is looked for. Those that cannot are faults."""
        lacking: dict[str, list[PackedDocument]] = {}
        for document in self._documents.values():
            if document.source is None:
                lacking.setdefault(document.sha256, []).append(document)
            elif (data := self._in_pack(document)) is not None:
                yield document, data
        if lacking:
            yield from self._outside(lacking, paths)

    def _in_pack(self, document: PackedDocument) -> bytes | None:
        member = self._archive.members.get(document.source or "")
        if member is None or member.n_bytes > LARGEST:
            reason = tr("its source is not in the pack") if member is None else tr("its source is too large")
            self._give_up(document.id, _at(document), reason)
            return None
        return self._archive.bytes_of(member.name)

    def _outside(
        self, lacking: dict[str, list[PackedDocument]], paths: Sequence[Path]
    ) -> Iterator[tuple[PackedDocument, bytes] | None]:
        for found in Folder(paths, self._staff).search(set(lacking)):
            if found is None:
                yield None
                continue
            digest, data = found
            for document in lacking.pop(digest):
                yield document, data
        reason = (
            tr("its source is not among the files given") if paths else tr("the pack has only the sum of its source")
        )
        for documents in lacking.values():
            for document in documents:
                where = "" if document.inside is None else tr(" (inside {name})", name=document.inside[:FILE])
                self._give_up(document.id, document.name[:FILE] + where, reason, unchecked=True)

    # ---- their words

    def _handed_out(self, document: PackedDocument, data: bytes) -> Iterator[_Waiting]:
        is_same = sha256(data).hexdigest() == document.sha256
        self._ledger.n_sources += 1
        if not is_same and _at(document) not in self._ledger.files:
            words = tr("{file} is not the source that was quoted: its SHA-256 differs.", file=_at(document))
            self._ledger.say(words, _at(document))
        if (
            document.text is not None
            and self._digests.get(document.text) != document.text_sha256
            and document.text not in self._ledger.files
        ):
            words = tr("{file} is not the text that was quoted: its SHA-256 differs.", file=document.text)
            self._ledger.say(words, document.text)
        for told in self._quotations.of(document.id):
            wanted = tuple(each.wanted for each in told)
            looking = self._staff.executor.submit(look_for, as_file(document, data), wanted)
            yield _Waiting(document, is_same, len(data), told, looking)

    def _settled(self, waiting: _Waiting) -> Iterator[Progress]:
        while not wait([waiting.looking], TICK).done:
            yield self._progress()
        self._done += 1
        error = waiting.looking.exception()
        looked = waiting.looking.result() if error is None else None
        if looked is None:
            reason = tr("its source has no text of its own") if error is None else reason_of(error)[0]
            self._not_looked_for(waiting.document, waiting.told, reason.rstrip("."))
            return
        is_read_otherwise = waiting.is_same and looked.text_sha256 != waiting.document.text_sha256
        if is_read_otherwise:
            self._note_other_reading(waiting.document)
        self._ledger.n_stand += sum(each.number > 0 for each in waiting.told)
        for missed in looked.missed:
            self._miss(waiting, missed, may_have_moved=is_read_otherwise)

    def _note_other_reading(self, document: PackedDocument) -> None:
        words = tr("This version of the program reads {file} otherwise than when it was quoted.", file=_at(document))
        self._ledger.note(words)

    def _miss(self, waiting: _Waiting, missed: Missed, *, may_have_moved: bool) -> None:
        told, file = waiting.told[missed.number], _at(waiting.document)
        named = {"quotation": _named(told), "file": file, "start": told.wanted.start, "end": told.wanted.end}
        if may_have_moved and missed.elsewhere is not None:
            words = tr("{quotation} now stands at {place} of {file}, not at {start}.", place=missed.elsewhere, **named)
            self._ledger.note(words)
            return
        if missed.stands:
            self._fail(told, tr("{quotation} stands in {file}, but between other words.", **named), file)
            return
        self._ledger.n_stand -= told.number > 0
        what = tr(
            "{quotation} does not stand at {start}–{end} of {file}: “{quoted}” is what was quoted, "
            "and “{found}” is there.",
            quoted=_short(told.wanted.exact),
            found=_short(missed.found),
            **named,
        )
        self._fail(told, what, file)

    # ---- what could not be looked for

    def _give_up(self, document: int, file: str, reason: str, *, unchecked: bool = False) -> None:
        for told in self._quotations.of(document):
            if self._ledger.has_more:
                return
            self._not_looked_for_in(file, told, reason, unchecked=unchecked)

    def _not_looked_for(self, document: PackedDocument, told: Sequence[Told], reason: str) -> None:
        self._not_looked_for_in(_at(document), told, reason, unchecked=False)

    def _not_looked_for_in(self, file: str, told: Sequence[Told], reason: str, *, unchecked: bool) -> None:
        for each in told:
            what = tr(
                "{quotation} could not be looked for in {file}: {reason}. It quotes “{quoted}”.",
                quotation=_named(each),
                file=file,
                reason=reason,
                quoted=_short(each.wanted.exact),
            )
            self._fail(each, what, file, unchecked=unchecked)

    def _fail(self, told: Told, what: str, file: str, *, unchecked: bool = False) -> None:
        words = told.wanted.exact[:WORDS]
        self._ledger.fail(PackFault(what, file, told.event, told.title, told.number, words, unchecked))

    def _progress(self) -> Progress:
        done = min(self._done, len(self._documents))
        return Progress(done, len(self._documents), tr("Looking for the quotations in their sources"))


def _at(document: PackedDocument) -> str:
    """The member, or the name where the pack has none."""
    return (document.source or document.name)[:FILE]


def _named(told: Told) -> str:
    """`Quotation 2 of event 15 (“Envoy received in Vell”)`."""
    title = _short(told.title)
    if told.number == 0:
        return tr("The date of event {event} (“{title}”)", event=told.event, title=title)
    return tr("Quotation {number} of event {event} (“{title}”)", number=told.number, event=told.event, title=title)


def _short(words: str) -> str:
    """On one line, and not longer than can be shown."""
    plain = " ".join(words[: 2 * _SHOWN].split())
    return plain if len(plain) <= _SHOWN else f"{plain[: _SHOWN - 1]}…"
