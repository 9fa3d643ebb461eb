"""Who imports whom: the contracts stand in pyproject.toml, their reasons in ARCHITECTURE.md."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "kzexplorer"

OUTSIDE = {
    "paths": {"platformdirs"},
    "readers": {
        "charset_normalizer",
        "lxml",
        "markdown_it",
        "numpy",
        "pypdfium2",
        "python_calamine",
        "selectolax",
        "striprtf",
    },
    "export": {"docx", "icalendar", "lxml", "xlsxwriter"},
    "operations": {"distributed", "numpy"},
    "store": {"sqlalchemy", "numpy", "psycopg"},
    "timeline": {"numpy"},
    "ui": {"markdown_it", "PySide6", "shiboken6", "pyqtgraph", "numpy"},
}
NETWORK = {"asyncio", "ftplib", "http", "imaplib", "poplib", "smtplib", "socket", "socketserver", "ssl", "xmlrpc"}
READING = {"reader", "views", "open_workspace", "opening", "peek"}
EMPTY_NAMES = {"utils", "util", "misc", "helpers", "helper", "common", "base", "manager", "managers"}


@cache
def modules() -> dict[Path, ast.Module]:
    """Each module of the program, by its path inside the package."""
    files = sorted(PACKAGE.rglob("*.py"))
    return {file.relative_to(PACKAGE): ast.parse(file.read_text("utf-8"), str(file)) for file in files}


def imported(tree: ast.Module) -> Iterator[str]:
    """The dotted names of all imports, inside functions and under TYPE_CHECKING too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute"
            yield from (f"{node.module}.{each.name}" for each in node.names)


def test_that_the_import_contracts_are_kept() -> None:
    program = (
        "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True, no_logo=True))"
    )
    linted = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert linted.returncode == 0, linted.stdout + linted.stderr


def test_that_each_part_uses_only_the_libraries_that_it_may() -> None:
    beyond = {
        f"{path}: {name}"
        for path, tree in modules().items()
        for name in imported(tree)
        if (library := name.split(".")[0]) not in sys.stdlib_module_names
        and library not in {"kzexplorer", *OUTSIDE.get(path.parts[0].removesuffix(".py"), ())}
    }
    assert not beyond


def test_that_the_window_and_the_command_line_read_the_store_and_leave_changes_to_operations() -> None:
    beyond = {
        f"{path}: {name}"
        for path, tree in modules().items()
        for name in imported(tree)
        if path.parts[0] in {"ui", "cli", "app.py"} and name.startswith("kzexplorer.store.")
        if (part := name.split(".")[2]) == "Writer" or not (part in READING or part[0].isupper())
    }
    assert not beyond


def test_that_no_module_can_reach_a_network() -> None:
    reaching = {
        f"{path}: {name}"
        for path, tree in modules().items()
        for name in imported(tree)
        if name.split(".")[0] in NETWORK or name.startswith(("urllib.request", "PySide6.QtNetwork", "PySide6.QtWeb"))
    }
    assert not reaching


def test_that_every_module_begins_with_a_sentence() -> None:
    first_words = {path: (ast.get_docstring(tree) or "").split("\n\n")[0] for path, tree in modules().items()}
    assert not [path for path, words in first_words.items() if len(words.split()) < 3 or words[-1] not in ".:"]


def test_that_no_module_has_a_name_which_says_nothing() -> None:
    assert not [path for path in modules() if {part.removesuffix(".py") for part in path.parts} & EMPTY_NAMES]
