"""Collects the licences of what is really inside the frozen program into one text, from what each part brings along."""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Iterator
from importlib.metadata import Distribution, distributions
from pathlib import Path

RESOURCES = Path(__file__).resolve().parent.parent / "resources"
_RULE = "=" * 100
_QT = """Qt, Qt for Python and shiboken6 are used under the GNU Lesser General Public License 3, unchanged, as their
makers publish them in the packages PySide6_Essentials and shiboken6. They lie in the program's folder as libraries of
their own (PySide6/ and shiboken6/), so that you may put changed versions in their places; you may also take the program
apart to find faults in such changes. Their source is published by The Qt Company for each version (download.qt.io and
code.qt.io). Copyright The Qt Company Ltd. and other contributors. Qt contains work of others, among it HarfBuzz, ICU,
PCRE2, libpng, libjpeg-turbo, zlib, FreeType, double-conversion, TinyCBOR, MD4C, the Unicode Character Database and
Wayland protocols, under permissive licences that Qt's documentation of the version lists in full."""


def notices(files: Iterable[Path]) -> str:
    """The whole text for the program that these files went into: modules and libraries, wherever they came from."""
    from_system, from_wheels = set(), {}
    owners = _owners()
    for file in {each.resolve() for each in files}:
        if file in owners:
            distribution = owners[file]
            from_wheels[distribution.metadata["Name"].lower()] = distribution
        elif file.is_relative_to("/usr") or file.is_relative_to("/lib"):
            from_system |= _debian_packages(file)
    parts = [
        (RESOURCES / "licences" / "THIRD-PARTY.txt").read_text("utf-8").rstrip(),
        "\n4. What is inside this package",
    ]
    parts.append(_summary(from_wheels.values(), from_system))
    parts.append(f"{_QT}\n")
    for name in sorted(from_wheels):
        parts.append(_of_distribution(from_wheels[name]))
    parts += [_of_debian(name) for name in sorted(from_system)]
    parts += [_section(name, text) for name, text in _common_licences()]
    return "\n".join(parts) + "\n"


def licence_of(distribution: Distribution) -> str:
    """In a few words, as the distribution's own metadata have it."""
    data = distribution.metadata
    classified = [each.rpartition(" :: ")[2] for each in data.get_all("Classifier") or () if "License ::" in each]
    words = data.get("License-Expression") or (data.get("License") or "").split("\n")[0] or " / ".join(classified)
    return words or "see its text"


def _summary(wheels: Iterable[Distribution], packages: Iterable[str]) -> str:
    lines = [f"  {each.metadata['Name']} {each.version}: {licence_of(each)}" for each in wheels]
    lines += [f"  {each} {_debian_version(each)}, as packed by Debian" for each in packages]
    return "\n".join(["", *sorted(lines, key=str.lower), ""])


def _owners() -> dict[Path, Distribution]:
    return {Path(str(each.locate_file(file))).resolve(): each for each in distributions() for file in each.files or ()}


def _of_distribution(distribution: Distribution) -> str:
    texts = [
        Path(str(distribution.locate_file(each))).read_text("utf-8", errors="replace")
        for each in distribution.files or ()
        if ".dist-info" in str(each) and _is_licence(each.name, str(each))
    ]
    name = f"{distribution.metadata['Name']} {distribution.version} ({licence_of(distribution)})"
    return _section(name, "\n\n".join(dict.fromkeys(text.strip() for text in texts)))


def _is_licence(name: str, path: str) -> bool:
    named = name.upper().startswith(("LICENSE", "LICENCE", "COPYING", "NOTICE", "AUTHORS"))
    return named or "/licenses/" in path.replace("\\", "/")


def _of_debian(package: str) -> str:
    file = Path("/usr/share/doc") / package / "copyright"
    return _section(
        f"{package} {_debian_version(package)}, as packed by Debian", file.read_text("utf-8", errors="replace")
    )


def _common_licences() -> Iterator[tuple[str, str]]:
    """The texts that the others refer to."""
    for name in ("LGPL-3", "GPL-3", "GPL-2", "LGPL-2.1", "Apache-2.0"):
        file = Path("/usr/share/common-licenses") / name
        if file.exists():
            yield name, file.read_text("utf-8")


def _section(head: str, text: str) -> str:
    return f"{_RULE}\n{head}\n{_RULE}\n\n{text.strip()}\n"


def _debian_packages(file: Path) -> set[str]:
    """The one that the file belongs to; none for a file that no package brought."""
    for name in (str(file), str(file).removeprefix("/usr")):
        found = subprocess.run(["dpkg", "-S", name], capture_output=True, text=True, check=False)
        if found.returncode == 0:
            return {found.stdout.split(":")[0]}
    return set()


def _debian_version(package: str) -> str:
    asked = ["dpkg-query", "--show", "--showformat", "${Version}\n", package]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split("\n")[0]
