"""All that people read is there in each language, and says it with the same values, lines and letters of keys."""

from __future__ import annotations

import ast
import json
from pathlib import Path

import pytest

from tests.written_language import TRANSLATED, maker


@pytest.mark.parametrize("language", TRANSLATED)
def test_that_the_files_hold_the_words_of_the_program_in_their_order(language: str) -> None:
    held = [(each.words, each.files) for each in maker().read(language)]
    assert held == [(each.words, each.files) for each in maker().collected()], "run packaging/make_translations.py"


@pytest.mark.parametrize("language", TRANSLATED)
def test_that_no_words_lack_a_translation(language: str) -> None:
    assert maker().missing(language, "") == {}


@pytest.mark.parametrize("language", TRANSLATED)
def test_that_translations_keep_what_they_must(language: str) -> None:
    wrong = {each.words.many: found for each in maker().read(language) if (found := maker().faults(each, language))}
    assert wrong == {}


@pytest.mark.parametrize(
    ("english", "said", "fault"),
    [
        ("Open {name}", "Открыть", "the values are not the same: name"),
        ("Open {name}", "Открыть {title}", "the values are not the same: name title"),
        ("&Open", "Открыть", "an & before the letter of a key is missing, or too many"),
        ("Open", "&Открыть", "an & before the letter of a key is missing, or too many"),
        ("Open…", "Открыть", "ends on 'ь' instead of '…'"),
        ("Opened.", "Открыто", "ends on 'о' instead of '.'"),
        ("one two", "раз  два", "two spaces"),
        (" one", "раз", "begins or ends with a space unlike the English words"),
        ("one\ntwo", "раз два", "not as many lines"),
    ],
)
def test_that_what_a_translation_loses_is_told(english: str, said: str, fault: str) -> None:
    make = maker()
    assert make.faults(make.Message(make.Words(english), [], [said]), "ru") == [fault]


def test_that_a_value_may_choose_its_form_and_counts_need_every_form() -> None:
    make = maker()
    assert make.faults(make.Message(make.Words("{day} {month}"), [], ["{day} {month:of}"]), "ru") == []
    counted = make.Words("{n} days", "{n} day")
    assert make.faults(make.Message(counted, [], ["{n} день"]), "ru") == ["1 forms instead of 3"]


def test_that_words_are_collected_from_every_way_to_write_them() -> None:
    code = 'tr("a" if x else "b"); later("c" "d"); trn("{n} e", "{n} es", n); tr(name); say("no")'
    found = maker()._of_file(ast.parse(code), "x.py")
    assert [(each.many, each.one) for each in found] == [("a", None), ("b", None), ("cd", None), ("{n} es", "{n} e")]


@pytest.mark.parametrize("code", ['tr(f"a {b}")', 'later("a" + b)'])
def test_that_words_that_are_put_together_are_refused(code: str) -> None:
    with pytest.raises(maker().Unfit, match="put together"):
        list(maker()._of_file(ast.parse(code), "x.py"))


def test_that_two_who_translate_lose_nothing_of_each_other(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    make = maker()
    monkeypatch.setattr(make, "FOLDER", tmp_path)
    monkeypatch.setattr(make, "release", lambda language: None)
    make.write("ru", [make.Message(make.Words("One"), ["a.py"]), make.Message(make.Words("Two."), ["b.py"])])
    assert make.missing("ru", "b") == {"b.py": {"Two.": ""}}
    assert make.take_over("ru", {"One": "Раз"}) == 0
    assert make.take_over("ru", {"Two.": "Два", "Three": "Три"}) == 2
    assert make.take_over("ru", {"Two.": "Два."}) == 0
    assert [each.forms for each in make.read("ru")] == [["Раз"], ["Два."]]
    assert json.dumps(make.missing("ru", "")) == "{}"
