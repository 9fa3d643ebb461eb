"""Makes the Debian package of the frozen program: what a desktop needs to know of it, and Depends as computed."""

from __future__ import annotations

import gzip
import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import man_page

from kzexplorer import __version__

HERE = Path(__file__).resolve().parent
PROGRAM = Path("usr/lib/kzexplorer")
_DOC = Path("usr/share/doc/kzexplorer")
_ELF = b"\x7fELF"
_MAINTAINER = "The kzexplorer authors <maintainers@kzexplorer.invalid>"
_ALSO_DEPENDS = ("xkb-data",)  # what the carried libxkbcommon reads
_CONTROL = """Package: kzexplorer
Version: {version}
Architecture: {architecture}
Maintainer: {maintainer}
Installed-Size: {size}
Depends: {depends}
Recommends: xdg-utils
Suggests: libpq5
Section: misc
Priority: optional
Description: offline explorer of dated events in documents
 kzexplorer reads documents, finds the events that they date, with people,
 organisations, places and agreements, and shows them on a timeline. A click on
 an event shows the exact words that say so; the caret in a text shows where it
 stands in time.
 .
 It works without a network: nothing leaves the computer.
"""


def build(tree: Path, icons: Path, notices: str, target: Path, epoch: int) -> Path:
    """The package of the frozen `tree` in the folder `target`; the same bytes from the same commit and tools."""
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder) / "root"
        shutil.copytree(tree, root / PROGRAM)
        _describe(root, icons, notices, epoch)
        for file in _elf_files(root):
            _strip(file)
        _settle_modes(root)
        architecture = _said("dpkg", "--print-architecture")
        _control(root, architecture, depends(root))
        package = target / f"kzexplorer_{__version__}_{architecture}.deb"
        environment = {**os.environ, "SOURCE_DATE_EPOCH": str(epoch)}
        command = ["dpkg-deb", "-Zxz", "-z9", "--root-owner-group", "--build", str(root), str(package)]
        subprocess.run(command, env=environment, check=True, stdout=subprocess.DEVNULL)
    return package


def depends(root: Path) -> str:
    """The packages, with their least versions, whose libraries the files load, as dpkg-shlibdeps works them out."""
    (root / "DEBIAN").mkdir(mode=0o755, exist_ok=True)  # by which it knows the root
    files = list(_elf_files(root))
    with tempfile.TemporaryDirectory() as folder:
        (Path(folder) / "debian").mkdir()
        (Path(folder) / "debian" / "control").write_text(
            "Source: kzexplorer\n\nPackage: kzexplorer\nArchitecture: any\n"
        )
        # Named as they will be once installed: so those that are carried are found in `root` before the system's.
        libraries = [f"-l/{each}" for each in sorted({file.parent.relative_to(root) for file in files})]
        command = ["dpkg-shlibdeps", "-O", "--ignore-missing-info", "--warnings=0", *libraries]
        command += [f"-e{file}" for file in files]
        run = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    found = run.stdout.strip().removeprefix("shlibs:Depends=").split(", ")
    return ", ".join(sorted({*found, *_ALSO_DEPENDS}))


def metainfo(date: str) -> str:
    """What software centres show, for the version of that day."""
    words = (HERE / "desktop/io.github.kzexplorer.metainfo.xml").read_text("utf-8")
    return words.replace("@VERSION@", __version__).replace("@DATE@", date)


def _describe(root: Path, icons: Path, notices: str, epoch: int) -> None:
    """Everything beside the program: the name in the path, the menu's entry, kind of file, manual page, licences."""
    day = datetime.fromtimestamp(epoch, UTC)
    (root / "usr/bin").mkdir(parents=True)
    (root / "usr/bin/kzexplorer").symlink_to("../lib/kzexplorer/kzexplorer")
    changes = f"kzexplorer ({__version__}) stable; urgency=medium\n\n  * What changed is told in changes.md.gz.\n\n"
    changes += f" -- {_MAINTAINER}  {day:%a, %d %b %Y %H:%M:%S +0000}\n"
    files: dict[str, str | bytes] = {
        "usr/share/applications/kzexplorer.desktop": (HERE / "desktop/kzexplorer.desktop").read_bytes(),
        "usr/share/metainfo/io.github.kzexplorer.metainfo.xml": metainfo(f"{day:%Y-%m-%d}"),
        "usr/share/mime/packages/kzexplorer-workspace.xml": (HERE / "desktop/kzexplorer-workspace.xml").read_bytes(),
        "usr/share/man/man1/kzexplorer.1.gz": _packed(man_page.man_page(f"{day:%Y-%m-%d}")),
        f"{_DOC}/changelog.gz": _packed(changes),
        f"{_DOC}/changes.md.gz": _packed((HERE.parent / "CHANGELOG.md").read_text("utf-8")),
        f"{_DOC}/copyright": _copyright(),
        "usr/share/lintian/overrides/kzexplorer": (HERE / "desktop/lintian-overrides").read_bytes(),
        f"{PROGRAM}/_internal/kzexplorer/resources/licences/THIRD-PARTY.txt": notices,
    }
    for name, words in files.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_bytes(words if isinstance(words, bytes) else words.encode())
    shutil.copytree(icons / "hicolor", root / "usr/share/icons/hicolor")


def _copyright() -> str:
    own = (HERE.parent / "LICENSE").read_text("utf-8")
    data = (HERE.parent / "resources/licences/THIRD-PARTY.txt").read_text("utf-8")
    where = f"/{PROGRAM}/_internal/kzexplorer/resources/licences/THIRD-PARTY.txt"
    rest = f"All libraries inside the package, with the full text of every licence, are named in\n{where}.\n"
    common = "On Debian the texts of the GNU licences are in /usr/share/common-licenses/LGPL-2.1, LGPL-3 and GPL-3.\n"
    return f"{own}\n{data}\n{rest}{common}"


def _packed(words: str) -> bytes:
    return gzip.compress(words.encode(), 9, mtime=0)


def _control(root: Path, architecture: str, depends: str) -> None:
    size = sum(each.lstat().st_size for each in root.rglob("*") if not each.is_dir()) // 1024
    control = _CONTROL.format(
        version=__version__, architecture=architecture, maintainer=_MAINTAINER, size=size, depends=depends
    )
    (root / "DEBIAN/control").write_text(control, "utf-8")
    files = sorted(each for each in root.rglob("*") if each.is_file() and not each.is_symlink())
    sums = [
        f"{hashlib.md5(each.read_bytes(), usedforsecurity=False).hexdigest()}  {each.relative_to(root)}"
        for each in files
        if "DEBIAN" not in each.parts
    ]
    (root / "DEBIAN/md5sums").write_text("\n".join(sums) + "\n", "utf-8")


def _elf_files(root: Path) -> Iterator[Path]:
    for file in sorted(root.rglob("*")):
        if file.is_file() and not file.is_symlink() and file.open("rb").read(4) == _ELF:
            yield file


def _strip(file: Path) -> None:
    """Take out what only debuggers read; not of numpy, whose libraries it breaks, nor of the program itself."""
    if any(part.startswith("numpy") for part in file.parts) or ".so" not in file.name:
        return
    subprocess.run(["strip", "--strip-unneeded", str(file)], check=True)


def _settle_modes(root: Path) -> None:
    for each in root.rglob("*"):
        if not each.is_symlink():
            each.chmod(0o755 if each.is_dir() or each == root / PROGRAM / "kzexplorer" else 0o644)
    root.chmod(0o755)


def _said(*command: str) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()
