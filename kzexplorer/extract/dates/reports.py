"""Remember which quarter or half-year a report is on, and place what it says of "the quarter" or "a year earlier"."""

from __future__ import annotations

from dataclasses import replace

from kzexplorer.domain.calendar import civil
from kzexplorer.extract.dates import shifts
from kzexplorer.extract.dates.known import Known
from kzexplorer.extract.dates.readings import Base, Moment, Report, Shift
from kzexplorer.extract.dates.shifts import Placed

_NEAR = 8  # sentences over which a comparison is still with the quarter told


class Reports:
    """The quarters and halves of years told so far in a document of that date."""

    def __init__(self, document: Known | None) -> None:
        self._document = document
        self._told: Known | None = None
        self._sentence = 0

    def note(self, sentence: int, date: Known) -> None:
        """That date was told in that sentence."""
        if date.moment.part[:1] not in ("Q", "H") or date.moment.mod is not None:
            return
        self._sentence = sentence
        if self._told is None or self._is_later(date, self._told):
            self._told = date

    def _is_later(self, date: Known, told: Known) -> bool:
        """Whether a period that is over on the day of the document follows the one told."""
        today = self._document.when.earliest if self._document else None
        return (told.when.latest or 0) < (date.when.latest or 0) < (today or 0)

    def compared(self, shift: Shift, sentence: int) -> tuple[Placed, Known] | None:
        """The quarter that "a year earlier" means where one was told just before, and that one."""
        a_year = shift.unit == "Y" and shift.amount == -1 and not shift.whole and shift.origin is None
        if not a_year or self._told is None or sentence - self._sentence > _NEAR:
            return None
        return _years_on(self._told, -1), self._told

    def place(self, report: Report) -> tuple[Placed, Known] | None:
        """The period that a report is on, and the date that tells it; None where nothing does."""
        if report.unit == "Y":
            base = self._told or self._document
            whole = shifts.shifted(Shift("Y", report.years, Base.TOLD), base.moment) if base else None
            return (whole, base) if whole and base else None
        base = self._told or (self._quarter_before() if report.unit else None)
        if base is None:
            return self._year(report)
        if report.year is not None:
            return shifts.placed(replace(base.moment, year=report.year)), base
        return _years_on(base, report.years), base

    def _year(self, report: Report) -> tuple[Placed, Known] | None:
        """The year that the words name or count, where they leave the period in it open."""
        if self._document is None or (report.year is None and report.years == 0):
            return None
        year = self._document.year + report.years if report.year is None else report.year
        return shifts.placed(Moment(year=year)), self._document

    def _quarter_before(self) -> Known | None:
        """The last quarter that was over on the day of the document."""
        if self._document is None or self._document.when.earliest is None:
            return None
        year, month, _ = civil(self._document.when.earliest)
        quarter = (month - 1) // 3
        found = shifts.placed(Moment(year=year - (quarter == 0), part=f"Q{quarter or 4}"))
        return Known(found.moment, found.when, None)


def _years_on(base: Known, years: int) -> Placed:
    return shifts.placed(replace(base.moment, year=base.year + years))
