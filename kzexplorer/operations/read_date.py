"""Read a date that a person typed, with the rules that read the dates of documents."""

from __future__ import annotations

import re
from collections.abc import Iterator

from kzexplorer.domain.calendar import FIRST_DAY, LAST_DAY
from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When
from kzexplorer.errors import Problem
from kzexplorer.extract.dates import Dates, read
from kzexplorer.extract.sentences import Sentence

_EXAMPLES = "Type one such as 2010, Sept 2010, 12.10.2011, 50 BCE or 1990s."
_FULL_DATE = "Type the year too, such as 5 May 2011."
_LONGEST = 80
_BARE_YEAR = re.compile(r"(-?)(\d{1,5})(?:\s*(BCE|BC|B\.C\.|B\.C\.E\.|CE|AD))?", re.IGNORECASE)
_BETWEEN = re.compile(r"\s*(?:/|–|—|\s-\s|\bto\b|\buntil\b|\.\.)\s*", re.IGNORECASE)
_BESIDE = re.compile(
    r"(?:\b(?:the|in|on|at|of|from|to|between|and|since|after|before|until|till|during)\b|[\s,.;:/–—-])*",
    re.IGNORECASE,
)


def read_date(words: str) -> When:
    """The date or range of dates that the words give, such as `Sept 2010`, `50 BCE` or `2010-09/2010-10`.

    No clock is asked, so `yesterday` gives none. Raises Problem, with a sentence for the person, for what gives none.
    """
    typed = " ".join(words.split())
    if not typed or len(typed) > _LONGEST:
        raise Problem("That is no date." if typed else "No date was typed.", _EXAMPLES)
    found = _read(typed) or _range(typed)
    if found is None:
        raise _refusal(typed)
    return found


def _read(typed: str) -> When | None:
    """What the words give as a whole."""
    year = _BARE_YEAR.fullmatch(typed)
    if year is not None:
        return _year(year)
    return next((when for spelt in _spellings(typed) if (when := _whole(spelt)) is not None), None)


def _year(found: re.Match[str]) -> When:
    minus, digits, era = found.groups()
    before = (era or "").upper().startswith("B")
    year = 1 - int(digits) if before else -int(digits) if minus else int(digits)
    when = When.of_year(year)
    assert when.earliest is not None
    if not FIRST_DAY <= when.earliest <= LAST_DAY:
        raise Problem(f"“{found.group()}” lies outside the years 10,000 BCE to 9999.", _EXAMPLES)
    return when


def _spellings(typed: str) -> Iterator[str]:
    """As typed, and with capitals where a month was typed without."""
    yield typed
    yield re.sub(r"[^\W\d_]{3,}\.?", lambda word: word.group().capitalize().rstrip("."), typed)


def _whole(typed: str) -> When | None:
    """The one date that all words belong to; of several that enclose one another, the finest."""
    rest, whens = [], []
    end = 0
    for mention in _dates(typed).mentions:
        rest.append(typed[end : mention.span.start])
        end = mention.span.end
        if mention.when is None:
            return None
        whens.append(mention.when)
    if not whens or not all(_BESIDE.fullmatch(between) for between in (*rest, typed[end:])):
        return None
    return next((when for when in whens if all(when == each or each.encloses(when) for each in whens)), None)


def _range(typed: str) -> When | None:
    """From one date to another: `2010-09/2010-10`, `12.10.2011 – 3.11.2011`."""
    ends = _BETWEEN.split(typed)
    if len(ends) != 2 or not all(ends):
        return None
    first, last = (_read(end) for end in ends)
    if first is None or last is None:
        return None
    try:
        return When.between(first, last)
    except ValueError as error:
        raise Problem(f"“{ends[1]}” is before “{ends[0]}”.", "Type the earlier date first.") from error


def _refusal(typed: str) -> Problem:
    found = _dates(typed)
    if found.refused:
        return Problem(found.refused[0].reason)
    if any(mention.when is None for mention in found.mentions):
        return Problem(f"“{typed}” leaves open which year that is.", _FULL_DATE)
    return Problem(f"“{typed}” is not a date that can be read.", _EXAMPLES)


def _dates(typed: str) -> Dates:
    span = Span(0, len(typed))
    return read(typed, [Sentence(span, 0)], [Passage(span, span, PassageKind.PARAGRAPH)], None)
