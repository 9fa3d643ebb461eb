"""Values of a field that begin as was typed, those that most events have first: what completion offers."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Connection, bindparam, func, select

from kzexplorer.domain.entity import EntityType
from kzexplorer.search.choices import OFFERED
from kzexplorer.search.tree import FieldName, Words
from kzexplorer.store import fulltext
from kzexplorer.store.folding import fold
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.searching.documents import Titles
from kzexplorer.store.sought import sought
from kzexplorer.store.statements import AnySelect
from kzexplorer.store.tables import DOCUMENT, DOCUMENT_TALLY, ENTITY_ITEM, ENTITY_TALLY, RENDITION, RUN_DOCUMENT, TAG

MOST = 20
_EVENTS = func.coalesce(ENTITY_TALLY.c.n_events, 0)


def _entities() -> AnySelect:
    tallied = select(ENTITY_ITEM.c.name, ENTITY_ITEM.c.type).join(
        ENTITY_TALLY, ENTITY_TALLY.c.entity == ENTITY_ITEM.c.entity
    )
    main = tallied.where(ENTITY_ITEM.c.main == ENTITY_ITEM.c.entity)
    return main.order_by(_EVENTS.desc(), ENTITY_ITEM.c.name, ENTITY_ITEM.c.entity).limit(bindparam("most"))


def _documents() -> AnySelect:
    titled = (
        select(func.coalesce(RUN_DOCUMENT.c.title, DOCUMENT.c.name))
        .join(RENDITION, RENDITION.c.id == RUN_DOCUMENT.c.rendition)
        .join(DOCUMENT, DOCUMENT.c.id == RENDITION.c.document)
        .join(DOCUMENT_TALLY, DOCUMENT_TALLY.c.document == DOCUMENT.c.id, isouter=True)
        .where(RENDITION.c.is_current)
    )
    return titled.order_by(func.coalesce(DOCUMENT_TALLY.c.n_events, 0).desc(), DOCUMENT.c.id).limit(bindparam("most"))


_MAINS = select(ENTITY_ITEM.c.main).where(among(ENTITY_ITEM.c.entity))
_NAMED, _ANY_NAMED = Prepared(_entities().where(ENTITY_ITEM.c.entity.in_(_MAINS))), Prepared(_entities())
_OF_TYPE = ENTITY_ITEM.c.type == bindparam("kind")
_PLACES = Prepared(_entities().where(ENTITY_ITEM.c.entity.in_(_MAINS), _OF_TYPE))
_ANY_PLACES = Prepared(_entities().where(_OF_TYPE))
_TITLED, _ANY_TITLED = Prepared(_documents().where(among(DOCUMENT.c.id))), Prepared(_documents())
_TAGS = select(TAG.c.name, func.count()).group_by(TAG.c.name).order_by(func.count().desc(), TAG.c.name)


def offers(connection: Connection, titles: Titles, field: FieldName, beginning: str, most: int = MOST) -> list[str]:
    """The values of which a word begins so, ready to be typed; none for a field that takes anything."""
    if field in OFFERED:
        wanted = fold(beginning)
        return [each for each in OFFERED[field] if fold(each).startswith(wanted)]
    offered = _OFFERS.get(field)
    return [] if offered is None else list(dict.fromkeys(offered(connection, titles, beginning, most)))


def _actors(connection: Connection, _titles: Titles, beginning: str, most: int) -> list[str]:
    found = _named(connection, beginning)
    statement = _ANY_NAMED if found is None else _NAMED
    return [row.name for row in statement.rows(connection, found, most=most)]


def _places(connection: Connection, _titles: Titles, beginning: str, most: int) -> list[str]:
    found = _named(connection, beginning)
    statement = _ANY_PLACES if found is None else _PLACES
    rows = statement.rows(connection, found, most=most, kind=EntityType.PLACE.value)
    return [row.name for row in rows]


def _named(connection: Connection, beginning: str) -> list[int] | None:
    """The entities that have such a name; None where nothing was typed that says which."""
    if not fold(beginning):
        return None
    asked = sought(Words(beginning, whole=False), lambda _word: ())
    ids: list[int] = fulltext.of(connection).entities_with(connection, asked).tolist()
    return ids


def _doc_titles(connection: Connection, titles: Titles, beginning: str, most: int) -> list[str]:
    if not fold(beginning):
        return list(_ANY_TITLED.rows(connection, most=most).scalars())
    phrase = sought(Words(beginning, whole=False), lambda _word: ()).phrases[0]
    return list(_TITLED.rows(connection, titles.documents_with(connection, phrase), most=most).scalars())


def _tags(connection: Connection, _titles: Titles, beginning: str, most: int) -> list[str]:
    wanted = fold(beginning)
    names = [row[0] for row in connection.execute(_TAGS)]
    return [name for name in names if any(part.startswith(wanted) for part in _endings(fold(name)))][:most]


def _endings(words: str) -> list[str]:
    """The words from each of them on."""
    parted = words.split()
    return [" ".join(parted[at:]) for at in range(len(parted))] or [words]


_OFFERS: dict[FieldName, Callable[[Connection, Titles, str, int], list[str]]] = {
    FieldName.ACTOR: _actors,
    FieldName.PLACE: _places,
    FieldName.DOC: _doc_titles,
    FieldName.TAG: _tags,
}
