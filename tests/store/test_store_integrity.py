"""A check finds every way in which a file was changed by hand, and says which."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing

import pytest

from kzexplorer.domain.changes import Progress
from kzexplorer.domain.verdict import Verdict
from kzexplorer.errors import Problem
from kzexplorer.store import Workspace, integrity, open_workspace, opening
from kzexplorer.store.database import FileDatabase
from tests.driving import faults, finish, judged
from tests.invented import add_invented

CHANGES = [
    ("text", "UPDATE passage SET text = replace(text, 'queen', 'quean')"),
    ("text", "UPDATE rendition SET text_sha256 = replace(text_sha256, substr(text_sha256, 1, 1), 'x')"),
    ("text", "UPDATE rendition SET n_chars = n_chars + 1"),
    ("passages", 'UPDATE passage SET "end" = "end" - 1 WHERE id = 1'),
    ("passages", 'UPDATE passage SET content_end = "end" + 1 WHERE id = 1'),
    ("passages", "UPDATE mention SET passage = 1 WHERE id = 4"),
    ("passages", "UPDATE event_evidence SET passage = 1 WHERE event = 3"),
    ("quotes", "UPDATE mention SET start = start + 1 WHERE kind = 'entity' AND id = 1"),
    ("quotes", "UPDATE mention SET words = 'King Ottilie' WHERE id = 1"),
    ("quotes", "UPDATE mention SET words = '4 March 1998' WHERE kind = 'date' AND start = 0"),
    ("quotes", "UPDATE date_mention SET anchor_start = 1 WHERE anchor_start = 0"),
    ("quotes", "UPDATE event_evidence SET start = start + 1 WHERE event = 3"),
    ("quotes", "UPDATE event_evidence SET quote_hash = x'0011223344556677' WHERE event = 2"),
    ("quotes", "UPDATE mention SET words = 'three courts' WHERE kind = 'figure'"),
    ("quotes", "UPDATE quote SET start = start + 1"),
    ("quotes", "UPDATE quote SET speaker_end = 9999"),
    ("passages", "UPDATE quote SET passage = 1"),
    ("quotes", "UPDATE event_stance SET topic_start = topic_start + 1"),
    ("findings", "UPDATE figure SET value = 3"),
    ("findings", "UPDATE quote SET speaker = 2"),
    ("findings", "UPDATE event_stance SET attitude = 'opposes'"),
    ("values", "UPDATE event_stance SET attitude = 'likes'"),
    ("values", "UPDATE figure SET unit = ''"),
    ("quotes", "UPDATE event_topic SET start = start + 1"),
    ("findings", "UPDATE event_topic SET topic = 'trade' WHERE topic = 'law'"),
    ("derived", "UPDATE event_topic SET topic = 'trade' WHERE topic = 'law'"),
    ("values", "UPDATE event_topic SET topic = 'weather' WHERE event = 4"),
    ("findings", "UPDATE event_series SET number = 7"),
    ("findings", "UPDATE series SET name = 'another'"),
    ("derived", "UPDATE item SET topics = 1 WHERE id = 4"),
    ("derived", "UPDATE item SET series = NULL"),
    ("values", "UPDATE item SET topics = 65536"),
    ("quotes", "UPDATE event SET cue_start = cue_start + 1 WHERE anchor = 1"),
    ("quotes", 'UPDATE anchor SET "end" = "end" - 1 WHERE id = 1'),
    ("derived", "UPDATE event SET title = 'Another title' WHERE anchor = 1"),
    ("derived", "UPDATE event SET t0 = t0 - 1 WHERE anchor = 1"),
    ("derived", "UPDATE item SET verdict = 1 WHERE id = 5"),
    ("derived", "DELETE FROM item_entity WHERE item = 1 AND entity = 2"),
    ("derived", "UPDATE item_entity SET place = 2 - place WHERE item = 1 AND entity = 2"),
    ("derived", "UPDATE entity_tally SET n_events = n_events + 1 WHERE entity = 1"),
    ("derived", "DELETE FROM document_tally"),
    ("derived", "UPDATE event_mention SET entity = 3 WHERE event = 1 AND role = 'place'"),
    (
        "full text",
        "INSERT INTO item_fts (item_fts, rowid, title) VALUES ('delete', 1, 'Queen Ottilie meets the envoy')",
    ),
    ("full text", "UPDATE passage SET text = 'X' || substr(text, 2) WHERE id = 2"),
    (
        "full text",
        "UPDATE entity_item SET name = 'King Ottilie' WHERE entity = 1",
    ),
    ("foreign keys", "DELETE FROM entity WHERE id = 3"),
    ("schema", "DROP TRIGGER decision_no_update"),
    ("schema", "CREATE TABLE guest (id INTEGER)"),
    ("schema", "DROP INDEX mention_place"),
    ("schema", "DROP TABLE item_fts"),
    ("schema", "ALTER TABLE event DROP COLUMN cue_words"),
    ("findings", "UPDATE date_mention SET t0 = t0 - 1, reason = 'Changed.' WHERE mention = 6"),
    ("findings", "UPDATE event SET rule = 'Changed.' WHERE anchor = 1"),
    ("findings", "UPDATE event_mention SET nth = 7 WHERE event = 1 AND role = 'place'"),
    ("findings", "DELETE FROM mention WHERE words = 'Lúmeria'"),
    ("findings", "UPDATE passage SET kind = 'furniture' WHERE id = 2"),
    ("findings", "UPDATE run_document SET title = 'Another title'"),
    ("findings", "UPDATE run_document SET digest = ''"),
    ("values", "UPDATE event SET kind = 'dance' WHERE anchor = 1"),
    ("database", "PRAGMA ignore_check_constraints = ON; UPDATE event SET t0 = t1 + 1 WHERE anchor = 1"),
    ("journal", "DROP TRIGGER decision_no_update; UPDATE decision SET old = 'rejected'"),
    ("derived", "DROP TRIGGER decision_no_update; UPDATE decision SET new = 'rejected' WHERE id = 1"),
    ("journal", "DROP TRIGGER action_no_update; UPDATE action SET actor = 'somebody'"),
    ("journal", "DROP TRIGGER action_no_update; UPDATE action SET label = 'Reject event', at = '2001-01-01'"),
    (
        "journal",
        "DROP TRIGGER decision_no_delete; DROP TRIGGER action_no_delete; DELETE FROM decision; DELETE FROM action",
    ),
    ("journal", "INSERT INTO action (at, actor, label, undoes) VALUES ('2001-01-01', 'somebody', 'Undo', 1)"),
    ("findings", "DROP TRIGGER document_no_update; UPDATE document SET origin = '/another'"),
    ("findings", "DROP TRIGGER document_no_update; UPDATE document SET imported_at = '2001-01-01', name = 'b.txt'"),
    ("findings", "UPDATE rendition SET reader_version = reader_version + 1"),
    ("findings", "UPDATE run SET version = 'another'"),
    ("findings", "UPDATE entity SET type = 'document' WHERE id = 1"),
    ("values", "UPDATE entity SET type = 'persom' WHERE id = 1"),
    ("values", "UPDATE event SET basis = 'guess' WHERE anchor = 1"),
    ("values", "UPDATE item SET kind = -7"),
    ("values", "UPDATE item SET t0 = -9223372036854775807 WHERE id = 1"),
    ("values", "UPDATE mention SET start = -5 WHERE id = 1"),
    ("values", "UPDATE rendition SET is_current = 0"),
    ("values", "UPDATE meta SET value = 'many' WHERE key = 'revision'"),
    ("values", "DROP TRIGGER blob_object_no_update; UPDATE blob_object SET n_bytes = -7"),
    ("values", "DROP TRIGGER blob_object_no_update; UPDATE blob_object SET n_bytes = 9223372036854775807"),
    ("values", "DROP TRIGGER blob_object_no_update; UPDATE blob_object SET codec = 'zlibx'"),
    (
        "values",
        "UPDATE passage SET content_end = NULL WHERE content_end NOT NULL",
    ),
    ("derived", "UPDATE alias SET folded = folded || 'x' WHERE entity = 1"),
    ("facts", "DELETE FROM meta WHERE key = 'revision'"),
    ("facts", "INSERT INTO meta VALUES ('guest', 'x')"),
    ("bytes", "DROP TRIGGER blob_object_no_update; UPDATE blob_object SET data = x'789c', codec = 'zlib'"),
    ("bytes", "DROP TRIGGER blob_object_no_update; UPDATE blob_object SET n_bytes = n_bytes + 1"),
    ("bytes", "DROP TRIGGER blob_object_no_update; UPDATE blob_object SET data = x'00', codec = 'raw'"),
]


def test_that_an_untouched_workspace_is_sound(filled: Workspace) -> None:
    filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    add_invented(filled, filled.reader.text(1) + "More.")
    assert faults(filled) == []


@pytest.mark.parametrize(("check", "change"), CHANGES)
def test_that_a_change_by_hand_is_found_by_name(filled: Workspace, check: str, change: str) -> None:
    filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.executescript(change)
        connection.commit()
    assert check in {fault.check for fault in faults(filled)}


@pytest.mark.parametrize("number", [0x12345678, 0])
def test_that_a_changed_application_id_is_found(filled: Workspace, number: int) -> None:
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute(f"PRAGMA application_id = {number}")
    assert "version" in {fault.check for fault in faults(filled)}


def test_that_derived_rows_of_another_program_version_are_made_again(filled: Workspace) -> None:
    filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    before = filled.reader.event_lines([1, 2, 3, 4, 5])
    filled.close()
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute("UPDATE item SET kind = 9, verdict = 2")
        connection.execute("UPDATE meta SET value = 'another' WHERE key = 'derived_key'")
        connection.commit()
    with open_workspace(filled.path) as again:
        assert again.reader.event_lines([1, 2, 3, 4, 5]) == before
        assert faults(again) == []


ODD_WORDS = [
    "UPDATE entity_item SET type = 'persom'",
    "UPDATE event SET basis = 'guess'",
    "UPDATE item SET kind = 99",
    "UPDATE item SET t0 = -9223372036854775807, t1 = -9223372036854775807",
    "UPDATE mention SET start = -5",
    "UPDATE event_evidence SET start = -5",
    "UPDATE rendition SET is_current = 0",
    "UPDATE passage SET kind = 'Paragraph'",
    "UPDATE meta SET value = 'many' WHERE key = 'revision'",
    "UPDATE document SET name = CAST(x'ff80' AS TEXT)",
    "UPDATE item SET title = CAST(x'ff80' AS TEXT)",
]


def read_everything(workspace: Workspace) -> None:
    reader = workspace.reader
    reader.revision()
    reader.timeline()
    reader.event_details(reader.event_order(details=True).tolist())
    for document in reader.documents():
        reader.passages(document.id)
        reader.mention_spans(document.id)
    reader.entities()


@pytest.mark.parametrize("change", ODD_WORDS)
def test_that_rows_that_make_no_sense_are_told_as_damage_and_not_as_a_crash(filled: Workspace, change: str) -> None:
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute("DROP TRIGGER document_no_update")
        connection.execute(change)
        connection.commit()
    with pytest.raises(Problem, match=r"invented\.kzx is damaged"):
        read_everything(filled)


def test_that_a_sound_workspace_is_not_blamed_for_what_went_wrong_elsewhere(filled: Workspace) -> None:
    read_everything(filled)
    with pytest.raises(KeyError):
        filled.reader.text(77)
    with pytest.raises(KeyError):
        filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [77]))


def test_that_text_that_is_no_text_is_told_by_the_check(filled: Workspace) -> None:
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute("UPDATE run SET version = CAST(x'ff80' AS TEXT)")
        connection.commit()
    with pytest.raises(Problem, match="damaged"):
        faults(filled)


def test_that_a_file_that_another_program_writes_to_is_not_called_damaged(filled: Workspace) -> None:
    impatient = FileDatabase(filled.path, busy_seconds=0)
    with closing(sqlite3.connect(filled.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Problem, match="in use by another program"):
            finish(integrity.faults(impatient))
        other.execute("ROLLBACK")
    assert finish(integrity.faults(impatient)) == []
    impatient.close()


def test_that_an_index_that_differs_from_its_table_is_damage_too(filled: Workspace) -> None:
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, '(rendition, \"start\")', '(rendition, \"end\")') "
            "WHERE name = 'mention_place'"
        )
        connection.commit()
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute("REINDEX mention_place")
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute(
            "UPDATE sqlite_schema SET sql = replace(sql, '(rendition, \"end\")', '(rendition, \"start\")') "
            "WHERE name = 'mention_place'"
        )
        connection.commit()
    assert "database" in {fault.check for fault in faults(filled)}
    with pytest.raises(Problem, match="is damaged"):
        filled.reader.mention_spans(1)


def test_that_what_an_older_version_made_is_made_again_with_progress_and_then_holds_to_references(
    filled: Workspace,
) -> None:
    filled.close()
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute("UPDATE meta SET value = 'another' WHERE key = 'derived_key'")
        connection.execute("UPDATE item SET score = 0")
        connection.commit()
    opened: list[Workspace] = []

    def listening() -> Iterator[Progress]:
        opened.append((yield from opening(filled.path)))

    steps = list(listening())
    with opened[0] as workspace:
        assert [step.done for step in steps] == list(range(steps[0].total))
        assert faults(workspace) == []
        with workspace._database.writing() as connection:
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
