"""What an import says in words: sizes, rates, time left, what is planned and what became of files."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePath
from typing import TYPE_CHECKING

from kzexplorer.operations.import_report import Fate
from kzexplorer.translation import decimal, later, numeral, tr, trn
from kzexplorer.ui.importing.reasons import said

if TYPE_CHECKING:
    from kzexplorer.operations.import_report import ImportProgress, ImportReport, Outcome
    from kzexplorer.operations.plan_import import PlannedFile

FATE_WORDS = {
    Fate.NEW: later("New"),
    Fate.CHANGED: later("Changed"),
    Fate.READ: later("Added"),
    Fate.UNCHANGED: later("Unchanged"),
    Fate.SKIPPED: later("Left out"),
    Fate.REFUSED: later("Refused"),
}
FATE_LOOKS = {
    Fate.NEW: ("plus", "accent"),
    Fate.CHANGED: ("clock", "warn"),
    Fate.READ: ("check", "good"),
    Fate.UNCHANGED: ("minus", "faint"),
    Fate.SKIPPED: ("minus", "faint"),
    Fate.REFUSED: ("warning", "bad"),
}
"""The icon of a fate and its colour."""
TEXT_ONLY_LOOKS = ("warning", "warn")

_UNITS = ("", later("KB"), later("MB"), later("GB"))


def size_words(n_bytes: int) -> str:
    """`812 bytes`, `38.2 MB`."""
    size, unit = float(n_bytes), 0
    while size >= 1_000 and unit < len(_UNITS) - 1:
        size, unit = size / 1_000, unit + 1
    if unit == 0:
        return trn("{n} byte", "{n} bytes", n_bytes)
    return f"{decimal(size, '.3g' if size < 100 else '.0f')} {tr(_UNITS[unit])}"


def left_words(seconds: float) -> str:
    """`a few seconds left`, `about 40 s left`, `about 3 min left`."""
    if seconds < 5:
        return tr("a few seconds left")
    if seconds < 90:
        return tr("about {seconds} s left", seconds=5 * round(seconds / 5))
    if seconds < 5_400:
        return tr("about {minutes} min left", minutes=round(seconds / 60))
    return tr("about {hours} h left", hours=round(seconds / 3600))


def fact_words(progress: ImportProgress) -> str:
    """`1,204 events found · 14 files a second · about 20 s left`."""
    rate = progress.files_per_second
    facts = [trn("{n} event found", "{n} events found", progress.n_events)]
    if rate > 0:
        facts.append(
            tr("{rate} files a second", rate=f"{rate:.0f}")
            if rate >= 1.5
            else tr("{rate} files a minute", rate=f"{60 * rate:.0f}")
        )
    if progress.seconds_left is not None:
        facts.append(left_words(progress.seconds_left))
    return " · ".join(facts)


def work_words(progress: ImportProgress) -> str:
    """`212 of 500 · Reading treaty.pdf`."""
    return (
        tr(
            "{done} of {total} · {doing}",
            done=numeral(progress.done),
            total=numeral(progress.total),
            doing=progress.words,
        )
        if progress.total
        else progress.words
    )


def why_words(fate: Fate, reason: str, n_events: int | None = None) -> str:
    """What happens to a file, in a few words: `New`, `Left out: hidden`, `Added · 12 events`, `It is encrypted.`"""
    if fate is Fate.REFUSED:
        _, colon, why = reason.partition(": ")  # whose first part names the file, which stands beside it
        if not colon:
            return said(reason)
        why = said(why.removesuffix(".")) + "." * why.endswith(".")
        return why[:1].upper() + why[1:]
    if fate is Fate.READ:
        found = "" if n_events is None else trn("{n} event", "{n} events", n_events)
        return " · ".join(part for part in (tr(FATE_WORDS[fate]), found, said(reason)) if part)
    if fate is Fate.CHANGED:
        return tr("Changed: becomes a new version")
    return f"{tr(FATE_WORDS[fate])}: {said(reason)}" if reason else tr(FATE_WORDS[fate])


def report_words(report: ImportReport) -> str:
    """What an import did, in a sentence or two."""
    said = []
    if report.n_read:
        said.append(
            tr(
                "Added {documents} with {events}.",
                documents=trn("{n} document", "{n} documents", report.n_read),
                events=trn("{n} event", "{n} events", report.n_events),
            )
        )
    if report.n_skipped:
        said.append(
            trn("Left out {n} file; the list says why.", "Left out {n} files; the list says why.", report.n_skipped)
        )
    if report.not_moved:
        said.append(
            trn(
                "{n} decision found no place in a new version and stays with the earlier one.",
                "{n} decisions found no place in a new version and stay with the earlier one.",
                len(report.not_moved),
            )
        )
    return " ".join(said)


def refused_words(refused: Iterable[Outcome]) -> str:
    """The first file that was refused, or kept without events, in full, and how many more there are."""
    every = list(refused)
    if not every:
        return ""
    name = PurePath(every[0].origin).name or every[0].file
    first = f"{said(every[0].reason.replace(every[0].file, name, 1))} {said(every[0].next_step)}".strip()
    return (
        f"{first} {trn('The list names {n} more.', 'The list names {n} more.', len(every) - 1)}"
        if len(every) > 1
        else first
    )


def plan_words(files: Iterable[PlannedFile]) -> str:
    """`412 files, 38.2 MB`: what an import would read."""
    every = list(files)
    return f"{trn('{n} file', '{n} files', len(every))}, {size_words(sum(file.n_bytes for file in every))}"
