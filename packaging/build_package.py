"""Builds what people install into dist/: Debian package, file for a home, wheel and source, with their sums.

dev.py calls it, in an environment that holds packaging/requirements-package.txt. On other systems than Debian the
frozen folder is what comes out beside wheel and source; the workflow makes an installer of it.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
BUILD = ROOT / "build" / "package"
DIST = ROOT / "dist"


def main() -> int:
    """Build everything that this system can build, and say what came out."""
    epoch = commit_time()
    # The same bytes each time; modules stored as they are, for xz packs all of them better than zlib each; and without
    # the columns of each instruction, which take memory.
    os.environ |= {"SOURCE_DATE_EPOCH": str(epoch), "PYTHONHASHSEED": "1"}
    os.environ |= {"PYINSTALLER_ZLIB_COMPRESSION_LEVEL": "0", "PYTHONNODEBUGRANGES": "1"}
    shutil.rmtree(DIST, ignore_errors=True)
    shutil.rmtree(BUILD, ignore_errors=True)
    for folder in (DIST, BUILD):
        folder.mkdir(parents=True)
    run("packaging/draw_icons.py", str(BUILD))
    tree, notices = freeze()
    if shutil.which("dpkg-deb"):
        import debian_package

        package = debian_package.build(tree, BUILD, notices, DIST, epoch)
        if shutil.which("makeself"):
            import home_installer

            home_installer.build(package, DIST, epoch)
    run("-m", "hatchling", "build", "-t", "wheel", "-t", "sdist", "-d", str(DIST))
    sums = {each.name: hashlib.sha256(each.read_bytes()).hexdigest() for each in sorted(DIST.iterdir())}
    (DIST / "SHA256SUMS").write_text("".join(f"{sum_}  {name}\n" for name, sum_ in sums.items()), "utf-8")
    for each in sorted(DIST.iterdir()):
        print(f"{each.stat().st_size / 1e6:8.2f} MB  dist/{each.name}")
    return 0


def commit_time() -> int:
    """When what is built was committed, in seconds since 1970; the environment's SOURCE_DATE_EPOCH goes before."""
    said = os.environ.get("SOURCE_DATE_EPOCH")
    if said:
        return int(said)
    log = ["git", "log", "-1", "--format=%ct"]
    return int(subprocess.run(log, cwd=ROOT, capture_output=True, text=True, check=True).stdout)


def missing() -> list[str]:
    """Packages that the program imports somewhere and this environment lacks: PyInstaller would pass over them."""
    import keep_list

    packages = {name.partition(".")[0] for name in keep_list.imported()} - set(sys.stdlib_module_names)
    return sorted(name for name in packages if find_spec(name) is None)


def freeze() -> tuple[Path, str]:
    """The folder of the frozen program, and what is to be said of whose work is in it."""
    import third_party

    if missing():
        sys.exit(f"requirements-package.txt lacks what the program imports: {', '.join(missing())}. Compile it anew.")

    work = ["--workpath", str(BUILD / "work"), "--distpath", str(BUILD)]
    run("-m", "PyInstaller", "--noconfirm", "--log-level", "WARN", *work, "packaging/kzexplorer.spec")
    import PyInstaller

    inside = [Path(each) for each in json.loads((BUILD / "inside.json").read_text("utf-8"))]
    notices = third_party.notices([*inside, Path(PyInstaller.__file__)])
    for each in BUILD.glob("kzexplorer*/**/resources/licences/THIRD-PARTY.txt"):  # a Mac's bundle has a copy
        each.write_text(notices, "utf-8")
    return BUILD / "kzexplorer", notices


def run(*arguments: str) -> None:
    subprocess.run([sys.executable, *arguments], cwd=ROOT, check=True)


if __name__ == "__main__":
    sys.exit(main())
