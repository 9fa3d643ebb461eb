"""Correct entities: merge, split, rename, retype, their names and single mentions; each is a step of Undo."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from kzexplorer.domain.changes import Changes
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.one_line import one_line
from kzexplorer.domain.span import Span
from kzexplorer.errors import Problem
from kzexplorer.operations.steps import changes_of
from kzexplorer.store import Workspace, decided, entity_items
from kzexplorer.store.decided import About, Setting
from kzexplorer.store.handmade import entity_value
from kzexplorer.translation import tr

_LONGEST_NAME = 300


def merge(workspace: Workspace, into: int, others: Collection[int], name: str | None = None) -> Changes | None:
    """From now on `into` stands for all of them, under `name` where one is given.

    Raises Problem where one of them is `into` itself.
    """
    lines = workspace.reader.entity_lines([into, *others])
    if into in others or len(lines) != 1 + len(set(others)):
        raise Problem(tr("An entity cannot be merged with itself."), tr("Choose two different ones."))
    settings = [Setting(About.ENTITY, other, decided.MERGED, str(into)) for other in sorted(set(others))]
    if name is not None and _plain(name) != lines[0].name:
        settings.append(Setting(About.ENTITY, into, decided.NAME, _plain(name)))
    return _set(workspace, f"Merge into {lines[0].name if name is None else _plain(name)}", settings)


def unmerge(workspace: Workspace, entity: int) -> Changes | None:
    """Let an entity that was merged into another one stand by itself again."""
    return _set(workspace, "Take out of a merge", [Setting(About.ENTITY, entity, decided.MERGED, None)])


def rename(workspace: Workspace, entity: int, name: str) -> Changes | None:
    """Raises Problem for a name without words."""
    return _set(workspace, "Rename", [Setting(About.ENTITY, entity, decided.NAME, _plain(name))])


def retype(workspace: Workspace, entities: Collection[int], kind: EntityType) -> Changes | None:
    settings = [Setting(About.ENTITY, entity, decided.TYPE, kind.value) for entity in sorted(entities)]
    return _set(workspace, "Change the type", settings)


def add_alias(workspace: Workspace, entity: int, name: str) -> Changes | None:
    """A name that the entity is known and found by too. Raises Problem for a name without words."""
    settings = [Setting(About.ENTITY, entity, f"{decided.ALIAS}{_plain(name)}", entity_items.ADDED)]
    return _set(workspace, "Add a name", settings)


def drop_alias(workspace: Workspace, entity: int, name: str) -> Changes | None:
    """The entity is no longer known or found by that name; words that were read so keep naming it."""
    owners = workspace.reader.entities_named(entity, name)
    settings = [Setting(About.ENTITY, owner, f"{decided.ALIAS}{name}", entity_items.DROPPED) for owner in owners]
    return _set(workspace, "Drop a name", settings)


def split(workspace: Workspace, entity: int, aliases: Collection[str], name: str, kind: EntityType) -> Changes:
    """The mentions of an entity that have these names become an entity of their own; `Changes.entities` holds it.

    Raises Problem where no name is given that the entity has.
    """
    words = _plain(name)
    owners = [(owner, alias) for alias in sorted(aliases) for owner in workspace.reader.entities_named(entity, alias)]
    moving = sorted({alias for _, alias in owners})
    if not moving:
        raise Problem(tr("Nothing is left to split off."), tr("Choose the names that are somebody else's."))

    def settings(new: int) -> Sequence[Setting]:
        moved = f"{entity_items.MOVED}{new}"
        return [
            Setting(About.ENTITY, new, decided.MADE, entity_value(kind, words)),
            *(Setting(About.ENTITY, new, f"{decided.ALIAS}{alias}", entity_items.ADDED) for alias in moving),
            *(Setting(About.ENTITY, owner, f"{decided.ALIAS}{alias}", moved) for owner, alias in owners),
        ]

    changes = changes_of(workspace.writer.make(f"Split off {words}", About.ENTITY, settings))
    assert changes is not None
    return changes


def judge_mention(workspace: Workspace, document: int, span: Span, entity: int | None) -> Changes | None:
    """Say whom these words of a document name; None: nobody."""
    value = entity_items.NOBODY if entity is None else str(entity)
    return _judge(workspace, document, span, value)


def forget_judgement(workspace: Workspace, document: int, span: Span) -> Changes | None:
    """Let these words name again whom they were found to name."""
    return _judge(workspace, document, span, None)


def _judge(workspace: Workspace, document: int, span: Span, value: str | None) -> Changes | None:
    field = f"{decided.NAMED}{decided.place_words(span)}"
    return _set(workspace, "Say who is named", [Setting(About.MENTION, document, field, value)])


def _plain(name: str) -> str:
    words = one_line(name, _LONGEST_NAME)
    if not words:
        raise Problem(tr("An entity needs a name."), tr("Type one, or leave it as it is."))
    return words


def _set(workspace: Workspace, label: str, settings: Sequence[Setting]) -> Changes | None:
    return changes_of(workspace.writer.decide(label, settings))
