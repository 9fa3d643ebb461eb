"""What is killed: each operation on a workspace of made events and read documents, as a step after others."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from kzexplorer.operations.review_events import accept
from kzexplorer.store import Workspace
from tests.made_workspace import made_workspace

Play = Callable[[Workspace], Iterator[object]]


@dataclass(frozen=True)
class Story:
    """An operation that begins on a copy of `file`; what works `by_document` may stop between two of them."""

    name: str
    file: Path
    run: Play
    by_document: bool = False


def stories(folder: Path, n_events: int) -> list[Story]:
    """All of them, with the files that they begin on."""
    many = made_workspace(folder / "many.kzx", n_events)
    return [Story("accept", many, _at_once(accept, range(1, 2001)))]


def _at_once(operation: Callable[..., object], *arguments: object) -> Play:
    def play(workspace: Workspace) -> Iterator[object]:
        yield operation(workspace, *arguments)

    return play
