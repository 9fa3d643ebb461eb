"""Tries the Debian package of dist/ as a person would: a clean Debian, no network, a window, a mouse and keys.

Needs root, a display server without a screen (Xvfb), and the programs in NEEDED. Ends with 0 if all that is claimed
holds; pictures of the journey are left in build/package-check for somebody to look at.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import clean_root
import installed_figures
import installed_journey
import system_packages

ROOT = Path(__file__).resolve().parent.parent
WORK = ROOT / "build" / "package-check"
MOST_MB = 60
NEEDED = {
    "appstreamcli": "appstream",
    "debootstrap": "debootstrap",
    "desktop-file-validate": "desktop-file-utils",
    "import": "imagemagick",
    "lintian": "lintian",
    "openbox": "openbox",
    "pdftotext": "poppler-utils",
    "soffice": "libreoffice-writer",
    "strace": "strace",
    "xdotool": "xdotool",
    "Xvfb": "xvfb",
}


def main() -> int:
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--suite", default="bookworm", help="which Debian; bookworm if not said")
    asked.add_argument("--runs", type=int, default=9, help="how often each start is measured; 0 for not at all")
    options = asked.parse_args()
    if os.geteuid() != 0:
        sys.exit("Only root can make a system of its own to try the package in.")
    missing = [package for program, package in NEEDED.items() if shutil.which(program) is None]
    if missing:
        system_packages.install("Programs that try the package are missing.", missing)
    package = next((ROOT / "dist").glob("*.deb"), None)
    if package is None:
        sys.exit("There is no package in dist/ yet: make package.")
    WORK.mkdir(parents=True, exist_ok=True)
    claim("is small enough", package.stat().st_size <= MOST_MB * 1e6, f"{package.stat().st_size / 1e6:.1f} MB")
    validate(package)
    try_wheel(next((ROOT / "dist").glob("*.whl")))
    clean_root.make(WORK / options.suite, options.suite)
    with installed_journey.display(), tempfile.TemporaryDirectory(dir=WORK) as folder:
        root = Path(folder)
        subprocess.run(["cp", "-a", f"{WORK / options.suite}/.", folder], check=True)
        before = files(root)
        clean_root.install(root, package)
        claim("brings no Python of the system", not list(root.glob("usr/bin/python3*")))
        installed_journey.go(root, WORK, claim)
        if options.runs:
            installed_figures.measure(root, options.runs, claim)
        clean_root.inside(root, "apt-get", "purge", "-qq", "--yes", "kzexplorer")
        left = {each for each in files(root) - before if "kzexplorer" in each}
        claim("leaves only the person's own", bool(left) and all(each.startswith("home/") for each in left), *left)
    print("All of this holds." if not FAILED else f"{len(FAILED)} do not hold.")
    return 1 if FAILED else 0


FAILED: list[str] = []
Claim = Callable[..., None]


def claim(words: str, holds: bool, *details: object) -> None:
    """Say whether it holds, with what was seen."""
    told = f" ({'; '.join(map(str, details))})" if details else ""
    print(f"{'  holds:' if holds else 'FAILED: '} the package {words}{told}", flush=True)
    if not holds:
        FAILED.append(words)


def try_wheel(wheel: Path) -> None:
    """Install it alone into an environment, and see whether it finds all that it ships outside of the checkout."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        pip = [f"{folder}/bin/python", "-m", "pip", "install", "--quiet", "--no-deps", "--no-index", str(wheel)]
        subprocess.run(pip, check=True)
        (shipped,) = Path(folder).glob("lib/python3*/site-packages/kzexplorer")
        tracked = ["git", "ls-files", "resources", "seeds"]
        names = subprocess.run(tracked, cwd=ROOT, capture_output=True, text=True, check=True).stdout.splitlines()
        lacking = [name for name in names if not (shipped / name).exists()]
        claim("has a wheel that brings resources and seeds along", not lacking, f"{len(names)} files", *lacking)
        asked = [f"{folder}/bin/kzexplorer", "--version"]
        said = subprocess.run(asked, cwd=folder, capture_output=True, text=True, check=True).stdout.split()[-1]
        claim("is of the same version as the wheel", f"-{said}-" in wheel.name, said)


def validate(package: Path) -> None:
    """What Debian's own tools say of the package and of what it tells the desktop."""
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["dpkg-deb", "-x", str(package), folder], check=True)
        size = sum(each.lstat().st_size for each in Path(folder).rglob("*") if not each.is_dir())
        claim("unpacks", True, f"{size / 1e6:.0f} MB")
        share = Path(folder) / "usr/share"
        for command in (
            ["lintian", "--fail-on", "error", "--tag-display-limit", "0", str(package)],
            ["desktop-file-validate", *map(str, (share / "applications").iterdir())],
            ["appstreamcli", "validate", "--no-net", *map(str, (share / "metainfo").iterdir())],
            ["man", "--warnings", "-l", *map(str, (share / "man/man1").iterdir())],
        ):
            run = subprocess.run(command, capture_output=True, text=True, check=False)
            said = [] if command[0] == "man" else [line for line in (run.stdout + run.stderr).splitlines() if line]
            claim(f"satisfies {command[0]}", run.returncode == 0, *said)


def files(root: Path) -> set[str]:
    """Every file there but those of the kernel, by its name from the root."""
    found = set()
    for folder, folders, names in os.walk(root):
        here = Path(folder).relative_to(root)
        if str(here) in ("proc", "dev", "sys", "tmp"):
            folders.clear()
            continue
        found |= {str(here / name) for name in names}
    return found


if __name__ == "__main__":
    sys.exit(main())
