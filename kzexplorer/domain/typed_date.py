"""Read a date as an analyst types it, and write any so that it can be typed again: `Sept 2010`, `before 2001`, EDTF.

`read_typed` and `typed` are the one way everywhere: in fields of the window, in a search and on the command line. No
clock is asked, so `yesterday` gives no date. `before 2001` ends with 2000, `after 2001` begins with 2002, while `until
2001` and `since 2001` take 2001 in, as an EDTF interval that is open at one end does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from kzexplorer.domain import periods
from kzexplorer.domain.calendar import FIRST_DAY, LAST_DAY, civil
from kzexplorer.domain.date_points import NoDate, read_point
from kzexplorer.domain.date_ranges import read_range
from kzexplorer.domain.edtf import read_edtf
from kzexplorer.domain.periods import Mod
from kzexplorer.domain.said import said_month, said_when, said_year
from kzexplorer.domain.typed_words import in_english
from kzexplorer.domain.when import Precision, When, ordinal, when_words
from kzexplorer.errors import Problem
from kzexplorer.translation import later, tr

_EXAMPLES = later("Type one such as 2010, Sept 2010, 22 Sep 2011, before 2001, c. 1997, 50 BCE or 1990s.")
_LONGEST = 120
_ABOUT = re.compile(r"(?:circa|about|around|approximately|approx\.|roughly|ca?\.|~|ca?(?= |\d)) ?(?P<rest>.+)")
_ASKED = re.compile(r"(?P<rest>.+?) ?\(?\?\)?")
_BEFORE = re.compile(r"(?:before|prior to|earlier than) (?P<rest>.+)")
_UNTIL = re.compile(r"(?:until|till|up to|not after|not later than|no later than|by) (?P<rest>.+)")
_AFTER = re.compile(r"(?:after|later than) (?P<rest>.+)")
_SINCE = re.compile(
    r"(?:since|as of|not before|not earlier than|no earlier than|from(?!.* (?:to|until|till|through) )) (?P<rest>.+?)"
    r"(?: on| onwards?)?|(?P<onwards>.+?),? onwards?"
)
_LED = re.compile(r"(?:in|on|at|during) (?P<rest>.+)")
_RELATIVE = re.compile(
    r"(?:today|yesterday|tomorrow|tonight|now|present|recently"
    r"|(?:the )?(?:last|next|this|that|same|previous|following) .+|.+ (?:ago|later|earlier))"
)
_KNOWN_TO = re.compile(rf"(?P<rest>.+), known to the (?P<precision>{'|'.join(Precision)})")
_INEXACT = re.compile(r"(?P<rest>.+), inexact")
_SHORT_YEAR = re.compile(r"(?P<first>\d{4})(?P<sign> ?[–/-] ?)(?P<last>\d{2})")


def read_typed(words: str) -> When:
    """The date or range of dates that the words give, such as `Sept 2010`, `c. 1997`, `before 2001` or `199X`.

    Raises Problem, with a sentence for the person, for what gives none, can be read in two ways, or no calendar has.
    """
    asked = " ".join(words.split())
    if not asked or len(asked) > _LONGEST:
        raise Problem(tr("That is no date.") if asked else tr("No date was typed."), tr(_EXAMPLES))
    try:
        return _read(_plain(asked))
    except NoDate:
        raise _refusal(asked) from None


def _plain(words: str) -> str:
    """In English and lower case, with one sign for each kind of dash and quotation mark."""
    return in_english(words.casefold().translate(_SIGNS).strip(" ,;"))


_SIGNS = {ord("—"): "–", ord("‒"): "–", ord("−"): "-", ord("‐"): "-", ord("‑"): "-", ord("’"): "'", ord("‘"): "'"}


def _read(words: str) -> When:
    _refuse_two_readings(words)
    return (
        _qualified(words)
        or read_edtf(words)
        or _point(words)
        or _open_end(words)
        or _about(words)
        or read_range(words, _read)
    )


def _qualified(words: str) -> When | None:
    """`2003-05-12/2003-05-18, known to the week`."""
    if match := _KNOWN_TO.fullmatch(words):
        return replace(_read(match["rest"]), precision=Precision(match["precision"]))
    if match := _INEXACT.fullmatch(words):
        return replace(_read(match["rest"]), vague=True)
    return None


def _about(words: str) -> When | None:
    if match := _ABOUT.fullmatch(words):
        return periods.near(_read(match["rest"]))
    if match := _ASKED.fullmatch(words):
        when = periods.near(_read(match["rest"]))
        return replace(when, edtf=when.edtf.replace("~", "?"))
    return None


def _point(words: str) -> When | None:
    led = _LED.fullmatch(words)
    try:
        point = read_point(led["rest"] if led else words)
    except NoDate:
        return None
    return point.when()


# ---- open at one end


def _open_end(words: str) -> When | None:
    if match := _BEFORE.fullmatch(words):
        return _beyond(_read(match["rest"]), after=False)
    if match := _UNTIL.fullmatch(words):
        return _open(None, _read(match["rest"]))
    if match := _AFTER.fullmatch(words):
        return _beyond(_read(match["rest"]), after=True)
    if match := _SINCE.fullmatch(words):
        return _open(_read(match["rest"] or match["onwards"]), None)
    return None


def _open(first: When | None, last: When | None) -> When:
    if first is not None and first.earliest is not None:
        return When(first.earliest, None, first.precision, f"{first.edtf.split('/')[0]}/..", first.vague)
    if last is not None and last.latest is not None:
        return When(None, last.latest, last.precision, f"../{last.edtf.split('/')[-1]}", last.vague)
    raise Problem(tr("A date that is open at that end already cannot open there again."), tr(_EXAMPLES))


def _beyond(when: When, *, after: bool) -> When:
    """All before the first day or after the last one, known by the unit that ends or begins there."""
    edge = when.latest if after else when.earliest
    if edge is None:
        raise Problem(tr("A date that is open at that end already cannot open there again."), tr(_EXAMPLES))
    day = edge + 1 if after else edge - 1
    if not FIRST_DAY <= day <= LAST_DAY:
        raise Problem(tr("The date lies outside the years 10,000 BCE to 9999."), tr(_EXAMPLES))
    unit = next(unit for unit in _units(day, when.precision) if day == (unit.earliest if after else unit.latest))
    unit = periods.near(unit) if when.vague else unit
    return _open(unit, None) if after else _open(None, unit)


def _units(day: int, precision: Precision) -> Iterator[When]:
    """The decade, year, month and day that hold a day, from the precision on."""
    year, month, number = civil(day)
    coarse = list(Precision).index(precision)
    if precision is Precision.CENTURY and year > 0:
        yield periods.years_from(year // 100 * 100, 100)
    if precision is Precision.DECADE and year > 0:
        yield periods.years_from(year // 10 * 10, 10)
    if coarse >= list(Precision).index(Precision.YEAR):
        yield When.of_year(year)
    if coarse >= list(Precision).index(Precision.MONTH):
        yield When.of_month(year, month)
    yield When.of_day(year, month, number)


# ---- refusals


def _refuse_two_readings(words: str) -> None:
    """`2010/11`. Two digits after a hyphen are a month, after a dash the end of a range of years."""
    match = _SHORT_YEAR.fullmatch(words)
    if match is None or match["sign"] != "/" or not 1 <= int(match["last"]) <= 12:
        return
    year, month = int(match["first"]), int(match["last"])
    if month <= year % 100:
        return
    raise Problem(
        tr(
            "“{text}” can be {month} {year} or the years {year}–{last}.",
            text=words,
            month=said_month(month),
            year=year,
            last=year - year % 100 + month,
        ),
        tr("Type {month} {year}, or the years in full.", month=said_month(month), year=year),
    )


def _refusal(asked: str) -> Problem:
    words = _plain(asked)
    if _RELATIVE.fullmatch(words):
        return Problem(tr("“{asked}” counts from a day that is not given.", asked=asked), tr(_EXAMPLES))
    try:
        read_point(words)
    except NoDate:
        return Problem(tr("“{asked}” is not a date that can be read.", asked=asked), tr(_EXAMPLES))
    return Problem(
        tr("“{asked}” leaves open which year that is.", asked=asked), tr("Type the year too, such as 5 May 2011.")
    )


# ---- what can be typed back


def typed(when: When) -> str:
    """Words from which `read_typed` makes the same date again: those that show it where they do, else EDTF."""
    return next((words for words in _spellings(when) if _gives(words, when)), when.edtf)


def _gives(words: str, when: When) -> bool:
    try:
        return read_typed(words) == when
    except Problem:
        return False


def _spellings(when: When) -> Iterator[str]:
    """From the most readable to the one that says all."""
    yield said_when(when)
    yield from _parts_spelt(when)
    yield when.edtf
    known = f"{when.edtf}, known to the {when.precision}"
    yield known
    yield f"{known}, inexact"


def _parts_spelt(when: When) -> Iterator[str]:
    if when.earliest is None or when.latest is None:
        return
    for words, whole in _wholes(when.earliest, when.latest, when.precision):
        yield words
        yield f"about {words}"
        yield f"{words}, inexact"
        if when.vague:
            yield from (f"{mod}{words}" for mod, part in _MODS.items() if _is_part(when, whole, part))


_MODS = {
    "early ": Mod.EARLY, "mid-": Mod.MID, "late ": Mod.LATE, "beginning of ": Mod.START, "end of ": Mod.END,
    "first half of ": Mod.FIRST_HALF, "second half of ": Mod.SECOND_HALF,
}  # fmt: skip


def _is_part(when: When, whole: When, mod: Mod) -> bool:
    return whole.precision is not Precision.WEEK and periods.narrowed(whole, mod).earliest == when.earliest


def _wholes(first: int, last: int, precision: Precision) -> Iterator[tuple[str, When]]:
    """The periods of that precision in which the first day lies."""
    year, month, _ = civil(first)
    if precision is Precision.WEEK:
        yield f"week of {when_words(When.of_day(*civil(first)))}", periods.week_of(first)
    for part, words in _PARTS.get(precision, {}).items():
        for of in (year, year - 1):
            whole = periods.part_of_year(of, part)
            if (whole.earliest or 0) <= first and last <= (whole.latest or 0):
                yield tr(words, year=said_year(of)), whole
    if precision is Precision.MONTH:
        yield when_words(When.of_month(year, month)), When.of_month(year, month)
    if precision is Precision.YEAR:
        yield when_words(When.of_year(year)), When.of_year(year)
    if precision in (Precision.DECADE, Precision.CENTURY):
        yield from _long_wholes(civil(last)[0], precision)


def _long_wholes(year: int, precision: Precision) -> Iterator[tuple[str, When]]:
    """The decade or century that holds a year."""
    if precision is Precision.DECADE:
        first = year // 10 * 10 if year > 0 else 1 - ((1 - year) // 10 * 10 + 9)
        words = f"{first}s" if year > 0 else f"{-8 - first}s BCE"
        yield words, periods.years_from(first, 10)
    else:
        first = year // 100 * 100 if year > 0 else (year - 1) // 100 * 100 + 1
        number = first // 100 + 1 if year > 0 else (1 - first) // 100
        yield f"{ordinal(number)} century{'' if year > 0 else ' BCE'}", periods.years_from(first, 100)


_PARTS = {
    Precision.QUARTER: {
        "Q1": later("Q1 {year}"), "Q2": later("Q2 {year}"), "Q3": later("Q3 {year}"), "Q4": later("Q4 {year}")
    },
    Precision.HALF_YEAR: {"H1": later("first half of {year}"), "H2": later("second half of {year}")},
    Precision.SEASON: {
        "SP": later("spring {year}"), "SU": later("summer {year}"), "FA": later("autumn {year}"),
        "WI": later("winter {year}"),
    },
}  # fmt: skip
