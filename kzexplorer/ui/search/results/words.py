"""How rows of results are copied as text."""

from __future__ import annotations

from collections.abc import Iterable


def tab_separated(rows: Iterable[Iterable[str]]) -> str:
    """A line for each row with a tab between its cells; tabs and line breaks inside them become spaces."""
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)
