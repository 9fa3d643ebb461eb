"""Files inside a file as portions of them, so that the largest archive takes little memory."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from kzexplorer.readers import text
from kzexplorer.readers.containers.archive import plain_name
from kzexplorer.readers.raw import Part, Portion, RawFile

PORTION = 32_000_000
"""Bytes after which a portion ends; one part may be larger."""
MOST_PARTS = 1_000
"""Of a portion."""


def inside(holder: RawFile, name: str, data: bytes, media_type: str | None = None) -> RawFile:
    """A file in another one, by its name there, which may be a path and of any characters."""
    name = plain_name(name)
    return RawFile(
        name.rpartition("/")[2],
        f"{holder.shown}/{name}",
        f"{holder.origin}/{name}",
        data,
        media_type,
        depth=holder.depth + 1,
    )


def told_apart(name: str, seen: dict[str, int]) -> str:
    """The name, with a number where others were called so before: `letter (2).txt`. Counts in `seen`."""
    seen[name] = seen.get(name, 0) + 1
    if seen[name] == 1:
        return name
    stem, dot, ending = name.rpartition(".")
    return f"{stem} ({seen[name]}){dot}{ending}" if stem else f"{name} ({seen[name]})"


def portion(numbered: Iterable[tuple[int, Part]]) -> Portion:
    """The first parts, up to what a portion may hold; each comes with its number. Empty ones are refused."""
    parts: list[Part] = []
    n_bytes = 0
    for number, part in numbered:
        if n_bytes >= PORTION or len(parts) == MOST_PARTS:
            return Portion(tuple(parts), number)
        if part.problem is None and not part.file.data:
            part = replace(part, problem=text.empty(part.file.shown))
        parts.append(part)
        n_bytes += len(part.file.data)
    return Portion(tuple(parts))
