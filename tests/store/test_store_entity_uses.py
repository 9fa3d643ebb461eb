"""By which words entities are named, as somebody sees it who corrects that."""

from __future__ import annotations

from kzexplorer.domain.entity import EntityType
from kzexplorer.operations.correct_entities import (
    add_alias,
    drop_alias,
    forget_judgement,
    judge_mention,
    merge,
    split,
)
from kzexplorer.store import Workspace
from tests.naming import add_named, person, place


def uses(workspace: Workspace, entity: int) -> dict[str, int]:
    return {use.name: use.n_mentions for use in workspace.reader.names_of(entity)}


def test_that_each_form_has_its_mentions_and_the_first_place_of_them(workspace: Workspace) -> None:
    document = add_named(workspace, place("Brandia", "the Realm", "the Realm"), place("Vell"))
    names = workspace.reader.names_of(1)
    assert [(use.name, use.n_mentions, use.by_hand) for use in names] == [
        ("the Realm", 2, False),
        ("Brandia", 1, False),
    ]
    example = names[0].example
    assert example is not None
    assert example.mark.of(example.words) == "the Realm"
    assert example.span.of(workspace.reader.text(document)) == "the Realm"
    assert example.document_title == "names.txt"


def test_that_forms_follow_merges_splits_and_what_is_added_or_dropped(workspace: Workspace) -> None:
    add_named(workspace, place("Brandia", "the Realm"), place("Brandie", "Brandie"))
    merge(workspace, 1, [2])
    assert uses(workspace, 1) == {"Brandie": 2, "Brandia": 1, "the Realm": 1}
    made = split(workspace, 1, ["the Realm"], "The Realm", EntityType.PLACE)
    new = max(made.entities)
    assert uses(workspace, 1) == {"Brandie": 2, "Brandia": 1}
    assert uses(workspace, new)["the Realm"] == 1
    add_alias(workspace, 1, "Land of Brands")
    added = [use for use in workspace.reader.names_of(1) if use.name == "Land of Brands"]
    assert [(use.n_mentions, use.example, use.by_hand) for use in added] == [(0, None, True)]
    drop_alias(workspace, 1, "Brandie")
    dropped = next(use for use in workspace.reader.names_of(1) if use.name == "Brandie")
    assert dropped.n_mentions == 2
    assert not dropped.is_name


def test_that_words_which_are_no_name_can_be_split_off_too(workspace: Workspace) -> None:
    add_named(workspace, place("Brandia", "the Realm"))
    drop_alias(workspace, 1, "the Realm")
    made = split(workspace, 1, ["the Realm"], "Realm", EntityType.PLACE)
    assert uses(workspace, max(made.entities))["the Realm"] == 1
    assert uses(workspace, 1) == {"Brandia": 1}


def test_that_the_shortest_words_at_a_place_are_told_with_who_they_name(workspace: Workspace) -> None:
    document = add_named(workspace, person("Otto Lindgren"), place("Brandia"))
    text = workspace.reader.text(document)
    start = text.index("Brandia")
    at = workspace.reader.mention_at(document, start)
    assert at is not None
    assert (at.words, at.entity, at.name, at.by_hand) == ("Brandia", 2, "Brandia", False)
    assert workspace.reader.mention_at(document, start + len("Brandia")) == at
    assert workspace.reader.mention_at(document, 0) is None
    judge_mention(workspace, document, at.span, 1)
    other = workspace.reader.mention_at(document, start)
    assert other is not None
    assert (other.entity, other.name, other.found_name, other.by_hand) == (1, "Otto Lindgren", "Brandia", True)
    judge_mention(workspace, document, at.span, None)
    nobody = workspace.reader.mention_at(document, start)
    assert nobody is not None
    assert (nobody.entity, nobody.name, nobody.by_hand) == (None, "", True)
    forget_judgement(workspace, document, at.span)
    assert workspace.reader.mention_at(document, start) == at


def test_that_examples_come_from_different_documents(workspace: Workspace) -> None:
    for number in range(4):
        add_named(workspace, place(f"Town {number}"), name=f"{number}.txt")
    merge(workspace, 1, [2, 3, 4])
    found = workspace.reader.examples_of(1, 3)
    assert [example.document for example in found] == [1, 2, 3]
    assert workspace.reader.documents_naming([1]) == {1: frozenset({1, 2, 3, 4})}


def test_that_long_passages_are_cut_between_words_and_signs_that_no_line_shows_are_spaces(workspace: Workspace) -> None:
    long = "the \u202eveil\n" + "word " * 60
    document = add_named(workspace, place("Brandia", f"{long}"), place("Vell"))
    example = workspace.reader.examples_of(2, 1)[0]
    assert example.mark.of(example.words) == "Vell"
    assert example.words.startswith("…")
    assert example.words.isprintable()
    assert workspace.reader.text(document)[example.span.start : example.span.end] == "Vell"
