"""Notes, tags and saved searches as rows, made from the decisions that hold."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from sqlalchemy import Connection, delete

from kzexplorer.domain.annotation import Subject
from kzexplorer.store import decided
from kzexplorer.store.bulk import insert_rows
from kzexplorer.store.decided import About, Fields, Row
from kzexplorer.store.folding import fold
from kzexplorer.store.schema import Note, SavedSearch, Tag
from kzexplorer.store.tables import NOTE, SAVED_SEARCH, TAG

NoteRow = tuple[str, int, str, str, str]
TagRow = tuple[str, int, str, str, str]
SUBJECTS = (About.EVENT, About.ENTITY, About.DOCUMENT, About.PASSAGE)


def note_field(subject: Subject) -> str:
    return f"{decided.NOTE}{decided.place_words(subject.span)}"


def tag_field(subject: Subject, name: str) -> str:
    return f"{decided.TAG}{decided.place_words(subject.span)}:{name}"


def effective_notes(about: About, by_hand: dict[int, Fields]) -> Iterator[NoteRow]:
    for target, fields in sorted(by_hand.items()):
        for place, text in sorted(decided.named(fields, decided.NOTE).items()):
            yield about.value, target, place, text, fold(text)


def effective_tags(about: About, by_hand: dict[int, Fields]) -> Iterator[TagRow]:
    for target, fields in sorted(by_hand.items()):
        for field in sorted(decided.named(fields, decided.TAG)):
            place, _, name = field.partition(":")
            yield about.value, target, place, name, fold(name)


def effective_searches(connection: Connection) -> list[tuple[str, str]]:
    fields = decided.fields_of(connection, About.WORKSPACE, [0]).get(0, {})
    return sorted(decided.named(fields, decided.SEARCH).items())


def follow(connection: Connection, rows: Sequence[Row]) -> None:
    """Make the rows of all subjects again on whose notes, tags or searches somebody decided."""
    for about in SUBJECTS:
        targets = {row[1] for row in rows if row[0] is about and row[2].startswith((decided.NOTE, decided.TAG))}
        if targets:
            _renew(connection, about, targets)
    if any(row[0] is About.WORKSPACE for row in rows):
        connection.execute(delete(SAVED_SEARCH))
        insert_rows(connection, SavedSearch, effective_searches(connection))


def rebuild(connection: Connection) -> None:
    """Make every row again."""
    for table in (NOTE, TAG, SAVED_SEARCH):
        connection.execute(delete(table))
    for about in SUBJECTS:
        _insert(connection, about, decided.all_annotations(connection, about))
    insert_rows(connection, SavedSearch, effective_searches(connection))


def _renew(connection: Connection, about: About, targets: Collection[int]) -> None:
    for table in (NOTE, TAG):
        gone = delete(table).where(table.c.subject == about.value, table.c.target.in_(sorted(targets)))
        connection.execute(gone)
    _insert(connection, about, decided.fields_of(connection, about, targets))


def _insert(connection: Connection, about: About, by_hand: dict[int, Fields]) -> None:
    insert_rows(connection, Note, list(effective_notes(about, by_hand)))
    insert_rows(connection, Tag, list(effective_tags(about, by_hand)))
