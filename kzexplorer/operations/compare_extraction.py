"""Say what reading documents again would change, before it is: what comes, changes and goes, and what stays by hand."""

from __future__ import annotations

from collections.abc import Collection, Generator, Iterator
from dataclasses import dataclass, field
from enum import StrEnum

from kzexplorer.domain.changes import Progress
from kzexplorer.domain.span import Span
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import When, when_words
from kzexplorer.errors import Problem
from kzexplorer.operations.executors import Staff
from kzexplorer.operations.import_report import USUAL_SETTINGS, ImportSettings
from kzexplorer.operations.link_entities import link_again
from kzexplorer.operations.read_again import Reread, current_lines, read_again
from kzexplorer.store import DocumentLine, EventDetail, Workspace
from kzexplorer.store.foreseeing import Foreseen
from kzexplorer.store.views import Part
from kzexplorer.translation import later, tr

_LONGEST = 120
NO_DATE = later("no date")


class Difference(StrEnum):
    """What becomes of an event."""

    ADDED = "added"
    CHANGED = "changed"
    GONE = "gone"
    KEPT = "kept"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """A field of an event in words (`title`, `kind`, `date`, `passage`), before and after."""

    field: str
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class EventDifference:
    """One event that would not be as it is; `event` is None for one that would be new.

    KEPT are those that a decision keeps as they are: `fields` are then what was found otherwise and does not count,
    and `stale` that it is no longer found at all.
    """

    difference: Difference
    document: int
    event: int | None
    title: str
    span: Span
    verdict: Verdict
    fields: tuple[FieldChange, ...] = ()
    stale: bool = False


@dataclass(frozen=True, slots=True)
class DocumentDifference:
    """The events of one document, in the order of its text; `n_kept` have decisions, all of which stay."""

    document: int
    title: str
    events: tuple[EventDifference, ...]
    n_same: int
    n_kept: int

    def count(self, difference: Difference) -> int:
        return sum(each.difference is difference for each in self.events)


@dataclass(frozen=True, slots=True)
class Comparison:
    """The documents of which something would change, and the problems of those that could not be read again.

    `n_documents` were compared; `n_same` events stay as they are; `n_kept` events have decisions, all of which stay.
    """

    documents: tuple[DocumentDifference, ...]
    problems: tuple[Problem, ...]
    n_documents: int
    n_same: int
    n_kept: int

    def of(self, difference: Difference) -> tuple[EventDifference, ...]:
        return tuple(each for one in self.documents for each in one.events if each.difference is difference)


def compare(
    workspace: Workspace,
    documents: Collection[int] | None = None,
    *,
    settings: ImportSettings = USUAL_SETTINGS,
    staff: Staff | None = None,
) -> Generator[Progress, None, Comparison]:
    """What `rerun_extraction` would change in these documents, or in all; nothing is changed.

    Each document is really read and stored again, in a transaction that is undone: what is told here is what comes.
    """
    lines = current_lines(workspace.reader, documents)
    comparing = _Comparing(workspace)
    yield from read_again(workspace.reader, lines, comparing.hear, settings, staff)
    return comparing.comparison(len(lines))


@dataclass(slots=True)
class _Comparing:
    workspace: Workspace
    documents: list[DocumentDifference] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    n_same: int = 0
    n_kept: int = 0

    def hear(self, reread: Reread) -> None:
        if reread.findings is None:
            if reread.problem is not None:
                self.problems.append(reread.problem)
            return
        reader, line = self.workspace.reader, reread.line
        joins = link_again(reader, line.id, reread.findings.entities)
        foreseen = self.workspace.writer.foresee(line.id, reread.findings, joins)
        found = difference_of(line, reader.text(line.id), foreseen)
        self.n_same += found.n_same
        self.n_kept += found.n_kept
        if found.events:
            self.documents.append(found)

    def comparison(self, n_documents: int) -> Comparison:
        read = n_documents - len(self.problems)
        return Comparison(tuple(self.documents), tuple(self.problems), read, self.n_same, self.n_kept)


def difference_of(line: DocumentLine, text: str, foreseen: Foreseen) -> DocumentDifference:
    """How the two states of a document differ, event by event."""
    before, after = foreseen.before.events, foreseen.after.events
    rows = [row for event in {**before, **after} for row in _of_event(event, text, foreseen)]
    rows.sort(key=lambda row: (row.span.start, row.span.end, row.event or 0))
    moved = {row.event for row in rows}
    same = sum(event not in moved for event in before)
    return DocumentDifference(
        line.id, line.title or line.name, tuple(rows), same, len(foreseen.decided & before.keys())
    )


def _of_event(event: int, text: str, foreseen: Foreseen) -> Iterator[EventDifference]:
    old, new = foreseen.before.events.get(event), foreseen.after.events.get(event)
    if old is None and new is not None:
        yield _row(Difference.ADDED, new, event=None)
    elif new is None and old is not None:
        yield _row(Difference.GONE, old, event=event)
    elif old is not None and new is not None:
        fields = tuple(_changed(old, new, text))
        if fields:
            yield _row(Difference.CHANGED, new, event=event, fields=fields)
        kept = tuple(_kept(event, new, foreseen))
        if kept or (new.stale and not old.stale):
            yield _row(Difference.KEPT, new, event=event, fields=kept)


def _row(
    difference: Difference, detail: EventDetail, *, event: int | None, fields: tuple[FieldChange, ...] = ()
) -> EventDifference:
    span = detail.evidence[0] if detail.evidence else Span(0, 1)
    stale = difference is Difference.KEPT and detail.stale
    return EventDifference(difference, detail.document, event, detail.title, span, detail.verdict, fields, stale)


def _changed(old: EventDetail, new: EventDetail, text: str) -> Iterator[FieldChange]:
    """What a person would see to be different."""
    for name, before, after in (
        (later("title"), old.title, new.title),
        (later("kind"), old.kind.noun, new.kind.noun),
        (later("status"), old.status.value, new.status.value),
        (later("date"), date_words(old.when), date_words(new.when)),
        (later("participants"), _names(old.participants), _names(new.participants)),
        (later("places"), _names(old.places), _names(new.places)),
        (later("told as"), _rank(old), _rank(new)),
    ):
        if before != after:
            yield FieldChange(name, before, after)
    if old.evidence != new.evidence:
        yield FieldChange(later("passage"), _quoted(old.evidence, text), _quoted(new.evidence, text))


def _kept(event: int, new: EventDetail, foreseen: Foreseen) -> Iterator[FieldChange]:
    """What is found otherwise than before, where a person has set the field: theirs, and what is found."""
    before, after = foreseen.before.found.get(event), foreseen.after.found.get(event)
    if before is None or after is None:
        return
    for name, held, was, now in (
        ("title", new.title, before.title, after.title),
        ("kind", new.kind.noun, before.kind.noun, after.kind.noun),
        ("status", new.status.value, before.status.value, after.status.value),
        ("when", date_words(new.when), date_words(before.when), date_words(after.when)),
    ):
        if name in new.edited and was != now:
            yield FieldChange("date" if name == "when" else name, held, now)


def date_words(when: When | None) -> str:
    """`May 2005`, `no date`."""
    return tr(NO_DATE) if when is None else when_words(when)


def _names(parts: Collection[Part]) -> str:
    names = sorted({part.name for part in parts})
    return ", ".join(names) or tr("none")


def _rank(detail: EventDetail) -> str:
    return tr("a detail of another event") if detail.detail else tr("an event of its own")


def _quoted(spans: Collection[Span], text: str) -> str:
    return " … ".join(f"“{cut(span.of(text))}”" for span in spans)


def cut(words: str) -> str:
    """On one line, and no longer than a row of a list can show."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
