"""Which language a start installs, what that costs, and that what is shipped says what the sources do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from kzexplorer import translation
from kzexplorer.settings import LANGUAGE, Settings
from kzexplorer.translation import numeral, tr, trn
from kzexplorer.ui import language
from kzexplorer.ui.actions import COMMANDS
from tests.written_language import TRANSLATED, WrittenLanguage, maker


@pytest.fixture
def settings(tmp_path: Path, qapp: QApplication) -> Iterator[Settings]:
    yield Settings(tmp_path / "settings.json")
    language.uninstall()


def test_that_a_start_in_english_makes_nothing(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    def made(*_: object) -> None:
        raise AssertionError

    settings[LANGUAGE] = "en"
    with monkeypatch.context() as patched:
        patched.setattr(language, "QTranslator", made)
        patched.setattr(translation, "install", made)
        assert language.install(settings) == "en"


@pytest.mark.parametrize(
    ("of_system", "installed"),
    [
        (["kk-KZ", "ru-KZ", "en"], "kk"),
        (["de-DE", "ru-Cyrl-RU"], "ru"),
        (["en-GB", "ru"], "en"),
        (["fr-FR"], "en"),
        ([], "en"),
    ],
)
def test_that_the_first_language_of_the_system_that_is_spoken_is_taken(
    settings: Settings, monkeypatch: pytest.MonkeyPatch, of_system: list[str], installed: str
) -> None:
    class System:
        def uiLanguages(self) -> list[str]:
            return of_system

    with monkeypatch.context() as patched:
        patched.setattr(QLocale, "system", System)
        assert language.install(settings) == installed


def test_that_russian_takes_words_counts_numbers_and_the_buttons_of_qt(settings: Settings) -> None:
    settings[LANGUAGE] = "ru"
    language.install(settings)
    assert tr("Accept") == "Принять"
    counted = [trn("{n} event", "{n} events", n) for n in (1, 2, 5, 11, 21, 102, 111, 1_234, 12_345)]
    assert [each.split()[-1] for each in counted] == [
        *("событие", "события", "событий", "событий", "событие", "события", "событий", "события", "событий")
    ]
    assert numeral(1_234_567) == "1\N{NO-BREAK SPACE}234\N{NO-BREAK SPACE}567"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Отмена"
    assert QLocale().language() == QLocale.Language.Russian


def test_that_kazakh_takes_words_counts_and_the_buttons_of_qt(settings: Settings) -> None:
    settings[LANGUAGE] = "kk"
    language.install(settings)
    assert tr("Accept") == "Қабылдау"
    assert [trn("{n} event", "{n} events", n) for n in (1, 5)] == ["1 оқиға", "5 оқиға"]
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Бас тарту"


def test_that_words_asked_for_again_are_not_looked_for_again(settings: Settings) -> None:
    asked: Counter[str] = Counter()

    class Counting(QTranslator):
        def translate(self, context: str, words: str, *_: object) -> str:  # type: ignore[override]
            asked[words] += 1
            return ""

    spoken = language.QtLanguage(Counting(), QLocale("ru"))
    assert [spoken.translated("Accept") for _ in range(3)] == ["Accept"] * 3
    assert [spoken.translated("{n} events", n) for n in (7, 7, 107, 207)] == ["{n} events"] * 4
    assert asked == {"Accept": 1, "{n} events": 2}


def test_that_english_can_be_had_again(settings: Settings) -> None:
    settings[LANGUAGE] = "ru"
    language.install(settings)
    language.uninstall()
    assert tr("Accept") == "Accept"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Cancel"


@pytest.mark.parametrize("name", TRANSLATED)
def test_that_the_compiled_file_says_what_the_source_does(name: str, settings: Settings) -> None:
    settings[LANGUAGE] = name
    language.install(settings)
    source = WrittenLanguage(name)
    for message in maker().read(name):
        if message.words.one is None:
            assert tr(message.words.many) == source.translated(message.words.many)
        else:
            for n in (0, 1, 2, 5, 11, 21, 101, 112):
                assert tr_counted(message.words.many, n) == source.translated(message.words.many, n)


def tr_counted(words: str, n: int) -> str:
    """The pattern, nothing filled in."""
    assert translation._language is not None
    return translation._language.translated(words, n)


@pytest.mark.parametrize("name", TRANSLATED)
def test_that_no_two_entries_of_a_menu_share_a_letter(name: str) -> None:
    spoken = WrittenLanguage(name)
    entries: dict[str, list[str]] = {}
    for command in COMMANDS:
        path = command.menu.split("|")
        for depth, part in enumerate(path):
            above = entries.setdefault("|".join(path[:depth]), [])
            if part not in above:
                above.append(part)
        entries.setdefault(command.menu, []).append(command.words)
    for menu, words in entries.items():
        said = [spoken.translated(each) for each in words]
        letters = Counter(each[each.index("&") + 1].lower() for each in said if "&" in each)
        assert [letter for letter, count in letters.items() if count > 1] == [], f"{menu}: {said}"
