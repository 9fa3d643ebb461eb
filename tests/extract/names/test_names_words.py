from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.extract.names.words import cut, fold, key_of

TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=120)


def words(text: str) -> list[str]:
    return [word.text for word in cut(text, 0, len(text))]


def test_that_a_possessive_ending_is_no_part_of_a_word() -> None:
    cuts = cut("Peru’s harvest and Chile's", 0, 26)
    assert [word.text for word in cuts] == ["Peru", "harvest", "and", "Chile"]
    assert [word.owner for word in cuts] == [True, False, False, True]


def test_that_an_apostrophe_inside_a_word_stays() -> None:
    assert words("O'Brien met d’Estaing") == ["O'Brien", "met", "d’Estaing"]


def test_that_gaps_tell_what_parts_two_words() -> None:
    gaps = [word.gap for word in cut("J.Doe of Alma-Ata, Ruritania; end", 0, 33)]
    assert gaps == ["|", ".", " ", " ", "-", ",", "|"]


def test_that_a_name_may_run_over_one_line_end_but_not_over_an_empty_line() -> None:
    assert [word.gap for word in cut("New\n    York\n\nCity", 0, 18)] == ["|", " ", "|"]


def test_that_accents_and_typographic_apostrophes_do_not_count_in_a_key() -> None:
    assert fold("Łódź") == "lodz"
    assert key_of("Côte d’Ivoire") == key_of("Cote d'Ivoire")


@settings(max_examples=60)
@given(TEXTS)
def test_that_words_are_the_text_at_their_offsets_in_order(text: str) -> None:
    last = 0
    for word in cut(text, 0, len(text)):
        assert last <= word.start < word.end
        assert text[word.start : word.end] == word.text
        last = word.end
