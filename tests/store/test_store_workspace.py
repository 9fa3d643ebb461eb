"""Opening a workspace: a whole file or one clear sentence that names the file and what to do."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from kzexplorer.domain.verdict import Verdict
from kzexplorer.errors import Problem
from kzexplorer.store import Workspace, create_workspace, open_workspace, peek
from kzexplorer.store.database import FileDatabase
from kzexplorer.store.header import APPLICATION_ID, USER_VERSION
from tests.driving import judged
from tests.invented import TEXT, add_invented

NOBODY = 65_534


def refusal(path: Path, *, create: bool = False) -> Problem:
    before = path.read_bytes() if path.is_file() else None
    with pytest.raises(Problem) as raised:
        open_workspace(path, create=create)
    assert (path.read_bytes() if path.is_file() else None) == before
    assert path.name in raised.value.what
    assert raised.value.what.endswith(".")
    assert raised.value.next_step.endswith(".")
    return raised.value


def test_that_a_new_workspace_is_marked_as_ours_and_in_one_file(tmp_path: Path) -> None:
    path = tmp_path / "deep" / "new.kzx"
    with open_workspace(path) as workspace:
        assert workspace.reader.counts().documents == 0
    header = peek(path)
    assert (header.application_id, header.user_version) == (APPLICATION_ID, USER_VERSION)
    assert path.read_bytes()[68:72] == b"KZEX"
    assert list(path.parent.iterdir()) == [path]


def test_that_a_workspace_keeps_its_settings_on_every_connection(workspace: Workspace) -> None:
    with closing(sqlite3.connect(workspace.path)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    database = FileDatabase(workspace.path)
    with database.reading() as one, database.reading() as other:
        for connection in (one, other):
            assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
            assert connection.exec_driver_sql("PRAGMA synchronous").scalar() == 1
            assert connection.exec_driver_sql("PRAGMA busy_timeout").scalar() == 5_000
    database.close()


def test_that_a_name_that_no_disk_takes_is_said(tmp_path: Path) -> None:
    for create in (True, False):
        with pytest.raises(Problem, match="name too long"):
            open_workspace(tmp_path / ("x" * 300), create=create)


def test_that_a_sqlite_too_old_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sqlite3, "sqlite_version_info", (3, 34, 1))
    with pytest.raises(Problem, match="SQLite"):
        open_workspace(tmp_path / "new.kzx")


def test_that_a_missing_file_is_made_only_if_asked_for(tmp_path: Path) -> None:
    assert "no such file" in refusal(tmp_path / "absent.kzx").what
    assert not (tmp_path / "absent.kzx").exists()


def make_text(path: Path) -> None:
    path.write_text("A letter.\n" * 100)


def make_empty(path: Path) -> None:
    path.touch()


def make_other_database(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE song (id INTEGER)")


def make_folder(path: Path) -> None:
    path.mkdir()


def make_cut_short(path: Path) -> None:
    create_workspace(path)
    path.write_bytes(path.read_bytes()[:50_000])


def make_header_only(path: Path) -> None:
    create_workspace(path)
    path.write_bytes(path.read_bytes()[:60])


def make_newer(path: Path) -> None:
    create_workspace(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {USER_VERSION + 1}")


def make_without_tables(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        connection.execute(f"PRAGMA user_version = {USER_VERSION}")


def make_scrambled(path: Path) -> None:
    create_workspace(path)
    data = bytearray(path.read_bytes())
    data[100:4_000] = bytes(3_900)
    path.write_bytes(data)


@pytest.mark.parametrize(
    ("make", "words"),
    [
        (make_text, "is not a kzexplorer workspace"),
        (make_empty, "is not a kzexplorer workspace"),
        (make_header_only, "is not a kzexplorer workspace"),
        (make_other_database, "of another program"),
        (make_folder, "is not a file"),
        (make_cut_short, "damaged"),
        (make_newer, "newer kzexplorer"),
        (make_scrambled, "damaged"),
        (make_without_tables, "damaged"),
    ],
)
@pytest.mark.parametrize("create", [True, False])
def test_that_what_is_no_workspace_is_refused_in_words_and_left_as_it_was(
    tmp_path: Path, make: Callable[[Path], None], words: str, create: bool
) -> None:
    path = tmp_path / "file.kzx"
    make(path)
    assert words in refusal(path, create=create).what


def test_that_a_newer_version_that_is_still_in_the_log_is_refused_too(workspace: Workspace) -> None:
    with closing(sqlite3.connect(workspace.path)) as connection:
        connection.execute(f"PRAGMA user_version = {USER_VERSION + 1}")
        with pytest.raises(Problem, match="newer"):
            open_workspace(workspace.path)


@pytest.fixture
def open_folder() -> Iterator[Path]:
    """A folder that everybody can look into; that of tmp_path is for its owner alone."""
    with tempfile.TemporaryDirectory() as name:
        Path(name).chmod(0o755)
        yield Path(name)


def as_somebody_else(code: str, *arguments: Path) -> str:
    """What a process says that may not do everything, as root may."""
    ran = subprocess.run(
        [sys.executable, "-c", f"import sys\nsys.path[:0] = {sys.path!r}\n{code}", *map(str, arguments)],
        capture_output=True,
        text=True,
        check=False,
    )
    return ran.stdout + ran.stderr


OPEN = f"""
import os
from pathlib import Path
from kzexplorer.errors import Problem
from kzexplorer.store import open_workspace, writer
if os.geteuid() == 0:
    os.setuid({NOBODY})
try:
    with open_workspace(Path(sys.argv[1])) as workspace:
        print("opened", workspace.reader.counts().documents, workspace.read_only)
        workspace.writer.begin_run("nobody", "1")
except Problem as problem:
    print(problem)
"""


@pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")
def test_that_a_folder_or_file_that_cannot_be_written_to_is_said(open_folder: Path) -> None:
    closed = open_folder / "closed"
    create_workspace(closed / "old.kzx")
    closed.chmod(0o555)
    try:
        made = as_somebody_else(OPEN, closed / "new.kzx")
        assert made.startswith(f"Could not make the workspace {closed / 'new.kzx'}: permission denied.")
        if os.geteuid() == 0:
            os.chown(closed / "old.kzx", NOBODY, NOBODY)
        opened, _, written = as_somebody_else(OPEN, closed / "old.kzx").partition("\n")
        refused = f"{closed / 'old.kzx'} cannot be changed: it or its folder is read-only."
        assert opened.startswith(f"opened 0 {refused}")
        assert written.startswith(refused)
        assert [each.name for each in closed.iterdir()] == ["old.kzx"]
        if os.geteuid() == 0:
            os.chown(closed / "old.kzx", 0, 0)
        (closed / "old.kzx").chmod(0)
        (open_folder / "shut").mkdir(mode=0o600)
        assert "permission denied" in as_somebody_else(OPEN, open_folder / "shut" / "new.kzx")
        assert "permission denied" in as_somebody_else(OPEN, closed / "old.kzx")
        assert list(closed.iterdir()) == [closed / "old.kzx"]
    finally:
        closed.chmod(0o755)


def test_that_a_workspace_that_another_program_writes_to_is_said_and_nothing_lost(filled: Workspace) -> None:
    impatient = FileDatabase(filled.path, busy_seconds=0)
    with closing(sqlite3.connect(filled.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Problem, match="in use by another program"), impatient.writing():
            pass
        assert filled.reader.counts().events == 4
        other.execute("ROLLBACK")
    with impatient.writing():
        pass
    impatient.close()


def test_that_a_full_disk_is_said_and_the_unfinished_document_undone(filled: Workspace) -> None:
    with filled._database.reading() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    long = TEXT + "".join(chr(0x4E00 + index % 20_000) for index in range(200_000))
    with pytest.raises(Problem, match="the disk is full"):
        add_invented(filled, long)
    assert filled.reader.counts().documents == 1
    assert filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1])) is not None


def test_that_a_file_damaged_while_it_is_open_is_said(filled: Workspace) -> None:
    filled.close()
    data = bytearray(filled.path.read_bytes())
    data[8_192:] = b"\xff" * (len(data) - 8_192)
    filled.path.write_bytes(data)
    with pytest.raises(Problem, match="damaged"), open_workspace(filled.path) as workspace:
        workspace.reader.event(1)


def test_that_text_that_is_not_text_is_said_to_be_damage(filled: Workspace) -> None:
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute("UPDATE passage SET text = CAST(x'ff' AS TEXT) WHERE id = 1")
        connection.commit()
    with pytest.raises(Problem, match="is damaged"):
        filled.reader.text(1)


def test_that_the_log_of_a_deleted_workspace_does_not_leak_into_a_new_one(tmp_path: Path) -> None:
    path = tmp_path / "again.kzx"
    with open_workspace(path) as workspace:
        add_invented(workspace)
        log = path.with_name("again.kzx-wal").read_bytes()
    path.unlink()
    path.with_name("again.kzx-wal").write_bytes(log)
    with open_workspace(path) as workspace:
        assert workspace.reader.counts().documents == 0
    assert path.with_name("again.kzx-wal.old").read_bytes() == log


def test_that_making_a_workspace_where_one_is_changes_nothing(filled: Workspace) -> None:
    create_workspace(filled.path)
    assert filled.reader.counts().documents == 1
    with open_workspace(filled.path) as again:
        assert again.reader.counts().documents == 1


@pytest.mark.parametrize(
    "code",
    [
        "CREATE TRIGGER guest AFTER INSERT ON document BEGIN UPDATE item SET verdict = 2; END",
        "CREATE VIEW guest AS SELECT 1",
        """DROP TABLE item_entity; CREATE VIEW item_entity AS WITH RECURSIVE endless (item, entity) AS
        (SELECT 1, 1 UNION ALL SELECT item + 1, 1 FROM endless) SELECT * FROM endless""",
        """DROP TRIGGER decision_no_update;
        CREATE TRIGGER decision_no_update AFTER UPDATE ON decision BEGIN SELECT 1; END""",
    ],
)
def test_that_a_file_that_brings_code_of_its_own_is_not_opened(filled: Workspace, code: str) -> None:
    filled.close()
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.executescript(code)
    with pytest.raises(Problem, match=r"invented\.kzx was changed by another program"):
        open_workspace(filled.path)


@pytest.mark.parametrize("version", [0, -5])
def test_that_a_file_whose_version_was_taken_away_is_refused_in_words(filled: Workspace, version: int) -> None:
    filled.close()
    with closing(sqlite3.connect(filled.path)) as connection:
        connection.execute(f"PRAGMA user_version = {version}")
    with pytest.raises(Problem, match=r"invented\.kzx"):
        open_workspace(filled.path)


def test_that_a_failure_that_is_written_down_says_nothing_of_what_documents_say(tmp_path: Path) -> None:
    said = pytest.raises(DBAPIError)
    with open_workspace(tmp_path / "w.kzx") as workspace, workspace._database.reading() as connection, said as raised:
        connection.execute(text("SELECT no_such_function(:words)"), {"words": "Nobody may read this"})
    assert "Nobody" not in f"{raised.value}{raised.value!r}"
