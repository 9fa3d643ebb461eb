"""What was decided by hand: the subjects and fields of decisions, how their values are written, and what holds now."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from sqlalchemy import ColumnElement, Connection, bindparam, func, literal_column, select

from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.statements import AnyRow
from kzexplorer.store.tables import ANCHOR, DECISION
from kzexplorer.store.whens import when_of

Fields = dict[str, str]
"""The last value of each decided field, without those given back to the machine."""


class About(StrEnum):
    """What a decision is about; passages and mentions are of the document that is the target."""

    EVENT = "event"
    ENTITY = "entity"
    DOCUMENT = "document"
    PASSAGE = "passage"
    MENTION = "mention"
    WORKSPACE = "workspace"


VERDICT, TITLE, KIND, STATUS, WHEN, PASSAGES, JOINED, MADE = (
    *("verdict", "title", "kind", "status", "when", "passages", "joined", "made"),
)
NAME, TYPE, ROLE, MERGED, DATE = "name", "type", "role", "merged", "date"
PARTICIPANT, PLACE, ALIAS, NOT, NAMED, NOTE, TAG, SEARCH = (
    *("participant:", "place:", "alias:", "not:", "entity:", "note:", "tag:", "search:"),
)
"""They begin the name of a field, which ends in the number, the name or the place that it is about."""

YES, NO = "yes", "no"
WHOLE = ""
"""The place of a note or a tag on the whole of its subject."""


@dataclass(frozen=True, slots=True)
class Setting:
    """A value for a field; None gives it back to the machine."""

    about: About
    target: int
    field: str
    value: str | None


Row = tuple[About, int, str, str | None, str | None]
"""What a decision is about, its target and field, and the value before and after."""


def fields_of(connection: Connection, about: About, targets: Collection[int]) -> dict[int, Fields]:
    """What holds now, by target; those on which nobody decided are left out."""
    return folded(_OF.rows(connection, targets, about=about.value))


def all_fields(connection: Connection, about: About) -> dict[int, Fields]:
    """The same for every target."""
    return folded(_ALL.rows(connection, about=about.value))


def all_annotations(connection: Connection, about: About) -> dict[int, Fields]:
    """Notes and tags alone, for every target."""
    return folded(_ANNOTATIONS.rows(connection, about=about.value))


def fields_in(connection: Connection, rendition: int) -> dict[int, Fields]:
    """The same for the events of a rendition."""
    return folded(_IN.rows(connection, about=About.EVENT.value, rendition=rendition))


def values_of(connection: Connection, settings: Sequence[Setting]) -> list[str | None]:
    """The values now of the same fields, in their order."""
    targets: dict[About, set[int]] = {}
    for setting in settings:
        targets.setdefault(setting.about, set()).add(setting.target)
    held = {about: fields_of(connection, about, each) for about, each in targets.items()}
    return [held[each.about].get(each.target, {}).get(each.field) for each in settings]


def folded(decisions: Iterable[AnyRow]) -> dict[int, Fields]:
    """What decisions in their order leave."""
    found: dict[int, Fields] = {}
    for target, field, new in decisions:
        if new is not None:
            found.setdefault(target, {})[field] = new
        elif target in found:
            found[target].pop(field, None)
    return {target: fields for target, fields in found.items() if fields}


def numbered(fields: Mapping[str, str], beginning: str) -> dict[int, str]:
    """The values of the fields that begin so and end in a number, by that number."""
    cut = len(beginning)
    return {int(field[cut:]): value for field, value in fields.items() if field.startswith(beginning)}


def named(fields: Mapping[str, str], beginning: str) -> dict[str, str]:
    """The values of the fields that begin so, by the rest of their names."""
    return {field[len(beginning) :]: value for field, value in fields.items() if field.startswith(beginning)}


def when_words(when: When | None) -> str:
    """A date as the value of a decision; empty for no date."""
    if when is None:
        return ""
    return json.dumps([when.earliest, when.latest, when.precision.value, when.edtf, int(when.vague)])


def when_from(value: str) -> When | None:
    """Raises ValueError where the value is none that `when_words` writes."""
    return when_of(*json.loads(value)) if value else None


def spans_words(rendition: int, spans: Sequence[Span]) -> str:
    """Passages of a rendition as the value of a decision."""
    return json.dumps([rendition, [[span.start, span.end] for span in spans]])


def spans_from(value: str, rendition: int) -> tuple[Span, ...]:
    """None where they are of another rendition's text."""
    of, spans = json.loads(value)
    return tuple(Span(start, end) for start, end in spans) if of == rendition else ()


def place_words(span: Span | None) -> str:
    """Where in its document a subject is; `WHOLE` for one that is no part of a document."""
    return WHOLE if span is None else f"{span.start}-{span.end}"


def place_from(words: str) -> Span | None:
    start, _, end = words.partition("-")
    return Span(int(start), int(end)) if words else None


def _last(*which: ColumnElement[bool]) -> Prepared:
    """The last decision on each field of the targets, of however many there were."""
    newest = select(func.max(DECISION.c.id)).where(*which).group_by(DECISION.c.target, DECISION.c.field)
    found = select(DECISION.c.target, DECISION.c.field, DECISION.c.new).where(DECISION.c.id.in_(newest))
    return Prepared(found.order_by(DECISION.c.id))


_ABOUT = DECISION.c.subject == bindparam("about")
_ALL = _last(_ABOUT)
_OF = _last(_ABOUT, among(DECISION.c.target))
_HERE = select(ANCHOR.c.id).where(ANCHOR.c.rendition == bindparam("rendition"))
_ANNOTATIONS = _last(
    _ABOUT,
    DECISION.c.field.startswith(literal_column(f"'{NOTE}'")) | DECISION.c.field.startswith(literal_column(f"'{TAG}'")),
)
_IN = _last(_ABOUT, DECISION.c.target.in_(_HERE))
