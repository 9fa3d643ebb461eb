"""What a step of Undo changed, for the panes."""

from __future__ import annotations

from kzexplorer.domain.changes import Changes
from kzexplorer.store.journal import Step


def changes_of(step: Step | None, label: str = "", *, beside: bool = False) -> Changes | None:
    """None where nothing changed; `beside`: notes, tags or searches alone."""
    if step is None:
        return None
    touched = step.touched
    return Changes(label or step.label, touched.documents, touched.events, touched.entities, beside)


def counted(number: int, noun: str) -> str:
    """`event`, `3 events`."""
    return noun if number == 1 else f"{number:,} {noun}s"
