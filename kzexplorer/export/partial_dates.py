"""Year, month and day of the ends of a date, each only as far as it is known: April 1999 has no day."""

from __future__ import annotations

from kzexplorer.domain.calendar import civil, iso_year
from kzexplorer.domain.when import Precision, When
from kzexplorer.translation import later

UNDATED = later("no date is known")
"""Why a form that needs a date leaves an event out."""

Parts = tuple[int, ...]
"""Year, month where known, day where known; years are astronomical: 0 is 1 BCE."""

_KNOWN = {
    Precision.DAY: 3,
    Precision.WEEK: 3,
    Precision.MONTH: 2,
    Precision.QUARTER: 2,
    Precision.SEASON: 2,
    Precision.HALF_YEAR: 2,
    Precision.YEAR: 1,
    Precision.DECADE: 1,
    Precision.CENTURY: 1,
}


def known_ends(when: When) -> tuple[Parts | None, Parts | None]:
    """The first and the last moment as exactly as they are known; None for an end that is open.

    A quarter runs from month to month, a decade from year to year; a week has days.
    """
    known = _KNOWN[when.precision]
    return _parts(when.earliest, known), _parts(when.latest, known)


def _parts(day: int | None, known: int) -> Parts | None:
    return None if day is None else civil(day)[:known]


def iso_parts(parts: Parts) -> str:
    """ISO 8601 with as much as there is: `1999`, `1999-04`, `1999-04-30`."""
    return "-".join([iso_year(parts[0]), *(f"{part:02d}" for part in parts[1:])])
