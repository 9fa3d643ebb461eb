"""Turns rows of an official record of visits into plain sentences, whose dates, people and countries are then known.

Such records are those of the Office of the Historian (CC0): foreign leaders in the United States (`visitor`, `country`)
and travels of presidents and secretaries of state (`role`, `name`, `country`). The sentences are our own, and their
forms take turns. One row in fifteen is told, twenty of them to a document.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from kzexplorer.domain.calendar import civil
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import MONTHS, days_words
from tests.evaluation.days import Days, of_ends
from tests.evaluation.gold import GoldDate, GoldDocument, GoldEntity, GoldEvent

_ONE_ROW_IN = 15
_ROWS = 20
_HOST = "United States"
_KINDS = ("visit", "meeting", "consultation")
_ROLES = {"president": "President", "secretary": "Secretary of State"}
_SENTENCES = (
    "{who} visited {where} on {when}.",
    "{when}: {who} pays a visit to {where}.",
    "On {when} {who} was in {where} for talks.",
    "The visit of {who} to {where} took place on {when}.",
)


class Visit(NamedTuple):
    """Who came from where (empty where the record does not say) and went where, on which days; `title` is an office."""

    title: str
    name: str
    home: str
    host: str
    days: Days

    @property
    def several(self) -> bool:
        return self.days.first != self.days.last


def documents(file: Path) -> Iterator[GoldDocument]:
    with file.open(encoding="utf-8", newline="") as lines:
        visits = [_visit(row) for row in list(csv.DictReader(lines))[::_ONE_ROW_IN]]
    for start in range(0, len(visits), _ROWS):
        yield _document(file.stem, start, visits[start : start + _ROWS])


def _visit(row: dict[str, str]) -> Visit:
    days = of_ends(row["start"], row["end"])
    assert days is not None
    if "visitor" in row:
        return Visit("", row["visitor"], _plain(row["country"]), _HOST, days)
    return Visit(f"{_ROLES[row['role']]} ", _plain(row["name"]), "", _plain(row["country"]), days)


def _plain(name: str) -> str:
    """Without what stands in brackets, and `Korea, South` as `South Korea`."""
    first, comma, last = re.sub(r" *\(.*?\)", "", name).partition(", ")
    return f"{last} {first}" if comma else first


def _document(record: str, start: int, visits: Sequence[Visit]) -> GoldDocument:
    text, dates, events = "", [], []
    for number, visit in enumerate(visits):
        when = date_words(visit.days, month_first=number % 2 == 0)
        sentence = _sentence(visit, when, number)
        passage = Span(len(text), len(text) + len(sentence))
        at = passage.start + sentence.index(when)
        dates.append(GoldDate(Span(at, at + len(when)), visit.days, None, "range" if visit.several else "day"))
        events.append(
            GoldEvent(f"Visit of {visit.name}", (passage,), visit.days, None, _KINDS, (visit.name,), (visit.host,))
        )
        text += f"{sentence}\n\n"
    people = {GoldEntity(visit.name, "PER", _shorter(visit.name)) for visit in visits}
    places = {GoldEntity(place, "LOC") for visit in visits for place in (visit.home, visit.host) if place}
    entities = sorted(people | places, key=lambda entity: entity.name)
    name = f"row {start * _ONE_ROW_IN + 1} on"
    return GoldDocument(
        record, name, text, unseen=False, dates=tuple(dates), entities=tuple(entities), events=tuple(events)
    )


def _sentence(visit: Visit, when: str, number: int) -> str:
    who = f"{visit.title}{visit.name}" + (f" of {visit.home}" if visit.home else "")
    host = f"the {visit.host}" if visit.host.startswith("United ") else visit.host
    return _SENTENCES[number % len(_SENTENCES)].format(who=who, where=host, when=when)


def _shorter(name: str) -> tuple[str, ...]:
    """The name without its first words, which may be an office."""
    words = name.split()
    return tuple(" ".join(words[start:]) for start in range(1, len(words)))


def date_words(days: Days, *, month_first: bool) -> str:
    """`9–12 January 1866`, or `January 9-12, 1866`."""
    if not month_first:
        return days_words(days.first, days.last)
    (year, month, day), (last_year, last_month, last_day) = civil(days.first), civil(days.last)
    if days.first == days.last:
        return f"{MONTHS[month - 1]} {day}, {year}"
    if (year, month) == (last_year, last_month):
        return f"{MONTHS[month - 1]} {day}-{last_day}, {year}"
    first = f"{MONTHS[month - 1]} {day}" + f", {year}" * (year != last_year)
    return f"{first} - {MONTHS[last_month - 1]} {last_day}, {last_year}"
