"""What is killed: each operation on a workspace of made events, or of documents that were read, after other steps."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Generator, Iterator
from dataclasses import dataclass
from pathlib import Path

from kzexplorer.domain.annotation import Subject, SubjectKind
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.when import When
from kzexplorer.operations.annotate import add_tag
from kzexplorer.operations.correct_entities import merge, split
from kzexplorer.operations.date_documents import set_document_date
from kzexplorer.operations.executors import in_this_thread
from kzexplorer.operations.import_files import import_files
from kzexplorer.operations.join_events import join
from kzexplorer.operations.rerun_extraction import rerun_extraction
from kzexplorer.operations.review_events import accept
from kzexplorer.operations.undo import redo, take_back, undo
from kzexplorer.store import Workspace, open_workspace
from tests.durability.stories import write_stories
from tests.made_workspace import made_workspace

Play = Callable[[Workspace], Iterator[object]]
_SENTENCES = 40
"""Of each document, so that reading and storing it takes long enough to fall into."""


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
    files = write_stories(folder / "files", 5, _SENTENCES)
    read = _after(None, folder / "read.kzx", _steps(import_files, files[:3], staff=in_this_thread()))
    bulk = _at_once(accept, range(1, n_events * 4 // 5))
    accepted = _after(many, folder / "accepted.kzx", bulk)
    tagged = [Subject(SubjectKind.EVENT, each) for each in range(1, n_events * 2 // 5)]
    united = _at_once(merge, 1, range(2, 20))
    merged = _after(many, folder / "merged.kzx", united)
    return [
        Story("bulk verdict", many, bulk),
        Story("undo of a bulk verdict", accepted, _steps(undo)),
        Story("redo of a bulk verdict", _after(accepted, folder / "unaccepted.kzx", _steps(undo)), _steps(redo)),
        Story("taking a bulk verdict back", accepted, _taking_back_the_last),
        Story("bulk tag", many, _at_once(add_tag, tagged, "a")),
        Story("merge", many, united),
        Story("undo of a merge", merged, _steps(undo)),
        Story("split", merged, _splitting),
        Story("join", many, _at_once(join, 1, range(2, n_events // 6))),
        Story("import", read, _steps(import_files, files[3:], staff=in_this_thread()), by_document=True),
        Story("undo of an import", read, _steps(undo)),
        Story("redo of an import", _after(read, folder / "unread.kzx", _steps(undo)), _steps(redo)),
        Story("reading again", _rejected(read, folder), _steps(rerun_extraction, staff=in_this_thread()), True),
        Story("document date", read, _steps(set_document_date, 2, When.of_day(1999, 5, 3), staff=in_this_thread())),
    ]


def _at_once(operation: Callable[..., object], *arguments: object) -> Play:
    def play(workspace: Workspace) -> Iterator[object]:
        yield operation(workspace, *arguments)

    return play


def _steps(operation: Callable[..., Generator[object, None, object]], *arguments: object, **named: object) -> Play:
    def play(workspace: Workspace) -> Iterator[object]:
        yield from operation(workspace, *arguments, **named)

    return play


def _splitting(workspace: Workspace) -> Iterator[object]:
    """Half of the names of what was merged become an entity of their own."""
    (line,) = workspace.reader.entity_lines([1])
    names = [name for _, name in line.members][::2]
    yield split(workspace, 1, names, names[0], EntityType.PERSON)


def _taking_back_the_last(workspace: Workspace) -> Iterator[object]:
    (last,) = workspace.reader.history(1)
    yield from take_back(workspace, last.action)


def _rejected(read: Path, folder: Path) -> Path:
    """A few events were decided on, and the rest is found anew: other rules would find others."""
    return _after(read, folder / "decided.kzx", _at_once(accept, range(1, 9)))


def _after(before: Path | None, path: Path, play: Play) -> Path:
    """The file as it is after that, made from the one before, or new."""
    if before is not None:
        shutil.copy(before, path)
    with open_workspace(path) as workspace:
        for _ in play(workspace):
            pass
    return path
