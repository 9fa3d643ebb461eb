"""A log that somebody made up is found by a check, and whatever is asked of it is answered or refused in a sentence."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable
from contextlib import closing, suppress

import pytest

from kzexplorer.domain.event import PartRole
from kzexplorer.domain.span import Span
from kzexplorer.domain.verdict import Verdict
from kzexplorer.errors import Problem
from kzexplorer.operations import correct_entities, edit_events, keep_searches, undo
from kzexplorer.search import parse
from kzexplorer.store import Workspace, open_workspace, row_images
from tests.driving import faults, finish, judged
from tests.invented import add_invented

ROWS = [
    ("event", 1, "verdict", "maybe"),
    ("event", 1, "kind", "dance"),
    ("event", 1, "status", ""),
    ("event", 1, "title", ""),
    ("event", 1, "when", "["),
    ("event", 1, "when", "[1, 2]"),
    ("event", 1, "when", '[1e400, 2, "day", "x", 0]'),
    ("event", 1, "when", '[99999999999999999999, null, "day", "x", 0]'),
    ("event", 1, "when", '[null, null, "day", "x", 0]'),
    ("event", 1, "when", "[" * 100_000),
    ("event", 1, "passages", "null"),
    ("event", 1, "passages", "{}"),
    ("event", 1, "passages", "[1, [[-5, 3]]]"),
    ("event", 1, "passages", "[1, [[3, 3]]]"),
    ("event", 1, "passages", '[1, [["a", "b"]]]'),
    ("event", 1, "passages", "[1, [[0]]]"),
    ("event", 1, "passages", "[" * 100_000),
    ("event", 1, "passages", "[1, [[0, 1e400]]]"),
    ("event", 1, "passages", "[1, [[9223372036854775807, 9223372036854775808]]]"),
    ("event", 1, "joined", "abc"),
    ("event", 1, "joined", "-3"),
    ("event", 1, "joined", "9" * 5_000),
    ("event", 1, "participant:abc", "yes"),
    ("event", 1, "participant:", "yes"),
    ("event", 1, "participant:-1", "yes"),
    ("event", 1, "participant:99999999999999999999", "yes"),
    ("event", 1, "place:2", "perhaps"),
    ("event", 1, "made", "[1, 0, 5]"),
    ("event", 1, "colour", "red"),
    ("event", 1, "note:3-4", "x"),
    ("event", 1, "tag:x", "yes"),
    ("events", 1, "title", "x"),
    ("entity", 1, "merged", "x"),
    ("entity", 1, "type", "god"),
    ("entity", 1, "alias:Ottilie", "to x"),
    ("entity", 1, "alias:Ottilie", "gone"),
    ("entity", 1, "not:x", "yes"),
    ("entity", 1, "made", "{}"),
    ("document", 1, "date", "[[[["),
    ("document", 1, "date", "{}"),
    ("mention", 1, "entity:5-3", "2"),
    ("mention", 1, "entity:x", "2"),
    ("mention", 1, "entity:0-3", "somebody"),
    ("passage", 1, "note:x", "x"),
    ("passage", 1, "note:", "x"),
    ("passage", 1, "tag:9-3:x", "yes"),
    ("workspace", 0, "search:", "x"),
    ("workspace", 7, "search:a", "x"),
]


LOST = [
    ("event", 1, "passages", "[1, [[0, 100000]]]"),
    ("event", 1, "participant:999", "yes"),
    ("event", 1, "place:999", "yes"),
    ("entity", 1, "merged", "999"),
    ("entity", 1, "alias:Queen Ottilie", "to 999"),
    ("mention", 1, "entity:20-33", "999"),
]
"""What the program could have written, were there such an entity or such a text."""
ASKED: dict[str, Callable[[Workspace], object]] = {
    "history": lambda each: [each.reader.history_changes(line.action) for line in each.reader.history(50)],
    "event": lambda each: each.reader.event(1),
    "entities": lambda each: each.reader.entity_lines([1, 2, 3]),
    "names": lambda each: each.reader.names_of(1),
    "documents": lambda each: (each.reader.documents(), each.reader.decided_date(1)),
    "annotated": lambda each: each.reader.annotated(1),
    "refused": lambda each: each.reader.refused_merges(),
    "search": lambda each: each.reader.facets(each.reader.search(parse("queen"))),
    "retitle": lambda each: edit_events.retitle(each, 1, "Another"),
    "add_part": lambda each: edit_events.add_part(each, 1, PartRole.PLACE, 2),
    "merge": lambda each: correct_entities.merge(each, 1, [3]),
    "judge": lambda each: correct_entities.judge_mention(each, 1, Span(0, 3), None),
    "search kept": lambda each: keep_searches.save_search(each, "a", "b"),
    "undo": lambda each: finish(undo.undo(each)),
    "redo": lambda each: finish(undo.redo(each)),
    "take back": lambda each: finish(undo.take_back(each, 1)),
    "add": lambda each: add_invented(each, each.reader.text(1) + "More."),
}
"""What a window and a person ask of a workspace whose log is forged."""


def forge(workspace: Workspace, *rows: tuple[str, int, str, str]) -> None:
    """Write decisions into the last action, as nobody else could tell; derived rows stay as they are."""
    workspace.writer.decide("Accept event", judged(Verdict.ACCEPTED, [2]))
    with closing(sqlite3.connect(workspace.path)) as connection:
        last = "(SELECT max(id) FROM action)"
        words = f"INSERT INTO decision (action, subject, target, field, new) VALUES ({last}, ?, ?, ?, ?)"
        connection.executemany(words, rows)
        connection.commit()


def asked(workspace: Workspace) -> None:
    """Each is answered, or refused by a sentence that says that the file is damaged, or why it cannot be."""
    for name, ask in ASKED.items():
        try:
            ask(workspace)
        except Problem:
            continue
        except Exception as error:
            error.add_note(name)
            raise


def test_that_what_the_program_writes_is_sound(filled: Workspace) -> None:
    asked(filled)
    assert faults(filled) == []


def test_that_every_forged_decision_is_found(filled: Workspace) -> None:
    forge(filled, *ROWS, *LOST)
    with closing(sqlite3.connect(filled.path)) as connection:
        (last,) = connection.execute("SELECT max(id) FROM decision").fetchone()
    found = {fault.where for fault in faults(filled)}
    assert found == {f"decision {last - len(ROWS + LOST) + 1 + n}" for n in range(len(ROWS))}


@pytest.mark.parametrize("row", LOST, ids=range(len(LOST)))
def test_that_a_decision_that_leads_nowhere_is_found(filled: Workspace, row: tuple[str, int, str, str]) -> None:
    forge(filled, row)
    assert "values" in {fault.check for fault in faults(filled)}


@pytest.mark.parametrize("row", [*ROWS[::4], *LOST[::3]], ids=str)
def test_that_a_forged_decision_breaks_nothing(filled: Workspace, row: tuple[str, int, str, str]) -> None:
    forge(filled, row)
    asked(filled)


@pytest.mark.parametrize("row", [*ROWS[::9], *LOST[::4]], ids=str)
def test_that_a_forged_decision_is_told_on_opening(filled: Workspace, row: tuple[str, int, str, str]) -> None:
    """Where another version of the program made the derived rows, they are made again then."""
    forge(filled, row)
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute("UPDATE meta SET value = 'another' WHERE key = 'derived_key'")
        connection.commit()
    filled.close()
    with suppress(Problem), open_workspace(filled.path) as opened:
        asked(opened)


def test_that_circles_of_merges_and_joins_are_found(filled: Workspace) -> None:
    forge(filled, ("entity", 1, "merged", "2"), ("entity", 2, "merged", "3"), ("entity", 3, "merged", "1"))
    forge(filled, ("event", 3, "joined", "4"), ("event", 4, "joined", "3"))
    found = [fault.where for fault in faults(filled)]
    assert found == [*(f"decision on entity {n}" for n in (1, 2, 3)), *(f"decision on event {n}" for n in (3, 4))]
    asked(filled)


IMAGES = [
    ("document", "1", b""),
    ("document", "1", b"no image"),
    ("document", "x", None),
    ("spell", "1", None),
    ("document", "1", zlib.compress(b"[" * 200_000)),
    ("document", "1", zlib.compress(b" " * (200 << 20))),
    ("document", "1", zlib.compress(b"{}")),
    ("document", "1", zlib.compress(b"null")),
    ("document", "1", zlib.compress(b'[["guest", [[1]]]]')),
    ("document", "1", zlib.compress(b'[["action", [[1, "", "", "", null]]]]')),
    ("document", "1", zlib.compress(b'[["passage", [[1]]]]')),
    ("document", "1", zlib.compress(b'[["passage", 5]]')),
    ("document", "1", zlib.compress(b'[["page", [["1", 1, 0, 5, 1.0, 1.0, {"bytes": "AA=="}]]]]')),
    ("document", "1", zlib.compress(b'[["page", [[2, 1, 0, 5, 1.0, 1.0, {"bytes": "AA=="}]]]]')),
    ("document", "1", zlib.compress(b'[["page", [[1, 1, 0, 5, 1.0, 1.0, {"bytes": "?"}]]]]')),
    ("document", "1", zlib.compress(b'[["page", [[1, 1, 0, 5, 1.0, 1.0, {"x": "?"}]]]]')),
    ("entity", "1", zlib.compress(b'[["entity", [[2, "person", "x", null]]]]')),
    ("entity", "1", zlib.compress(b'[["entity", [[1, 5, "x", null]]]]')),
    ("entity", "1", zlib.compress(b'[["source", []], ["entity", [[1, "person", null, null]]]]')),
    ("run", "1", zlib.compress(b'[["run", [[99999999999999999999, "", "", ""]]]]')),
    ("blob", "x y z", b"x"),
    ("blob", "x", b"x"),
    ("blob", f"{'0' * 64} 99999999999999 zlib", b"x"),
    ("findings", "9" * 30, None),
]


def forge_images(workspace: Workspace, images: list[tuple[str, str, bytes | None]]) -> None:
    forge(workspace)
    with closing(sqlite3.connect(workspace.path)) as connection:
        words = "INSERT INTO row_image (action, unit, target, data) VALUES ((SELECT max(id) FROM action), ?, ?, ?)"
        connection.executemany(words, images)
        connection.commit()


def test_that_every_forged_image_is_found(filled: Workspace) -> None:
    forge_images(filled, IMAGES)
    found = [fault.where for fault in faults(filled)]
    assert len(found) == len(IMAGES)
    assert all(where.startswith("row_image ") for where in found)


@pytest.mark.parametrize("image", IMAGES[::4], ids=range(len(IMAGES[::4])))
def test_that_a_forged_image_breaks_nothing(filled: Workspace, image: tuple[str, str, bytes | None]) -> None:
    forge_images(filled, [image])
    asked(filled)


ODD = [
    "INSERT INTO note VALUES ('event', 1, '3-4', 'x', 'x')",
    "INSERT INTO note VALUES ('passage', 1, 'abc', 'x', 'x')",
    "INSERT INTO note VALUES ('passage', 1, '9-3', 'x', 'x')",
    "INSERT INTO tag VALUES ('passage', 1, '', 'x', 'x')",
    "INSERT INTO tag VALUES ('god', 1, '', 'x', 'x')",
    "UPDATE entity_item SET type = 'god'",
    "INSERT INTO action (at, actor, label, undoes) VALUES ('', '', '', 900)",
    "INSERT INTO action (id, at, actor, label, undoes) VALUES (900, 'yesterday', '', '', 900)",
]


@pytest.mark.parametrize("change", ODD, ids=range(len(ODD)))
def test_that_forged_notes_and_steps_are_found(filled: Workspace, change: str) -> None:
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute(change)
        connection.commit()
    assert {"values", "foreign keys"} & {fault.check for fault in faults(filled)}


def test_that_what_is_packed_can_be_unpacked_however_much_it_shrinks() -> None:
    rows: row_images.Rows = [("passage", [["x" * (20 << 20)]])]
    assert row_images.unpack(row_images.pack(rows)) == rows
