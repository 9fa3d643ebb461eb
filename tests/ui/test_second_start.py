"""Which start opens a window, and what it hears of the others: real processes, and the turn that one of them has."""

from __future__ import annotations

import json
import os
import signal
import socket
import stat
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from multiprocessing.connection import Client
from pathlib import Path
from queue import SimpleQueue

import pytest

from kzexplorer import app, cli
from kzexplorer.ui import second_start
from kzexplorer.ui.second_start import Asked, NoAnswer, Turn, arrive, take_turn

pytestmark = [
    pytest.mark.usefixtures("local_sockets"),
    pytest.mark.skipif(sys.platform == "win32", reason="stops and kills processes as Linux and macOS do"),
]

_FIRST = """
import sys, threading
from kzexplorer.ui.second_start import Asked, arrive
turn = arrive(Asked())
print("first" if turn is not None else "told", flush=True)
if turn is not None:
    turn.listen(lambda asked, still: True)
    sys.stdin.read()
    turn.end()
"""


@pytest.fixture
def runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Short, as the address of a socket has to be."""
    with tempfile.TemporaryDirectory(prefix="kz") as folder:
        monkeypatch.setenv("XDG_RUNTIME_DIR", folder)
        yield Path(folder)


@pytest.fixture
def listening(runtime: Path) -> Iterator[Callable[[second_start.Hear], Turn]]:
    """Has the turn and hears of others in that way."""
    turns: list[Turn] = []

    def listen(hear: second_start.Hear) -> Turn:
        turn = take_turn()
        assert turn is not None
        turns.append(turn)
        turn.listen(hear)
        return turn

    yield listen
    for turn in turns:
        turn.end()


def program(code: str = _FIRST) -> subprocess.Popen[str]:
    return subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)


def first_word(process: subprocess.Popen[str]) -> str:
    assert process.stdout is not None
    return process.stdout.readline().strip()


def socket_of(runtime: Path) -> Path:
    return next(runtime.rglob("*.socket"))


def answer_to(words: bytes, address: Path) -> bytes:
    with Client(str(address)) as stranger:
        stranger.send_bytes(words)
        assert stranger.poll(30)
        return stranger.recv_bytes()


def test_that_a_second_start_hands_on_what_it_is_asked_for_and_ends_without_qt(
    listening: Callable[..., Turn], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: SimpleQueue[Asked] = SimpleQueue()
    listening(lambda asked, _still: heard.put(asked) is None)
    (tmp_path / "100 % жылдар.kzx").touch()
    monkeypatch.setenv("XDG_ACTIVATION_TOKEN", "from-the-desktop")
    code = "import sys; from kzexplorer.app import run; print(run(sys.argv[1:]), 'PySide6' in sys.modules)"
    command = [sys.executable, "-c", code, "--reset-layout", "100 % жылдар.kzx"]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=60, check=True)
    assert done.stdout.split() == ["0", "False"]
    assert done.stderr == ""
    assert heard.get() == Asked(str(tmp_path / "100 % жылдар.kzx"), "from-the-desktop", True)


def test_that_of_several_starts_at_once_one_has_the_turn_and_hears_all_others(runtime: Path) -> None:
    starts = [program() for _ in range(4)]
    said = sorted(first_word(each) for each in starts)
    for each in starts:
        each.communicate("")
    assert said == ["first", "told", "told", "told"]


def test_that_the_next_start_takes_over_from_a_program_that_was_killed(runtime: Path) -> None:
    killed = program()
    assert first_word(killed) == "first"
    assert arrive(Asked(), 30) is None
    killed.kill()
    killed.communicate()
    assert socket_of(runtime).exists()
    turn = arrive(Asked())
    assert turn is not None
    turn.listen(lambda _asked, _still: True)
    after = program()
    assert first_word(after) == "told"
    after.communicate()
    turn.end()


def test_that_a_start_waits_no_longer_than_it_has_patience_for_a_program_that_stands_still(runtime: Path) -> None:
    still = program()
    assert first_word(still) == "first"
    assert arrive(Asked(), 30) is None
    still.send_signal(signal.SIGSTOP)
    for _ in range(3):  # more than wait at a socket that nobody answers
        with pytest.raises(NoAnswer):
            arrive(Asked(), 0.2)
    still.send_signal(signal.SIGCONT)
    still.communicate("")


def test_that_who_went_away_is_not_heard_any_more(listening: Callable[..., Turn]) -> None:
    left: SimpleQueue[bool] = SimpleQueue()

    def hear(_asked: Asked, still_wanted: Callable[[], bool]) -> bool:
        while still_wanted():
            pass
        left.put(True)
        return False

    listening(hear)
    with pytest.raises(NoAnswer):
        arrive(Asked(), 0.3)
    assert left.get(timeout=30)


@pytest.mark.parametrize(
    "words",
    [
        *(b"", b"\xff\xfe", b"null", b"[]", b'{"workspace": 3}', b'{"else": ""}', b"[" * 9_000, b"x" * 70_000),
        json.dumps({"workspace": "", "token": [], "reset_layout": False}).encode(),
        *(json.dumps({"token": words}).encode() for words in ("a\0b", "\ud800")),
        *(json.dumps({"workspace": words}).encode() for words in ("a\0b", "\udfff")),
    ],
    ids=lambda words: repr(words[:20]),
)
def test_that_what_no_start_says_is_not_answered_and_does_no_harm(
    listening: Callable[..., Turn], runtime: Path, words: bytes
) -> None:
    heard: SimpleQueue[Asked] = SimpleQueue()
    listening(lambda asked, _still: heard.put(asked) is None)
    assert arrive(Asked("/first.kzx")) is None
    with pytest.raises((EOFError, ConnectionError)):
        answer_to(words, socket_of(runtime))
    assert arrive(Asked("/second.kzx")) is None
    assert [heard.get().workspace, heard.get().workspace] == ["/first.kzx", "/second.kzx"]


@pytest.mark.parametrize("begun", [b"\0", b"\0\0\1\0{", b"\xff\xff\xff\xff\0", b"\0\0\1\0" + b"[" * 200])
def test_that_who_does_not_end_what_he_says_keeps_nobody_from_being_heard_or_from_ending(
    listening: Callable[..., Turn], runtime: Path, monkeypatch: pytest.MonkeyPatch, begun: bytes
) -> None:
    monkeypatch.setattr(second_start, "_FOR_WORDS", 0.2)
    turn = listening(lambda _asked, _still: True)
    assert arrive(Asked(), 30) is None
    with socket.socket(socket.AF_UNIX) as stranger:
        stranger.connect(str(socket_of(runtime)))
        stranger.sendall(begun)
        assert arrive(Asked(), 30) is None
        turn.end()


def test_that_a_hundred_who_come_and_go_are_borne(listening: Callable[..., Turn], runtime: Path) -> None:
    listening(lambda _asked, _still: True)
    assert arrive(Asked(), 30) is None
    for _ in range(100):
        with socket.socket(socket.AF_UNIX) as stranger:
            stranger.connect(str(socket_of(runtime)))
    assert arrive(Asked(), 30) is None


def test_that_nobody_but_its_owner_can_reach_the_socket(listening: Callable[..., Turn], runtime: Path) -> None:
    listening(lambda _asked, _still: True)
    assert arrive(Asked(), 30) is None
    for path, mode in ((socket_of(runtime), 0o600), (socket_of(runtime).parent, 0o700)):
        assert stat.S_IMODE(path.stat().st_mode) == mode
        assert path.stat().st_uid == os.geteuid()


def test_that_a_folder_that_others_may_write_to_is_not_used(runtime: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with tempfile.TemporaryDirectory(prefix="kz") as other:
        monkeypatch.setenv("TMPDIR", other)
        open_to_all = runtime / f"kzexplorer-{os.geteuid()}"
        open_to_all.mkdir()
        open_to_all.chmod(0o777)
        turn = take_turn()
        assert list(open_to_all.iterdir()) == []
        assert len(list(Path(other).rglob("*.lock"))) == 1
        assert turn is not None
        turn.end()


@pytest.mark.parametrize("variable", ["XDG_DATA_HOME", "XDG_CONFIG_HOME", "DISPLAY", "WAYLAND_DISPLAY"])
def test_that_starts_with_other_folders_or_on_another_screen_do_not_meet(
    listening: Callable[..., Turn], variable: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    listening(lambda _asked, _still: True)
    assert take_turn() is None
    monkeypatch.setenv(variable, str(tmp_path))
    turn = take_turn()
    assert turn is not None
    turn.end()


def test_that_nothing_is_left_where_the_turn_ended(runtime: Path) -> None:
    turn = take_turn()
    assert turn is not None
    turn.listen(lambda _asked, _still: True)
    turn.end()
    turn.end()
    assert [each for each in runtime.rglob("*") if not each.is_dir()] == []
    after = take_turn()
    assert after is not None
    after.end()


def test_that_without_a_folder_of_ones_own_each_start_opens_a_window(
    runtime: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(second_start, "_folder", lambda: None)
    turns = [arrive(Asked()), arrive(Asked())]
    for turn in turns:
        assert turn is not None
        turn.listen(lambda _asked, _still: True)
        turn.end()


def test_that_a_wrong_name_is_told_to_who_typed_it_and_not_handed_on(
    listening: Callable[..., Turn], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    heard: SimpleQueue[Asked] = SimpleQueue()
    listening(lambda asked, _still: heard.put(asked) is None)
    assert app.run([str(tmp_path / "improt")]) == 1
    assert "no such command" in capsys.readouterr().err
    assert heard.empty()


def test_that_commands_ask_no_window(tmp_path: Path) -> None:
    code = (
        "import sys; from kzexplorer.app import run; status = run(sys.argv[1:]); "
        "print(status, 'kzexplorer.ui.second_start' in sys.modules, file=sys.stderr)"
    )
    command = [sys.executable, "-c", code, "events", "--workspace", str(tmp_path / "none.kzx")]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=True)
    assert done.stderr.split()[-2:] == ["1", "False"]


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("file:///home/anna/An%20other%20100%25.kzx", "/home/anna/An other 100%.kzx"),
        ("file://localhost/%D0%B6%D1%8B%D0%BB.kzx", "/жыл.kzx"),
        ("/home/anna/An other 100%25.kzx", "/home/anna/An other 100%25.kzx"),
    ],
)
def test_that_a_workspace_may_be_named_as_desktops_write_addresses_of_files(written: str, meant: str) -> None:
    assert cli.parse([written]).workspace == Path(meant)


@pytest.mark.parametrize("written", ["file://server/share/a.kzx", "file://", "file:///"])
def test_that_an_address_of_another_computer_is_refused(written: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        cli.parse([written])
    assert "no file of this computer" in capsys.readouterr().err
