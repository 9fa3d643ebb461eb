"""Gathers the licences of all that the program is made from: those it ships, and those that libraries bring along."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from kzexplorer import paths
from kzexplorer.translation import tr

_SECTION = re.compile(r"^={20,}\n(.+)\n={20,}\n", re.MULTILINE)
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_LICENCE_FILES = ("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS")
_SHIPPED = (
    ("GNU Lesser General Public License 2.1", "licences/LGPL-2.1.txt"),
    ("Unicode License 3.0", "licences/Unicode-3.0.txt"),
    ("SIL Open Font License: Inter", "fonts/OFL-Inter.txt"),
    ("SIL Open Font License: Noto Serif", "fonts/OFL-NotoSerif.txt"),
)


_FULL_LINE = 60
_GOES_ON = re.compile(r"[^\W_]|[\"'(“<]")


@dataclass(frozen=True, slots=True)
class Notice:
    """The words of one licence or one copyright; `name` says whose."""

    name: str
    text: str


def notices() -> list[Notice]:
    """All of them, what the program says itself first. Raises Problem where the installation is incomplete.

    A package carries those of its libraries as sections of one file; a checkout and a wheel have the libraries beside
    them, which bring their own.
    """
    overview, *sections = _SECTION.split(_read(paths.resource("licences/THIRD-PARTY.txt")))
    found = [Notice(tr("Overview"), overview.strip())]
    found += [Notice(name, _read(paths.resource(file)).strip()) for name, file in _SHIPPED]
    carried = [
        Notice(name, text.strip()) for name, text in zip(sections[::2], sections[1::2], strict=True) if text.strip()
    ]
    return found + (carried or [_of(each) for each in _libraries()])


def flowing(text: str) -> str:
    """With the lines of each paragraph joined that were broken to a width, so that they break where there is room."""
    lines: list[str] = []
    full = False
    for line in text.splitlines():
        indent = len(line) - len(line.lstrip())
        goes_on = full and _GOES_ON.match(line.lstrip()) and indent == len(lines[-1]) - len(lines[-1].lstrip())
        if goes_on:
            lines[-1] = f"{lines[-1].rstrip()} {line.strip()}"
        else:
            lines.append(line)
        full = len(line.rstrip()) >= _FULL_LINE
    return "\n".join(lines)


def _libraries() -> list[Distribution]:
    """What the program rests on here, directly and by way of others, by name."""
    found: dict[str, Distribution] = {}
    waiting = list(_required(_own_requirements()))
    while waiting:
        name = waiting.pop()
        try:
            library = distribution(name)
        except PackageNotFoundError:  # not on this system
            continue
        if library.name.lower() not in found:
            found[library.name.lower()] = library
            waiting += _required(library.requires or ())
    return [found[name] for name in sorted(found)]


def _own_requirements() -> Iterable[str]:
    """As they were installed; of a checkout, as its project file has them."""
    project = Path(paths.__file__).parent.parent / "pyproject.toml"
    if project.exists():
        named: list[str] = tomllib.loads(_read(project))["project"]["dependencies"]
        return named
    try:
        return distribution("kzexplorer").requires or ()
    except PackageNotFoundError:
        return ()


def _required(requirements: Iterable[str]) -> Iterator[str]:
    """Names, without what only an extra needs."""
    for each in requirements:
        name = _NAME.match(each)
        if name is not None and "extra ==" not in each:
            yield name[0]


def _of(library: Distribution) -> Notice:
    texts = [_read(Path(str(library.locate_file(file)))) for file in library.files or () if _is_licence(str(file))]
    name = f"{library.name} {library.version}"
    licence = _told(library, "License-Expression") or _told(library, "License")
    words = tr("Its licence is {licence}; it brings no text of it along.", licence=licence)
    return Notice(f"{name} ({licence})" if licence else name, "\n\n".join(dict.fromkeys(texts)).strip() or words)


def _told(library: Distribution, field: str) -> str:
    """The first line of a field of its metadata; empty where there is none."""
    return library.metadata[field].partition("\n")[0] if field in library.metadata else ""


def _is_licence(path: str) -> bool:
    name = path.rpartition("/")[2].upper()
    return ".dist-info" in path and (name.startswith(_LICENCE_FILES) or "/licenses/" in path)


def _read(file: Path) -> str:
    return file.read_text("utf-8", errors="replace")
