"""What the history says of steps and of what they changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kzexplorer.translation import tr, trn
from kzexplorer.ui.history.labels import step_words
from kzexplorer.ui.terms import code_words, when_done

if TYPE_CHECKING:
    from kzexplorer.store.views import HistoryChange, HistoryLine


def about_step(line: HistoryLine) -> str:
    """Who, when, and whether it was taken back."""
    taken_back = "" if line.standing else tr("taken back")
    return " · ".join(part for part in (line.actor, when_done(line.at), taken_back) if part)


def subject_of(line: HistoryLine) -> str:
    """What a step is about, as far as that is not in its name: `Visit of a minister, and 11 more`."""
    if not line.about or line.about in line.label:
        return ""
    return (
        line.about
        if line.n_decisions == 1
        else trn("{about}, and {n} more", "{about}, and {n} more", line.n_decisions - 1, about=line.about)
    )


def about_change(change: HistoryChange) -> str:
    """`Review: to review → accepted`, as much of it as there is."""
    field = change.field[:1].upper() + change.field[1:]
    if not change.old and not change.new:
        return field
    return f"{field}: {_value(change.old)} → {_value(change.new)}"


def _value(value: str) -> str:
    return code_words(value) or tr("nothing")


def holds(line: HistoryLine, wanted: list[str]) -> bool:
    """Whether what a step says of itself holds all of these, which are in lower case."""
    words = f"{line.label} {step_words(line.label)} {line.about} {about_step(line)}".lower()
    return all(each in words for each in wanted)
