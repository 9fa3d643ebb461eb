"""Names that a spaCy pipeline adds, played by a fake."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from types import SimpleNamespace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.span import Span
from kzexplorer.errors import Problem
from kzexplorer.extract import names, passages, sentences
from kzexplorer.extract.names import spacy_model


class Fake:
    """Stands in for a spaCy pipeline: finds the words it is told to, wherever they stand."""

    meta = {"lang": "en", "name": "fake", "version": "1.0"}  # noqa: RUF012 - as spaCy has it

    def __init__(self, **labels: str):
        self.labels = labels
        self.asked: list[str] = []

    def __call__(self, text: str) -> Any:
        self.asked.append(text)
        found = [
            SimpleNamespace(start_char=at, end_char=at + len(words), label_=label)
            for words, label in self.labels.items()
            if (at := text.find(words)) >= 0
        ]
        return SimpleNamespace(ents=found)


def find(text: str, pipeline: spacy_model.Pipeline | None = None) -> tuple[names.Name, ...]:
    return names.find(text, sentences.split(text, passages.split(text)), (), pipeline)


def test_that_a_pipeline_adds_names_and_its_rule_says_so() -> None:
    text = "In Lima the shy gardener dug. Then wolfgang slept."
    added = [name for name in find(text, Fake(wolfgang="PERSON", Lima="ORG")) if name not in find(text)]
    assert [(name.head.of(text), name.type.value, name.rule) for name in added] == [
        ("wolfgang", "person", "spaCy pipeline en_fake 1.0")
    ]


@pytest.mark.parametrize(
    ("said", "kept"), [("the harbour’s", "harbour"), ("harbour ", "harbour"), (" ", None), ("dug\n\nThe", None)]
)
def test_that_articles_possessives_and_white_space_are_no_part_of_a_name(said: str, kept: str | None) -> None:
    text = f"They saw {said} gates."
    whole = (sentences.Sentence(Span(0, len(text)), 0),)
    found = spacy_model.further_names(Fake(**{said: "FAC"}), text, whole, ())
    assert [name.head.of(text) for name in found] == ([kept] if kept else [])


def test_that_what_is_no_name_of_ours_is_left() -> None:
    assert find("It cost ten pounds.", Fake(ten="CARDINAL")) == ()


def test_that_a_long_passage_is_handed_in_by_whole_sentences() -> None:
    text = "They dug and dug until it was night over there. " * 5_000
    fake = Fake()
    find(text, fake)
    assert len(fake.asked) > 1
    assert max(map(len, fake.asked)) <= 100_000
    assert all(part.startswith("They") and part.endswith("there.") for part in fake.asked)


def test_that_no_pipeline_is_asked_unless_one_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib, "import_module", _refuse)
    assert [name.head.of("We flew to Peru.") for name in find("We flew to Peru.")] == ["Peru"]


def test_that_a_missing_library_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib, "import_module", _refuse)
    with pytest.raises(Problem, match="spaCy is not installed"):
        spacy_model.load.__wrapped__("en_fake")


def test_that_a_missing_pipeline_is_said_in_words(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(importlib, "import_module", lambda _: SimpleNamespace(load=_missing))
    with pytest.raises(Problem, match="no pipeline en_fake"):
        spacy_model.load.__wrapped__("en_fake")


def test_that_an_installed_pipeline_is_loaded_by_its_name(monkeypatch: pytest.MonkeyPatch) -> None:
    load: Callable[[str], str] = str.upper
    monkeypatch.setattr(importlib, "import_module", lambda _: SimpleNamespace(load=load))
    assert spacy_model.load.__wrapped__("en_fake") == "EN_FAKE"


@settings(max_examples=40)
@given(st.text(st.characters(exclude_categories=["Cs"]), max_size=80), st.data())
def test_that_whatever_a_pipeline_finds_names_are_parts_of_the_text_and_touch_no_other(
    text: str, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, max(0, len(text) - 1)))
    end = data.draw(st.integers(at, len(text)))
    found = find(text, Fake(**{text[at:end] or " ": "GPE"}))
    added = [name for name in found if name.rule.startswith("spaCy")]
    for name in added:
        assert name.head.of(text).strip() == name.head.of(text) != ""
        assert not any(name.head.overlaps(other.span) for other in found if other is not name)


def _refuse(name: str) -> Any:
    raise ImportError(name)


def _missing(name: str) -> Any:
    raise OSError(name)
