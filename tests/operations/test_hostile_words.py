"""Whatever is typed or pasted as a title, a name, a note, a tag or a search is kept as a short line, or refused."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path

import pytest

from kzexplorer.domain.annotation import Subject, SubjectKind
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EventKind
from kzexplorer.domain.span import Span
from kzexplorer.errors import Problem
from kzexplorer.operations import annotate, correct_entities, edit_events, keep_searches
from kzexplorer.search.tree import FieldName
from kzexplorer.store import Workspace, open_workspace
from tests.driving import faults
from tests.invented import add_invented

_HOSTILE = (
    *("\ud800", "a\ud800b", "a\x00b", "x" * 1_000_000, "\u202e\u202dtxt", "<b>x", "Z" + "\u0301" * 5_000, "\x1b[31m"),
    *("=1+1", "\n\r\t", "", "السلام", "\U0010ffff", "'; DROP TABLE item;--", "%_\\"),
)
_LONGEST_LABEL = 400
_EVENT = Subject(SubjectKind.EVENT, 1)
_WRITING: dict[str, Callable[[Workspace, str], object]] = {
    "retitle": lambda each, typed: edit_events.retitle(each, 1, typed),
    "add": lambda each, typed: edit_events.add_event(each, 1, Span(0, 5), title=typed, kind=EventKind.VISIT, when=None),
    "save": lambda each, typed: keep_searches.save_search(each, typed, typed),
    "rename search": lambda each, typed: keep_searches.rename_search(each, "kept", typed),
    "remember": keep_searches.remember,
    "note": lambda each, typed: annotate.set_note(each, _EVENT, typed),
    "tag": lambda each, typed: annotate.add_tag(each, [_EVENT], typed),
    "rename": lambda each, typed: correct_entities.rename(each, 1, typed),
    "add alias": lambda each, typed: correct_entities.add_alias(each, 1, typed),
    "split": lambda each, typed: correct_entities.split(each, 1, ["Ottilie"], typed, EntityType.PERSON),
    "merge": lambda each, typed: correct_entities.merge(each, 1, [3], typed),
}


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    """One in which every hostile word was given to every operation that takes words."""
    path: Path = tmp_path_factory.mktemp("words") / "words.kzx"
    with open_workspace(path) as workspace:
        add_invented(workspace)
        keep_searches.save_search(workspace, "kept", "queen")
        for write in _WRITING.values():
            for typed in _HOSTILE:
                with suppress(Problem):
                    write(workspace, typed)
        yield workspace


def test_that_the_workspace_is_sound_whatever_was_typed(kept: Workspace) -> None:
    assert faults(kept) == []


def test_that_each_step_is_told_in_a_line(kept: Workspace) -> None:
    for line in kept.reader.history(1_000):
        assert line.label.isprintable()
        assert len(line.label) < _LONGEST_LABEL
        kept.reader.history_changes(line.action)


def test_that_titles_names_and_searches_are_plain_lines(kept: Workspace) -> None:
    reader = kept.reader
    words = [line.title for line in reader.event_lines(reader.event_order().tolist())]
    words += [line.name for line in reader.entities()] + [name for name, _ in reader.all_tags()]
    words += [name for name, _ in reader.saved_searches()]
    assert all(each.replace("\u200c", "").isprintable() and len(each) <= 500 for each in words)


@pytest.mark.parametrize("typed", [each for each in _HOSTILE if len(each) < 10_000], ids=ascii)
def test_that_hostile_words_are_looked_for_like_any(kept: Workspace, typed: str) -> None:
    reader = kept.reader
    reader.documents_called(typed)
    reader.entities_beginning(typed, list(EntityType), 5)
    for field in FieldName:
        reader.offers(field, typed)
