"""What the event steps read: the text with its sentences parsed, and its dates and mentions found by place."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.entity import Entity
from kzexplorer.domain.figure import Figure
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import DateMention, DateType, RefusedDate, When
from kzexplorer.extract.entities import IN_OFFICE
from kzexplorer.extract.events import clauses, narrator, parties, pronouns, sections, verbs, words
from kzexplorer.extract.events.parsed import Named, Parsed
from kzexplorer.extract.events.parties import Parties
from kzexplorer.extract.events.sections import Section
from kzexplorer.extract.sentences import Sentence

_LONGEST_SENTENCE = 1_500


@dataclass(frozen=True)
class Reading:
    """A document as the steps before left it; `overruled` are the words that date it, where a person knows better."""

    text: str
    passages: Sequence[Passage]
    dates: Sequence[DateMention]
    entities: Sequence[Entity]
    document_date: DateMention | When | None
    raw_sentences: Sequence[Sentence]
    figures: Sequence[Figure] = ()
    refused_dates: Sequence[RefusedDate] = ()
    overruled: DateMention | None = None

    @cached_property
    def mentions(self) -> tuple[Named, ...]:
        """Mentions in text order, longer before shorter where one begins another.

        Places and bodies that only tell whose office somebody holds are not among them.
        """
        found = [
            Named(mention, index, entity.type)
            for index, entity in enumerate(self.entities)
            for mention in entity.mentions
            if mention.rule != IN_OFFICE
        ]
        return tuple(sorted(found, key=lambda named: (named.span.start, -named.span.end, named.entity)))

    @cached_property
    def _mention_starts(self) -> tuple[int, ...]:
        return tuple(named.span.start for named in self.mentions)

    @cached_property
    def _date_starts(self) -> tuple[int, ...]:
        return tuple(date.span.start for date in self.dates)

    @cached_property
    def _figure_starts(self) -> tuple[int, ...]:
        return tuple(figure.span.start for figure in self.figures)

    @cached_property
    def sentences(self) -> tuple[Parsed, ...]:
        """Every sentence parsed; sentences of furniture are not among them."""
        return tuple(self._parse(number, sentence) for number, sentence in enumerate(self.raw_sentences))

    @cached_property
    def document_when(self) -> When | None:
        date = self.document_date
        return date.when if isinstance(date, DateMention) else date

    @cached_property
    def document_date_index(self) -> int | None:
        """The index in `dates` of the words that date the document."""
        date = self.overruled or self.document_date
        if not isinstance(date, DateMention):
            return None
        return next((index for index, other in enumerate(self.dates) if other.span == date.span), None)

    @cached_property
    def _sections(self) -> tuple[Section, ...]:
        given = self.text, self.passages, self.dates, self.document_when, self.document_date_index
        return sections.find(*given, overruled=self.overruled is not None)

    def section_of(self, sentence: Parsed) -> Section:
        """The part of the text under one date that a sentence stands in."""
        return self._sections[bisect_right(self._sections, sentence.passage, key=lambda each: each.first) - 1]

    @cached_property
    def meant(self) -> Mapping[int, int]:
        """The entity that the pronoun at each offset means."""
        named = [self.mentions_in(sentence.span) for sentence in self.sentences]
        author = narrator.find(self.text, self.passages, self.sentences, self.entities)
        return pronouns.resolve(self.text, self.sentences, named, self.entities, author)

    @cached_property
    def parties(self) -> Parties:
        """The countries of the text, and those that it is about."""
        return parties.find(self.passages, self.sentences, self.entities)

    def mentions_in(self, span: Span) -> tuple[Named, ...]:
        """Mentions that lie wholly inside a span."""
        first = bisect_left(self._mention_starts, span.start)
        end = bisect_left(self._mention_starts, span.end)
        return tuple(named for named in self.mentions[first:end] if named.span.end <= span.end)

    def mentions_around(self, offset: int, most: int) -> tuple[Named, ...]:
        """So many mentions before an offset and as many behind it, in text order."""
        at = bisect_left(self._mention_starts, offset)
        return self.mentions[max(0, at - most) : at + most]

    def dates_in(self, span: Span) -> tuple[int, ...]:
        """Indices of the dates inside a span that stand for days on the calendar, of a range its first end alone."""
        first = bisect_left(self._date_starts, span.start)
        end = bisect_left(self._date_starts, span.end)
        found = range(first, end)
        return tuple(index for index in found if is_calendar(self.dates[index]) and not self.dates[index].ends_range)

    @cached_property
    def _without_days(self) -> tuple[RefusedDate, ...]:
        """Words that look like a date and give no day, each with the reason, in text order."""
        points = (DateType.DATE, DateType.TIME)
        unfixed = [
            RefusedDate(each.span, each.reason) for each in self.dates if each.when is None and each.type in points
        ]
        return tuple(sorted((*self.refused_dates, *unfixed), key=lambda each: each.span.start))

    def without_days_in(self, span: Span) -> tuple[RefusedDate, ...]:
        """The words inside a span that look like a date and give no day."""
        found = self._without_days
        first = bisect_left(found, span.start, key=lambda each: each.span.start)
        end = bisect_left(found, span.end, key=lambda each: each.span.start)
        return found[first:end]

    def words_of_time_in(self, span: Span) -> list[Span]:
        """Where a span tells when: by its dates, and by words that look like one."""
        dates = [self.dates[index].extent for index in self.dates_in(span)]
        return [*dates, *(each.span for each in self.without_days_in(span))]

    def ends_of(self, date: int) -> tuple[int, ...]:
        """The index of a date, with that of the last end of a range whose first end it is."""
        return (date,) if self.dates[date].whole is None else (date, date + 1)

    def figures_in(self, span: Span) -> tuple[Figure, ...]:
        """Figures that lie wholly inside a span."""
        first = bisect_left(self._figure_starts, span.start)
        end = bisect_left(self._figure_starts, span.end)
        return tuple(figure for figure in self.figures[first:end] if figure.span.end <= span.end)

    def kind_of_passage(self, sentence: Parsed) -> PassageKind:
        return self.passages[sentence.passage].kind

    def _parse(self, number: int, sentence: Sentence) -> Parsed:
        # No sentence that tells something is longer; a text without full stops must not cost the square of its length.
        start = sentence.span.start
        span = Span(start, min(sentence.span.end, start + _LONGEST_SENTENCE))
        parts = words.split(self.text, span)
        groups = verbs.find(parts)
        whole = [self.dates[index].extent for index in self.dates_in(span)]
        return Parsed(number, sentence.passage, span, parts, groups, clauses.split(parts, groups, whole))


def is_calendar(date: DateMention) -> bool:
    """Whether a date says which days: not a duration, a frequency or a vague reference."""
    return date.when is not None and date.type in (DateType.DATE, DateType.TIME)
