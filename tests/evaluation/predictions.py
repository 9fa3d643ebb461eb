"""What the program finds in the documents, as `extract --json` prints it, so that two versions can be compared."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any

from kzexplorer.domain.calendar import civil
from kzexplorer.domain.document import Document
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When
from kzexplorer.export.findings_json import read_value
from kzexplorer.extract import extract
from tests.evaluation.days import Days, of_edtf, of_ends
from tests.evaluation.gold import GoldDocument

TYPES = {"person": "PER", "organisation": "ORG", "place": "LOC", "document": "DOC", "meeting": "MTG"}
Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class FoundDate:
    span: Span
    type: str
    value: str
    days: Days | None


@dataclass(frozen=True, slots=True)
class FoundEntity:
    """`mentions` are the places of all its mentions, `aliases` their words."""

    name: str
    type: str
    mentions: tuple[Span, ...]
    aliases: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FoundEvent:
    title: str
    passages: tuple[Span, ...]
    days: Days | None
    kind: str
    status: str
    date_spans: tuple[Span, ...]
    participants: tuple[str, ...]
    places: tuple[str, ...]
    confidence: float


@dataclass(frozen=True, slots=True)
class Found:
    """What stands in one JSON value of `extract --json`."""

    document_date: Days | None
    dates: tuple[FoundDate, ...]
    entities: tuple[FoundEntity, ...]
    events: tuple[FoundEvent, ...]


def predict(gold: GoldDocument) -> Json:
    """Run the extraction; only where the gold says so is it told the document's date."""
    document = document_of(gold)
    given = of_edtf(gold.document_date) if gold.date_given else None
    findings = extract(document, When.of_day(*civil(given.first)) if given else None)
    return read_value(gold.name, document, findings, details=False)


def document_of(gold: GoldDocument) -> Document:
    """The text of a gold document as a reader gives it."""
    data = gold.text.encode()
    key = sha256(data).hexdigest()
    return Document(gold.name, gold.name, "text/plain", "utf-8", len(data), key, gold.text, key)


def found(value: Json) -> Found:
    text: str = value["text"]
    return Found(
        of_edtf(value["document_date"]),
        tuple(_date(date) for date in value["dates"]),
        tuple(_entity(entity, text) for entity in value["entities"]),
        tuple(_event(event) for event in value["events"]),
    )


def save(values: dict[str, Json], file: Path) -> None:
    """One line a document: its id, and what was found."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w", encoding="utf-8") as lines:
        for name, value in values.items():
            lines.write(json.dumps({"id": name, **value}, ensure_ascii=False) + "\n")


def load(file: Path, documents: Iterable[GoldDocument]) -> dict[str, Json]:
    """The saved findings of these documents; those of another text, or not saved at all, are left out."""
    texts = {document.id: document.text for document in documents}
    with file.open(encoding="utf-8") as lines:
        values = [json.loads(line) for line in lines]
    return {value.pop("id"): value for value in values if texts.get(value["id"]) == value["text"]}


def _span(value: Json) -> Span:
    return Span(value["start"], value["end"])


def _date(value: Json) -> FoundDate:
    return FoundDate(_span(value), value["type"], value["value"], of_ends(value["earliest"], value["latest"]))


def _entity(value: Json, text: str) -> FoundEntity:
    mentions = tuple(_span(mention) for mention in value["mentions"])
    return FoundEntity(
        value["name"], TYPES[value["type"]], mentions, tuple(dict.fromkeys(m.of(text) for m in mentions))
    )


def _event(value: Json) -> FoundEvent:
    return FoundEvent(
        value["title"],
        tuple(_span(passage) for passage in value["passages"]),
        of_ends(value["earliest"], value["latest"]),
        value["kind"],
        value["status"],
        tuple(_span(date) for date in value["date_spans"]),
        tuple(value["participants"]),
        tuple(value["places"]),
        value["confidence"],
    )
