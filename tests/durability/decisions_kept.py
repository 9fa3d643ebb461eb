"""Decide at random on events of a workspace, read all of it again with other rules, and tell which decision was lost.

`python -m tests.durability.decisions_kept 10000 1000` makes a workspace of so many events with so many decisions.
"""

from __future__ import annotations

import random
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from kzexplorer.domain.annotation import Subject, SubjectKind
from kzexplorer.domain.event import EventKind, EventStatus, PartRole
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When
from kzexplorer.operations import annotate, edit_events, join_events, review_events
from kzexplorer.operations import jobs as worker_jobs
from kzexplorer.operations.executors import in_this_thread
from kzexplorer.operations.rerun_extraction import rerun_extraction
from kzexplorer.store import EventDetail, Workspace, open_workspace
from tests.driving import faults, finish
from tests.made_workspace import made_workspace
from tests.operations.other_rules import finding_otherwise, shaken

_WORDS = "accord bridge charter delegation embassy frontier guarantee harbour".split()


@dataclass
class Decider:
    """Decides on one random event after another; the same for the same seed."""

    workspace: Workspace
    seed: int

    def __post_init__(self) -> None:
        self._random = random.Random(self.seed)
        self._events = self.workspace.reader.event_order().tolist()
        self._entities = [line.id for line in self.workspace.reader.entities()]

    def decide(self, number: int) -> None:
        """That many decisions, of every kind in turn."""
        kinds: tuple[Callable[[int], object], ...] = (
            self._verdict, self._title, self._date, self._kind, self._status, self._passage, self._part, self._added,
            self._joined, self._noted,
        )  # fmt: skip
        for at in range(number):
            kinds[at % len(kinds)](self._random.choice(self._events))

    def _verdict(self, event: int) -> None:
        self._random.choice([review_events.accept, review_events.reject])(self.workspace, [event])

    def _title(self, event: int) -> None:
        edit_events.retitle(self.workspace, event, " ".join(self._random.sample(_WORDS, 3)))

    def _date(self, event: int) -> None:
        when = self._random.choice([None, When.of_year(1890), When.of_month(2004, 3), When.of_day(1999, 12, 31)])
        edit_events.set_date(self.workspace, event, when)

    def _kind(self, event: int) -> None:
        edit_events.set_kind(self.workspace, [event], self._random.choice(list(EventKind)))

    def _status(self, event: int) -> None:
        edit_events.set_status(self.workspace, [event], self._random.choice(list(EventStatus)))

    def _passage(self, event: int) -> None:
        detail = self.workspace.reader.event(event)
        edit_events.set_passages(self.workspace, event, [self._span(detail.document)])

    def _part(self, event: int) -> None:
        detail = self.workspace.reader.event(event)
        if detail.participants and self._random.random() < 0.5:
            edit_events.remove_part(self.workspace, event, PartRole.PARTICIPANT, detail.participants[0].entity)
        else:
            role = self._random.choice(list(PartRole))
            edit_events.add_part(self.workspace, event, role, self._random.choice(self._entities))

    def _added(self, event: int) -> None:
        document = self.workspace.reader.event(event).document
        edit_events.add_event(
            self.workspace,
            document,
            self._span(document),
            title=" ".join(self._random.sample(_WORDS, 2)),
            kind=self._random.choice(list(EventKind)),
            when=When.of_year(self._random.randrange(1900, 2000)),
            participants=self._random.sample(self._entities, 1),
        )

    def _joined(self, event: int) -> None:
        other = self._random.choice(self._events)
        if other != event and all(self._stands(each) for each in (event, other)):
            join_events.join(self.workspace, event, [other])

    def _stands(self, event: int) -> bool:
        return "joined" not in self.workspace.reader.decided_fields(event)

    def _noted(self, event: int) -> None:
        annotate.set_note(self.workspace, Subject(SubjectKind.EVENT, event), " ".join(self._random.sample(_WORDS, 2)))

    def _span(self, document: int) -> Span:
        length = self.workspace.reader.document_line(document).n_chars
        start = self._random.randrange(max(1, length - 40))
        return Span(start, min(start + 30, length))


Held = Mapping[int, Mapping[str, object]]


def held(workspace: Workspace) -> Held:
    """For each event on which somebody decided, and each that others were joined to: what was decided, as it holds."""
    reader = workspace.reader
    events = sorted({span.event for line in reader.documents() for span in reader.event_spans(line.id)})
    decided = {event: reader.decided_fields(event) for event in events}
    return {
        detail.id: {**_fields(detail, decided[detail.id]), "note": _note(workspace, detail.id)}
        for detail in reader.event_details(events)
        if decided[detail.id] or detail.tellings
    }


def _note(workspace: Workspace, event: int) -> str:
    return workspace.reader.note(Subject(SubjectKind.EVENT, event))


def _fields(detail: EventDetail, fields: frozenset[str]) -> dict[str, object]:
    whole = {
        "title": detail.title, "kind": detail.kind, "status": detail.status, "when": detail.when,
        "passages": detail.evidence,
    }  # fmt: skip
    kept: dict[str, object] = {name: value for name, value in whole.items() if name in detail.edited or detail.by_hand}
    kept["verdict"] = detail.verdict
    kept["by hand"] = detail.by_hand
    kept["tellings"] = tuple(telling.event for telling in detail.tellings)
    parts = {
        "participant": {each.entity for each in detail.participants},
        "place": {each.entity for each in detail.places},
    }
    for field in fields:
        role, colon, number = field.partition(":")
        if colon and role in parts and not detail.tellings and "joined" not in fields:
            kept[field] = int(number) in parts[role]
    kept["decisions"] = fields
    return kept


def lost(before: Held, after: Held) -> Iterator[str]:
    """A line for each decision that does not hold any more."""
    for event, fields in before.items():
        now = after.get(event)
        if now is None:
            yield f"event {event} is gone: {fields}"
        elif any(now.get(name) != value for name, value in fields.items()):
            yield f"event {event}: {fields} became {dict(now)}"


def main(n_events: int, n_decisions: int) -> int:
    """Returns how many decisions were lost, and says which."""
    with TemporaryDirectory() as folder:
        path = made_workspace(Path(folder) / "made.kzx", n_events)
        with open_workspace(path) as workspace:
            Decider(workspace, 1).decide(n_decisions)
            before = held(workspace)
            usual, worker_jobs.extract_again = worker_jobs.extract_again, finding_otherwise(shaken)
            try:
                finish(rerun_extraction(workspace, staff=in_this_thread()))
            finally:
                worker_jobs.extract_again = usual
            missing = list(lost(before, held(workspace)))
            sound = faults(workspace)
    print("\n".join([*missing, *map(str, sound)]))
    print(f"{len(before):,} events with decisions, {len(missing):,} lost, {len(sound):,} faults")
    return len(missing) + len(sound)


if __name__ == "__main__":
    sys.exit(min(1, main(*map(int, sys.argv[1:]))))
