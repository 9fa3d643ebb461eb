"""Sets up a checkout and works in it: `python3 packaging/dev.py run` opens the window, `test` runs all tests.

Needs Python 3.11 or newer and nothing else: it makes .venv beside pyproject.toml, installs the pinned
requirements into it once, and checks the system libraries of Qt.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path

import system_packages

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / os.environ.get("KZEXPLORER_VENV", ".venv")
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
PROGRAM = ROOT / "packaging" / "requirements.txt"
DEVELOPMENT = ROOT / "packaging" / "requirements-dev.txt"
PACKAGE = ROOT / "packaging" / "requirements-package.txt"
PACKAGE_VENV = ".venv-package"


def run(arguments: list[str]) -> int:
    """Open the window, on the workspace that is named or on the usual one."""
    prepare(PROGRAM)
    platform = display()
    if platform is None:
        picture = ROOT / "build" / "window.png"
        print(
            f"There is no display here, so a picture of the window goes to {picture.relative_to(ROOT)} instead.",
            flush=True,
        )
        named = [each for each in arguments if not each.startswith("-")]
        return snapshot(["-o", str(picture), *(["--workspace", named[0]] if named else [])])
    system_packages.check_qt(pyside(), system_packages.DRAWING + platform)
    return call("-m", "kzexplorer", *arguments)


def snapshot(arguments: list[str]) -> int:
    """Write a picture of the window: -o FILE.png, --theme dark, and what `kzexplorer snapshot --help` names."""
    prepare(PROGRAM)
    system_packages.check_qt(pyside(), system_packages.DRAWING)
    (ROOT / "build").mkdir(exist_ok=True)
    return call("-m", "kzexplorer", "snapshot", *arguments)


def test(arguments: list[str]) -> int:
    """Run all tests, or those that pytest's arguments choose."""
    prepare(DEVELOPMENT)
    system_packages.check_qt(pyside(), system_packages.DRAWING)
    return call("-m", "pytest", *arguments, inside=ROOT)


def check(arguments: list[str]) -> int:
    """Check style, types and who imports whom."""
    prepare(DEVELOPMENT)
    checks = (
        ("-m", "ruff", "check", "kzexplorer", "packaging", "tests"),
        ("-m", "ruff", "format", "--check", "kzexplorer", "packaging", "tests"),
        ("-m", "mypy"),
        ("-c", "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_logo=True))"),
    )
    return max([call(*each, inside=ROOT) for each in checks])


def bench(arguments: list[str]) -> int:
    """Measure, print tables and keep them in docs/performance.md: all, or `start`, `timeline`, ... with its options."""
    prepare(PROGRAM)
    system_packages.check_qt(pyside(), system_packages.DRAWING)
    here = sorted((ROOT / "tests" / "benchmarks").glob("*.py"))
    return measure({each.stem: each for each in here if each.stem not in ("figures", "pictures")}, arguments)


def bench_peers(arguments: list[str]) -> int:
    """Measure other timelines beside this one; each says what it needs, and is left out where that is missing."""
    prepare(PROGRAM)
    system_packages.check_qt(pyside(), system_packages.DRAWING)
    return measure({each.stem: each for each in sorted((ROOT / "tests/benchmarks/peers").glob("*.py"))}, arguments)


def measure(benchmarks: dict[str, Path], arguments: list[str]) -> int:
    """Run the one that is named first with the options behind its name, or all with none."""
    if not arguments:
        return max([call(str(each), inside=ROOT) for each in benchmarks.values()])
    name, *options = arguments
    if name not in benchmarks:
        sys.exit(f"There is no benchmark {name}. There are: {', '.join(benchmarks)}.")
    return call(str(benchmarks[name]), *options, inside=ROOT)


def evaluate(arguments: list[str]) -> int:
    """Score what is read from documents with known answers; --help names what can be shown and compared."""
    prepare(PROGRAM)
    return call("tests/evaluation/evaluate.py", *arguments, inside=ROOT)


def package(arguments: list[str]) -> int:
    """Build into dist/ what people install: the Debian package, the wheel and the source, with their sums."""
    if VENV.name != PACKAGE_VENV:
        command = [python_to_freeze(), __file__, "package", *arguments]
        return subprocess.run(command, env={**os.environ, "KZEXPLORER_VENV": PACKAGE_VENV}, check=False).returncode
    prepare(PACKAGE)
    system_packages.check_qt(pyside(), system_packages.DRAWING + system_packages.X11 + system_packages.WAYLAND)
    return call("packaging/build_package.py", *arguments, inside=ROOT)


def package_check(arguments: list[str]) -> int:
    """Try the package of dist/ in a clean Debian without a network, as root: --help says what can be chosen."""
    prepare(PROGRAM)
    return call("packaging/check_package.py", *arguments, inside=ROOT)


COMMANDS = {
    each.__name__.replace("_", "-"): each
    for each in (run, test, check, bench, bench_peers, evaluate, snapshot, package, package_check)
}


def main(arguments: list[str]) -> int:
    if sys.version_info < (3, 11):  # noqa: UP036 - an older one says so in words
        return go_on_with_newer_python(arguments)
    if not arguments or arguments[0] not in COMMANDS:
        print("usage: python3 packaging/dev.py COMMAND [ARGUMENTS]\n")
        print("\n".join(f"  {name:13} {(each.__doc__ or '').strip()}" for name, each in COMMANDS.items()))
        return 2
    return COMMANDS[arguments[0]](arguments[1:])


def go_on_with_newer_python(arguments: list[str]) -> int:
    for name in ("python3.14", "python3.13", "python3.12", "python3.11"):
        if shutil.which(name):
            return subprocess.run([name, __file__, *arguments], check=False).returncode
    sys.exit("kzexplorer needs Python 3.11 or newer; this is {}.{}.".format(*sys.version_info[:2]))


def python_to_freeze() -> str:
    """The system's own Python before the one that runs this: it has to have its library as a file of its own."""
    if not sys.platform.startswith("linux"):
        return sys.executable
    fits = "sys.version_info >= (3, 11) and sysconfig.get_config_var('Py_ENABLE_SHARED')"
    for python in ("/usr/bin/python3", sys.executable):
        if works(python, "-c", f"import sys, sysconfig; sys.exit(not ({fits}))"):
            return python
    sys.exit("No Python here has a shared library (libpython3.*.so), which the package needs. Install python3-dev.")


def prepare(requirements: Path) -> None:
    """Have .venv hold exactly those requirements; at once where it already does."""
    key = hashlib.sha256(requirements.read_bytes()).hexdigest()
    stamp = VENV / f"{requirements.stem}.stamp"
    if PYTHON.exists() and stamp.exists() and stamp.read_text() == key:
        return
    command = [*make_environment(), "install", "--disable-pip-version-check"]
    print(f"Installing what {requirements.relative_to(ROOT)} pins into .venv; this happens once.", flush=True)
    command += ["--require-hashes", "--requirement", str(requirements)]
    if not sys.stderr.isatty():
        command.append("--quiet")
    if subprocess.run(command, check=False).returncode != 0:
        sys.exit("pip could not install them. Check that it can reach the place it installs from, and start again.")
    (site_packages() / "kzexplorer.pth").write_text(f"{ROOT}\n", encoding="utf-8")
    stamp.write_text(key)


def make_environment() -> list[str]:
    """Make .venv where it is missing or broken, and say how to call pip for it."""
    if not works(PYTHON, "-c", "import sys; sys.exit(sys.version_info < (3, 11))"):
        made = subprocess.run([sys.executable, "-m", "venv", "--clear", "--without-pip", str(VENV)], check=False)
        if made.returncode != 0:
            sys.exit("Python could not make .venv: it says why above. Once that is mended, start again.")
    if pip() is None:
        system_packages.install(
            "Python's own pip is missing here, and perhaps libraries that Qt needs.",
            [f"python3.{sys.version_info.minor}-venv", *system_packages.packages_that_qt_will_need()],
        )
    return pip() or sys.exit("pip is still missing: install it for this Python, and start again.")


def pip() -> list[str] | None:
    """How to call pip for .venv: its own, else the one that Python brings along, else the system's."""
    own, systems = [str(PYTHON), "-m", "pip"], [sys.executable, "-m", "pip", "--python", str(PYTHON)]
    if works(*own, "--version") or works(PYTHON, "-m", "ensurepip"):
        return own
    return systems if works(*systems, "--version") else None


def works(*command: str | Path) -> bool:
    try:
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def site_packages() -> Path:
    found = subprocess.run(
        [str(PYTHON), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    return Path(found.stdout.strip())


def pyside() -> Path:
    return site_packages() / "PySide6"


def display() -> tuple[str, ...] | None:
    """The Qt files that draw on this computer's display; None where there is none."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return ()
    wayland = os.environ.get("WAYLAND_DISPLAY")
    if wayland and (Path(os.environ.get("XDG_RUNTIME_DIR", "/")) / wayland).exists():
        return system_packages.WAYLAND
    return system_packages.X11 if x11_answers(os.environ.get("DISPLAY", "")) else None


def x11_answers(name: str) -> bool:
    """Whether something listens at an X11 display of this computer; a display elsewhere is taken at its word."""
    host, _, rest = name.rpartition(":")
    if host not in ("", "unix"):
        return True
    number = rest.split(".")[0]
    for address in (f"\0/tmp/.X11-unix/X{number}", f"/tmp/.X11-unix/X{number}"):
        with socket.socket(socket.AF_UNIX) as line:
            if line.connect_ex(address) == 0:
                return bool(number)
    return False


def call(*arguments: str, inside: Path | None = None) -> int:
    """Run .venv's Python, and hand on how it ended."""
    try:
        return subprocess.run([str(PYTHON), *arguments], cwd=inside, check=False).returncode
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
