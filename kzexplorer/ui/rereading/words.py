"""What would change, as rows and counts in words."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kzexplorer.domain.said import said_when
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import When
from kzexplorer.translation import later, numeral, tr, trn
from kzexplorer.ui.rereading.rows import Row
from kzexplorer.ui.terms import code_words, verdict_words

if TYPE_CHECKING:
    from kzexplorer.operations.compare_extraction import Comparison, DocumentDifference, EventDifference
    from kzexplorer.operations.date_documents import DateMove

SHARES = {"added": later("Added"), "changed": later("Changed"), "gone": later("Gone"), "kept": later("Kept by hand")}
_ICONS = {
    "added": ("plus", "good"),
    "changed": ("pencil", "accent"),
    "gone": ("minus", "bad"),
    "kept": ("keep", "warn"),
}


def move_rows(document: int, moves: Sequence[DateMove]) -> list[Row]:
    """A row for each date and each event that moves."""
    return [_move_row(document, move) for move in moves]


def _move_row(document: int, move: DateMove) -> Row:
    title = move.words if move.is_event else f"“{move.words}”"
    if move.gone:
        below, right = tr("Would not be told any more"), tr("Event goes")
    elif move.is_event and move.event is None:
        below, right = (
            tr("Would be told on {new}", new=_day(move.new)) if move.new else tr("Would be told without a date"),
            tr("New event"),
        )
    else:
        below, right = f"{_day(move.old)}  →  {_day(move.new)}", tr("Event") if move.is_event else tr("Date")
    icon = ("pin", "accent") if move.is_event else ("clock", "sub")
    return Row(title, below, right, icon, document, move.span, move.event)


def _day(when: When | None) -> str:
    return tr("no date") if when is None else said_when(when)


def moves_words(moves: Sequence[DateMove]) -> str:
    """`3 events and 2 dates would move.`"""
    n_events = sum(move.is_event for move in moves)
    n_dates = len(moves) - n_events
    if not moves:
        return tr("No date and no event in the text hangs on this date.")
    events, dates = trn("{n} event", "{n} events", n_events), trn("{n} date", "{n} dates", n_dates)
    if n_events and n_dates:
        return tr("{events} and {dates} would move.", events=events, dates=dates)
    return tr("{things} would move.", things=events if n_events else dates)


def comparison_rows(comparison: Comparison) -> list[Row]:
    """A head for each document, and its events below."""
    return [row for document in comparison.documents for row in _document_rows(document)]


def _document_rows(document: DocumentDifference) -> list[Row]:
    counts = [(sum(each.difference == share for each in document.events), share) for share in SHARES]
    right = " · ".join(f"{numeral(n)} {tr(SHARES[share]).lower()}" for n, share in counts if n)
    head = Row(document.title, "", right, ("document", "sub"), document.document, head=True)
    return [head, *(_event_row(event) for event in document.events)]


def _event_row(event: EventDifference) -> Row:
    share = event.difference.value
    changes = " · ".join(f"{tr(each.field)}: {_of_change(event, each.old, each.new)}" for each in event.fields)
    below = changes or tr(_WHY[share])
    if event.stale:
        below = tr("No longer found, stays because you decided on it") + (f" · {changes}" if changes else "")
    said = tr(SHARES[share])
    right = said if event.verdict is Verdict.TO_REVIEW else f"{verdict_words(event.verdict)} · {said.lower()}"
    return Row(event.title, below, right, _ICONS[share], event.document, event.span, event.event, share)


def _of_change(event: EventDifference, old: str, new: str) -> str:
    old, new = code_words(old), code_words(new)
    return tr("yours stays, {old}; found {new}", old=old, new=new) if event.difference == "kept" else f"{old} → {new}"


_WHY = {
    "added": later("Found now, and not before"),
    "changed": "",
    "gone": later("No longer found; nobody decided on it"),
    "kept": later("Stays because you decided on it"),
}


def summary_words(comparison: Comparison) -> str:
    """What the comparison says as a whole."""
    compared = trn("{n} document read again", "{n} documents read again", comparison.n_documents)
    if not comparison.documents:
        return tr("{compared}: nothing would change.", compared=compared)
    same = trn("{n} event as before", "{n} events as before", comparison.n_same)
    kept = trn(
        "{n} event with a decision of yours, all of which stay",
        "{n} events with a decision of yours, all of which stay",
        comparison.n_kept,
    )
    return f"{compared}: {same}, {kept}." if comparison.n_kept else f"{compared}: {same}."
