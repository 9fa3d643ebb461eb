"""Tell news from narrative history, and keep what each of them means by words of time."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from kzexplorer.domain.span import Span
from kzexplorer.extract.dates.known import Known
from kzexplorer.extract.dates.readings import Base, Candidate, Duration, Moment, Range, Report, Shift, Simple, Vague
from kzexplorer.extract.dates.rules_relative import length

# Words that in news tell an office or an occasion rather than a time.
_NO_TIME_IN_NEWS = re.compile(
    r"former|formerly|(?:the|this|the same|that same) (?:time|moment|period|juncture)", re.IGNORECASE
)
_ONLY_IN_NEWS = frozenset(("the weekend", "period of the report", "overnight"))
# How old somebody is.
_AGE = re.compile(r"[\w ]{1,20}[ -]years?[ -]old")
_IN = re.compile(r"\sin\s")
_SIDE = re.compile(r"\s+(?:before|after|since|following)\s+", re.IGNORECASE)
# Words that in news describe the noun after them: "quarterly dividend", "morning show".
_DESCRIBING = frozenset(("how often", "part of the day"))
_NOUN = re.compile(
    r"[\s-](?!(?:here|there|and|or|at|by|with|in|on|of|to|from|for|since|until|when|while|as|after|before|but|than|the"
    r"|an?|he|she|it|they|we|i|is|was|were|are|has|have|had|will|would|that|which|who|during|over|local|said|because|if|through)\b)[a-z]"
)
_POINTED_AT = re.compile(r"\b(?:at|by|since|until) \Z", re.IGNORECASE)
# Words before "years" or "months" that make them a length, not part of a name ("election years").
_BEFORE_BARE = re.compile(
    r"(?:\A|[,–—-]|\b(?:for|in|of|within|after|over|by|during|last(?:ed|s)?|took|takes?|spen[dt]|just|only|mere|and|or"
    r"|than|about|before|until|the)) ?\Z",
    re.IGNORECASE,
)
# The name of a broadcast or film in quotation marks: "60 Minutes".
_TITLE = re.compile(r"(?:\d+|[A-Z]\w*) [A-Z][a-z]+")
_QUOTES = "\"'“‘`"
# What describes another noun or leaves the day to a happening.
_NOT_IN_NEWS = frozenset(("rate", "eve of a happening"))
_COMPARED = re.compile(r"\b(?:more|most|as) \Z", re.IGNORECASE)
_REACH = 12  # characters
_DAILY = 3
_WEIGHT = 8  # how many years of another time one word of the day outweighs


def is_story(read: Sequence[Sequence[Candidate]], document: Known | None, *, sections: bool) -> bool:
    """Whether the text tells of years other than that of the document: then dates hang on the one told before.

    `sections`: parts of the text have date lines of their own.
    """
    if document is None or document.moment.year is None:
        return not (sections and _of_the_day(read))
    years = [year for found in read for each in found if (year := _year(each)) is not None]
    far = sum(abs(year - document.moment.year) > 1 for year in years)
    return far * 2 > len(years) >= 4 and far > _WEIGHT * _of_the_day(read)


def is_daily(read: Sequence[Sequence[Candidate]]) -> bool:
    """Whether the text speaks of the days around its own: its "today" is a day."""
    return _of_the_day(read) >= _DAILY


def _of_the_day(read: Sequence[Sequence[Candidate]]) -> int:
    return sum(_is_of_the_day(each) for found in read for each in found)


def _is_of_the_day(candidate: Candidate) -> bool:
    """Words that only a text of its day uses: a weekday alone, yesterday, next month."""
    reading = candidate.reading
    if isinstance(reading, Shift):
        return reading.whole and reading.base is Base.DOCUMENT
    return isinstance(reading, Moment) and reading.weekday is not None and reading.day is None


def _year(candidate: Candidate) -> int | None:
    reading = candidate.reading.first if isinstance(candidate.reading, Range) else candidate.reading
    return reading.year if isinstance(reading, Moment) and reading.years == 1 else None


def kept(text: str, found: Iterable[Candidate], *, news: bool) -> list[Candidate]:
    """The candidates of a sentence that the kind of text means as times."""
    if not news:
        return [each for each in found if not isinstance(each.reading, Report) and each.rule not in _ONLY_IN_NEWS]
    return [part for each in found if _is_time_in_news(text, each) for part in _parted(text, each)]


def _parted(text: str, candidate: Candidate) -> Iterator[Candidate]:
    """`the first nine months of 1997` is a length and a year to those who report; `later in the day` is the day."""
    reading = candidate.reading
    if candidate.rule == "later in a told period":
        start = candidate.span.end - len(_IN.split(candidate.span.of(text), maxsplit=1)[-1])
        yield replace(candidate, span=Span(start, candidate.span.end))
    elif candidate.rule == "from a date" and (parts := _counted(text, candidate)):
        yield from parts
    elif isinstance(reading, Duration) and reading.inside is not None:
        words, year, moment = reading.inside
        yield Candidate(words, Duration(reading.value), candidate.rule)
        yield Candidate(year, moment, candidate.rule)
    else:
        yield candidate


def _counted(text: str, candidate: Candidate) -> tuple[Candidate, ...]:
    """`two days after 5 May` is a length and the day that it is counted from."""
    reading, span = candidate.reading, candidate.span
    side = _SIDE.search(text, span.start, span.end)
    if side is None or not isinstance(reading, Shift) or reading.origin is None or reading.amount is None:
        return ()
    lasting = Duration(length(reading.unit, abs(reading.amount)))
    origin = Candidate(Span(side.end(), span.end), reading.origin, candidate.rule)
    return Candidate(Span(span.start, side.start()), lasting, candidate.rule), origin


def _is_time_in_news(text: str, candidate: Candidate) -> bool:
    reading: Simple = candidate.reading
    words, start = " ".join(candidate.span.of(text).lower().split()), candidate.span.start
    if _AGE.fullmatch(words):
        return False
    before = text[max(0, start - _REACH) : start].replace("\n", " ")
    if candidate.rule in _NOT_IN_NEWS or (before.endswith(tuple(_QUOTES)) and _is_title(text, candidate)):
        return False
    if candidate.rule in _DESCRIBING:
        return _NOUN.match(text, candidate.span.end) is None
    if candidate.rule == "lengths without a number":
        return _BEFORE_BARE.search(before) is not None
    if not isinstance(reading, Vague):
        return True
    if _NO_TIME_IN_NEWS.fullmatch(words):
        return words == "this moment" or (words == "the moment" and bool(_POINTED_AT.search(before)))
    return not (words == "recently" and _COMPARED.search(before))


def _is_title(text: str, candidate: Candidate) -> bool:
    return isinstance(candidate.reading, Duration) and bool(_TITLE.fullmatch(candidate.span.of(text)))
