"""Files that are hostile by what they are, not by what they hold: `python -m tests.hostile.odd_places [NAME...]`.

Each is named to `extract` and to `import`; prints seconds and sentences, and ends with 1 where one broke a rule.
"""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

from tests.hostile.built import TOLD

ROOT = Path(__file__).parents[2]
MOST_SECONDS = 90.0
NAMES = (
    b"a\nb.txt", b"\xe2\x80\xaetxt.exe", b"\xff\xfe\xfd.txt", b"-", b"--json", b"--", b"'\"`$(x);.txt", b"%00%s%n.txt",
    "🏛️👩‍👩‍👧.txt".encode(), b"\x1b[31m\x07.txt", b"\xed\xa0\x80.txt", b"<b>x&amp;<img src=y>.txt", b" ",
    b"\t.txt", b"\xc2\x85.txt",
    "Z\u0301\u0302\u0489.txt".encode(), "\u2028\u2029.txt".encode(), b"n" * 251 + b".txt", "é".encode() * 125 + b".txt",
    b"CON",
    b"\\..\\..\\x.txt", b"a:b.txt", b"{0}{x}.txt", b"%(x)s.txt", b"*?.txt", b"~.txt", b"#.txt", b"a.txt ", b"=1+1.txt",
)  # fmt: skip


def _write(path: Path, more: str = "") -> Path:
    path.write_text(TOLD + more)
    return path


@contextmanager
def _names(folder: Path) -> Iterator[list[Path]]:
    for number, name in enumerate(NAMES):
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text(TOLD + str(number))
    yield [folder]


@contextmanager
def _links(folder: Path) -> Iterator[list[Path]]:
    one = _write(folder / "one.txt")
    for i in range(2_000):
        (folder / f"{i}.txt").symlink_to(one)
    yield [folder]


@contextmanager
def _hard_links(folder: Path) -> Iterator[list[Path]]:
    one = _write(folder / "one.txt")
    for i in range(1_000):
        os.link(one, folder / f"{i}.txt")
    yield [folder]


@contextmanager
def _links_in_a_circle(folder: Path) -> Iterator[list[Path]]:
    for i in range(50):
        (folder / f"{i}").mkdir()
        for j in range(20):
            (folder / f"{i}" / f"link {j}").symlink_to(folder / f"{(i + j) % 50}")
    (folder / "a.txt").symlink_to("b.txt")
    (folder / "b.txt").symlink_to("a.txt")
    yield [folder, folder / "1" / "link 1" / "link 1"]


@contextmanager
def _pipe_and_socket(folder: Path) -> Iterator[list[Path]]:
    os.mkfifo(folder / "pipe.txt")
    (folder / "link to a pipe.txt").symlink_to("pipe.txt")
    place = tempfile.mkdtemp()
    listening = socket.socket(socket.AF_UNIX)
    listening.bind(f"{place}/s")
    (folder / "socket.txt").symlink_to(f"{place}/s")
    yield [folder, folder / "pipe.txt", Path(place, "s")]
    listening.close()
    shutil.rmtree(place)


@contextmanager
def _of_the_system(_folder: Path) -> Iterator[list[Path]]:
    names = "proc/self/mem proc/kmsg proc/kcore proc/self/maps dev/zero dev/null dev/stdin dev/random dev/full dev/fd/0"
    names += " proc/self/environ proc/self/pagemap proc/sysrq-trigger proc/self/fd/1 sys/power/state dev/tty"
    yield [Path("/") / name for name in names.split()]


@contextmanager
def _folders_of_the_system(_folder: Path) -> Iterator[list[Path]]:
    yield [Path("/proc/self/fdinfo"), Path("/proc/self/task"), Path("/dev/pts")]


@contextmanager
def _sparse(folder: Path) -> Iterator[list[Path]]:
    for name, size in (("terabyte.txt", 10**12), ("ninety_nine.txt", 99_000_000), ("one_more.txt", 100_000_001)):
        with (folder / name).open("wb") as file:
            file.truncate(size)
    yield [folder]


@contextmanager
def _deep(folder: Path) -> Iterator[list[Path]]:
    here = os.open(folder, os.O_RDONLY)
    for i in range(500):
        os.mkdir(f"{i} folder", dir_fd=here)
        before, here = here, os.open(f"{i} folder", os.O_RDONLY, dir_fd=here)
        os.close(before)
    with os.fdopen(os.open("deep.txt", os.O_WRONLY | os.O_CREAT, dir_fd=here), "w") as file:
        file.write(TOLD)
    os.close(here)
    _write(folder / "shallow.txt")
    yield [folder]


@contextmanager
def _long_paths(folder: Path) -> Iterator[list[Path]]:
    long = "x" * 5_000
    yield [folder / ("y" * 255) / ("z" * 255), Path("/" + "/".join(["a" * 200] * 30)), folder / long, folder / "a"]


@contextmanager
def _growing(folder: Path) -> Iterator[list[Path]]:
    stop = threading.Event()

    def grow() -> None:
        while not stop.is_set():
            with (folder / "log.txt").open("ab") as file:
                file.write(TOLD.encode() * 2_000)
            time.sleep(0.01)

    thread = threading.Thread(target=grow)
    thread.start()
    yield [folder / "log.txt", folder]
    stop.set()
    thread.join()


@contextmanager
def _changing(folder: Path) -> Iterator[list[Path]]:
    """Files that come, go, shrink and become pipes while they are read."""
    stop = threading.Event()

    def change() -> None:
        i = 0
        while not stop.is_set():
            i += 1
            path = folder / f"{i % 50}.txt"
            match i % 4:
                case 0:
                    path.unlink(missing_ok=True)
                case 1 if not path.exists():
                    os.mkfifo(path)
                case 2:
                    path.unlink(missing_ok=True)
                    path.write_text(TOLD * (i % 100))
                case _ if path.is_file():
                    os.truncate(path, i % 50)
            time.sleep(0.000_5)

    for i in range(50):
        _write(folder / f"{i}.txt", str(i))
    thread = threading.Thread(target=change)
    thread.start()
    yield [folder]
    stop.set()
    thread.join()


@contextmanager
def _vanishing(folder: Path) -> Iterator[list[Path]]:
    for i in range(60):
        (folder / f"{i}").mkdir()
        for j in range(20):
            _write(folder / f"{i}" / f"{j}.txt", f"{i} {j}")
    timer = threading.Timer(2.5, lambda: shutil.rmtree(folder, ignore_errors=True))
    timer.start()
    yield [folder]
    timer.join()
    folder.mkdir(exist_ok=True)


@contextmanager
def _locked(folder: Path) -> Iterator[list[Path]]:
    _write(folder / "locked.txt").chmod(0)
    (folder / "inside").mkdir()
    _write(folder / "inside" / "a.txt", "x")
    (folder / "inside").chmod(0)
    yield [folder, folder / "inside" / "a.txt"]
    (folder / "inside").chmod(0o700)


@contextmanager
def _nothing(folder: Path) -> Iterator[list[Path]]:
    yield [folder, folder / "nothing.txt", folder / "nothing" / "there", folder / "a.zip" / "b.txt"]


PLACES: dict[str, Callable[[Path], AbstractContextManager[list[Path]]]] = {
    "names": _names, "links": _links, "hard links": _hard_links, "links in a circle": _links_in_a_circle,
    "pipe and socket": _pipe_and_socket, "of the system": _of_the_system,
    "folders of the system": _folders_of_the_system,
    "sparse": _sparse, "deep": _deep, "long paths": _long_paths, "growing": _growing, "changing": _changing,
    "vanishing": _vanishing, "locked": _locked, "nothing": _nothing,
}  # fmt: skip


def _run(words: list[str], home: Path) -> tuple[subprocess.CompletedProcess[str], float]:
    folders = {f"XDG_{kind}_HOME": str(home / kind) for kind in ("DATA", "CONFIG", "STATE", "CACHE")}
    environment = os.environ | folders | {"HOME": str(home), "TMPDIR": str(home)}
    began = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-m", "kzexplorer", *words],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        check=False,
        timeout=600,
        errors="strict",
        encoding="utf-8",
    )
    return done, time.monotonic() - began


def faults_of(name: str, folder: Path) -> Iterator[str]:
    """Each rule that a kind of place broke; prints what was said."""
    home = folder / "home"
    for command in ("extract", "import"):
        hostile = folder / f"{command} hostile"
        home.mkdir()
        hostile.mkdir()
        more = ["--workspace", str(folder / "a.kzx")] if command == "import" else []
        with PLACES[name](hostile) as paths:
            done, seconds = _run([command, "--json", *more, "--", *map(str, paths)], home)
        said = done.stderr.splitlines()
        print(f"{seconds:5.1f} s  {name}, {command}: status {done.returncode}, {len(said)} sentences", flush=True)
        for line in dict.fromkeys(each[:200] for each in (*said[:4], *said[-2:])):
            print(f"         {line!r}")
        if done.returncode not in (0, 1):
            yield f"status {done.returncode}"
        if "Traceback" in done.stderr:
            yield done.stderr[-3_000:]
        if seconds > MOST_SECONDS:
            yield "too slow"
        try:
            _ = [json.loads(line) for line in done.stdout.split("\n") if line]
        except ValueError as error:
            yield f"no JSON: {error}"
        left = [path for path in home.rglob("*") if path.is_file()]
        yield from (f"left behind: {path}" for path in left)
        shutil.rmtree(home)
    done, _ = _run(["check", "--workspace", str(folder / "a.kzx")], home)
    if done.returncode:
        yield f"not sound: {done.stderr}"


def main(names: list[str]) -> int:
    broken = 0
    for name in names or list(PLACES):
        folder = Path(tempfile.mkdtemp())
        for fault in faults_of(name, folder):
            broken += 1
            print(f"    FAULT: {fault}", flush=True)
        subprocess.run(["rm", "-rf", str(folder)], check=True)
    print(f"{len(names or PLACES)} kinds of places, {broken} faults")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
