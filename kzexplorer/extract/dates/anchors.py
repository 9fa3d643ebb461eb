"""Choose the date that words hang on: that of the document or a heading, or one told before."""

from __future__ import annotations

from collections.abc import Callable

from kzexplorer.domain.when import DateMention
from kzexplorer.extract.dates.course import Course
from kzexplorer.extract.dates.known import Known, known
from kzexplorer.extract.dates.occasions import Occasions
from kzexplorer.extract.dates.readings import Base, Shift
from kzexplorer.extract.dates.reports import Reports
from kzexplorer.extract.dates.tense import Tense
from kzexplorer.extract.dates.told import Told

Spoken = Callable[[], Tense]  # found only where it is asked for
_FAR = 31  # days


class Anchors:
    """The dates that others can hang on, in the order of the text."""

    def __init__(
        self, text: str, document: Known | None, occasions: Occasions, course: Course | None, *, daily: bool
    ) -> None:
        self._text = text
        self._occasions = occasions
        self._reports = Reports(document)
        self._document = document
        self._told = Told(text, course)
        self._years_on: Known | None = None  # "two years later", where it was the last words read
        self._heading: Known | None = None
        self._course = course
        self._story = course is not None
        self._daily = daily
        self._passage = self._heading_passage = self._offset = 0
        self._sentence = -1
        self.on_date_line = False

    @property
    def _ahead(self) -> int | None:
        """The last day of the date that the story tells next."""
        return self._course.latest_next(self._offset) if self._course else None

    def enter(self, sentence: int, passage: int, start: int) -> None:
        """The next candidates stand in that sentence of that passage, which begins there."""
        self._told.enter(sentence, passage, start)
        self._passage = passage
        self._sentence = sentence

    def dated(self, section: DateMention) -> None:
        """What follows stands under this date, until another one."""
        self._document = known(section) or self._document

    def headed(self, heading: DateMention) -> None:
        """What follows stands under a heading that names this date, until another one does."""
        if heading.anchor is None:
            self._heading = known(heading) or self._heading
            self._heading_passage = self._passage

    def _told_base(self, shift: Shift) -> Known | None:
        """The date that a shift without an origin of its own counts from."""
        if shift.base is Base.DOCUMENT and (not self._story or shift.clock or shift.unit == "D"):
            return self._document or self._day_spoken_on(shift)
        the_year = shift.unit == "Y" and shift.amount == 0 and shift.base is not Base.POINTED_AT
        if the_year and self._document and not (self._story or self._told.is_here):
            return self._document  # "the end of the year" in news
        if shift.unit in ("DE", "CE"):
            return self._told.era or self._told.last or self._document
        if shift.unit in ("D", "W"):
            return self._day_base(whole=shift.whole)
        told = self._told.last if shift.base is Base.POINTED_AT else self._told.of_count
        return told or self._document

    def _year_base(self, tense: Spoken) -> Known | None:
        """The date that lends its year: one just told, else the heading's, else in a story the one told last."""
        if self.on_date_line and (self._heading or self._document):
            return self._heading or self._document
        told = self._told.of_year
        if not self._story and self._document is not None and self._hangs_on_document(told, tense):
            told = None
        under_heading = self._story and self._told.passage >= self._heading_passage
        if told is not None and (self._told.is_going_on or under_heading):
            return told
        if self._heading is not None:
            return self._heading
        return told if self._document is None or self._story else self._document

    def _hangs_on_document(self, told: Known | None, tense: Spoken) -> bool:
        """Whether a date of news lies in the document's own year, or was found from it: then it lends no other year.

        Nor does a date of another sentence that stands in the background, or that the tense does not continue.
        """
        if told is None or not self._told.is_given or (self._document is not None and told.year == self._document.year):
            return True
        if self._document is not None and self._told.is_backdrop and tense() is Tense.FUTURE:
            return told.year < self._document.year
        if self._told.is_here and self._told.is_backdrop and self._told.is_left_by(self._offset):
            return True
        if self._told.is_here or self._document is None:
            return False
        if self._told.is_backdrop or (told.moment.grain == "Y" and not self._told.is_fronted):
            return True
        return (tense() is Tense.FUTURE) != (told.year > self._document.year)

    def _day_base(self, *, whole: bool) -> Known | None:
        """The date whose day is counted from: in news no background, and for "the next day" none far off.

        The document's own is meant where a new paragraph goes on with what is new.
        """
        told = self._told.of_count
        if self._is_news and told is not None and told.moment.grain not in ("D", "T") and not self._told.is_here:
            return self._document
        if not self._is_news or told is None or self._told.is_here:
            return told or self._document
        passed = whole and not self._told.is_in_passage and self._is_far(told)
        return self._document if passed or (self._told.is_backdrop and self._is_far(told)) else told

    def _day_spoken_on(self, shift: Shift) -> Known | None:
        """The day told last, for words such as "tomorrow" that somebody speaks in a story; "today" may be any."""
        told = self._told.last
        fits = told is not None and told.moment.grain == "D" and self._told.is_in_passage
        return told if fits and (shift.amount or shift.clock) else None

    def _is_far(self, told: Known) -> bool:
        """Whether a date lies outside the weeks around the document's."""
        assert self._document is not None
        return abs((told.when.latest or 0) - (self._document.when.latest or 0)) > _FAR

    @property
    def _is_news(self) -> bool:
        """Whether the text speaks from the day of its document."""
        return not self._story and self._document is not None
