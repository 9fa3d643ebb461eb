"""Hands what a second start is asked for to the window that is open; the first start has the turn to hear of it.

Who holds a lock has the turn, and the system lets go of it when that process ends, however it does. A local socket (a
named pipe on Windows) in a folder that is the person's alone carries one message; nothing goes over a network. Knows
no Qt, as a second start mostly ends here.
"""

from __future__ import annotations

import json
import os
import stat
import sys
import threading
import time
import zlib
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kzexplorer import paths

if TYPE_CHECKING:
    from multiprocessing.connection import Connection, Listener

PATIENCE = 5.0
"""Seconds that a second start waits for the window that is open."""
_BRIEFLY, _FOR_WORDS = 0.05, 2.0
_MOST_BYTES = 1 << 16
_LONGEST_ADDRESS = 100  # that of a local socket may have some 104 bytes
_TAKEN = b"taken"


@dataclass(frozen=True, slots=True)
class Asked:
    """What a start is to do: `workspace` is a path or a server's address, empty for what is open; `token` is what the
    desktop gave it to come to the front with."""

    workspace: str = ""
    token: str = ""
    reset_layout: bool = False


class NoAnswer(Exception):
    """A window is open and does not answer."""


Hear = Callable[[Asked, Callable[[], bool]], bool]
"""Is given what was asked, and how to tell whether somebody still waits; says whether it was taken."""


def arrive(asked: Asked, patience: float = PATIENCE) -> Turn | None:
    """The turn to open a window; None where the one that is open took over what was asked. Raises NoAnswer."""
    end, telling = time.monotonic() + patience, None
    while time.monotonic() < end:
        turn = take_turn()
        if turn is not None:
            return turn
        if telling is None or not telling.is_alive():
            telling = _Telling(asked, end)
        telling.join(_BRIEFLY)
        if telling.taken:
            return None
    raise NoAnswer


def take_turn() -> Turn | None:
    """None where another process has it. Where no folder can be had for it, each start has one that hears nothing."""
    folder = _folder()
    if folder is None:
        return Turn(None, "")
    file = folder / f"{_name()}.lock"
    try:
        lock = os.open(file, os.O_RDWR | os.O_CREAT, 0o600)
    except OSError:
        return Turn(None, "")
    with suppress(OSError):
        _lock(lock)
        if os.path.samestat(os.fstat(lock), file.stat()):  # else who had it has just removed it
            return Turn(lock, _address(folder))
    os.close(lock)
    return None


class Turn:
    """What the first start has until `end`."""

    def __init__(self, lock: int | None, address: str) -> None:
        self._lock, self._address = lock, address
        self._listener: Listener | None = None
        self._thread: threading.Thread | None = None
        self._ended = False

    def listen(self, hear: Hear) -> None:
        """Hear of later starts from now on, each in a thread that is not the window's."""
        if self._lock is not None and self._thread is None:
            self._thread = threading.Thread(target=self._serve, args=(hear,), name="later starts", daemon=True)
            self._thread.start()

    def end(self) -> None:
        """Let the next start have the turn."""
        if self._ended:
            return
        self._ended = True
        if self._thread is not None:
            while self._thread.is_alive():
                self._wake()
                self._thread.join(_BRIEFLY)
        if self._lock is not None:
            if sys.platform != "win32":
                Path(self._address).with_suffix(".lock").unlink(missing_ok=True)
            os.close(self._lock)

    def _serve(self, hear: Hear) -> None:
        from multiprocessing.connection import Listener

        try:
            with suppress(FileNotFoundError):
                Path(self._address).unlink()  # of a program that came to no end: who has the turn is alone
            self._listener = Listener(self._address, backlog=16)
            _for_its_owner_alone(self._address)
        except OSError:
            return  # without it, each start opens a window of its own
        with self._listener:
            while not self._ended:
                try:
                    caller = self._listener.accept()
                except (OSError, EOFError):
                    time.sleep(_BRIEFLY)
                    continue
                with caller, suppress(OSError, EOFError):
                    self._answer(caller, hear)

    def _answer(self, caller: Connection, hear: Hear) -> None:
        if self._ended or not caller.poll(_FOR_WORDS):
            return
        if sys.platform != "win32":  # where a pipe brings each message as a whole
            os.set_blocking(caller.fileno(), False)  # who begins a message and does not end it is cut off at once
        asked = _read(caller.recv_bytes(_MOST_BYTES))
        # who waits says nothing more, so there is something to read only once he has gone
        if asked is not None and hear(asked, lambda: not self._ended and not caller.poll()):
            caller.send_bytes(_TAKEN)

    def _wake(self) -> None:
        """Nothing else ends the wait for a caller on every system."""
        from multiprocessing.connection import Client

        with suppress(OSError, EOFError):
            Client(self._address).close()


class _Telling(threading.Thread):
    """One attempt to tell the open window; in a thread, as nobody answers for a process that was stopped."""

    def __init__(self, asked: Asked, end: float) -> None:
        super().__init__(name="telling the open window", daemon=True)
        self.taken = False
        self._asked, self._end = asked, end
        self.start()

    def run(self) -> None:
        from multiprocessing.connection import Client

        folder = _folder()
        if folder is None:
            return
        with suppress(OSError, EOFError), Client(_address(folder)) as window:
            _let_others_come_forward()
            window.send_bytes(json.dumps(asdict(self._asked)).encode())
            if window.poll(max(self._end - time.monotonic(), 0.0)):
                self.taken = window.recv_bytes(_MOST_BYTES) == _TAKEN


def _read(words: bytes) -> Asked | None:
    """None for what no start of this program says."""
    try:
        said = json.loads(words)
        asked = Asked(**said)
    except (ValueError, TypeError, RecursionError):
        return None
    kinds = (asked.workspace, str), (asked.token, str), (asked.reset_layout, bool)
    if not all(isinstance(value, kind) for value, kind in kinds):
        return None
    return asked if _is_name(asked.workspace) and _is_name(asked.token) else None


def _is_name(words: str) -> bool:
    """Whether the system could have said it to a start."""
    try:
        return b"\0" not in os.fsencode(words)
    except UnicodeEncodeError:
        return False


def _name() -> str:
    """The same for starts of one person with the same folders on the same screen."""
    screen = (os.environ.get(each, "") for each in ("WAYLAND_DISPLAY", "DISPLAY", "QT_QPA_PLATFORM"))
    meant = (os.environ.get("XDG_RUNTIME_DIR", ""), str(paths.default_workspace()), str(paths.settings_file()))
    return f"{zlib.crc32(os.fsencode(chr(0).join((*meant, *screen)))):08x}"


def _address(folder: Path) -> str:
    return rf"\\.\pipe\kzexplorer-{_name()}" if sys.platform == "win32" else str(folder / f"{_name()}.socket")


def _folder() -> Path | None:
    """One that is the person's alone; None where there is none."""
    if sys.platform == "win32":
        return _made(paths.default_workspace().parent)
    for around in (os.environ.get("XDG_RUNTIME_DIR"), os.environ.get("TMPDIR"), "/tmp"):
        folder = Path(around or "", f"kzexplorer-{os.geteuid()}")
        fits = folder.is_absolute() and len(os.fsencode(_address(folder))) <= _LONGEST_ADDRESS
        if fits and _made(folder) is not None:
            return folder
    return None


def _made(folder: Path) -> Path | None:
    try:
        folder.mkdir(mode=0o700, parents=sys.platform == "win32", exist_ok=True)
        found = folder.lstat()
    except OSError:
        return None
    if sys.platform == "win32":
        return folder
    own = stat.S_ISDIR(found.st_mode) and found.st_uid == os.geteuid() and not stat.S_IMODE(found.st_mode) & 0o077
    return folder if own else None


def _lock(descriptor: int) -> None:
    """Raises OSError where another process has it."""
    if sys.platform == "win32":
        import msvcrt

        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
    else:
        import fcntl

        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _for_its_owner_alone(address: str) -> None:
    if sys.platform != "win32":
        Path(address).chmod(0o600)


def _let_others_come_forward() -> None:
    """Windows lets only that program bring a window to the front which a person has just started."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.user32.AllowSetForegroundWindow(-1)
