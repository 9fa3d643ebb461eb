"""The chapters of the manual as they are shipped, in the order of reading; English where one is not translated."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from kzexplorer import paths

WRITTEN_IN = "en"
"""The language that every chapter exists in."""


@dataclass(frozen=True, slots=True)
class Chapter:
    """One Markdown file: `name` is that of the file, `title` its first heading, `language` the one it is written in."""

    name: str
    title: str
    text: str
    language: str


def chapters(language: str) -> tuple[Chapter, ...]:
    """All of them, each in this language where there is such a file. Raises Problem where the manual is missing."""
    folder = paths.resource("manual")
    return tuple(_chapter(folder, name, language) for name in names(folder))


def names(folder: Path) -> list[str]:
    """The names of the chapters, from the list that stands beside their folders."""
    return (folder / "contents.txt").read_text(encoding="utf-8").split()


def languages() -> list[str]:
    """Those that have a folder, English first."""
    found = (each.parent.name for each in sorted(paths.resource("manual").glob("*/*.md")))
    return list(dict.fromkeys((WRITTEN_IN, *found)))


def pictures() -> Path:
    """The folder of the pictures."""
    return paths.resource("manual") / "pictures"


def _chapter(folder: Path, name: str, language: str) -> Chapter:
    translated = folder / language / f"{name}.md"
    there = translated.exists()
    text = (translated if there else folder / WRITTEN_IN / f"{name}.md").read_text(encoding="utf-8")
    return Chapter(name, text.partition("\n")[0].removeprefix("# ").strip(), text, language if there else WRITTEN_IN)
