"""What a report about the program should say of this installation: versions, system, screen, language and places."""

from __future__ import annotations

import os
import platform
import sys
from pathlib import Path

import PySide6
from PySide6.QtCore import QLocale, QSysInfo, qVersion
from PySide6.QtGui import QGuiApplication

from kzexplorer import __version__, paths
from kzexplorer.domain.workspace_place import Place
from kzexplorer.settings import LANGUAGE, Settings

_DESKTOP = ("XDG_CURRENT_DESKTOP", "XDG_SESSION_TYPE")


def installation_details(workspace: Place | None) -> str:
    """In English, whatever the window speaks, a line for each; an address of a server without its password."""
    rows = {
        "kzexplorer": f"{__version__}, {_kind()}",
        "Python": f"{platform.python_version()} ({platform.python_implementation()})",
        "Qt": f"{qVersion()}, PySide6 {PySide6.__version__}",
        "System": f"{QSysInfo.prettyProductName()}, {QSysInfo.kernelType()} {QSysInfo.kernelVersion()}, "
        f"{QSysInfo.currentCpuArchitecture()}",
        "Desktop": ", ".join(filter(None, (os.environ.get(name) for name in _DESKTOP))) or "not named",
        "Screen": f"{QGuiApplication.platformName()}, {_screens()}",
        "Language": f"{Settings.load(paths.settings_file())[LANGUAGE]}, of the window {QLocale().name()}, "
        f"of the system {QLocale.system().name()}",
        "Files named in": sys.getfilesystemencoding(),
        "Program": str(Path(paths.__file__).parent),
        "Started by": sys.executable,
        "Workspace": "none" if workspace is None else str(workspace),
        "Data": str(paths.default_workspace().parent),
        "Settings": str(paths.settings_file()),
        "Log": str(paths.log_file()),
    }
    return "\n".join(f"{name}: {value}" for name, value in rows.items()) + "\n"


def _kind() -> str:
    if getattr(sys, "frozen", False):
        return "package"
    return "checkout" if (Path(paths.__file__).parent.parent / "pyproject.toml").exists() else "installed by pip"


def _screens() -> str:
    """Size of each in its own pixels, and how much larger than usual things are drawn."""
    found = [(each.size() * each.devicePixelRatio(), each.devicePixelRatio()) for each in QGuiApplication.screens()]
    return " + ".join(f"{size.width()}x{size.height()} at {round(100 * ratio)} %" for size, ratio in found)
