"""What an event is about is told by the words of its own sentence, never by those of a name."""

from __future__ import annotations

import pytest

from kzexplorer.domain.event import Event
from kzexplorer.domain.topic import Topic
from kzexplorer.extract import extract, topics
from tests.extract.hurtful import document


def told(text: str) -> list[list[tuple[str, str]]]:
    """For each event in text order its topics, with the words that tell them."""
    found = extract(document(text)).events
    return [[(one.topic.value, one.span.of(text)) for one in event.topics] for event in found if not event.detail]


@pytest.mark.parametrize(
    ("sentence", "topic", "words"),
    [
        (
            "On 3 May 2004 the two ministers signed an agreement on arms control in Geneva.",
            "non-proliferation",
            "arms control",
        ),
        ("On 3 May 2004 the ministers met in Geneva to discuss the new pipeline.", "energy", "pipeline"),
        ("On 3 May 2004 the ministers met in Geneva to discuss customs and trade.", "trade", "customs"),
        ("On 3 May 2004 the ministers met in Geneva and spoke of human rights.", "rights", "human rights"),
        ("On 3 May 2004 the ministers signed a protocol on visas in Geneva.", "migration", "visas"),
        ("On 3 May 2004 the ministers met in Geneva to discuss the railways.", "transport", "railways"),
        (
            "On 3 May 2004 the ministers met in Geneva to discuss the demarcation of the frontier.",
            "borders",
            "demarcation",
        ),
        ("On 3 May 2004 the ministers met in Geneva to discuss vaccines.", "health", "vaccines"),
        ("On 3 May 2004 the ministers met in Geneva to discuss the grain harvest.", "agriculture", "grain"),
        ("On 3 May 2004 the ministers met in Geneva to discuss the ceasefire.", "security", "ceasefire"),
        ("On 3 May 2004 the ministers met in Geneva to discuss extradition.", "law", "extradition"),
        ("On 3 May 2004 the ministers met in Geneva to discuss relief after the earthquake.", "aid", "relief"),
        ("On 3 May 2004 the ministers met in Geneva to discuss the climate.", "environment", "climate"),
        ("On 3 May 2004 the ministers met in Geneva to discuss satellites.", "science", "satellites"),
        ("On 3 May 2004 the ministers met in Geneva to discuss scholarships.", "education", "scholarships"),
        ("On 3 May 2004 the ministers met in Geneva to discuss bilateral relations.", "relations", "relations"),
    ],
)
def test_that_each_topic_is_told_by_its_words(sentence: str, topic: str, words: str) -> None:
    assert (topic, words) in told(sentence)[0]


def test_that_relations_in_general_are_told_only_where_nothing_else_is() -> None:
    sentence = "On 3 May 2004 the ministers met in Geneva to discuss bilateral relations{}."
    assert told(sentence.format("")) == [[("relations", "relations")]]
    assert told(sentence.format(" and the pipeline")) == [[("energy", "pipeline")]]


def test_that_an_event_has_three_topics_at_most_those_told_most_first() -> None:
    words = "visas, trade, a pipeline, oil, gas, railways, vaccines and the climate"
    (found,) = told(f"On 3 May 2004 the ministers met in Geneva to discuss {words}.")
    assert len(found) == 3
    assert found[0] == ("energy", "pipeline")


def test_that_names_of_people_places_and_bodies_tell_nothing() -> None:
    assert told("On 3 May 2004 President Anna Trade met Prime Minister Carl Visa in Oslo.") == [[]]
    found = told("On 3 May 2004 the United Nations Security Council met in New York.")
    assert found == [[]]


def test_that_capitals_are_told_by_capitals_alone() -> None:
    assert told("On 3 May 2004 the ministers met in Geneva to discuss the NPT.") == [[("non-proliferation", "NPT")]]
    assert told("On 3 May 2004 the ministers who met in Geneva made a start.") in ([], [[]])


def test_that_a_happening_without_such_words_has_no_topic() -> None:
    assert told("On 3 May 2004 President Anna Lind met Prime Minister Carl Holm in Oslo.") == [[]]


def test_that_each_line_of_the_list_is_a_topic_with_terms() -> None:
    terms = topics._terms()
    known = [term.topic for every in (terms.words, terms.stems) for found in every.values() for term in found]
    assert set(known) == set(Topic)
    assert not any("*" in word for word in terms.words)
    assert all(len(stem) >= topics._SHORTEST_STEM for stem in terms.stems)


def test_that_an_event_without_a_sentence_is_told_by_its_own_passage() -> None:
    text = "On 3 May 2004 the ministers met in Geneva to discuss visas."
    events: tuple[Event, ...] = extract(document(text)).events
    assert topics.find(text, [], [], events) == events
