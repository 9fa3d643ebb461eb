from kzexplorer.domain.when import When
from kzexplorer.search import parse
from kzexplorer.ui.timeline.nothing import nothing_left_words
from tests.ui.timeline.timeline_fakes import FakeReader, line

READER = FakeReader(
    [line(1, When.of_day(2001, 5, 2), "Talks in Oslo"), line(2, None, "A treaty of the two")],
    {"Aigul Sadykova": [1], "Tom Reed": [], "Ada Lund": []},
)


def test_that_words_which_no_event_has_are_named() -> None:
    assert nothing_left_words(READER, (), parse("talks zzz")).startswith("No event matches “zzz”.")


def test_that_words_which_do_not_go_together_are_named_together() -> None:
    assert nothing_left_words(READER, (), parse("oslo treaty")).startswith(
        "No event matches “oslo” and “treaty” together."
    )


def test_that_an_entity_without_events_is_named() -> None:
    assert nothing_left_words(READER, {2}, None) == (
        "Tom Reed takes part in no dated event. Press Esc to see all events."
    )


def test_that_entities_and_words_that_do_not_go_together_are_named() -> None:
    assert nothing_left_words(READER, {1}, parse("treaty")).startswith(
        "Aigul Sadykova takes part in no dated event that matches “treaty”."
    )
    assert nothing_left_words(READER, {1, 2, 3}, None).startswith(
        "Aigul Sadykova, Tom Reed and Ada Lund take part in no dated event together."
    )


def test_that_a_long_word_that_nothing_has_is_shortened_in_the_sentence() -> None:
    """As wide as the word, the sentence would make the window as wide."""
    assert nothing_left_words(READER, (), parse("z" * 4_000)).startswith(f"No event matches “{'z' * 40}…”.")
