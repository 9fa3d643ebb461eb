"""The lock of the process that may change a workspace file: a small file beside it, which the system lets go of itself.

SQLite keeps single changes apart by its own locks; this one says who works with the file, from opening to closing. A
second window of the same program does not get it either: it is shared only by what one owner opens, such as a window
that opens a workspace while the one before is still open. A file that is left over tells that its process came to no
end.
"""

from __future__ import annotations

import errno
import json
import os
import platform
import sys
import threading
import time
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

SUFFIX = ".lock"
_EVERY = 0.05
_NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EOPNOTSUPP}
"""What a disk that knows no locks answers, as some network shares."""
_LOCKED_AT = 1 << 30
"""Windows keeps others from reading what is locked, so that has to lie behind the words."""


@dataclass(frozen=True, slots=True)
class Holder:
    """Who has the lock; `since` is ISO 8601 in local time."""

    process: int
    computer: str
    since: str

    @property
    def words(self) -> str:
        """`since 14:05 on 22 November (process 4242 on anna-pc)`."""
        where = "" if self.computer == platform.node() else f" on {self.computer}"
        try:
            moment = datetime.fromisoformat(self.since)
        except ValueError:
            return f"(process {self.process}{where})"
        return f"since {moment:%H:%M} on {moment.day} {moment:%B} (process {self.process}{where})"


class InUse(Exception):
    """Another process or window has the lock; `holder` is None where it did not yet say who it is."""

    def __init__(self, holder: Holder | None) -> None:
        super().__init__(holder)
        self.holder = holder


class NoLocks(Exception):
    """The disk does not know locks."""


@dataclass(slots=True)
class _Held:
    descriptor: int
    file: tuple[int, int]
    users: int
    was_left: bool
    owner: object


_held: dict[str, _Held] = {}
_one_changes = threading.Lock()


class Lock:
    """Held until `release`. `was_left`: the process that had it last did not close the workspace."""

    def __init__(self, path: Path, was_left: bool) -> None:
        self.path = path
        self.was_left = was_left
        self._is_held = True

    def release(self) -> None:
        """The file goes with its last user; more than once does nothing."""
        if self._is_held:
            self._is_held = False
            _let_go(self.path)


def acquire(workspace: Path, *, seconds: float, owner: object = None) -> Lock:
    """Wait so long at most, unless the same owner has it already; None shares with nobody.

    Raises InUse, NoLocks, or OSError where the file cannot be made.
    """
    path = workspace.absolute().resolve()
    path = path.with_name(path.name + SUFFIX)
    until = time.monotonic() + seconds
    while True:
        with _one_changes:
            taken = _take(path, owner)
        if taken is not None:
            return Lock(path, taken.was_left)
        if time.monotonic() >= until:
            raise InUse(_holder(path))
        time.sleep(_EVERY)


def _take(path: Path, owner: object) -> _Held | None:
    """None where another process or owner has it."""
    held = _held.get(str(path))
    if held is not None:
        shared = owner is not None and held.owner is owner
        held.users += shared
        return held if shared else None
    descriptor = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        if not _lock(descriptor) or not _is_still(path, descriptor):
            os.close(descriptor)
            return None
        was_left = os.fstat(descriptor).st_size > 0
        _write_holder(descriptor)
    except BaseException:
        os.close(descriptor)
        raise
    held = _held[str(path)] = _Held(descriptor, _file(os.fstat(descriptor)), 1, was_left, owner)
    return held


def _let_go(path: Path) -> None:
    with _one_changes:
        held = _held[str(path)]
        held.users -= 1
        if held.users:
            return
        del _held[str(path)]
        if sys.platform == "win32":
            os.close(held.descriptor)
            _remove(path, held.file)
        else:
            # Whoever waits for this file sees, once it has the lock, that the name is another's or nobody's.
            _remove(path, held.file)
            os.close(held.descriptor)


def _remove(path: Path, file: tuple[int, int]) -> None:
    """Unless somebody put another one in its place."""
    try:
        if _file(path.stat()) == file:
            path.unlink()
    except OSError:
        return


def _lock(descriptor: int) -> bool:
    """False where another process has it. Raises NoLocks."""
    try:
        if sys.platform == "win32":
            import msvcrt

            os.lseek(descriptor, _LOCKED_AT, os.SEEK_SET)
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        if error.errno in _NO_LOCKS:
            raise NoLocks(str(error)) from error
        if isinstance(error, BlockingIOError | PermissionError) or error.errno == errno.EDEADLK:
            return False
        raise
    return True


def _is_still(path: Path, descriptor: int) -> bool:
    """Whether the name still means this file: the last user may have removed it meanwhile."""
    try:
        return _file(path.stat()) == _file(os.fstat(descriptor))
    except FileNotFoundError:
        return False


def _file(status: os.stat_result) -> tuple[int, int]:
    return status.st_dev, status.st_ino


def _write_holder(descriptor: int) -> None:
    """Who has it, for those that find it taken, to be read by its owner alone."""
    if sys.platform != "win32":
        os.fchmod(descriptor, 0o600)
    words = {"process": os.getpid(), "computer": platform.node(), "since": time.strftime("%Y-%m-%dT%H:%M:%S")}
    os.ftruncate(descriptor, 0)
    os.lseek(descriptor, 0, os.SEEK_SET)
    os.write(descriptor, json.dumps(words).encode())


def _holder(path: Path) -> Holder | None:
    try:
        words = json.loads(path.read_bytes())
        return Holder(int(words["process"]), str(words["computer"]), str(words["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
