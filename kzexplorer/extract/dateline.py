"""Recognise the line that dates a document or one of its sections."""

from __future__ import annotations

import re
from functools import cache

_MONTH = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\.?"
)
_WEEKDAY = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?"
_DAY = r"\d{1,2}(?:st|nd|rd|th)?"
_YEAR = r"[12]\d{3}"
_DATE = (
    rf"(?:(?:the )?{_DAY}(?: of)? {_MONTH},? {_YEAR}|{_MONTH} {_DAY},? {_YEAR}|{_YEAR}[-/]\d\d[-/]\d\d"
    rf"|{_DAY}[-/]{_MONTH}[-/]{_YEAR}|{_YEAR},? {_MONTH} {_DAY}|\d{{1,2}}[./-]\d{{1,2}}[./-](?:{_YEAR}|\d\d))"
)
_LABEL = r"(?:(?:date|dated|published|posted|released?|issued|updated|last updated|created|added|time)(?: on| at)?:? ?)"
_TIME = (
    r"(?:,? ?(?:at |- |– |— ?|\| )?(?:\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?|\d{1,2} ?[ap]\.?m\.?|noon|midnight)"
    r"(?: ?\(?[A-Z]{2,5}\)?(?:[+-]\d{1,2})?| [+-]\d{4})?|T\d\d:\d\d(?::\d\d(?:\.\d{1,6})?)?(?:Z|[+-]\d\d:?\d\d)?)"
)
_PLACE = r"(?P<place>[^\W\d_][\w .’'-]{1,40}(?:, [^\W\d_][\w .’'-]{1,40})?(?:,|:| ?\||(?<= )[-–—]|(?=\()) ?)"
_NUMBER = (
    r"(?:(?:press|news|media) ?release|statement|communiqu[eé]|pr|ref)"
    r"[.:]?(?: ?n[o°º]\.?:?)?(?:[ /.-]?\d[\d/.-]{0,15})?(?: of| dated|,|:| \|)? "
)
_AFTER = r"(?: ?\| ?[^\W\d_][\w -]{1,30}| by [^\W\d_][\w .-]{1,30})"
_DATED = rf"[\[(]?{_LABEL}?(?:{_NUMBER})?{_PLACE}?[\[(]?(?:{_WEEKDAY},? )?(?P<date>{_DATE}){_TIME}?[\])]?"
_DAYS = rf"{_DAY}(?: ?[-–] ?{_DAY})?"
_ENTRY = rf"(?:{_YEAR}[,.]? )?(?:{_DAYS}(?: of)? {_MONTH}|{_MONTH} {_DAYS})(?:,? {_YEAR})?[.,:]?"
_WITHOUT_YEAR = rf"(?:the )?{_DAY}(?: of)? {_MONTH}|{_MONTH} {_DAY}"

_LONGEST = 100


@cache
def _yearless() -> re.Pattern[str]:
    return re.compile(rf"{_LABEL}?{_PLACE}?(?:{_WEEKDAY},? )?(?P<date>{_WITHOUT_YEAR}){_TIME}?[.,:]?", re.IGNORECASE)


@cache
def _line() -> re.Pattern[str]:
    return re.compile(rf"{_DATED}{_AFTER}?[.,:]?", re.IGNORECASE)


@cache
def _lead() -> re.Pattern[str]:
    return re.compile(rf"{_DATED}(?: ?[(/][^\n()/]{{2,40}}[)/])?(?:[.:](?= )| ?[—–]| -{{1,2}}(?= ))", re.IGNORECASE)


@cache
def _entry() -> re.Pattern[str]:
    return re.compile(_ENTRY, re.IGNORECASE)


def heads_an_entry(words: str) -> bool:
    """Whether the words are days alone, a range too, as they head an entry of a chronology: "2019, May 12–13."."""
    return len(words) <= _LONGEST and _entry().fullmatch(" ".join(words.split())) is not None


def is_dateline(line: str) -> bool:
    """Whether a line holds a day, its year may be missing, and nothing else but a label, place, weekday or time."""
    words = " ".join(line.split()) if len(line) <= _LONGEST else ""
    return _line().fullmatch(words) is not None or _yearless().fullmatch(words) is not None


def lead_end(text: str, start: int, end: int, *, placed: bool = False) -> int:
    """Where the words end that date a paragraph at its head: "Oslo, 5 May 1990: The envoy ..."; `start` without them.

    `placed`: only words that name a place too, as those of a report do; a date alone may head an entry of a chronology.
    """
    match = _lead().match(text, start, min(end, start + _LONGEST))
    return start if match is None or (placed and not match["place"]) else match.end("date")
