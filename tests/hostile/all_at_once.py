"""Imports a folder of hostile files at once: `python -m tests.hostile.all_at_once`; ends with 1 where one broke a rule.

Beside the made files there are links in a circle, a pipe, names that are no text and a file that nobody may read.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

from tests.hostile.built import TOLD
from tests.hostile.hostile_files import ALL, write
from tests.hostile.listening import Listening

ROOT = Path(__file__).parents[2]


def add_odd_ones(folder: Path) -> None:
    """Files that are hostile by what they are and not by what they hold."""
    (folder / "round").symlink_to(folder)
    (folder / "to_itself.txt").symlink_to("to_itself.txt")
    (folder / "to_nothing.txt").symlink_to("nothing.txt")
    (folder / "to_a_device.txt").symlink_to("/dev/zero")
    os.mkfifo(folder / "pipe.txt")
    for name in (b"\xff\xfe.txt", b"a\nb.txt", b"\xe2\x80\xaegpj.txt", b"-rf.txt", b" .txt"):
        Path(os.fsdecode(os.fsencode(folder) + b"/" + name)).write_text(TOLD + repr(name))
    (folder / "locked.txt").write_text(TOLD)
    (folder / "locked.txt").chmod(0)


def kzexplorer(*words: str, home: Path) -> subprocess.CompletedProcess[str]:
    """Run the command line with all its folders in `home`."""
    folders = {f"XDG_{kind}_HOME": str(home / kind) for kind in ("DATA", "CONFIG", "STATE", "CACHE")}
    environment = os.environ | folders | {"HOME": str(home), "TMPDIR": str(home)}
    command = [sys.executable, "-m", "kzexplorer", *words]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def faults_of(folder: Path) -> Iterator[str]:
    """Each rule that the import of hostile files breaks."""
    hostile, home = folder / "hostile", folder / "home"
    hostile.mkdir()
    home.mkdir()
    with Listening() as listening:
        write(hostile, listening.address, ALL)
        add_odd_ones(hostile)
        workspace = folder / "all.kzx"
        done = kzexplorer("import", str(hostile), "--workspace", str(workspace), "--jobs", "2", "--json", home=home)
        if listening.asked:
            yield f"asked for something on the network: {listening.asked}"
    if done.returncode != 1 or "Traceback" in done.stderr:
        yield f"ended with {done.returncode}: {done.stderr[-3_000:]}"
        return
    told = [each["file"] for fate in ("read", "skipped", "refused") for each in json.loads(done.stdout)[fate]]
    heard_of = {Path(file).relative_to(hostile).parts[0] for file in told if Path(file).is_relative_to(hostile)}
    yield from (f"{name} was not heard of again" for name in ALL if name not in heard_of)
    checked = kzexplorer("check", "--workspace", str(workspace), home=home)
    if checked.returncode != 0:
        yield f"the workspace is not sound: {checked.stderr[-3_000:]}"
    left = [path for path in folder.rglob("*") if path.is_file() and hostile not in path.parents]
    yield from (f"left behind: {path}" for path in left if not path.name.startswith(workspace.name))


def main() -> int:
    with tempfile.TemporaryDirectory() as folder:
        faults = list(faults_of(Path(folder)))
    print("\n".join(faults) or f"{len(ALL)} hostile files, none of which broke a rule")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
