"""Make of each row of a table one event, with the days, people, bodies and places that its columns give."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from kzexplorer.domain.document import Document, Passage
from kzexplorer.domain.event import DateBasis, EntityLink, Event, EventStatus, Findings
from kzexplorer.domain.span import Span
from kzexplorer.domain.table import Meaning, Row
from kzexplorer.domain.when import DateMention
from kzexplorer.extract import topics
from kzexplorer.extract.rows import dates, kinds, tables, titles
from kzexplorer.extract.rows.entities import Entities

__all__ = ["find"]

_SURE = 0.95
_COUNTRIES_OF_GUESTS = "The name of the table says where they went, so the country is theirs."
_NO_DATE = "The row gives no date."


def find(document: Document, passages: tuple[Passage, ...], language: str) -> Findings:
    """What the rows tell; a table without any date tells of people and places, and of no event."""
    reading = _Reading(document.text)
    dated = any(row.when is not None for row in document.rows)
    for row in document.rows:
        reading.read(row, dated=dated)
    found = reading.entities.found()
    evidence = [row.span for row in document.rows]
    return Findings(
        title=_title(document),
        document_date=None,
        language=language,
        passages=passages,
        dates=tuple(reading.dates),
        entities=found,
        events=topics.find(document.text, evidence, found, reading.events),
    )


def _title(document: Document) -> str:
    """What the only table is called, else the name of the file."""
    named = {row.table for row in document.rows}
    called = named.pop() if len(named) == 1 else ""
    if (host := tables.host(called)) is not None:
        called = re.sub(re.escape(host), host, called, flags=re.IGNORECASE)
    return called[:1].upper() + called[1:] or document.name


@dataclass(slots=True)
class _Reading:
    """Goes through the rows of one document."""

    text: str
    entities: Entities = field(init=False)
    dates: list[DateMention] = field(default_factory=list)
    events: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.entities = Entities(self.text)

    def read(self, row: Row, *, dated: bool) -> None:
        host = tables.host(row.table)
        people, bodies, countries, places = self._named(row, host)
        first = len(self.dates)
        self.dates += dates.of(self.text, row)
        if not dated or not titles.has_words(self.text, row):
            return
        kind, because = kinds.of(self.text, row)
        title = titles.write(self.text, row, kind, host)
        guests = countries if host else ()
        self.events.append(
            Event(
                kind=kind,
                status=EventStatus.HAPPENED,
                title=title,
                when=row.when,
                basis=DateBasis.NONE if row.when is None else DateBasis.EXPLICIT,
                evidence=(row.span,),
                trigger=None,
                dates=tuple(range(first, len(self.dates))),
                participants=(*people, *bodies, *guests),
                places=(*places, *(() if host else countries)),
                parent=None,
                detail=False,
                confidence=_SURE,
                why=" ".join(filter(None, (_why(row, because), _COUNTRIES_OF_GUESTS if guests else ""))),
            )
        )

    def _named(self, row: Row, host: str | None) -> tuple[tuple[EntityLink, ...], ...]:
        """The people, bodies, countries and places of a row."""
        cells: defaultdict[Meaning, list[Span]] = defaultdict(list)
        for cell in row.cells:
            cells[cell.meaning].append(cell.span)
        home = next((span.of(self.text) for span in cells[Meaning.COUNTRY]), "") if host else ""
        role = next((span.of(self.text) for span in cells[Meaning.ROLE]), "")
        return (
            _links(self.entities.people(cells[Meaning.PERSON], role, home)),
            _links(self.entities.bodies(cells[Meaning.ORGANISATION])),
            _links(self.entities.countries(cells[Meaning.COUNTRY])),
            _links(self.entities.places(cells[Meaning.PLACE])),
        )


def _links(found: Sequence[tuple[int, Span]]) -> tuple[EntityLink, ...]:
    """Each entity once."""
    once: dict[int, Span] = {}
    for entity, span in found:
        once.setdefault(entity, span)
    return tuple(EntityLink(entity, span) for entity, span in once.items())


def _why(row: Row, because: str) -> str:
    """How date and kind were reached."""
    dated = "Its columns give the date." if row.when is not None else ""
    return " ".join(filter(None, (dated, row.reason or ("" if row.when else _NO_DATE), because)))
