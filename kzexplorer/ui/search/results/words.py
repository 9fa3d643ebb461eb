"""What the results call verdicts, and how rows are copied as text."""

from __future__ import annotations

from collections.abc import Iterable

from kzexplorer.domain.verdict import Verdict
from kzexplorer.translation import later

VERDICT_WORDS = {
    Verdict.TO_REVIEW: later("To review"),
    Verdict.ACCEPTED: later("Accepted"),
    Verdict.REJECTED: later("Rejected"),
}


def tab_separated(rows: Iterable[Iterable[str]]) -> str:
    """A line for each row with a tab between its cells; tabs and line breaks inside them become spaces."""
    return "\n".join("\t".join(" ".join(cell.split()) for cell in row) for row in rows)
