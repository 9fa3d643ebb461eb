"""Find rows of the log, and of what is kept to undo it, that no program writes: another one made up the file."""

from __future__ import annotations

import json
import re
import sqlite3
from collections.abc import Iterator, Mapping, Sequence, Set

from kzexplorer.store import decided, image_rows, row_images
from kzexplorer.store.decided import About
from kzexplorer.store.log_grammar import is_decision, is_number
from kzexplorer.store.units import Unit

_OF_NUMBERS = frozenset({Unit.RUN, Unit.ENTITY, Unit.KEPT, Unit.DOCUMENT, Unit.FINDINGS})
_BYTES = re.compile("[0-9a-f]{64} [0-9]{1,9} (?:raw|zlib)", re.ASCII)
_Held = tuple[int, str, int, str, str]
"""The last decision on a field, where it gives a value: its id, what it is on, and that value."""
_THERE = {
    About.EVENT: "SELECT anchor FROM event",
    About.ENTITY: "SELECT id FROM entity",
    About.MENTION: "SELECT id FROM document",
}
_HELD = (
    "SELECT id, subject, target, field, new FROM decision WHERE id IN "
    "(SELECT max(id) FROM decision GROUP BY subject, target, field) AND new IS NOT NULL AND field <> 'verdict'"
)


def odd_rows(connection: sqlite3.Connection) -> Iterator[str]:
    """Which they are, as `decision 7`. Raises sqlite3.Error where the tables are not there."""
    whole = True
    for number, *row in connection.execute("SELECT id, subject, target, field, old, new FROM decision"):
        if not is_decision(*row):
            whole = False
            yield f"decision {number}"
    if whole:
        held = connection.execute(_HELD).fetchall()
        yield from _circles(held)
        yield from _lost(connection, held)
    entities = _known_entities(connection)
    for number, unit, target in connection.execute("SELECT id, unit, target FROM row_image"):
        if not _is_image(connection, number, unit, target, entities):
            yield f"row_image {number}"


def _circles(held: Sequence[_Held]) -> Iterator[str]:
    """What was merged into itself or joined to itself, be it over others."""
    for about, pointing in ((About.ENTITY, decided.MERGED), (About.EVENT, decided.JOINED)):
        into = {target: int(new) for _, on, target, field, new in held if on == about and field == pointing}
        for number in sorted(_in_circles(into)):
            yield f"decision on {about.value} {number}"


def _lost(connection: sqlite3.Connection, held: Sequence[_Held]) -> Iterator[str]:
    """What holds for something that is there and leads to an entity that is not, or out of the text."""
    there = {about: _ids(connection, words) for about, words in _THERE.items()}
    n_chars = dict(connection.execute("SELECT id, n_chars FROM rendition").fetchall())
    for number, on, target, field, new in held:
        if target in there.get(About(on), ()):
            entity, (rendition, end) = _entity_in(field, new), _text_in(field, new)
            if (entity is not None and entity not in there[About.ENTITY]) or end > n_chars.get(rendition, end):
                yield f"decision {number}"


def _ids(connection: sqlite3.Connection, asked: str) -> set[int]:
    return {number for (number,) in connection.execute(asked)}


def _entity_in(field: str, new: str) -> int | None:
    """The entity that a decision refers to."""
    if field.startswith((decided.PARTICIPANT, decided.PLACE)):
        return int(field.partition(":")[2]) if new == decided.YES else None
    if field == decided.MERGED or field.startswith((decided.NAMED, decided.ALIAS)):
        number = new.rpartition(" ")[2]
        return int(number) if is_number(number) else None
    return None


def _text_in(field: str, new: str) -> tuple[int, int]:
    """The rendition that passages set by hand are of, and where the last of them ends."""
    if field != decided.PASSAGES:
        return 0, 0
    rendition, spans = json.loads(new)
    return rendition, max(end for _, end in spans)


def _in_circles(into: Mapping[int, int]) -> set[int]:
    """Those from which the way leads back to where it was; each way is gone once."""
    done: set[int] = set()
    found: set[int] = set()
    for start in into:
        way: dict[int, None] = {}
        at: int | None = start
        while at is not None and at not in way and at not in done:
            way[at] = None
            at = into.get(at)
        if at is not None and at in way:
            found.update(list(way)[list(way).index(at) :])
        done.update(way)
    return found


def _is_image(connection: sqlite3.Connection, number: int, unit: str, target: str, entities: Set[int]) -> bool:
    if unit not in set(Unit) or (unit in _OF_NUMBERS and not is_number(target)):
        return False
    if unit == Unit.BLOB:
        return _BYTES.fullmatch(target) is not None
    (data,) = connection.execute("SELECT data FROM row_image WHERE id = ?", (number,)).fetchone()
    if data is None:
        return True
    try:
        rows = row_images.unpack(data)
        return image_rows.are_of(rows, Unit(unit), target) and image_rows.entities_in(rows) <= entities
    except (ValueError, LookupError, TypeError):
        return False


def _known_entities(connection: sqlite3.Connection) -> set[int]:
    """Those that are there, or could be again."""
    there = _ids(connection, _THERE[About.ENTITY])
    kept = connection.execute("SELECT target FROM row_image WHERE unit IN ('entity', 'kept')")
    return there | {int(target) for (target,) in kept if is_number(target)}
