"""What statuses, verdicts, precisions and moments are called for people; kinds of event say theirs in `kinds`."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, tzinfo
from functools import partial

from kzexplorer.domain.calendar import day_number
from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.said import said_days
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision
from kzexplorer.translation import later, tr
from kzexplorer.ui.kinds import kind_words

_STATUSES = {
    EventStatus.HAPPENED: later("Happened"),
    EventStatus.PLANNED: later("Planned"),
    EventStatus.CANCELLED: later("Cancelled"),
}
_VERDICTS = {
    Verdict.TO_REVIEW: later("To review"),
    Verdict.ACCEPTED: later("Accepted"),
    Verdict.REJECTED: later("Rejected"),
}
_KNOWN = {
    Precision.DAY: later("exact day"),
    Precision.WEEK: later("week known"),
    Precision.MONTH: later("month known"),
    Precision.QUARTER: later("quarter known"),
    Precision.SEASON: later("season known"),
    Precision.HALF_YEAR: later("half of the year known"),
    Precision.YEAR: later("year known"),
    Precision.DECADE: later("decade known"),
    Precision.CENTURY: later("century known"),
}


def status_words(status: EventStatus) -> str:
    """`Planned`."""
    return tr(_STATUSES[status])


def verdict_words(verdict: Verdict) -> str:
    """`To review`."""
    return tr(_VERDICTS[verdict])


def known_words(precision: Precision) -> str:
    """How exactly a date is known: `month known`."""
    return tr(_KNOWN[precision])


def code_words(value: str) -> str:
    """`planned`, in a sentence, of a value of an event that is kept as a code; any other value as it is."""
    return _CODES[value]().lower() if value in _CODES else value


_CODES: dict[str, Callable[[], str]] = {
    **{kind.value: partial(kind_words, kind) for kind in EventKind},
    **{status.value: partial(status_words, status) for status in EventStatus},
    **{verdict.value: partial(verdict_words, verdict) for verdict in Verdict},
}


def when_done(at: str, zone: tzinfo | None = None) -> str:
    """`22 Nov 2026, 09:14` of ISO 8601 in UTC, where the person is, or in that zone."""
    moment = datetime.fromisoformat(at).astimezone(zone)
    day = day_number(moment.year, moment.month, moment.day)
    return f"{said_days(day, day, short=True)}, {moment:%H:%M}"
