"""Finds the shared libraries that Qt needs and this Linux lacks, and names the one apt-get line that mends it."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from pathlib import Path

PACKAGES = {
    "libglib-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libX11.so.6": "libx11-6",
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb.so.1": "libxcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
}

DRAWING = ("QtWidgets.abi3.so", "QtSvg.abi3.so", "Qt/plugins/platforms/libqoffscreen.so")
X11 = ("Qt/plugins/platforms/libqxcb.so", "Qt/plugins/xcbglintegrations/libqxcb-glx-integration.so")
WAYLAND = (
    "Qt/plugins/platforms/libqwayland.so",
    "Qt/plugins/wayland-graphics-integration-client/libqt-plugin-wayland-egl.so",
)


def check_qt(pyside: Path, needed: tuple[str, ...]) -> None:
    """Stop the program, or mend the system as root, where a library that the files `needed` use is missing."""
    if not sys.platform.startswith("linux") or not missing_libraries(pyside, needed):
        return
    every = missing_libraries(pyside, DRAWING + X11 + WAYLAND)
    unknown = sorted(every - PACKAGES.keys())
    if unknown:
        sys.exit(
            f"Qt needs these libraries, which this system lacks: {' '.join(unknown)}. Install them and start again."
        )
    install("Qt needs system libraries that are missing here.", sorted({PACKAGES[name] for name in every}))
    if missing_libraries(pyside, needed):
        sys.exit("Qt still lacks " + " ".join(sorted(missing_libraries(pyside, needed))) + ".")


def missing_libraries(pyside: Path, files: tuple[str, ...]) -> set[str]:
    """What the dynamic linker does not find for those files of PySide6."""
    present = [str(pyside / file) for file in files if (pyside / file).exists()]
    listing = subprocess.run(
        ["ldd", *present], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False
    )
    return {line.split()[0] for line in listing.stdout.splitlines() if line.endswith("not found")}


def packages_that_qt_will_need() -> list[str]:
    """The same before PySide6 is there, from what it is known to use."""
    return sorted({package for name, package in PACKAGES.items() if not _loads(name)})


def _loads(library: str) -> bool:
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def install(why: str, packages: list[str]) -> None:
    """Install Debian packages as root; otherwise stop and say the line that does it."""
    command = ["apt-get", "install", "--yes", "--no-install-recommends", *packages]
    if shutil.which("apt-get") is None:
        sys.exit(f"{why} Install what your system calls these Debian packages, and start again: {' '.join(packages)}")
    if os.geteuid() != 0:
        sys.exit(f"{why} Install them with this line, and start again:\n\n    sudo {' '.join(command)}\n")
    print(f"{why} Running: {' '.join(command)}", flush=True)
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in (["apt-get", "update", "-qq"], [*command, "-qq"]):
        if subprocess.run(step, env=environment, stdout=subprocess.DEVNULL, check=False).returncode != 0:
            sys.exit(f"{' '.join(step[:2])} failed. Once it works again, run this:\n\n    {' '.join(command)}\n")
