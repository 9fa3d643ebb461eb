"""Correct events: title, kind, status, date, parts and passages, or add one by hand; each is a step of Undo."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kzexplorer.domain.changes import Changes
from kzexplorer.domain.event import EventKind, EventStatus, PartRole
from kzexplorer.domain.one_line import one_line
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When
from kzexplorer.errors import Problem
from kzexplorer.operations.steps import changes_of, counted
from kzexplorer.store import Workspace, decided
from kzexplorer.store.decided import About, Setting
from kzexplorer.store.handmade import event_value
from kzexplorer.translation import tr

_ROLES = {PartRole.PARTICIPANT: decided.PARTICIPANT, PartRole.PLACE: decided.PLACE}
_LONGEST_TITLE = 500


def retitle(workspace: Workspace, event: int, title: str) -> Changes | None:
    """Raises Problem for a title without words."""
    words = one_line(title, _LONGEST_TITLE)
    if not words:
        raise Problem(tr("An event needs a title."), tr("Type some words, or leave the title as it is."))
    return _set(workspace, "Retitle event", [Setting(About.EVENT, event, decided.TITLE, words)])


def set_kind(workspace: Workspace, ids: Collection[int], kind: EventKind) -> Changes | None:
    settings = [Setting(About.EVENT, event, decided.KIND, kind.value) for event in sorted(ids)]
    return _set(workspace, f"Change the kind of {counted(len(settings), 'event')}", settings)


def set_status(workspace: Workspace, ids: Collection[int], status: EventStatus) -> Changes | None:
    settings = [Setting(About.EVENT, event, decided.STATUS, status.value) for event in sorted(ids)]
    return _set(workspace, f"Mark {counted(len(settings), 'event')} as {status.value}", settings)


def set_date(workspace: Workspace, event: int, when: When | None) -> Changes | None:
    """None: it has no date."""
    value = decided.when_words(when)
    return _set(workspace, "Change the date of event", [Setting(About.EVENT, event, decided.WHEN, value)])


def add_part(workspace: Workspace, event: int, role: PartRole, entity: int) -> Changes | None:
    return _set_part(workspace, f"Add {role.value}", event, role, entity, decided.YES)


def remove_part(workspace: Workspace, event: int, role: PartRole, entity: int) -> Changes | None:
    return _set_part(workspace, f"Remove {role.value}", event, role, entity, decided.NO)


def set_passages(workspace: Workspace, event: int, spans: Sequence[Span]) -> Changes | None:
    """The first is the main one. Raises Problem for none, or where one is not in the document's text."""
    found = workspace.reader.event(event)
    n_chars = workspace.reader.document_line(found.document).n_chars
    if not spans or any(not 0 <= span.start < span.end <= n_chars for span in spans):
        raise Problem(tr("An event needs words of its document that tell it."), tr("Select some words in the text."))
    rendition = workspace.reader.rendition(found.document)
    value = decided.spans_words(rendition, spans)
    return _set(workspace, "Change the passage of event", [Setting(About.EVENT, event, decided.PASSAGES, value)])


def add_event(
    workspace: Workspace,
    document: int,
    span: Span,
    *,
    title: str,
    kind: EventKind,
    when: When | None,
    participants: Collection[int] = (),
    places: Collection[int] = (),
) -> Changes:
    """An event that `span` of the document tells; `Changes.events` holds its id. Raises Problem without a title."""
    words = one_line(title, _LONGEST_TITLE)
    if not words:
        raise Problem(tr("An event needs a title."), tr("Type some words for it."))
    rendition = workspace.reader.rendition(document)

    def settings(event: int) -> list[Setting]:
        parts = [(decided.PARTICIPANT, each) for each in participants] + [(decided.PLACE, each) for each in places]
        return [
            Setting(About.EVENT, event, decided.MADE, event_value(rendition, span, kind, words)),
            Setting(About.EVENT, event, decided.WHEN, decided.when_words(when)),
            *(Setting(About.EVENT, event, f"{beginning}{each}", decided.YES) for beginning, each in parts),
        ]

    changes = changes_of(workspace.writer.make("Add event", About.EVENT, settings))
    assert changes is not None
    return changes


def revert(workspace: Workspace, event: int) -> Changes | None:
    """Give everything but the review, notes and tags back to what was found, or to what it was added with."""
    fields = workspace.reader.decided_fields(event)
    kept = (decided.VERDICT, decided.MADE, decided.JOINED)
    edited = [field for field in fields if field not in kept and not field.startswith((decided.NOTE, decided.TAG))]
    return _set(workspace, "Revert event", [Setting(About.EVENT, event, field, None) for field in edited])


def revert_field(workspace: Workspace, event: int, field: str) -> Changes | None:
    """The same for one of the names in `EventDetail.edited`."""
    beginnings = {"participants": decided.PARTICIPANT, "places": decided.PLACE}
    of_field = [
        each
        for each in workspace.reader.decided_fields(event)
        if each == field or (field in beginnings and each.startswith(beginnings[field]))
    ]
    return _set(workspace, "Revert event", [Setting(About.EVENT, event, each, None) for each in of_field])


def _set_part(workspace: Workspace, label: str, event: int, role: PartRole, entity: int, value: str) -> Changes | None:
    return _set(workspace, label, [Setting(About.EVENT, event, f"{_ROLES[role]}{entity}", value)])


def _set(workspace: Workspace, label: str, settings: Sequence[Setting]) -> Changes | None:
    return changes_of(workspace.writer.decide(label, settings))
