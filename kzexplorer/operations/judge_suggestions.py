"""Accept or refuse suggested merges, many at once as one step of Undo; what was refused is not suggested again."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.changes import Changes
from kzexplorer.operations.steps import changes_of
from kzexplorer.operations.suggest_merges import Suggestion
from kzexplorer.store import Workspace, decided
from kzexplorer.store.decided import About, Setting


def accept(workspace: Workspace, chosen: Sequence[Suggestion]) -> Changes | None:
    """Merge the two of each suggestion; of several about one entity all become one. None where nothing is left to do.

    Pairs of which one was merged elsewhere meanwhile are passed over.
    """
    there = {line.id: line for line in workspace.reader.entity_lines(sorted(_entities(chosen)))}
    left = [each for each in chosen if each.into in there and each.other in there]
    into = _into(left)
    settings = [Setting(About.ENTITY, each, decided.MERGED, str(main)) for each, main in sorted(into.items())]
    names = {there[main].name for main in into.values()}
    label = f"Merge into {names.pop()}" if len(names) == 1 else f"Merge {len(into):,} entities into {len(names):,}"
    return changes_of(workspace.writer.decide(label, settings)) if settings else None


def refuse(workspace: Workspace, chosen: Sequence[Suggestion]) -> Changes | None:
    """Say that the two of each suggestion are not the same."""
    pairs = {(min(each.into, each.other), max(each.into, each.other)) for each in chosen}
    settings = [Setting(About.ENTITY, one, f"{decided.NOT}{other}", decided.YES) for one, other in sorted(pairs)]
    whom = "they are not the same" if len(pairs) == 1 else f"{len(pairs):,} pairs are not the same"
    return changes_of(workspace.writer.decide(f"Say {whom}", settings), beside=True) if settings else None


def _entities(chosen: Sequence[Suggestion]) -> set[int]:
    return {entity for each in chosen for entity in (each.into, each.other)}


def _into(chosen: Sequence[Suggestion]) -> dict[int, int]:
    """For each entity that becomes part of another one that: the one which all suggestions about it lead to."""
    main: dict[int, int] = {}

    def end(entity: int) -> int:
        while entity in main:
            entity = main[entity]
        return entity

    for each in chosen:
        into, other = end(each.into), end(each.other)
        if into != other:
            main[other] = into
    return {entity: end(entity) for entity in main}
