"""The log as rows for people: who did what and when, and each thing that a step changed, in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import ColumnElement, Connection, func, select

from kzexplorer.domain.when import when_words
from kzexplorer.store import decided
from kzexplorer.store.action_log import label_of
from kzexplorer.store.as_found import as_found
from kzexplorer.store.decided import About
from kzexplorer.store.portions import portions
from kzexplorer.store.statements import AnyRow
from kzexplorer.store.tables import ACTION, DECISION, DOCUMENT, ENTITY, ENTITY_ITEM, EVENT, ITEM, RENDITION, ROW_IMAGE
from kzexplorer.store.units import Unit
from kzexplorer.store.views import HistoryChange, HistoryLine
from kzexplorer.translation import later, tr

_MOST_CHANGES = 500
_FIELDS = {
    decided.VERDICT: later("review"),
    decided.TITLE: later("title"),
    decided.KIND: later("kind"),
    decided.STATUS: later("status"),
    decided.TYPE: later("type"),
    decided.NAME: later("name"),
    decided.WHEN: later("date"),
    decided.DATE: later("date"),
    decided.PASSAGES: later("passages"),
    decided.JOINED: later("the same happening as"),
    decided.MERGED: later("merged into"),
    decided.MADE: later("added"),
}
_BEGINNINGS = {
    decided.PARTICIPANT: later("participant {name}"),
    decided.PLACE: later("place {name}"),
    decided.ALIAS: later("name {name}"),
    decided.NOT: later("the same as {name}"),
    decided.NAMED: later("is named"),
    decided.NOTE: later("note"),
    decided.TAG: later("tag {name}"),
    decided.SEARCH: later("saved search {name}"),
}
_AS_FOUND = later("as found")
_BEFORE = {
    decided.VERDICT: later("to review"),
    **dict.fromkeys((decided.TITLE, decided.KIND, decided.STATUS, decided.WHEN, decided.PASSAGES), _AS_FOUND),
    **dict.fromkeys((decided.DATE, decided.NAME, decided.TYPE), _AS_FOUND),
}
"""What a field held that nobody had decided on."""
_WORDS = {decided.YES: later("yes"), decided.NO: later("no"), "to_review": later("to review")}
_GONE = {
    About.EVENT: later("event {number}, which is not there now"),
    About.ENTITY: later("entity {number}, which is not there now"),
    About.DOCUMENT: later("document {number}, which is not there now"),
    About.PASSAGE: later("passage {number}, which is not there now"),
    About.MENTION: later("mention {number}, which is not there now"),
    About.WORKSPACE: later("workspace {number}, which is not there now"),
}


def lines(connection: Connection, limit: int, before: int | None) -> list[HistoryLine]:
    """The newest steps first; those that take another back are told by that one."""
    steps = select(ACTION).where(ACTION.c.undoes.is_(None))
    if before is not None:
        steps = steps.where(ACTION.c.id < before)
    rows = connection.execute(steps.order_by(ACTION.c.id.desc()).limit(limit)).all()
    undone = _undone(connection, [row.id for row in rows])
    about = _about(connection, [row.id for row in rows])
    return [_line(connection, row, *undone.get(row.id, (0, None)), *about.get(row.id, ("", 0))) for row in rows]


def changes(connection: Connection, action: int) -> list[HistoryChange]:
    """What a step changed, in its order; of thousands the first ones."""
    decisions = connection.execute(
        select(DECISION).where(DECISION.c.action == action).order_by(DECISION.c.id).limit(_MOST_CHANGES)
    ).all()
    words = _Words(connection, decisions, before=True)
    brought = select(ROW_IMAGE.c.unit, ROW_IMAGE.c.target).where(
        ROW_IMAGE.c.action == action, ROW_IMAGE.c.unit.in_([Unit.DOCUMENT.value, Unit.FINDINGS.value])
    )
    rows = connection.execute(brought.order_by(ROW_IMAGE.c.id).limit(_MOST_CHANGES)).all()
    return [*(_brought(connection, row) for row in rows), *(words.change(row) for row in decisions)]


def _undone(connection: Connection, actions: list[int]) -> dict[int, tuple[int, int | None]]:
    """How often each was taken back or brought back, and by which step last."""
    times = select(ACTION.c.undoes, func.count(), func.max(ACTION.c.id)).where(ACTION.c.undoes.in_(actions))
    return {row[0]: (row[1], row[2]) for row in connection.execute(times.group_by(ACTION.c.undoes))}


def _about(connection: Connection, actions: list[int]) -> dict[int, tuple[str, int]]:
    """What the first decision of each is about, in words, and how many there are."""
    counted = select(DECISION.c.action, func.min(DECISION.c.id), func.count()).where(DECISION.c.action.in_(actions))
    firsts = {row[1]: (row[0], row[2]) for row in connection.execute(counted.group_by(DECISION.c.action))}
    rows = connection.execute(select(DECISION).where(DECISION.c.id.in_(list(firsts)))).all()
    words = _Words(connection, rows)
    return {firsts[row.id][0]: (words.change(row).words, firsts[row.id][1]) for row in rows}


def _line(
    connection: Connection, row: AnyRow, times: int, last: int | None, about: str, n_decisions: int
) -> HistoryLine:
    label = label_of(connection, row.id) or ""
    stands = times % 2 == 0
    return HistoryLine(row.id, row.at, row.actor, label, stands, None if stands else last, about, n_decisions)


def _brought(connection: Connection, row: AnyRow) -> HistoryChange:
    named = select(DOCUMENT.c.id, DOCUMENT.c.name).join(RENDITION, RENDITION.c.document == DOCUMENT.c.id)
    found = connection.execute(named.where(RENDITION.c.id == int(row.target))).one_or_none()
    number, name = (found.id, found.name) if found else (0, tr("a document that is not there now"))
    field = tr("added") if row.unit == Unit.DOCUMENT.value else tr("read again")
    return HistoryChange(About.DOCUMENT.value, number, name, field, "", "")


class _Words:
    """Names the subjects of decisions, and says their values; `before`: also what was found where none was decided."""

    def __init__(self, connection: Connection, rows: Sequence[AnyRow], *, before: bool = False) -> None:
        events = {row.target for row in rows if row.subject == About.EVENT.value}
        events |= {int(value) for row in rows for value in (row.old, row.new) if row.field == decided.JOINED and value}
        entities = {row.target for row in rows if row.subject == About.ENTITY.value} | set(_entities(rows))
        in_documents = (About.DOCUMENT.value, About.PASSAGE.value, About.MENTION.value)
        documents = {row.target for row in rows if row.subject in in_documents}
        self._events = _names(connection, events, ITEM.c.id, ITEM.c.title)
        self._events = _names(connection, events, EVENT.c.anchor, EVENT.c.title) | self._events
        self._entities = _names(connection, entities, ENTITY.c.id, ENTITY.c.name)
        self._entities |= _names(connection, entities, ENTITY_ITEM.c.entity, ENTITY_ITEM.c.name)
        self._found = as_found(connection, events, entities) if before else {}
        self._documents = _names(connection, documents, DOCUMENT.c.id, DOCUMENT.c.name)

    def change(self, row: AnyRow) -> HistoryChange:
        about = About(row.subject)
        held: Mapping[int, str] = {
            About.EVENT: self._events,
            About.ENTITY: self._entities,
            About.WORKSPACE: {0: tr("the workspace")},
        }.get(about, self._documents)
        words = held.get(row.target, tr(_GONE[about], number=row.target))
        key = (row.subject, row.target, row.field)
        values = (self._value(key, value) for value in (row.old, row.new))
        return HistoryChange(about.value, row.target, words, self._field(row.field), *values)

    def _field(self, field: str) -> str:
        for beginning, words in _BEGINNINGS.items():
            if field.startswith(beginning):
                return tr(words, name=self._rest(beginning, field[len(beginning) :]))
        return tr(_FIELDS.get(field, field))

    def _rest(self, beginning: str, rest: str) -> str:
        if beginning in (decided.PARTICIPANT, decided.PLACE, decided.NOT):
            return self._entities.get(int(rest), tr("somebody who is not there now"))
        if beginning == decided.TAG:
            return rest.partition(":")[2]
        if beginning in (decided.NOTE, decided.NAMED):
            return ""
        return rest

    def _value(self, key: tuple[str, int, str], value: str | None) -> str:
        field = key[2]
        if value is None:
            found = self._found.get(key)
            return f"{found} ({tr(_AS_FOUND)})" if found else tr(_BEFORE.get(field, ""))
        if field in (decided.WHEN, decided.DATE):
            when = decided.when_from(value)
            return tr("no date") if when is None else when_words(when)
        if field == decided.JOINED:
            return self._events.get(int(value), tr("an event that is not there now"))
        if field in (decided.PASSAGES, decided.MADE):
            return tr("set by hand") if field == decided.PASSAGES else tr("by hand")
        number = value.rpartition(" ")[2]
        if field == decided.MERGED or (field.startswith((decided.ALIAS, decided.NAMED)) and number.isdecimal()):
            return self._entities.get(int(number), tr("an entity that is not there now"))
        return tr(_WORDS[value]) if value in _WORDS else value


def _entities(rows: Sequence[AnyRow]) -> Iterator[int]:
    """Those that values and fields of decisions name."""
    for row in rows:
        if row.field.startswith((decided.PARTICIPANT, decided.PLACE, decided.NOT)):
            yield int(row.field.partition(":")[2])
        if row.field == decided.MERGED or row.field.startswith((decided.ALIAS, decided.NAMED)):
            numbers = [(value or "").rpartition(" ")[2] for value in (row.old, row.new)]
            yield from (int(number) for number in numbers if number.isdecimal())


def _names(connection: Connection, ids: set[int], key: ColumnElement[int], words: ColumnElement[str]) -> dict[int, str]:
    found: dict[int, str] = {}
    for portion in portions(sorted(ids)):
        asked = select(key, words).where(key.in_(portion))
        found.update((row[0], row[1]) for row in connection.execute(asked))
    return found
