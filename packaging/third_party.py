"""Collects the licences of what is really inside the frozen program into one text, from what each part brings along."""

from __future__ import annotations

import shutil
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
    resolved = {each.resolve() for each in files}
    owners = _owners()
    from_wheels = {owners[file].metadata["Name"].lower(): owners[file] for file in resolved if file in owners}
    from_system = _debian_packages(file for file in resolved if file.is_relative_to("/usr"))
    parts = [
        (RESOURCES / "licences" / "THIRD-PARTY.txt").read_text("utf-8").rstrip(),
        "\n4. What is inside this package",
    ]
    parts.append(_summary(from_wheels.values(), from_system))
    parts.append(f"{_QT}\n")
    for name in sorted(from_wheels):
        parts.append(_of_distribution(from_wheels[name]))
    parts += _of_debian(sorted(from_system))
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


def _of_debian(packages: Iterable[str]) -> Iterator[str]:
    """One section for all packages that are made from the same source, which say the same."""
    sharing: dict[str, list[str]] = {}
    for name in packages:
        text = (Path("/usr/share/doc") / name / "copyright").read_text("utf-8", errors="replace")
        sharing.setdefault(text, []).append(f"{name} {_debian_version(name)}")
    for text, names in sharing.items():
        yield _section(f"{', '.join(names)}, as packed by Debian", text)


def _common_licences() -> Iterator[tuple[str, str]]:
    """The texts that the others refer to."""
    for name in ("LGPL-3", "GPL-3", "GPL-2", "LGPL-2.1", "Apache-2.0"):
        file = Path("/usr/share/common-licenses") / name
        if file.exists():
            yield name, file.read_text("utf-8")


def _section(head: str, text: str) -> str:
    return f"{_RULE}\n{head}\n{_RULE}\n\n{text.strip()}\n"


def _debian_packages(files: Iterable[Path]) -> set[str]:
    """Those that the files belong to; a file that no package brought is passed over."""
    names = [name for each in files for name in (str(each), str(each).removeprefix("/usr"))]
    if not names or shutil.which("dpkg") is None:
        return set()
    found = subprocess.run(["dpkg", "-S", *names], capture_output=True, text=True, check=False)
    return {line.partition(":")[0] for line in found.stdout.splitlines() if ": /" in line}


def _debian_version(package: str) -> str:
    asked = ["dpkg-query", "--show", "--showformat", "${Version}\n", package]
    return subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split("\n")[0]
