"""Give a document another date than the one that was found; what hangs on it moves, and can be seen before it does."""

from __future__ import annotations

from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass, field

from kzexplorer import __version__
from kzexplorer.domain.changes import Changes, Progress
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When, when_words
from kzexplorer.errors import Problem
from kzexplorer.operations.compare_extraction import cut
from kzexplorer.operations.executors import Staff
from kzexplorer.operations.import_report import USUAL_SETTINGS, ImportSettings
from kzexplorer.operations.jobs import DecidedDate
from kzexplorer.operations.link_entities import link_again
from kzexplorer.operations.read_again import Reread, current_lines, read_again
from kzexplorer.operations.steps import changes_of
from kzexplorer.store import Workspace, decided
from kzexplorer.store.decided import About, Setting
from kzexplorer.store.foreseeing import Foreseen
from kzexplorer.store.views import ReadStatus
from kzexplorer.translation import tr


@dataclass(frozen=True, slots=True)
class DateMove:
    """A date in the text, or an event, that moves with the date of its document.

    `words` are those of the date, or the title of the event; `event` is None for a date, and for an event that would
    be new. `old` or `new` is None for no date; `gone` tells an event that would not be told any more.
    """

    words: str
    span: Span
    event: int | None
    old: When | None
    new: When | None
    is_event: bool
    gone: bool = False


def preview(
    workspace: Workspace,
    document: int,
    when: When | None,
    *,
    settings: ImportSettings = USUAL_SETTINGS,
    staff: Staff | None = None,
) -> Generator[Progress, None, tuple[DateMove, ...]]:
    """Each date and each event that would move if the document were of that date, in the order of its text.

    None is the date that was found. Nothing is changed. Raises Problem for a date that is open at an end, and where
    the document cannot be read again; KeyError where there is no such document.
    """
    _require_closed(when)
    previewing = _Previewing(workspace)
    yield from _reading(workspace, document, when, previewing.hear, settings, staff)
    return previewing.moves


def set_document_date(
    workspace: Workspace,
    document: int,
    when: When | None,
    *,
    settings: ImportSettings = USUAL_SETTINGS,
    staff: Staff | None = None,
) -> Generator[Progress, None, Changes | None]:
    """Decide on the date of a document and read it again with that, as one step of Undo; None gives it back.

    What was decided on its events stays. None where that is its date already. Raises as `preview` does.
    """
    _require_closed(when)
    if workspace.reader.decided_date(document) == (when is not None, when):
        return None
    setting = _Setting(workspace, document, when)
    if workspace.reader.document_line(document).status is ReadStatus.TEXT_ONLY:
        return changes_of(workspace.writer.decide(setting.label, [setting.decision]))
    yield from _reading(workspace, document, when, setting.hear, settings, staff)
    workspace.keep_columns()
    return setting.changes


def _require_closed(when: When | None) -> None:
    if when is not None and None in (when.earliest, when.latest):
        raise Problem(
            tr("“{when}” has no end or no beginning.", when=when_words(when)),
            tr("Type a day, a month or a year for the document."),
        )


def _reading(
    workspace: Workspace,
    document: int,
    when: When | None,
    hear: Callable[[Reread], object],
    settings: ImportSettings,
    staff: Staff | None,
) -> Generator[Progress, None, None]:
    lines = current_lines(workspace.reader, [document])
    if not lines:
        raise KeyError(document)
    dates = {document: None if when is None else DecidedDate(when)}
    yield from read_again(workspace.reader, lines, hear, settings, staff, dates=dates)


@dataclass(slots=True)
class _Previewing:
    workspace: Workspace
    moves: tuple[DateMove, ...] = ()

    def hear(self, reread: Reread) -> None:
        if reread.findings is None:
            raise reread.problem or Problem(tr("{name} cannot be read again.", name=reread.line.name))
        reader, document = self.workspace.reader, reread.line.id
        joins = link_again(reader, document, reread.findings.entities)
        foreseen = self.workspace.writer.foresee(document, reread.findings, joins)
        moves = [*_dates(foreseen, reader.text(document)), *_events(foreseen)]
        self.moves = tuple(sorted(moves, key=lambda move: (move.span, move.is_event)))


def _dates(foreseen: Foreseen, text: str) -> Iterator[DateMove]:
    before, after = foreseen.before.dates, foreseen.after.dates
    for span in before.keys() | after.keys():
        if before.get(span) != after.get(span):
            yield DateMove(cut(span.of(text)), span, None, before.get(span), after.get(span), is_event=False)


def _events(foreseen: Foreseen) -> Iterator[DateMove]:
    before, after = foreseen.before.events, foreseen.after.events
    for event in before.keys() | after.keys():
        old, new = before.get(event), after.get(event)
        was, now = None if old is None else old.when, None if new is None else new.when
        shown = new or old
        if shown is not None and (was != now or old is None or new is None):
            span = shown.evidence[0] if shown.evidence else Span(0, 1)
            known = None if old is None else event
            yield DateMove(shown.title, span, known, was, now, is_event=True, gone=new is None)


@dataclass(slots=True)
class _Setting:
    workspace: Workspace
    document: int
    when: When | None
    changes: Changes | None = field(default=None)

    @property
    def label(self) -> str:
        return "Give a document its found date back" if self.when is None else "Change the date of a document"

    @property
    def decision(self) -> Setting:
        value = None if self.when is None else decided.when_words(self.when)
        return Setting(About.DOCUMENT, self.document, decided.DATE, value)

    def hear(self, reread: Reread) -> None:
        if reread.findings is None:
            raise reread.problem or Problem(tr("{name} cannot be read again.", name=reread.line.name))
        reader, writer = self.workspace.reader, self.workspace.writer
        before = {span.event for span in reader.event_spans(self.document)}
        joins = link_again(reader, self.document, reread.findings.entities)
        run = writer.begin_run("kzexplorer", __version__)
        given = run, self.document, reread.findings, joins, reread.ms
        added = writer.replace_findings(*given, label=self.label, settings=[self.decision])
        events = added.events | before
        self.changes = Changes(self.label, frozenset({self.document}), frozenset(events), added.entities)
