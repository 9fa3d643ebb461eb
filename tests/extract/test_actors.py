"""Who acts before and after a verb, and nobody where that is not safe."""

from __future__ import annotations

import pytest

from kzexplorer.extract import actors, dates, entities, names, passages, sentences
from kzexplorer.extract.events.parsed import Parsed
from kzexplorer.extract.events.reading import Reading


def read(text: str) -> tuple[Reading, Parsed]:
    parts = passages.split(text)
    told = sentences.split(text, parts)
    days = dates.find(text, told, parts, None)
    known = entities.resolve(text, names.find(text, told, days), told, days)
    reading = Reading(text, parts, days, known, None, told)
    return reading, reading.sentences[-1]


@pytest.mark.parametrize(
    ("text", "acting"),
    [
        ("Minister Anna Kivi said it.", ["Anna Kivi"]),
        ("In Vienna, Minister Anna Kivi also said it.", ["Anna Kivi"]),
        ("France, Chile and Italy said it.", ["France", "Chile", "Italy"]),
        ("Minister Anna Kivi, who had met the envoy of Chile, said it.", ["Anna Kivi"]),
        ("The envoy of Chile said it.", []),
        ("A spokesman and Minister Anna Kivi said it.", []),
    ],
)
def test_that_the_one_who_acts_is_named_before_the_verb(text: str, acting: list[str]) -> None:
    reading, sentence = read(text)
    verb = next(index for index, word in enumerate(sentence.words) if word.text == "said")
    found = actors.before(reading, sentence, 0, verb)
    assert [reading.entities[link.entity].name for link in found] == acting


@pytest.mark.parametrize(
    ("text", "acting"),
    [
        ("It was said by Minister Anna Kivi of Chile.", ["Anna Kivi"]),
        ("It was said by France and Chile in Vienna.", ["France", "Chile"]),
        ("It was said by the Foreign Minister, Anna Kivi, in Vienna.", ["Anna Kivi"]),
        ("It was said by an envoy of Chile.", []),
        ("It was said by Chile’s envoy.", []),
    ],
)
def test_that_the_one_who_acts_is_named_at_the_head_of_what_follows(text: str, acting: list[str]) -> None:
    reading, sentence = read(text)
    first = next(index for index, word in enumerate(sentence.words) if word.text == "by") + 1
    found = actors.after(reading, sentence, first, len(sentence.words))
    assert [reading.entities[link.entity].name for link in found] == acting


def test_that_an_owner_is_whoever_the_thing_is_of() -> None:
    reading, sentence = read("They backed Chile’s plan.")
    (link,) = actors.owner(reading, sentence, 2, len(sentence.words))
    assert reading.entities[link.entity].name == "Chile"
