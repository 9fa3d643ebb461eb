"""What is asked of many documents looks things up by an index and never goes through all of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import event

from kzexplorer.store import Reader, SourceStatus, Workspace

ASKED: dict[str, Callable[[Reader], object]] = {
    "known": lambda reader: reader.known(["a", "b"]),
    "documents_at": lambda reader: reader.documents_at(["/a", "/b"]),
    "name_of": lambda reader: reader.name_of("a"),
    "sources_at": lambda reader: reader.sources_at(["/a", "/b"]),
    "sources": lambda reader: reader.sources(SourceStatus.REFUSED),
    "document_lines": lambda reader: reader.document_lines([1, 2]),
    "parts": lambda reader: reader.parts(1),
    "headings": lambda reader: reader.headings(1),
    "pages": lambda reader: reader.pages(1),
    "passages": lambda reader: reader.passages(1),
    "text": lambda reader: reader.text(1),
}


@pytest.mark.parametrize("name", ASKED)
def test_that_documents_are_looked_up_and_not_searched_for(filled: Workspace, name: str) -> None:
    asked: list[tuple[str, object]] = []
    database = filled.reader.held._database

    def note(_connection: object, _cursor: object, words: str, values: object, *_: object) -> None:
        asked.append((words, values))

    engine = database._engine
    event.listen(engine, "before_cursor_execute", note)
    try:
        ASKED[name](filled.reader)
    finally:
        event.remove(engine, "before_cursor_execute", note)
    with database.reading() as connection:
        plans = [
            row[3]
            for words, values in asked
            if words.lstrip().startswith("SELECT")
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {words}", values)
        ]
    assert plans
    assert [plan for plan in plans if plan.startswith("SCAN") and "json_each" not in plan] == []
