"""The words that names are written with, so that a search for one spelling of a name finds the others.

`name_spelling` holds each word that stands capitalised in a passage, or in a name of an entity, in lower case, with
what its spellings have in common and in how many passages and names it stands.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping

from sqlalchemy import Connection, Executable, bindparam, delete, func, insert, literal_column, select

from kzexplorer.search.spelling import key
from kzexplorer.store.dialect import insert_or
from kzexplorer.store.prepared import Prepared, among
from kzexplorer.store.tables import ENTITY_ALIAS, NAME_SPELLING, PASSAGE

LONGEST = 60
"""Letters of a word that names may have; what is longer is something else."""
_AT_ONCE = 5_000
_CAPITALS = "".join(letter for letter in map(chr, range(0x41, 0x590)) if letter.isupper())
_NAME = re.compile(rf"\b[{_CAPITALS}][^\W\d_]{{2,{LONGEST}}}\b")

_WITH_KEY = Prepared(
    select(NAME_SPELLING.c.word)
    .where(NAME_SPELLING.c.key == bindparam("key"))
    .order_by(NAME_SPELLING.c.n.desc(), NAME_SPELLING.c.word)
)
_FORGET_EMPTY = Prepared(
    delete(NAME_SPELLING).where(
        NAME_SPELLING.c.key == bindparam("key"),
        NAME_SPELLING.c.word == bindparam("word"),
        NAME_SPELLING.c.n <= literal_column("0"),
    )
)
_NAMES = Prepared(select(ENTITY_ALIAS.c.name).where(among(ENTITY_ALIAS.c.entity)))
_TEXTS_OF = Prepared(select(PASSAGE.c.text).where(PASSAGE.c.rendition == bindparam("rendition")))


def others(connection: Connection, word: str) -> list[str]:
    """The other spellings of a word that the workspace holds, the most frequent first; none where it is no name."""
    own = word.lower()
    common = key(own)
    return [each for each in _WITH_KEY.rows(connection, key=common).scalars() if each != own] if common else []


def add(connection: Connection, texts: Iterable[str]) -> None:
    """Count the names in texts that are new."""
    _change(connection, counted(texts), 1)


def forget(connection: Connection, texts: Iterable[str]) -> None:
    """Take the names in texts out of the counts."""
    _change(connection, counted(texts), -1)


def forget_passages(connection: Connection, rendition: int) -> None:
    """Take those of the passages of a rendition out, while they are still there."""
    forget(connection, _TEXTS_OF.rows(connection, rendition=rendition).scalars())


def names_of(connection: Connection, entities: Collection[int]) -> list[str]:
    """The names that these entities have, as they are counted."""
    return list(_NAMES.rows(connection, entities).scalars())


def rebuild(connection: Connection) -> None:
    """Count everything anew."""
    connection.execute(delete(NAME_SPELLING))
    rows = [{"key": key(word), "word": word, "n": n} for word, n in everything(connection).items()]
    for first in range(0, len(rows), _AT_ONCE):
        connection.execute(insert(NAME_SPELLING), rows[first : first + _AT_ONCE])


def everything(connection: Connection) -> Counter[str]:
    """All words that `name_spelling` has to hold, with their counts."""
    found: Counter[str] = Counter()
    for portion in _portions(connection):
        found.update(counted(portion))
    return found


def counted(texts: Iterable[str]) -> Counter[str]:
    """The words of names in these texts that have something in common with other spellings, and in how many each is."""
    found: Counter[str] = Counter()
    for text in texts:
        found.update({word.lower() for word in _NAME.findall(text)})
    return Counter({word: n for word, n in found.items() if key(word)})


def _portions(connection: Connection) -> Iterator[list[str]]:
    last = connection.scalar(select(func.max(PASSAGE.c.id))) or 0
    for first in range(1, last + 1, _AT_ONCE):
        within = PASSAGE.c.id.between(first, first + _AT_ONCE - 1)
        yield list(connection.scalars(select(PASSAGE.c.text).where(within)))
    yield list(connection.scalars(select(ENTITY_ALIAS.c.name)))


def _change(connection: Connection, words: Mapping[str, int], sign: int) -> None:
    rows = [{"key": key(word), "word": word, "n": sign * n} for word, n in sorted(words.items())]
    _ADD.change(connection, rows)
    if sign < 0:
        _FORGET_EMPTY.change(connection, [{"key": row["key"], "word": row["word"]} for row in rows])


def _adding(connection: Connection) -> Executable:
    adding = insert_or(connection, NAME_SPELLING)
    more: Executable = adding.on_conflict_do_update(
        index_elements=["key", "word"], set_={"n": NAME_SPELLING.c.n + adding.excluded.n}
    )
    return more


_ADD = Prepared(_adding)
