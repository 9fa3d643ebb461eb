"""Where files lie that were named in an import, also those inside others."""

from __future__ import annotations

from pathlib import Path


def on_disk(path: Path) -> Path:
    """The file that holds this one, where it lies in another; else itself, there or not."""
    return next((each for each in (path, *path.parents) if each.is_file()), path)


def name_in_its_file(path: Path) -> str:
    """`letter.txt`, `papers.zip/box/letter.txt`: the name, with the file that it lies in before it."""
    holder = on_disk(path)
    return path.name if holder == path else str(path.relative_to(holder.parent))
