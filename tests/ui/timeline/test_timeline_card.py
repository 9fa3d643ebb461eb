from dataclasses import replace

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.when import When
from kzexplorer.store import Part
from kzexplorer.ui.timeline.moving.card import bar_words, card_words
from tests.ui.timeline.timeline_fakes import FakeReader, line


def part(name: str, kind: EntityType) -> Part:
    return Part(hash(name), name, kind, None, None)


def who(*parts: Part) -> str:
    event = FakeReader([line(1, When.of_day(2020, 1, 1))]).event(1)
    return card_words(replace(event, participants=parts, places=())).place


def test_that_the_only_person_is_named_wherever_they_stand() -> None:
    union, reed = part("Harbour Union", EntityType.ORGANISATION), part("Tom Reed", EntityType.PERSON)
    assert who(union, reed) == who(reed, union) == "Tom Reed · Harbour Union"


def test_that_several_people_are_counted() -> None:
    people = [part(name, EntityType.PERSON) for name in ("Aigul Sadykova", "Tom Reed")]
    assert who(*people) == "2 people"
    assert who() == ""


def test_that_the_card_of_a_bar_counts_what_begins_on_its_days() -> None:
    first = When.of_day(2020, 1, 1).earliest
    assert first is not None
    one, many = bar_words(1, first, first), bar_words(1_200, first, first + 6)
    assert (one.title, one.date) == ("1 event begins", "1 Jan 2020")
    assert (many.title, many.date) == ("1,200 events begin", "1–7 Jan 2020")
