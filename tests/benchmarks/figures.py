"""Keeps the last figures of each benchmark in docs/performance.md, with day, machine and versions."""

from __future__ import annotations

import datetime
import os
import platform
import re
import sys
from collections.abc import Sequence
from importlib.metadata import version
from pathlib import Path

PAGE = Path(__file__).parents[2] / "docs" / "performance.md"
PACKAGES = ("PySide6_Essentials", "SQLAlchemy", "pyqtgraph", "numpy")
HEAD = """# Performance

The last figures of `make bench`. Machines differ and are shared, so look at the ratios: each compares with a floor or a
peer that was measured in turn with it, in the same run.
"""


def table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """A table that reads well both in a terminal and in Markdown."""
    every = [head, *rows]
    widths = [max(len(row[column]) for row in every) for column in range(len(head))]
    lines = [
        "| " + " | ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)) + " |" for row in every
    ]
    return "\n".join([lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]])


def keep(title: str, words: str) -> None:
    """Print the words, and put them in the place of that title's last ones, unless `--print` asks for no more."""
    section = f"## {title}\n\n{circumstances(*PACKAGES)}\n\n{words}\n"
    print(f"\n{section}")
    if "--print" in sys.argv:
        return
    page = PAGE.read_text("utf-8") if PAGE.exists() else HEAD
    before, found, after = page.partition(f"## {title}\n")
    rest = re.search(r"^## ", after, re.MULTILINE)
    if found:
        page = before + section + ("\n" + after[rest.start() :] if rest else "")
    else:
        page = f"{page.rstrip()}\n\n{section}"
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text(page, "utf-8")


def circumstances(*packages: str) -> str:
    """Day, machine, and versions of Python and of those packages, in one line."""
    machine = f"{_processor()}, {os.cpu_count()} cores; {platform.system()}"
    versions = [f"{name} {version(name)}" for name in packages]
    today = datetime.datetime.now(datetime.UTC).date()
    return f"{today}; {machine}; Python {platform.python_version()}, {', '.join(versions)}"


def _processor() -> str:
    information = Path("/proc/cpuinfo")
    if information.exists() and (name := re.search(r"model name\s*: (.+)", information.read_text())):
        return name[1]
    return platform.processor() or platform.machine()
