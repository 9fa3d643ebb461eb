"""A workspace on a server: the same as in a file, shared by several people at once, and told about in words."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import make_url

from kzexplorer import paths
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.workspace_place import ServerAddress
from kzexplorer.errors import Problem
from kzexplorer.operations.import_files import import_files
from kzexplorer.operations.rerun_extraction import rerun_extraction
from kzexplorer.search import parse
from kzexplorer.store import Workspace, open_workspace
from tests.driving import faults, finish, judged
from tests.invented import TEXT, add_invented
from tests.postgresql import SERVER, as_role, database, needs_server, say

pytestmark = needs_server

SOMEBODY = """
import sys
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.workspace_place import place_of
from kzexplorer.store import open_workspace
from tests.driving import finish, judged
from tests.invented import TEXT, add_invented

address, name, many = sys.argv[1:]
with open_workspace(place_of(address)) as workspace:
    for number in range(int(many)):
        added = add_invented(workspace, TEXT + f"{name} {number}", f"{name} {number}.txt")
        workspace.writer.decide("Accept event", judged(Verdict.ACCEPTED, [min(added.events)]))
        workspace.writer.decide("Reject event", judged(Verdict.REJECTED, [max(added.events)]))
        finish(workspace.writer.undo())
"""


@pytest.fixture
def on_server(empty_on_server: ServerAddress) -> Iterator[ServerAddress]:
    with database(like=empty_on_server) as address:
        yield address


def journey(workspace: Workspace) -> list[object]:
    """What an analyst does with the first documents, and all that is seen after each step."""
    reader, writer = workspace.reader, workspace.writer
    finish(import_files(workspace, [paths.seeds()]))
    found = [reader.search(parse(words)).tolist() for words in ("kazakhstan", '"foreign minister"', "президент", "")]
    events = reader.event_order(details=True).tolist()
    seen = [found, reader.event_details(events), reader.entities(), reader.counts(), reader.mentioned_entities()]
    writer.decide("Accept event", judged(Verdict.ACCEPTED, events[:3]))
    writer.decide("Reject event", judged(Verdict.REJECTED, events[2:5]))
    seen += [finish(writer.undo()), reader.undo_label(), reader.redo_label(), finish(writer.redo())]
    finish(rerun_extraction(workspace))
    columns = reader.timeline().columns | dict(zip("ae", reader.event_entities(), strict=True))
    seen += [{name: column.tolist() for name, column in columns.items()}]
    seen += [reader.event_lines(events), reader.entities(), reader.entity_days([1, 2, 3])[2].tolist(), reader.counts()]
    for line in reader.documents():
        seen += [line.n_events, line.n_reviewed, line.title, reader.text(line.id), reader.passages(line.id)]
        seen += [reader.event_spans(line.id), reader.mention_spans(line.id), reader.date_spans(line.id)]
    return seen


def test_that_a_server_gives_row_for_row_what_a_file_gives(tmp_path: Path, on_server: ServerAddress) -> None:
    seen = []
    for place in (tmp_path / "seeds.kzx", on_server):
        with open_workspace(place) as workspace:
            seen.append(journey(workspace))
            assert faults(workspace) == []
    in_file, there = seen
    assert there == in_file
    assert in_file[0][0]


def test_that_nothing_is_lost_where_two_write_at_once(on_server: ServerAddress) -> None:
    many = 6
    people = {name: f"kzexplorer_{name}_who_writes" for name in ("anna", "bek")}  # Undo goes by them
    for role in people.values():
        say(on_server, f"CREATE ROLE {role} SUPERUSER LOGIN")
    try:
        programs = [
            subprocess.Popen(
                [sys.executable, "-c", SOMEBODY, as_role(on_server, role).address, name, str(many)],
                stderr=subprocess.PIPE,
            )
            for name, role in people.items()
        ]
        told = [program.communicate() for program in programs]
    finally:
        for role in people.values():
            say(on_server, f"DROP ROLE {role}")
    assert [program.returncode for program in programs] == [0, 0], told
    with open_workspace(on_server) as workspace:
        lines = workspace.reader.documents()
        assert sorted(line.name for line in lines) == sorted(
            f"{who} {n}.txt" for who in ("anna", "bek") for n in range(many)
        )
        assert workspace.reader.counts().events == 4 * len(lines)
        assert workspace.reader.counts().to_review == 3 * len(lines)
        assert say(on_server, "SELECT count(*) FROM action") == 4 * len(lines)  # with the import
        assert faults(workspace) == []


def test_that_undo_takes_back_ones_own_actions_and_leaves_what_others_decided_since(on_server: ServerAddress) -> None:
    with open_workspace(on_server) as workspace:
        add_invented(workspace)
        workspace.writer.decide("Accept 2 events", judged(Verdict.ACCEPTED, [1, 3]))
        say(on_server, "CREATE ROLE kzexplorer_bek SUPERUSER LOGIN")
        try:
            bek = as_role(on_server, "kzexplorer_bek")
            with open_workspace(bek) as others:
                assert others.reader.undo_label() is None
                assert finish(others.writer.undo()) is None
                others.writer.decide("Reject event", judged(Verdict.REJECTED, [3]))
                assert workspace.reader.undo_label() == "Accept 2 events"
                step = finish(workspace.writer.undo())
                assert step is not None
                assert step.touched.events == {1}
                verdicts = [line.verdict for line in others.reader.event_lines([1, 3])]
                assert verdicts == [Verdict.TO_REVIEW, Verdict.REJECTED]
                assert others.reader.undo_label() == "Reject event"
                assert faults(workspace) == []
        finally:
            say(on_server, "DROP ROLE kzexplorer_bek")


def test_that_somebody_elses_change_shows_in_what_is_read_next(on_server: ServerAddress) -> None:
    with open_workspace(on_server) as workspace, open_workspace(on_server) as others:
        add_invented(workspace)
        before = others.reader.timeline()
        workspace.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
        assert others.reader.revision() == workspace.reader.revision()
        assert others.reader.timeline() is not before
        assert others.reader.event(1).verdict is Verdict.ACCEPTED


def test_that_columns_kept_by_others_are_used_and_never_put_back(on_server: ServerAddress) -> None:
    with open_workspace(on_server) as workspace, open_workspace(on_server) as others:
        add_invented(workspace)
        assert workspace.reader.held.keep(least=0)
        assert not others.reader.held.keep(least=0)
        workspace.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
        assert others.reader.timeline().verdict.tolist() == workspace.reader.timeline().verdict.tolist()
        assert faults(others) == []


@pytest.mark.parametrize(
    ("words", "where"),
    [
        ("UPDATE passage SET text = replace(text, 'envoy', 'Envoy')", "text"),
        ("UPDATE passage SET kind = 'Paragraph' WHERE id = 1", "values"),
        ("UPDATE item SET title = 'Nothing' WHERE id = 1", "full text"),
        ("DELETE FROM passage_words WHERE id = 1", "full text"),
        ("UPDATE entity_words SET words = 'nobody:1'", "full text"),
        ("DROP INDEX entity_alias_folded", "schema"),
        ("ALTER TABLE decision DISABLE TRIGGER decision_no_update", "schema"),
        ("UPDATE entity_tally SET n_events = 7", "derived"),
        ("UPDATE meta SET value = '1' WHERE key = 'schema_version'", "version"),
    ],
)
def test_that_a_check_finds_what_was_changed_by_hand(on_server: ServerAddress, words: str, where: str) -> None:
    with open_workspace(on_server) as workspace:
        add_invented(workspace)
        assert faults(workspace) == []
        say(on_server, words)
        assert where in {fault.check for fault in faults(workspace)}


def test_that_it_does_not_matter_in_which_order_the_server_keeps_its_rows(on_server: ServerAddress) -> None:
    with open_workspace(on_server) as workspace:
        add_invented(workspace)
    say(on_server, "UPDATE alias SET folded = folded WHERE name = 'Queen Ottilie of Brandia'")
    for way in ("enable_indexscan", "enable_indexonlyscan", "enable_bitmapscan"):
        say(on_server, f'ALTER DATABASE "{on_server.name}" SET {way} = off')
    with open_workspace(on_server) as workspace:
        assert faults(workspace) == []


@pytest.mark.parametrize("words", ["UPDATE decision SET new = 'x'", "DELETE FROM action", "TRUNCATE action CASCADE"])
def test_that_decisions_are_only_ever_added_on_a_server_too(on_server: ServerAddress, words: str) -> None:
    with open_workspace(on_server) as workspace:
        add_invented(workspace)
        workspace.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    with pytest.raises(Exception, match="never changed"):
        say(on_server, words)


def test_that_words_are_found_in_texts_of_any_length(on_server: ServerAddress) -> None:
    text = TEXT + "and so on " * 20_000 + "the very Óstrava " + "x" * 5_000 + " end"
    with open_workspace(on_server) as workspace:
        add_invented(workspace, text)
        for typed in ("ostrava", '"very Ostrava"', "xxx", "x" * 5_000):
            assert workspace.reader.search(parse(typed)).tolist(), typed
        assert not workspace.reader.search(parse("ostravan")).tolist()
        assert faults(workspace) == []


@pytest.mark.parametrize(
    ("end", "reason"),
    [
        ("", 'database "nowhere" does not exist'),
        ("?host=/nowhere/at/all", "no server listens there"),
        ("?hots=1", "invalid connection option"),
    ],
)
def test_that_a_server_out_of_reach_is_told_in_words_without_the_password(end: str, reason: str) -> None:
    there = ServerAddress(make_url(SERVER).set(password="verysecret").render_as_string(hide_password=False))
    address = f"{there.address.partition('?')[0].rpartition('/')[0]}/nowhere"
    with pytest.raises(Problem, match=f"Could not reach postgresql://.*{reason}") as told:
        open_workspace(ServerAddress(address + (end or f"?{there.address.partition('?')[2]}")))
    assert "verysecret" not in f"{told.value} {told.value.details} {told.value!r}"


def test_that_a_database_of_another_program_is_left_alone() -> None:
    with database() as address:
        say(address, "CREATE TABLE customer (id integer)")
        with pytest.raises(Problem, match="another program"):
            open_workspace(address)
        assert say(address, "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'") == 1


def test_that_an_empty_database_is_made_a_workspace_only_where_that_is_asked_for() -> None:
    with database() as address:
        with pytest.raises(Problem, match="no workspace yet"):
            open_workspace(address, create=False)
        with open_workspace(address) as workspace:
            assert workspace.name == address.name
            assert workspace.reader.counts().documents == 0


@pytest.mark.parametrize(("version", "words"), [("99", "newer"), ("3", "older")])
def test_that_tables_of_another_version_are_left_alone(on_server: ServerAddress, version: str, words: str) -> None:
    say(on_server, f"UPDATE meta SET value = '{version}' WHERE key = 'schema_version'")
    with pytest.raises(Problem, match=words):
        open_workspace(on_server)


def test_that_who_may_only_read_is_told_so(on_server: ServerAddress) -> None:
    with open_workspace(on_server) as workspace:
        add_invented(workspace)
    say(on_server, "CREATE ROLE kzexplorer_guest LOGIN")
    try:
        say(on_server, "GRANT SELECT ON ALL TABLES IN SCHEMA public TO kzexplorer_guest")
        guest = as_role(on_server, "kzexplorer_guest")
        with open_workspace(guest) as workspace:
            assert workspace.reader.counts().events == 4
            assert workspace.read_only is not None
            with pytest.raises(Problem, match="but not change it"):
                workspace.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    finally:
        say(on_server, "DROP OWNED BY kzexplorer_guest; DROP ROLE kzexplorer_guest")


def test_that_a_server_that_stops_answering_is_told_and_one_that_comes_back_is_asked_again(
    on_server: ServerAddress,
) -> None:
    with open_workspace(on_server) as workspace:
        others = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"

        def read_while_it_stops() -> None:
            with workspace._database.reading() as connection:
                say(on_server, f"SELECT count(pg_terminate_backend(pid)) {others}")
                connection.exec_driver_sql("SELECT 1")

        with pytest.raises(Problem, match="Could not reach"):
            read_while_it_stops()
        assert workspace.reader.counts().documents == 0
