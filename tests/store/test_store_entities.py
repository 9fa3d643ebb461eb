"""One person in two documents is one row, with all names and the reason for joining."""

from __future__ import annotations

from dataclasses import replace

from kzexplorer.domain.entity import Entity, EntityType
from kzexplorer.store import Workspace
from kzexplorer.store.entity_candidates import Candidates
from kzexplorer.store.folding import fold, head
from kzexplorer.store.known_entities import Join
from tests.invented import TEXT, findings, reading

IN_BOTH = True


def test_that_a_joined_entity_counts_both_documents_and_gains_names(filled: Workspace) -> None:
    found = findings()
    fuller = replace(found.entities[0], name="Queen Ottilie Amalia of Brandia", aliases=("O. Amalia",))
    found = replace(found, entities=(fuller, *found.entities[1:]))
    joins = [Join(1, "the same title and name"), None, Join(3, "the same name")]
    run = filled.writer.begin_run("invented", "1")
    passages = (*found.passages[:-1], replace(found.passages[-1], span=replace(found.passages[-1].span, end=206)))
    other = TEXT[:-1] + " "
    added = filled.writer.add_document(run, reading(other), replace(found, passages=passages), joins, 1)
    assert added is not None
    assert added.entities == {1, 3, 4}
    lines = {line.id: line for line in filled.reader.entities()}
    assert lines[1].name == "Queen Ottilie Amalia of Brandia"
    assert lines[1].aliases == ("O. Amalia", "Ottilie", "Queen Ottilie", "Queen Ottilie of Brandia")
    assert (lines[1].n_events, lines[1].n_mentions) == (2, 4)
    assert (lines[2].name, lines[4].name) == ("Lúmeria", "Lúmeria")


def test_that_candidates_share_type_and_a_name_or_the_last_word_of_one(filled: Workspace) -> None:
    def offered(name: str, kind: EntityType) -> list[int]:
        return [known for known, _ in filled.reader.entity_candidates([Entity(name, kind, ())])[0]]

    assert offered("Lumeria", EntityType.PLACE) == [2]
    assert offered("LÚMERIA", EntityType.PLACE) == [2]
    assert offered("Princess Ottilie", EntityType.PERSON) == [1]
    assert offered("Ottilie", EntityType.ORGANISATION) == []
    assert offered("Ostmark", EntityType.PERSON) == []


def test_that_a_candidate_comes_with_all_that_tells_who_it_is(filled: Workspace) -> None:
    (((known, summary),),) = filled.reader.entity_candidates([Entity("Ottilie", EntityType.PERSON, ())])
    assert known == 1
    assert summary.name == "Queen Ottilie of Brandia"
    assert set(summary.aliases) == {"Queen Ottilie", "Ottilie"}
    assert summary.role == "Queen of Brandia"


def test_that_names_fold_to_small_letters_without_accents_and_points() -> None:
    assert fold("N. Nazarbáyev") == "n nazarbayev"
    assert fold("  Jackson–Vanik ") == "jackson vanik"
    assert head("Queen Ottilie of Brándia.") == "brandia"
    assert head("…") == ""


def test_that_what_is_remembered_of_entities_follows_each_document(filled: Workspace) -> None:
    def offered(name: str) -> list[tuple[int, str, tuple[str, ...]]]:
        (found,) = filled.reader.entity_candidates([Entity(name, EntityType.PERSON, ())])
        return [(known, summary.name, summary.aliases) for known, summary in found]

    assert offered("Queen Amalia") == []
    assert [known for known, *_ in offered("Ottilie")] == [1]
    found = findings()
    fuller = replace(found.entities[0], name="Queen Ottilie Amalia of Brandia", aliases=("Amalia",))
    joins = [Join(1, "the same title and name"), None, Join(3, "the same name")]
    run = filled.writer.begin_run("invented", "1")
    passages = (*found.passages[:-1], replace(found.passages[-1], span=replace(found.passages[-1].span, end=206)))
    found = replace(found, entities=(fuller, *found.entities[1:]), passages=passages)
    filled.writer.add_document(run, reading(TEXT[:-1] + " "), found, joins, 1)
    anew = Candidates()
    for name in ("Queen Amalia", "Ottilie"):
        with filled._database.reading() as connection:
            (fresh,) = anew.of(connection, [Entity(name, EntityType.PERSON, ())])
        assert [(known, summary.name, summary.aliases) for known, summary in fresh] == offered(name)
        assert offered(name)[0][:2] == (1, "Queen Ottilie Amalia of Brandia")
