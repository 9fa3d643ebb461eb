"""Check that the reports in an evidence pack quote what its events quote, letter by letter and in their order."""

from __future__ import annotations

from collections.abc import Generator, Iterator
from concurrent.futures import wait
from pathlib import PurePosixPath

from kzexplorer.domain.changes import Progress
from kzexplorer.export import pack_reading
from kzexplorer.export.pack_form import EVENTS
from kzexplorer.export.pack_reading import PackedEvent, PackedQuote
from kzexplorer.operations.executors import TICK, Staff
from kzexplorer.operations.failures import reason_of
from kzexplorer.operations.packs.archive import PackArchive
from kzexplorer.operations.packs.checking import letters, letters_of
from kzexplorer.operations.packs.report import TITLE, WORDS, Ledger, PackFault
from kzexplorer.readers import RawFile
from kzexplorer.readers.files import LARGEST
from kzexplorer.translation import tr

_READ = (".html", ".md", ".docx", ".pdf")
_MOST_MISSED = 100
"""Quotations of one report that are said not to be in it; to look for each takes as long as the report is."""
_FARTHEST = 20_000_000_000
"""Letters of one report that are gone through; those of one whose quotations stand in order are gone through once."""
_TOLD_EVERY = 500
_TOLD_AFTER = 200_000_000


def check_reports(names: tuple[str, ...], archive: PackArchive, staff: Staff, ledger: Ledger) -> Iterator[Progress]:
    """A report that cannot be compared is told in a note; one that lacks a quotation is a fault for each."""
    for name in dict.fromkeys(names):
        if name in archive.members:
            text, reason = yield from _letters_of(name, archive, staff)
            if reason:
                words = tr("{name} was not compared with the events: {reason}.", name=name, reason=reason)
                ledger.note(words)
            else:
                yield from _compared(name, text, archive, ledger)


def _letters_of(name: str, archive: PackArchive, staff: Staff) -> Generator[Progress, None, tuple[str, str]]:
    """The letters of a report, and the end of a sentence on why these cannot be had."""
    if PurePosixPath(name).suffix not in _READ:
        return "", tr("it is no text")
    if archive.members[name].n_bytes > LARGEST:
        return "", tr("it is too large")
    asked = staff.executor.submit(letters_of, RawFile(name, name, name, archive.bytes_of(name)))
    while not wait([asked], TICK).done:
        yield Progress(0, 0, tr("Reading {name}", name=name))
    error = asked.exception()
    return (asked.result(), "") if error is None else ("", reason_of(error)[0].rstrip("."))


def _compared(name: str, text: str, archive: PackArchive, ledger: Ledger) -> Iterator[Progress]:
    after = n_missed = n_gone = told = 0
    for number, (event, quote) in enumerate(_quotes(archive)):
        if number % _TOLD_EVERY == 0 or n_gone > told + _TOLD_AFTER:
            told = n_gone
            yield Progress(0, 0, tr("Comparing {name} with the events", name=name))
        wanted = letters(quote.exact)
        at = text.find(wanted, after)
        n_gone += len(text) if at < 0 else at - after
        at = text.find(wanted) if at < 0 else at
        after = after if at < 0 else at
        if at < 0:
            n_missed += 1
            what = tr(
                "{name} does not quote what event {event} (“{title}”) quotes: “{quoted}”.",
                name=name,
                event=event.id,
                title=event.title[:200],
                quoted=quote.exact[:200],
            )
            words = quote.exact[:WORDS]
            ledger.fail(PackFault(what, name, event.id, event.title[:TITLE], quote.number, words))
        if n_missed == _MOST_MISSED or n_gone > _FARTHEST:
            ledger.note(tr("{name} was not compared further.", name=name))
            return


def _quotes(archive: PackArchive) -> Iterator[tuple[PackedEvent, PackedQuote]]:
    """Up to what cannot be read, which has been said."""
    try:
        for event in pack_reading.events(archive.pieces(EVENTS)) if EVENTS in archive.members else ():
            yield from ((event, quote) for quote in event.quotes if quote.number > 0)
    except ValueError:
        return
