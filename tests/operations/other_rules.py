"""An extraction that finds otherwise than today's: for tests of what a change of the rules may do."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from kzexplorer.domain.event import Event, EventStatus, Findings
from kzexplorer.domain.when import When
from kzexplorer.operations import jobs

Again = Callable[..., tuple[Findings, int, str]]


def finding_otherwise(change: Callable[[Sequence[Event]], Sequence[Event]]) -> Again:
    """In the place of `jobs.extract_again`: `change` makes other events of those that are found."""
    usual = jobs.extract_again

    def extract_again(*given: object, **named: object) -> tuple[Findings, int, str]:
        findings, ms, error = usual(*given, **named)  # type: ignore[arg-type]
        return replace(findings, events=tuple(change(findings.events))), ms, error

    return extract_again


def without(events: Sequence[Event], *left_out: int) -> list[Event]:
    """The events without those at these places, and none part of another."""
    return [replace(event, parent=None) for at, event in enumerate(events) if at not in left_out]


def shaken(events: Sequence[Event]) -> list[Event]:
    """Every third event is not found any more, the others are called, dated, marked and bordered otherwise."""
    made = []
    for at, event in enumerate(without(events)):
        if at % 3 == 1:
            continue
        main, *others = event.evidence
        shorter = replace(main, end=max(main.start + 1, main.end - 1))
        cue = event.trigger if event.trigger is None or shorter.contains(event.trigger) else None
        made.append(
            replace(
                event,
                title=f"{event.title}, found anew",
                when=When.of_year(1990 + at % 9),
                status=EventStatus.PLANNED,
                evidence=(shorter, *others) if at % 2 else event.evidence,
                trigger=cue if at % 2 else event.trigger,
                participants=event.participants[:-1],
                confidence=0.5,
            )
        )
    return made
