"""The command line: values on stdout, sentences on stderr, and a status that scripts can rely on."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from kzexplorer import __version__, cli
from kzexplorer.store import open_workspace
from tests.invented import add_invented

LETTER = "On 3 March 1998 President Otto Lindgren met Anna Berg in Geneva.\nHe visited Peru in May 2001.\n"


@pytest.fixture
def letter(tmp_path: Path) -> Path:
    path = tmp_path / "letter.txt"
    path.write_text(LETTER)
    return path


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    path = tmp_path / "filled.kzx"
    with open_workspace(path) as workspace:
        add_invented(workspace)
    return path


class Ran:
    """What a command printed and its status."""

    def __init__(self, status: int, out: str, err: str) -> None:
        self.status, self.out, self.err = status, out, err

    @property
    def value(self) -> Any:
        return json.loads(self.out)


Run = Callable[..., Ran]
PROGRAM = f"""
import sys
sys.path[:0] = {sys.path!r}
from kzexplorer import cli
sys.exit(cli.run(cli.parse(sys.argv[1:])))
"""


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*words: object) -> Ran:
        capsys.readouterr()
        try:
            status = cli.run(cli.parse([str(word) for word in words]))
        except SystemExit as exit_:
            status = int(exit_.code or 0)
        return Ran(status, *capsys.readouterr())

    return run


# ---- arguments


def test_that_without_a_command_the_window_is_meant() -> None:
    asked = cli.parse([])
    assert (asked.command, asked.workspace, asked.reset_layout) == (None, None, False)
    asked = cli.parse(["--reset-layout", "mine.kzx"])
    assert (asked.command, asked.workspace, asked.reset_layout) == (None, Path("mine.kzx"), True)


def test_that_a_snapshot_is_described_completely() -> None:
    words = "snapshot --workspace w.kzx -o out.png --size 1024x640 --theme dark --scale 2 --event 7 --query geneva"
    asked = cli.parse(words.split())
    assert (asked.command, asked.workspace, asked.output) == ("snapshot", Path("w.kzx"), Path("out.png"))
    assert (asked.size, asked.theme, asked.scale, asked.event) == ((1024, 640), "dark", 2.0, 7)
    assert asked.query == "geneva"
    assert cli.parse(["snapshot", "-o", "x.png"]).size == (1440, 900)


@pytest.mark.parametrize(
    "words",
    [
        "import",
        "import a.txt",
        "events",
        "events --workspace w --json --csv",
        "extract",
        "extract a.txt --document-date May",
        "extract a.txt --document-date 2001-13-01",
        "extract a.txt --document-date 99999-01-01",
        "check",
        "import a.txt --workspace w --jobs 0",
        "import a.txt --workspace w --jobs many",
        "snapshot -o a.png --size big",
        "snapshot -o a.png --size 0x0",
        "snapshot -o a.png --size 99999x99999",
        "snapshot -o a.png --scale nan",
        "snapshot -o a.png --scale 0",
        "snapshot -o a.png --scale -1",
        "snapshot -o a.png --scale 1e9",
        "snapshot -o a.png --scale big",
        "snapshot --workspace work.kzx -o work.kzx",
        "snapshot",
        "a.kzx b.kzx",
        "--nonsense",
        "events --work w",
    ],
)
def test_that_wrong_usage_ends_with_2_and_says_how_it_is_meant(run: Run, words: str) -> None:
    ran = run(*words.split())
    assert ran.status == 2
    assert ran.out == ""
    assert "usage: kzexplorer" in ran.err


@pytest.mark.parametrize(
    "words", [["extract", ""], ["import", "", "--workspace", "w"], ["check", "--workspace", ""], [""]]
)
def test_that_an_empty_name_is_wrong_usage_and_not_the_folder_one_is_in(run: Run, words: list[str]) -> None:
    ran = run(*words)
    assert (ran.status, ran.out) == (2, "")
    assert "empty name" in ran.err


def test_that_version_and_help_go_to_stdout(run: Run) -> None:
    assert run("--version").out == f"kzexplorer {__version__}\n"
    listed = run("--help").out
    assert all(name in listed for name in ("import", "extract", "events", "entities", "snapshot", "check"))
    assert "--document-date" in run("extract", "--help").out


def test_that_reading_the_arguments_needs_neither_the_store_nor_numpy() -> None:
    code = f"""
import sys
sys.path[:0] = {sys.path!r}
from kzexplorer import cli
cli.parse(["--reset-layout"])
print([name for name in ("sqlalchemy", "numpy", "PySide6", "kzexplorer.extract") if name in sys.modules])
"""
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


# ---- extract


def test_that_extract_prints_one_json_line_for_each_file(run: Run, letter: Path, tmp_path: Path) -> None:
    ran = run("extract", letter, tmp_path / "absent.txt", "--json")
    read, refused = map(json.loads, ran.out.splitlines())
    assert ran.status == 1
    assert (read["file"], read["status"], read["text"]) == (str(letter), "read", LETTER)
    assert {event["earliest"] for event in read["events"]} == {"1998-03-03", "2001-05-01"}
    assert (refused["status"], refused["events"]) == ("refused", [])
    assert refused["message"] in ran.err
    assert "absent.txt" in refused["message"]


def test_that_a_date_can_be_given_for_a_text_without_one(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "note.txt"
    path.write_text("Anna Berg visited Geneva yesterday.")
    assert [date["earliest"] for date in run("extract", path, "--json").value["dates"]] == [None]
    dated = run("extract", path, "--json", "--document-date", "2001-05-14")
    assert [date["earliest"] for date in dated.value["dates"]] == ["2001-05-13"]
    assert dated.status == 0


def test_that_extract_lists_events_for_a_person_too(run: Run, letter: Path) -> None:
    ran = run("extract", letter)
    assert ran.status == 0
    assert "  1998-03-03  " in ran.out


def test_that_a_folder_without_files_is_said(run: Run, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    ran = run("extract", tmp_path / "empty", "--json")
    assert ran.status == 1
    assert "There are no files in" in ran.err
    ran = run("import", tmp_path / "empty", "--workspace", tmp_path / "w.kzx")
    assert ran.status == 1
    assert "There are no files in" in ran.err


# ---- workspaces


def test_that_import_tells_what_became_of_each_file(run: Run, letter: Path, tmp_path: Path) -> None:
    path = tmp_path / "w.kzx"
    first = run("import", letter, tmp_path / "absent.txt", "--workspace", path, "--json")
    assert first.status == 1
    (read,) = first.value["read"]
    assert read == {"file": str(letter), "document": 1, "events": 2, "encoding": "utf-8", "message": None}
    assert [each["file"] for each in first.value["refused"]] == [str(tmp_path / "absent.txt")]
    assert first.err.count("\n") == 1
    again = run("import", letter, "--workspace", path)
    assert again.status == 0
    assert "already there as letter.txt" in again.out


def test_that_a_dry_run_says_what_an_import_would_do_and_makes_nothing(run: Run, letter: Path, tmp_path: Path) -> None:
    path = tmp_path / "w.kzx"
    ran = run("import", letter, tmp_path / "absent.txt", "--workspace", path, "--dry-run", "--json")
    assert ran.status == 1
    fates = {each["file"]: (each["fate"], each["format"]) for each in ran.value["files"]}
    assert fates == {str(letter): ("new", "plain text"), str(tmp_path / "absent.txt"): ("refused", "")}
    assert not path.exists()
    assert run("import", letter, "--workspace", path, "--dry-run").out == f"new       {letter}\n"


def test_that_a_time_limit_can_be_given(run: Run, letter: Path, tmp_path: Path) -> None:
    assert run("import", letter, "--workspace", tmp_path / "w.kzx", "--time-limit", "60", "--jobs", "1").status == 0
    assert run("import", letter, "--workspace", tmp_path / "w.kzx", "--time-limit", "0").status == 2


def test_that_events_are_listed_in_the_order_of_time(run: Run, filled: Path) -> None:
    events = run("events", "--workspace", filled, "--json").value
    assert [event["id"] for event in events] == [4, 1, 3, 5]
    assert events[1]["passages"][0]["text"].startswith("Queen Ottilie of Brandia received")
    assert events[1]["date_spans"] == [{"start": 0, "end": 12, "text": "3 March 1998"}]
    assert (events[0]["earliest"], events[0]["latest"]) == ("1990-01-01", None)
    detailed = run("events", "--workspace", filled, "--json", "--details").value
    assert [(event["id"], event["parent"]) for event in detailed][2] == (2, 1)
    stance = detailed[2]["stance"]
    assert (stance["attitude"], stance["topic"]["text"]) == ("welcomes", "thanked the queen")
    assert events[1]["stance"] is None


def test_that_a_search_narrows_events_and_entities(run: Run, filled: Path) -> None:
    assert [event["id"] for event in run("events", "exchange", "--workspace", filled, "--json").value] == [4]
    assert run("events", "nowhere", "--workspace", filled, "--json").value == []
    found = run("entities", "--workspace", filled, "ottilie", "--json").value
    assert [(each["name"], each["mentions"]) for each in found] == [("Queen Ottilie of Brandia", 2)]
    visits = run("events", "kind:visit NOT exchange", "--workspace", filled, "--json").value
    assert {event["kind"] for event in visits} == {"visit"}


def test_that_the_wrong_part_of_a_search_is_marked(run: Run, filled: Path) -> None:
    for command, typed, marks in (
        ("events", "ottilie kind:vist", "             ^^^^"),
        ("entities", "北京 kind:visit", "     ^^^^^^^^^^"),
    ):
        ran = run(command, *typed.split(), "--workspace", filled)
        assert (ran.status, ran.out) == (2, "")
        assert f"\n  {typed}\n  {marks}" in ran.err


def test_that_tables_have_their_heading_even_without_rows(run: Run, filled: Path) -> None:
    table = run("events", "--workspace", filled, "--csv").out.splitlines()
    assert table[0].startswith("id,title,kind,status,verdict,earliest")
    assert len(table) == 5
    assert (
        run("entities", "nowhere", "--workspace", filled, "--csv").out == "id,name,type,role,aliases,events,mentions\n"
    )


def test_that_lists_can_be_read_by_a_person(run: Run, filled: Path) -> None:
    assert "1998-03-03  Queen Ottilie meets the envoy [meeting]\n" in run("events", "--workspace", filled).out
    assert "no date  The two courts write [letter]\n" in run("events", "--workspace", filled).out
    assert "Ostmark [place]: 1 event, 1 mention\n" in run("entities", "--workspace", filled).out


def test_that_check_proves_a_sound_workspace_and_names_what_was_changed(run: Run, filled: Path) -> None:
    assert run("check", "--workspace", filled).status == 0
    assert run("check", "--workspace", filled, "--json").value == {
        "sound": True,
        "documents": 1,
        "events": 4,
        "to_review": 4,
        "entities": 3,
        "faults": [],
        "not_checked": None,
    }
    with closing(sqlite3.connect(filled)) as connection:
        connection.execute("UPDATE mention SET words = 'King Ottilie' WHERE id = 1")
        connection.commit()
    ran = run("check", "--workspace", filled, "--json")
    assert ran.status == 1
    assert [(fault["check"], fault["where"]) for fault in ran.value["faults"]] == [
        ("quotes", "mention 1"),
        ("findings", "rendition 1"),
    ]
    assert "quotes: mention 1" in ran.err


@pytest.mark.parametrize("command", ["events", "entities", "check"])
def test_that_what_is_no_workspace_is_one_sentence_and_1(run: Run, tmp_path: Path, letter: Path, command: str) -> None:
    for path in (letter, tmp_path / "absent.kzx", tmp_path):
        ran = run(command, "--workspace", path)
        assert (ran.status, ran.out) == (1, "")
        assert ran.err.startswith("kzexplorer: ")
        assert str(path) in ran.err
        assert ran.err.count("\n") == 1
    assert run("import", letter, "--workspace", letter).status == 1
    assert letter.read_text() == LETTER


@pytest.mark.skipif(os.name != "posix", reason="names with any byte")
def test_that_neither_names_nor_documents_command_the_terminal(run: Run, tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/red\x1b[31m\xff\n.txt"))
    path.write_text(
        "On 3 March 1998 President Otto \x1b]0;title\x07 Lindgren met Anna \u202eBerg in Geneva.\n" + LETTER * 3
    )
    made = tmp_path / "made.kzx"
    for words in (["extract", path], ["import", path, path, "--workspace", made], ["events", "--workspace", made]):
        ran = run(*words)
        assert ran.status == 0
        assert not set(ran.out + ran.err) & set("\x1b\x07\u202e")
    assert "\x1b]0;" in json.loads(run("extract", path, "--json").out)["text"]


# ---- streams


def run_as_program(words: Sequence[object], **more: Any) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-c", PROGRAM, *map(str, words)]
    return subprocess.run(command, capture_output=True, encoding="utf-8", check=False, **more)


def test_that_json_is_utf_8_whatever_the_terminal_is(filled: Path) -> None:
    environment = {**os.environ, "PYTHONIOENCODING": "ascii", "LC_ALL": "C"}
    ran = run_as_program(["entities", "--workspace", filled, "--json"], env=environment)
    assert ran.stderr == ""
    assert "Lúmeria" in ran.stdout


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
def test_that_output_that_cannot_be_written_is_said(letter: Path) -> None:
    with Path("/dev/full").open("w") as full:
        command = [sys.executable, "-c", PROGRAM, "extract", str(letter), "--json"]
        ran = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert ran.returncode == 1
    assert ran.stderr == (
        "kzexplorer: Could not write the output: no space left on device. Make room there and try again.\n"
    )


@pytest.mark.skipif(os.name != "posix", reason="pipes")
def test_that_a_reader_that_has_seen_enough_is_no_failure(tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(LETTER * 1_000)
    command = [sys.executable, "-c", PROGRAM, "extract", str(path), "--json"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.read(10)
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


@pytest.mark.skipif(os.name != "posix", reason="a shell that closes streams")
@pytest.mark.parametrize("closing_words", ["2>&-", ">&- 2>&-", ">&- 2>&- <&-", "2>/dev/full"])
def test_that_work_is_done_and_json_stays_clean_where_nobody_hears_the_progress(
    letter: Path, tmp_path: Path, closing_words: str
) -> None:
    made = tmp_path / "made.kzx"
    command = [sys.executable, "-c", PROGRAM, "import", str(letter), "--workspace", str(made), "--json"]
    shell = ["sh", "-c", f'exec "$@" {closing_words}', "sh", *command]
    ran = subprocess.run(shell, stdout=subprocess.PIPE, encoding="utf-8", check=False)
    assert ran.returncode == 0
    if ">&- 2" not in closing_words:
        assert len(json.loads(ran.stdout)["read"]) == 1
    with open_workspace(made, create=False) as workspace:
        assert workspace.reader.counts().documents == 1


@pytest.mark.skipif(os.name != "posix", reason="pipes")
def test_that_an_import_goes_on_where_who_heard_its_progress_has_gone(letter: Path, tmp_path: Path) -> None:
    made = tmp_path / "made.kzx"
    reads, writes = os.pipe()
    os.close(reads)
    command = [sys.executable, "-c", PROGRAM, "import", str(letter), "--workspace", str(made)]
    ran = subprocess.run(command, stdout=subprocess.PIPE, stderr=writes, check=False)
    os.close(writes)
    assert ran.returncode == 0
    with open_workspace(made, create=False) as workspace:
        assert workspace.reader.counts().documents == 1


@pytest.mark.usefixtures("ctrl_c_heard")
@pytest.mark.skipif(os.name != "posix", reason="a terminal's Ctrl-C")
def test_that_ctrl_c_ends_an_import_with_its_workers_and_in_one_word(tmp_path: Path) -> None:
    folder, made, program = tmp_path / "many", tmp_path / "made.kzx", tmp_path / "program.py"
    folder.mkdir()
    for number in range(2_000):
        (folder / f"{number}.txt").write_text(f"{LETTER}{number}")
    program.write_text(f"if __name__ == '__main__':\n    {PROGRAM.strip().replace(chr(10), chr(10) + '    ')}\n")
    command = [sys.executable, str(program), "import", str(folder), "--workspace", str(made), "--jobs", "2"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True
    ) as process:
        while not made.exists() or count(made) == 0:
            assert process.poll() is None
        os.killpg(process.pid, signal.SIGINT)
        out, err = process.communicate()
    assert (process.returncode, out, err) == (130, "", "kzexplorer: Stopped.\n")
    while some_left(process.pid):
        pass


def some_left(group: int) -> bool:
    """Whether processes of a group are still there."""
    try:
        os.killpg(group, 0)
    except ProcessLookupError:
        return False
    return True


def count(workspace: Path) -> int:
    """Documents in a workspace that another program writes."""
    with closing(sqlite3.connect(f"{workspace.as_uri()}?mode=ro", uri=True)) as connection:
        return int(connection.execute("SELECT count(*) FROM document").fetchone()[0])


def test_that_documents_are_read_again_and_what_would_change_is_said_first(run: Run, filled: Path) -> None:
    looked = run("rerun", "--workspace", filled, "--dry-run", "--json")
    assert looked.status == 0
    assert {each["difference"] for each in looked.value["documents"][0]["events"]} >= {"changed", "gone"}
    assert run("rerun", "--workspace", filled, "--dry-run").out.endswith("1 document; nothing was changed.\n")
    assert run("rerun", "--workspace", filled, "--dry-run", "--json").value == looked.value
    assert run("rerun", "--workspace", filled, "--json").value["documents"] == [1]
    assert run("rerun", "--workspace", filled, "--dry-run", "--json").value["documents"] == []


def test_that_a_date_is_typed_on_the_command_line_as_anywhere(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "day.txt"
    path.write_text("The envoy arrived yesterday.\n")
    dated = run("extract", path, "--json", "--document-date", "14 May 2001")
    assert [date["earliest"] for date in dated.value["dates"]] == ["2001-05-13"]
    assert "can be 5 June 2001 or 6 May 2001" in run("extract", path, "--document-date", "05/06/2001").err
