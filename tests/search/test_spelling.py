"""Spellings of one name have one key, in Latin and Cyrillic letters; different names keep different ones."""

from __future__ import annotations

import unicodedata
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer import paths
from kzexplorer.search.spelling import key


@pytest.mark.parametrize(
    "spellings",
    [
        "Nazarbaev Nazarbayev Назарбаев NAZARBAYEV",
        "Gorbachev Gorbachyov Горбачев Горбачёв",
        "Tchaikovsky Chaikovskii Chaikovsky Чайковский",
        "Kazakhstan Kazakstan Казахстан Қазақстан",
        "Kazakh Kazak Казах Қазақ",
        "Astana Астана",
        "Tokayev Tokaev Токаев Тоқаев",
        "Nursultan Нурсултан Нұрсұлтан",
        "Zelensky Zelenskyy Zelenskiy Зеленський Зеленский",
        "Yushchenko Ющенко",
        "Yeltsin Eltsin Ельцин",
        "Khrushchev Khrushchyov Хрущёв Хрущев",
        "Akhmetov Ahmetov Ахметов",
        "Azerbaijan Azerbaidzhan Азербайджан",
        "Tajikistan Tadzhikistan Таджикистан",
        "Kyrgyzstan Кыргызстан Киргизстан",
        "Zhakishev Jakishev Жакишев",
        "Dmitry Dmitri Dmitriy Дмитрий",
        "Maria Mariya Мария",
        "Abdullah Abdulla Абдулла",
        "Washington Вашингтон",
        "Clinton Клинтон",
        "Serge\u0301y Sergei Сергей",
    ],
)
def test_that_spellings_of_one_name_have_one_key(spellings: str) -> None:
    assert len(set(map(key, spellings.split()))) == 1


@pytest.mark.parametrize(
    "names",
    [
        "Lukashenko Lukashenka Lukashevich",
        "Putin Putina Rasputin",
        "Lavrov Lavrova Lavrenov",
        "Karimov Kerimov Karimova Rakhimov",
        "Aliev Alieva Ali Alim",
        "Astana Astara Asana",
        "Kazan Kazakh Kazym",
        "Nazarbayev Nazarov Nazarenko",
        "Almaty Atyrau Aktau Aktobe",
        "Kerry Kirk Kerr",
        "Bush Blair Biden",
        "Maria Mara Marina",
        "Sergei Serik Serge",
    ],
)
def test_that_different_names_keep_different_keys(names: str) -> None:
    assert len(set(map(key, names.split()))) == len(names.split())


def test_that_few_names_of_towns_share_a_key_with_another() -> None:
    towns = paths.resource("gazetteer/towns.txt").read_text(encoding="utf-8").split()
    words = {
        "".join(sign for sign in unicodedata.normalize("NFKD", word) if not unicodedata.combining(sign))
        for word in towns
        if len(word) > 3 and word.isalpha()
    }
    sharing = defaultdict(set)
    for word in words:
        sharing[key(word)].add(word)
    assert len(words) > 20_000
    assert sum(len(each) for each in sharing.values() if len(each) > 1) < 0.1 * len(words)


@given(st.text(max_size=20))
def test_that_a_key_is_letters_and_digits_whatever_the_case(word: str) -> None:
    assert key(word) == "" or key(word).isalnum()
    assert key(word.lower()) == key(word)


@pytest.mark.parametrize(
    ("word", "found"), [("北京", "北京"), ("Αθήνα", "αθηνα"), ("", ""), ("-", ""), ("1991", "1991")]
)
def test_that_other_scripts_keep_their_letters(word: str, found: str) -> None:
    assert key(word) == found
