"""Who is suggested to be the same, and what becomes of suggestions that were judged."""

from __future__ import annotations

from collections import Counter

import pytest

from kzexplorer.domain.entity import EntityType
from kzexplorer.operations import suggest_merges
from kzexplorer.operations.judge_suggestions import accept, refuse
from kzexplorer.operations.suggest_merges import look_for_suggestions, suggestions
from kzexplorer.operations.undo import undo
from kzexplorer.store import EntityLine, Reader, Workspace
from tests.driving import finish
from tests.naming import Named, add_named, body, person, place


def suggested(workspace: Workspace) -> dict[frozenset[str], tuple[str, ...]]:
    """The reasons for each pair of names."""
    found = suggestions(workspace.reader, 100)
    names = {line.id: line.name for line in workspace.reader.entities()}
    return {frozenset((names[each.into], names[each.other])): each.reasons for each in found}


def test_that_a_surname_an_office_and_a_document_make_it_sure(workspace: Workspace) -> None:
    add_named(workspace, person("Otto Lindgren", "President of Norway"), person("Lindgren", "President of Norway"))
    found = suggestions(workspace.reader, 10)
    assert [each.reasons for each in found] == [
        ("same surname", "same office: President of Norway", "same document"),
    ]
    assert found[0].score == pytest.approx(0.75, abs=0.01)


def test_that_the_one_that_more_words_name_would_stay(workspace: Workspace) -> None:
    add_named(workspace, body("IWA"), body("International Widget Agency", "the Agency", "that Agency"))
    found = suggestions(workspace.reader, 10)
    names = {line.id: line.name for line in workspace.reader.entities()}
    assert [names[each.into] for each in found] == ["International Widget Agency"]


def test_that_a_surname_of_two_people_says_less_than_that_of_one(workspace: Workspace) -> None:
    add_named(workspace, person("Otto Lindgren"), person("Lindgren"), person("Anna Berg"), person("Berg"))
    add_named(workspace, person("Carl Berg"), name="more.txt")
    assert frozenset(("Otto Lindgren", "Lindgren")) in suggested(workspace)
    assert not [pair for pair in suggested(workspace) if "Berg" in pair]


def test_that_what_was_refused_is_not_suggested_until_that_is_undone(workspace: Workspace) -> None:
    add_named(workspace, place("Republic of Brandia"), place("Brandia"), place("Zhezkazgan"), place("Dzhezkazgan"))
    before = suggestions(workspace.reader, 10)
    assert len(before) == 2
    refuse(workspace, before)
    assert suggestions(workspace.reader, 10) == []
    finish(undo(workspace))
    assert suggestions(workspace.reader, 10) == before


def test_that_refusing_holds_after_one_of_the_two_was_merged_elsewhere(workspace: Workspace) -> None:
    add_named(workspace, place("Republic of Brandia"), place("Brandia"), place("Vell"))
    pair = suggestions(workspace.reader, 10)
    refuse(workspace, pair)
    vell = next(line.id for line in workspace.reader.entities() if line.name == "Vell")
    from kzexplorer.operations.correct_entities import merge, rename

    merge(workspace, vell, [pair[0].other])
    rename(workspace, vell, "Brandia")
    assert suggestions(workspace.reader, 10) == []


def test_that_many_are_accepted_as_one_step_and_chains_become_one(workspace: Workspace) -> None:
    add_named(
        workspace,
        *(person("Otto Lindgren"), person("Otto Emil Lindgren"), person("Lindgren Otto")),
        *(place("Republic of Brandia"), place("Brandia")),
    )
    found = suggestions(workspace.reader, 10)
    assert len(found) >= 3
    before = workspace.reader.entities()
    changes = accept(workspace, found)
    assert changes is not None
    lines = workspace.reader.entities()
    assert sorted(len(line.members) for line in lines) == [1, 2]
    assert sum(line.n_mentions for line in lines) == sum(line.n_mentions for line in before)
    finish(undo(workspace))
    assert workspace.reader.entities() == before


def test_that_a_pair_of_which_one_is_gone_is_passed_over(workspace: Workspace) -> None:
    add_named(workspace, place("Republic of Brandia"), place("Brandia"))
    found = suggestions(workspace.reader, 10)
    assert accept(workspace, found) is not None
    assert accept(workspace, found) is None


def test_that_steps_come_to_the_same(workspace: Workspace) -> None:
    add_named(workspace, place("Republic of Brandia"), place("Brandia"))
    assert finish(look_for_suggestions(workspace, 10)) == suggestions(workspace.reader, 10)


class FakeReader:
    """Entities without documents."""

    def __init__(self, lines: list[EntityLine]) -> None:
        self.lines = lines

    def entities(self) -> list[EntityLine]:
        return self.lines

    def refused_merges(self) -> set[tuple[int, int]]:
        return set()

    def documents_naming(self, entities: set[int]) -> dict[int, frozenset[int]]:
        return {}


def test_that_comparing_grows_with_the_entities_and_not_with_their_pairs(monkeypatch: pytest.MonkeyPatch) -> None:
    counted: Counter[str] = Counter()
    real = suggest_merges.likeness

    def counting(one: object, other: object) -> object:
        counted["compared"] += 1
        return real(one, other)  # type: ignore[arg-type]

    monkeypatch.setattr(suggest_merges, "likeness", counting)
    first, last = ("Anna", "Boris", "Clara", "Dimitri", "Emil"), ("Smith", "Berg", "Lindgren", "Orlov")
    names = [f"{first[at % 5]} {last[at % 4]}{'a' * (at // 400)}" for at in range(2_000)]
    lines = [EntityLine(at, name, EntityType.PERSON, None, 0, 1, ()) for at, name in enumerate(names)]
    reader: Reader = FakeReader(lines)  # type: ignore[assignment]
    suggestions(reader, 50)
    assert 0 < counted["compared"] < 20 * len(lines)


def test_that_no_more_come_than_were_asked_for_and_the_surest_first(workspace: Workspace) -> None:
    add_named(workspace, *(each for number in range(8) for each in pair_of(number)))
    found = suggestions(workspace.reader, 5)
    assert len(found) == 5
    assert [each.score for each in found] == sorted((each.score for each in found), reverse=True)


def pair_of(number: int) -> tuple[Named, Named]:
    letters = "bdfgklmn"[number] + "or"
    return place(f"Republic of {letters.title()}ia"), place(f"{letters.title()}ia")
