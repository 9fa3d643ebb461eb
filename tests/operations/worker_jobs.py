"""Jobs that do what hostile documents may do to a process."""

from __future__ import annotations

import ctypes
import os
import signal
import socket
import subprocess
import sys
from pathlib import Path

from kzexplorer.errors import Problem


def pid() -> int:
    return os.getpid()


def double(number: int) -> int:
    return 2 * number


def refuse(name: str) -> None:
    raise Problem(f"Could not read {name}: it is made up.", next_step="Leave it out.")


def stumble() -> None:
    raise KeyError("lost")


def end(status: int) -> None:
    os._exit(status)


def crash() -> None:
    ctypes.string_at(0)


def be_killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def leave() -> None:
    sys.exit("enough")


def fill(n_bytes: int) -> int:
    return len(bytearray(n_bytes))


def recurse() -> None:
    recurse()


def hang(*_: object) -> None:
    while True:
        pass


def hang_in_c() -> None:
    """Holds the interpreter's lock, so that no thread of Python gets a turn."""
    ctypes.PyDLL(None).sleep(600)


def unsendable() -> object:
    return lambda: None


def many(n_bytes: int) -> bytes:
    return bytes(n_bytes)


def write(path: str) -> None:
    with Path(path).open("wb") as file:
        file.write(b"words")


def connect(port: int) -> None:
    socket.create_connection(("127.0.0.1", port))


def run() -> None:
    subprocess.run(["true"], check=True)


def held() -> list[str]:
    """What the descriptors of the process lead to."""
    return [str(each.readlink()) for each in Path("/proc/self/fd").iterdir() if each.is_symlink()]


def shout() -> str:
    os.write(1, b"words")
    os.write(2, b"words")
    return sys.stdin.read()


def imported() -> list[str]:
    return [name for name in ("sqlalchemy", "sqlite3", "PySide6", "numpy", "kzexplorer.store") if name in sys.modules]


def insatiable() -> None:
    raise MemoryError
