"""Reads the project's own gold: tests/gold/dev and tests/gold/unseen, and what was marked in the two seeds.

A document is NAME.txt with NAME.json beside it. There, `nth` counts the occurrences of the words in the text from 1,
`edtf` is null for what lies on no calendar, and `outer` holds the first and last day that vague words can mean.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kzexplorer.domain.span import Span
from tests.evaluation.days import Days, of_edtf, of_ends
from tests.evaluation.gold import GoldDate, GoldDocument, GoldEntity, GoldEvent, GoldName, GoldTimex

GOLD = Path(__file__).parents[1] / "gold"
SEEDS = Path(__file__).parents[2] / "seeds"
Json = dict[str, Any]


class BadGold(Exception):
    """A gold document that contradicts itself or its text, with everything that is wrong about it."""


def documents(folder: Path) -> Iterator[GoldDocument | BadGold]:
    """The documents of a folder; one that cannot be used comes as the reasons why."""
    for file in sorted(folder.glob("*.json")):
        try:
            yield _document(folder.name, file)
        except BadGold as bad:
            yield bad


def seeds() -> Iterator[GoldDocument]:
    """Both seeds, with their dates, names and events."""
    dates, names = _lines("seed_dates.jsonl"), _lines("seed_entities.jsonl")
    events = json.loads((GOLD / "seed_events.json").read_text("utf-8"))
    for file in sorted(SEEDS.glob("*.txt")):
        text = file.read_text("utf-8").replace("\r", "")
        yield GoldDocument(
            set="seeds",
            name=file.stem,
            text=text,
            unseen=False,
            document_date=dates[file.stem]["dct"],
            timexes=timexes(dates[file.stem]["timexes"]),
            names=tuple(GoldName(_span(name), name["type"]) for name in names[file.stem]["entities"]),
            events=tuple(_seed_event(event, text) for event in events if file.stem.startswith(event["doc"])),
        )


def timexes(values: list[Json]) -> tuple[GoldTimex, ...]:
    """TIMEX3 annotations as JSON; `alts` are further values that are right."""
    return tuple(
        GoldTimex(
            _span(value),
            value["type"],
            ((value["value"] or "").strip(), *(other.strip() for other in value.get("alts") or ())),
            bool(value.get("optional")),
        )
        for value in values
    )


def _lines(name: str) -> dict[str, Json]:
    with (GOLD / name).open(encoding="utf-8") as lines:
        return {value["id"]: value for value in map(json.loads, lines)}


def _span(value: Json) -> Span:
    return Span(value["start"], value["end"])


def _seed_event(event: Json, text: str) -> GoldEvent:
    start = text.index(event["quote"])
    return GoldEvent(
        title=event["title"],
        passages=(Span(start, start + len(event["quote"])),),
        days=of_ends(event["start"], event["end"]),
        outer=None,
        kinds=(event["kind"],),
        participants=tuple(event["participants"]),
        places=tuple(event["places"]),
        core=event["core"],
    )


def _document(name: str, file: Path) -> GoldDocument:
    text = file.with_suffix(".txt").read_text("utf-8").replace("\r", "")
    value = json.loads(file.read_text("utf-8"))
    problems: list[str] = []
    entities = tuple(
        GoldEntity(each["name"], each["type"], tuple(each.get("aliases") or ()), bool(each.get("optional")))
        for each in value["entities"]
    )
    known = {name for entity in entities for name in (entity.name, *entity.aliases)}
    document = GoldDocument(
        set=name,
        name=file.stem,
        text=text,
        unseen=name == "unseen",
        document_date=value["document_date"],
        dates=tuple(date for each in value["dates"] if (date := _date(each, text, problems))),
        entities=entities,
        events=tuple(event for each in value["events"] if (event := _event(each, text, known, problems))),
    )
    if problems:
        raise BadGold(f"{name}/{file.name}: " + "; ".join(problems))
    return document


def _date(value: Json, text: str, problems: list[str]) -> GoldDate | None:
    span = _nth(text, value["text"], value.get("nth", 1), problems)
    days, outer = _days(value, problems)
    return GoldDate(span, days, outer, value["class"], bool(value.get("optional"))) if span else None


def _event(value: Json, text: str, known: set[str], problems: list[str]) -> GoldEvent | None:
    quotes = [(value["quote"], value.get("nth", 1)), *map(tuple, value.get("also") or ())]
    spans = [_nth(text, words, nth, problems) for words, nth in quotes]
    passages = tuple(span for span in spans if span)
    days, outer = _days(value, problems)
    problems += [f"{name!r} is no entity" for name in (*value["participants"], *value["places"]) if name not in known]
    kinds = tuple(dict.fromkeys((value["kind"], *(value.get("kinds_ok") or ()))))
    if not passages:
        return None
    return GoldEvent(
        title=value.get("title") or "",
        passages=passages,
        days=days,
        outer=outer,
        kinds=kinds,
        participants=tuple(value["participants"]),
        places=tuple(value["places"]),
        status=value["status"],
        optional=bool(value.get("optional")),
    )


def _days(value: Json, problems: list[str]) -> tuple[Days | None, Days | None]:
    try:
        return of_edtf(value["edtf"]), of_edtf("/".join(value.get("outer") or ()) or None)
    except ValueError as problem:
        problems.append(str(problem))
        return None, None


def _nth(text: str, words: str, nth: int, problems: list[str]) -> Span | None:
    start = -1
    for _ in range(nth):
        start = text.find(words, start + 1)
        if start < 0:
            problems.append(f"no occurrence {nth} of {words!r}")
            return None
    return Span(start, start + len(words))
