"""A date that others can hang on: that of the document, or one told before."""

from __future__ import annotations

from dataclasses import dataclass

from kzexplorer.domain.calendar import civil
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import Anchor, DateMention, When
from kzexplorer.extract.dates.readings import Moment


@dataclass(frozen=True, slots=True)
class Known:
    """The moment to count from, its days, and where it stands (None: not in the text).

    Of a range `moment` is the end, from which the story goes on, and `start` its beginning.
    """

    moment: Moment
    when: When
    span: Span | None
    start: Moment | None = None

    @property
    def anchor(self) -> Anchor:
        return Anchor(self.when, self.span)

    @property
    def year(self) -> int:
        assert self.moment.year is not None
        return self.moment.year


def known(date: DateMention | When | None) -> Known | None:
    """The date of a document or section as something to count from; None where it is open at an end."""
    when = date.when if isinstance(date, DateMention) else date
    if when is None or when.earliest is None or when.latest is None:
        return None
    year, month, day = civil(when.earliest)
    moment = Moment(year=year)
    if civil(when.latest)[:2] == (year, month):
        moment = Moment(year=year, month=month, day=day if when.earliest == when.latest else None)
    return Known(moment, when, date.span if isinstance(date, DateMention) else None)
