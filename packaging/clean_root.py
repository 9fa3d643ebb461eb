"""A Debian of its own, without Python and with no more than a package depends on, to try the package in; needs root.

Programs in it run as a person without rights, cut off from every network, on a display of Xvfb outside of it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

PERSON = "1000"
HOME = "/home/analyst"
# In a view of the file system that ends with the program: nothing is left mounted, whatever happens.
_ENTER = """
mount -t proc proc "$0/proc" && mkdir -p "$0/tmp/.X11-unix" && mount --bind /tmp/.X11-unix "$0/tmp/.X11-unix" &&
exec chroot "$@"
"""


def make(root: Path, suite: str) -> None:
    """Have `root` hold the smallest system of that Debian, from where this computer takes its own packages."""
    if (root / "usr/bin/dpkg").exists():
        return
    root.mkdir(parents=True, exist_ok=True)
    subprocess.run(["debootstrap", "--variant=minbase", suite, str(root), mirror()], check=True)
    home = root / HOME.lstrip("/")
    home.mkdir(parents=True)
    os.chown(home, int(PERSON), int(PERSON))
    with (root / "etc/passwd").open("a") as people:
        people.write(f"analyst:x:{PERSON}:{PERSON}::{HOME}:/bin/sh\n")


def mirror() -> str:
    """Where this computer's own Debian takes packages from."""
    asked = ["apt-get", "indextargets", "--format", "$(REPO_URI) $(ORIGIN) $(LABEL)", "Component: main"]
    lines = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.splitlines()
    return next(line.split()[0] for line in lines if line.endswith(" Debian Debian"))


def install(root: Path, package: Path) -> None:
    """As a person with rights would: apt fetches what Depends name, and nothing that is only recommended."""
    shutil.copy(package, root / "tmp")
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    inside(root, "apt-get", "update", "-qq")
    inside(root, "apt-get", "install", "-qq", "--yes", "--no-install-recommends", f"/tmp/{package.name}")


def inside(root: Path, *command: str) -> str:
    """Run it as root in there; returns what it says. Raises CalledProcessError."""
    environment = {"PATH": os.environ["PATH"], "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    entering = ["unshare", "--mount", "sh", "-c", _ENTER, str(root), str(root), *command]
    return subprocess.run(entering, env=environment, stdout=subprocess.PIPE, text=True, check=True).stdout


def alone(root: Path, command: Sequence[str]) -> list[str]:
    """The command line that runs a program in there as a person, with no network but the process's own."""
    settings = [f"HOME={HOME}", f"DISPLAY={os.environ.get('DISPLAY', '')}", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"]
    traces = [f"{name}={value}" for name, value in os.environ.items() if name.startswith("KZEXPLORER_")]
    return [
        *("unshare", "--net", "--mount", "sh", "-c", _ENTER, str(root), f"--userspec={PERSON}:{PERSON}", str(root)),
        *("/usr/bin/env", "-i", "-C", HOME, *settings, *traces, *command),
    ]
