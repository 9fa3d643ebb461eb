import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.ui.document.finding import search
from kzexplorer.ui.document.finding.search import Hits, Wanted, find

TEXT = "The Envoy of São Tomé met the\nenvoy of Łódź. “It’s done”, said Ёлкин of Уй—и. Cafe\u0301s."


def found(words: str, text: str = TEXT, **exactly: bool) -> list[str]:
    return [span.of(text) for span in find(text, Wanted(words, **exactly)).spans]


def test_that_case_and_accents_do_not_matter_until_asked_for() -> None:
    assert found("envoy") == ["Envoy", "envoy"]
    assert found("envoy", match_case=True) == ["envoy"]
    assert found("sao tome") == ["São Tomé"]
    assert found("sao tome", match_accents=True) == []
    assert found("SÃO TOMÉ", match_accents=True) == ["São Tomé"]
    assert found("елкин") == ["Ёлкин"]
    assert found("lodz") == ["Łódź"]
    assert found("Łódź") == ["Łódź"]


def test_that_accents_that_stand_by_themselves_are_part_of_their_letter() -> None:
    assert found("cafes") == ["Cafe\u0301s"]
    assert found("cafés") == ["Cafe\u0301s"]


def test_that_letters_of_their_own_are_not_taken_for_others() -> None:
    assert found("и", "и й") == ["и"]
    assert found("й", "и й") == ["й"]


def test_that_words_are_found_across_lines() -> None:
    assert found("the envoy") == ["The Envoy", "the\nenvoy"]


def test_that_signs_are_found_however_they_are_set() -> None:
    assert found("it's done\"") == ["It’s done”"]
    assert found("уй-и") == ["Уй—и"]


def test_that_whole_words_are_not_parts_of_others() -> None:
    assert found("it", "it sits, it") == ["it", "it", "it"]
    assert found("it", "it sits, it", whole_words=True) == ["it", "it"]


@pytest.mark.parametrize("words", [".*", "a(b", "[", "\\", "a+", "^$", "x{9}", "(?i)"])
def test_that_what_is_typed_is_never_a_pattern(words: str) -> None:
    text = f"before {words} after"
    assert found(words, text) == [words]
    assert found(words, "before after aaaa xxxxxxxxx") == []


def test_that_nothing_is_looked_for_without_words() -> None:
    assert find(TEXT, Wanted("  ")) == Hits()


@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=60), st.data())
def test_that_each_stretch_of_a_text_is_found_where_it_stands(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    words = data.draw(st.just(text[start : start + 5]))
    if words.strip() and search._pattern(Wanted(words)) and words == search.unicodedata.normalize("NFC", words):
        hits = find(text, Wanted(words, match_case=True, match_accents=True)).spans
        assert any(" ".join(span.of(text).split()) == " ".join(words.split()) for span in hits)


def test_that_hits_at_the_edges_of_portions_are_found_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "_PORTION", 7)
    text = "ab cab abcab " * 9
    expected = [at for at in range(len(text)) if text.startswith("cab", at)]
    assert [span.start for span in find(text, Wanted("cab")).spans] == expected


def test_that_too_many_hits_are_not_counted_to_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(search, "MOST", 10)
    monkeypatch.setattr(search, "_PORTION", 8)
    hits = find("ab " * 100, Wanted("a"))
    assert len(hits.spans) == 10
    assert not hits.complete


def test_that_a_search_ends_when_it_is_told_to() -> None:
    assert find("ab " * 100, Wanted("a"), lambda: True) == Hits((), complete=False)
