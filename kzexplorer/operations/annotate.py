"""Write notes and put tags on events, entities, documents and passages; each is a step of Undo."""

from __future__ import annotations

from collections.abc import Collection

from kzexplorer.domain.annotation import Subject, note_text, tag_name
from kzexplorer.domain.changes import Changes
from kzexplorer.errors import Problem
from kzexplorer.operations.steps import changes_of
from kzexplorer.store import Workspace, annotated, decided
from kzexplorer.store.decided import About, Setting
from kzexplorer.translation import tr


def set_note(workspace: Workspace, subject: Subject, text: str) -> Changes | None:
    """An empty one takes the note away."""
    kept = note_text(text)
    setting = Setting(About(subject.kind.value), subject.id, annotated.note_field(subject), kept or None)
    return changes_of(workspace.writer.decide("Write a note" if kept else "Remove a note", [setting]), beside=True)


def add_tag(workspace: Workspace, subjects: Collection[Subject], name: str) -> Changes | None:
    """Raises Problem for a tag without letters."""
    return _tag(workspace, subjects, name, decided.YES, "Tag as")


def remove_tag(workspace: Workspace, subjects: Collection[Subject], name: str) -> Changes | None:
    return _tag(workspace, subjects, name, None, "Remove the tag")


def _tag(
    workspace: Workspace, subjects: Collection[Subject], name: str, value: str | None, verb: str
) -> Changes | None:
    kept = tag_name(name)
    if not kept:
        raise Problem(tr("A tag needs letters or digits."), tr("Type a word."))
    settings = [
        Setting(About(subject.kind.value), subject.id, annotated.tag_field(subject, kept), value)
        for subject in subjects
    ]
    return changes_of(workspace.writer.decide(f"{verb} {kept}", settings), beside=True)
