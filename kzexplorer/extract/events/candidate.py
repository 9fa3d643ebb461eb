"""A happening proposed: the words that tell it and those that date it, before it is dated and named."""

from __future__ import annotations

from dataclasses import dataclass

from kzexplorer.domain.event import EventStatus
from kzexplorer.domain.span import Span
from kzexplorer.extract.events.clauses import Clause
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.parsed import Parsed
from kzexplorer.extract.events.triggers import Trigger


@dataclass(frozen=True, slots=True)
class Candidate:
    """A happening proposed: `dates` are indices of its own dates, none where another passage must date it.

    `subject` are the words [first, end) of an earlier clause that its clause shares as subject.
    """

    sentence: Parsed
    clause: Clause
    trigger: Trigger
    status: EventStatus
    evidence: Span
    dates: tuple[int, ...]
    subject: tuple[int, int] | None = None

    @property
    def detail(self) -> bool:
        """Whether it tells what was said or discussed."""
        return self.trigger.part is Part.SAY

    @property
    def has_own_subject(self) -> bool:
        """Whether an active verb has somebody, named or not, before it."""
        group = self.trigger.group
        return group is not None and not group.passive and group.first > self.clause.first
