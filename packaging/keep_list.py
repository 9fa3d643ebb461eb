"""Says which parts of Python, Qt and the libraries go into the frozen program: what is imported, and what it needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent

LEFT_OUT_MODULES = (
    # of Python
    "_hashlib",  # which loads OpenSSL at the start; Python has sums of its own
    "curses",
    "ensurepip",
    "idlelib",
    "lib2to3",
    "pydoc_data",
    "readline",
    "test",
    "tkinter",
    "turtle",
    "venv",
    # imported where they are there, for uses that the program does not make of the libraries
    "IPython",
    "OpenGL",
    "PIL",
    "PyQt5",
    "PyQt6",
    "PySide6.QtDBus",
    "PySide6.QtNetwork",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
    "PySide6.QtQml",
    "PySide6.QtTest",
    "PySide6.QtUiTools",
    "cupy",
    "distributed",
    "matplotlib",
    "numba",
    "pandas",
    "pip",
    "pkg_resources",
    "pytest",
    "scipy",
    "setuptools",
    "spacy",
    # parts of the libraries
    "lxml.isoschematron",
    "lxml.objectify",
    "numpy._pyinstaller",
    "numpy.distutils",
    "numpy.f2py",
    "numpy.polynomial",
    "numpy.random",
    "numpy.testing",
    "pyqtgraph.canvas",
    "pyqtgraph.console",
    "pyqtgraph.dockarea",
    "pyqtgraph.examples",
    "pyqtgraph.flowchart",
    "pyqtgraph.jupyter",
    "pyqtgraph.multiprocess",
    "pyqtgraph.opengl",
    "pyqtgraph.parametertree",
    "sqlalchemy.dialects.mssql",
    "sqlalchemy.dialects.mysql",
    "sqlalchemy.dialects.oracle",
    "sqlalchemy.testing",
)

QT_PLUGINS = (
    "iconengines/*svgicon*",
    "imageformats/*qjpeg*",
    "imageformats/*qsvg*",
    "platforminputcontexts/*compose*",
    "platforminputcontexts/*ibus*",
    "platforms/*qcocoa*",
    "platforms/*qoffscreen*",
    "platforms/*qwayland*",
    "platforms/*qwindows*",
    "platforms/*qxcb*",
    "platformthemes/*xdgdesktopportal*",
    "styles/*",
    "wayland-decoration-client/*bradient*",
    "wayland-shell-integration/*xdg-shell*",
)

CARRIED_SYSTEM_LIBRARIES = (
    "libmpdec.so.*",  # whose name changes from one Debian to the next
    "libpython3.*",
    # helpers of XCB that most desktops lack, and that cannot be fetched without a network
    "libxcb-cursor.so.*",
    "libxcb-icccm.so.*",
    "libxcb-image.so.*",
    "libxcb-keysyms.so.*",
    "libxcb-render-util.so.*",
    "libxcb-shape.so.*",
    "libxcb-util.so.*",
    "libxcb-xkb.so.*",
    # which knows the inside of libxkbcommon, so both have to be of one version
    "libxkbcommon-x11.so.*",
    "libxkbcommon.so.*",
)
"""All other libraries of the system are Depends of the package, so that Debian mends them."""

_DATA_LEFT_OUT = (
    "*.c",
    "*.h",
    "*.pxd",
    "*.pyi",
    "*.pyx",
    "*/tests/*",
    "lxml/isoschematron/*",
    "lxml/includes/*",
    "numpy/*/include/*",
    "pyqtgraph/*",
    "*.dist-info/*[!A]",  # all but METADATA, in which some libraries look up their own version
)


_IMPORT = re.compile(r"^[ \t]*(?:from ([\w.]+) import (.*)|import ([\w.]+))", re.MULTILINE)


def modules() -> list[str]:
    """Every module of the program; most are imported only when they are first needed, which no tool sees."""
    found = sorted((ROOT / "kzexplorer").rglob("*.py"))
    names = [".".join(each.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__") for each in found]
    return [name for name in names if name != "kzexplorer.extract.names.spacy_model"]


def imported() -> set[str]:
    """What the program's source names in import statements, those inside of functions included."""
    found: set[str] = set()
    for source in (ROOT / "kzexplorer").rglob("*.py"):
        for origin, names, module in _IMPORT.findall(source.read_text("utf-8")):
            found |= {origin or module, *(f"{origin}.{name}" for name in names.split(", ") if name.isidentifier())}
    return found


def left_out_modules() -> list[str]:
    """The same as LEFT_OUT_MODULES without what the program names by now."""
    named = imported()
    return [each for each in LEFT_OUT_MODULES if not (each.startswith("PySide6.") and each in named)]


Entry = tuple[str, str, str]
"""As PyInstaller lists files: name in the tree, file that it is made from, kind."""


def kept_binaries(entries: Iterable[Entry], needs: Callable[[str], set[str]], site_packages: Path) -> list[Entry]:
    """Extension modules and the plugins above, with the libraries that they need, theirs included, and nothing else.

    `needs` gives the names of the libraries that a file loads. Libraries of the system stay with the system, but for
    those that are carried.
    """
    entries = [each for each in entries if each[2] != "SYMLINK"]
    by_name = {PurePosixPath(each[0]).name: each for each in entries if _may_come(each, site_packages)}
    waiting = [each for each in entries if _is_root(each, site_packages)]
    kept: dict[str, Entry] = {}
    while waiting:
        entry = waiting.pop()
        if entry[0] not in kept:
            kept[entry[0]] = entry
            waiting += [by_name[name] for name in needs(entry[1]) if name in by_name]
    return sorted(kept.values())


def kept_data(entries: Iterable[Entry], languages: Iterable[str]) -> list[Entry]:
    """What the libraries read at run time: without headers, tests, and Qt's words in languages that we do not have."""
    words = {f"PySide6/Qt/translations/qtbase_{each}.qm" for each in languages}
    return sorted(
        each
        for each in entries
        if each[2] != "SYMLINK"
        and not any(fnmatch(each[0], pattern) for pattern in _DATA_LEFT_OUT)
        and (not each[0].startswith("PySide6/") or each[0] in words)
    )


def languages() -> list[str]:
    """Of the window, besides English: those that have translations, such as `ru`."""
    return sorted(each.stem.rpartition("_")[2] for each in (ROOT / "resources" / "translations").glob("*.qm"))


def _is_root(entry: Entry, site_packages: Path) -> bool:
    """Whether it goes in though no other file need load it: all but libraries of Qt and of the system."""
    name, _, kind = entry
    plugin = _plugin(name)
    if plugin:
        return any(fnmatch(plugin, pattern) for pattern in QT_PLUGINS)
    return kind == "EXTENSION" or name.startswith("libpython") or not (_is_qt(name) or _of_system(entry, site_packages))


def _may_come(entry: Entry, site_packages: Path) -> bool:
    """Whether it goes in where another file needs it."""
    carried = any(fnmatch(PurePosixPath(entry[0]).name, each) for each in CARRIED_SYSTEM_LIBRARIES)
    return not _plugin(entry[0]) and (carried or not _of_system(entry, site_packages))


def _of_system(entry: Entry, site_packages: Path) -> bool:
    """Whether Linux itself has it. Other systems keep theirs from PyInstaller."""
    source = entry[1]
    return not Path(source).is_relative_to(site_packages) and source.startswith(("/lib", "/usr/lib"))


def _is_qt(name: str) -> bool:
    return name.replace("\\", "/").startswith("PySide6/")


def _plugin(name: str) -> str:
    """`platforms/libqxcb.so` of a plugin of Qt, else nothing."""
    found = re.search(r"^PySide6/(?:Qt/)?plugins/(.+)$", name.replace("\\", "/"))
    return found[1] if found else ""
