"""A Debian of its own, without Python and with no more than a package depends on, to try the package in; needs root.

Programs in it run as a person without rights, cut off from every network, on a display of Xvfb outside of it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

PERSON = "1000"
HOME = "/home/analyst"
_MOUNTED = ("proc", "dev", "tmp/.X11-unix")


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


@contextmanager
def copied(base: Path, root: Path) -> Iterator[Path]:
    """A copy to work in, with what programs need of the kernel; all of it is gone afterwards."""
    subprocess.run(["cp", "-a", f"{base}/.", str(root)], check=True)
    (root / "tmp/.X11-unix").mkdir(exist_ok=True)
    mounted: list[Path] = []
    try:
        for name, kind in (("proc", ["-t", "proc", "proc"]), ("dev", ["--rbind", "/dev"])):
            subprocess.run(["mount", *kind, str(root / name)], check=True)
            mounted.append(root / name)
            subprocess.run(["mount", "--make-rslave", str(root / name)], check=True)
        subprocess.run(["mount", "--bind", "/tmp/.X11-unix", str(root / "tmp/.X11-unix")], check=True)
        mounted.append(root / "tmp/.X11-unix")
        yield root
    finally:
        for each in reversed(mounted):
            subprocess.run(["umount", "--recursive", "--lazy", str(each)], check=False)
        if not any(os.path.ismount(root / name) for name in _MOUNTED):
            shutil.rmtree(root)


def install(root: Path, package: Path) -> None:
    """As a person with rights would: apt fetches what Depends name, and nothing that is only recommended."""
    shutil.copy(package, root / "tmp")
    shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
    inside(root, "apt-get", "update", "-qq")
    inside(root, "apt-get", "install", "-qq", "--yes", "--no-install-recommends", f"/tmp/{package.name}")


def inside(root: Path, *command: str) -> str:
    """Run it as root in there; returns what it says. Raises CalledProcessError."""
    environment = {"PATH": os.environ["PATH"], "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C.UTF-8"}
    run = subprocess.run(
        ["chroot", str(root), *command], env=environment, stdout=subprocess.PIPE, text=True, check=True
    )
    return run.stdout


def alone(root: Path, command: Sequence[str]) -> list[str]:
    """The command line that runs a program in there as a person, with no network but the process's own."""
    settings = [f"HOME={HOME}", f"DISPLAY={os.environ.get('DISPLAY', '')}", "LC_ALL=C.UTF-8", "PATH=/usr/bin:/bin"]
    traces = [f"{name}={value}" for name, value in os.environ.items() if name.startswith("KZEXPLORER_")]
    return [
        *("unshare", "--net", "chroot", f"--userspec={PERSON}:{PERSON}", str(root)),
        *("/usr/bin/env", "-i", "-C", HOME, *settings, *traces, *command),
    ]
