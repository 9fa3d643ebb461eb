"""Dates in Russian and Kazakh: as people write them, and so that the same date is read again when it is typed."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kzexplorer import translation
from kzexplorer.domain import periods
from kzexplorer.domain.calendar import civil, day_number, iso
from kzexplorer.domain.periods import Mod
from kzexplorer.domain.said import said_days, said_month, said_no_such_day, said_when
from kzexplorer.domain.typed_date import read_typed, typed
from kzexplorer.domain.when import Precision, When, when_words
from kzexplorer.errors import Problem
from tests.written_language import TRANSLATED, WrittenLanguage

Speak = Callable[[str], None]
DAYS = st.one_of(
    st.integers(day_number(-9_000, 1, 1), day_number(-3, 1, 1)),
    st.integers(day_number(100, 1, 1), day_number(9_000, 1, 1)),  # two digits of a year are not read without an era
)


@pytest.fixture
def speak() -> Iterator[Speak]:
    yield lambda language: translation.install(WrittenLanguage(language))
    translation.install(None)


def of_day(number: int) -> When:
    return When.of_day(*civil(number))


def units(number: int) -> list[When]:
    """What can be known of a day, from the day itself to its century."""
    year, month, _ = civil(number)
    whole = [of_day(number), When.of_month(year, month), When.of_year(year)]
    if year > 0:
        whole += [periods.years_from(year // 10 * 10, 10), periods.years_from(year // 100 * 100, 100)]
        whole += [periods.part_of_year(year, part) for part in ("SP", "SU", "FA", "WI", "Q1", "Q4", "H1", "H2")]
    return whole


def open_since(when: When) -> When:
    return When(when.earliest, None, when.precision, f"{when.edtf.split('/')[0]}/..", when.vague)


def open_until(when: When) -> When:
    return When(None, when.latest, when.precision, f"../{when.edtf.split('/')[-1]}", when.vague)


WHENS = st.one_of(
    DAYS.flatmap(lambda number: st.sampled_from(units(number))),
    DAYS.flatmap(lambda number: st.sampled_from([periods.near(each) for each in units(number)[:4]])),
    DAYS.flatmap(lambda number: st.sampled_from([open_since(each) for each in units(number)[:3]])),
    DAYS.flatmap(lambda number: st.sampled_from([open_until(each) for each in units(number)[:3]])),
    st.tuples(DAYS, st.integers(1, 800)).map(lambda at: When.between(of_day(at[0]), of_day(at[0] + at[1]))),
)


@pytest.mark.parametrize(
    ("words", "russian", "kazakh"),
    [
        ("2 August 2005", "2 августа 2005", "2005 ж. 2 тамыз"),
        ("August 2005", "август 2005", "2005 ж. тамыз"),
        ("2005", "2005", "2005"),
        ("26-29 September 2006", "26–29 сентября 2006", "2006 ж. 26–29 қыркүйек"),
        ("30 November - 2 December 2010", "30 ноября – 2 декабря 2010", "2010 ж. 30 қараша – 2 желтоқсан"),
        (
            "30 December 2010 - 2 January 2011",
            "30 декабря 2010 – 2 января 2011",
            "2010 ж. 30 желтоқсан – 2011 ж. 2 қаңтар",
        ),
        ("May-July 2005", "май–июль 2005", "2005 ж. мамыр–шілде"),
        ("since 5 May 2003", "с 5 мая 2003", "2003 ж. 5 мамырдан бері"),
        ("since May 2003", "с мая 2003", "2003 ж. мамырдан бері"),
        ("until September 2003", "по сентябрь 2003", "2003 ж. қыркүйекке дейін"),
        ("until 2001", "по 2001", "2001 жылға дейін"),
        ("about May 2012", "примерно май 2012", "шамамен 2012 ж. мамыр"),
        ("1990s", "1990-е", "1990 жылдар"),
        ("19th century", "XIX век", "XIX ғасыр"),
        ("1990-1995", "1990–1995", "1990–1995"),
        ("44 BCE", "44 до н. э.", "б.з.д. 44"),
        ("15 March 44 BCE", "15 марта 44 до н. э.", "б.з.д. 44 ж. 15 наурыз"),
    ],
)
def test_that_dates_are_said_as_people_write_them(words: str, russian: str, kazakh: str, speak: Speak) -> None:
    when = read_typed(words)
    speak("ru")
    assert said_when(when) == russian
    speak("kk")
    assert said_when(when) == kazakh


@pytest.mark.parametrize(
    ("words", "edtf"),
    [
        ("в мае 2012 года", "2012-05"),
        ("22 сен. 2011 г.", "2011-09-22"),
        ("четверг, 22 сентября 2011", "2011-09-22"),
        ("22 сентября 2011 — 3 октября 2011", "2011-09-22/2011-10-03"),
        ("с 2003 по 2005 гг.", "2003/2005"),
        ("с мая по июль 2005", "2005-05/2005-07"),
        ("между 2003 и 2005", "2003/2005"),
        ("до 2001", "../2000"),
        ("после 2001", "2002/.."),
        ("не позднее мая 2001", "../2001-05"),
        ("ок. 1997", "1997~"),
        ("начало 2012 г.", "2012-01~/2012-04~"),
        ("конец 1990-х годов", "1997~/1999~"),
        ("весна 2005", "2005-21"),
        ("III квартал 2010 г.", "2010-35"),
        ("первое полугодие 2010", "2010-40"),
        ("XX век", "19XX"),
        ("ХХ в.", "19XX"),
        ("V век до н. э.", "-0499/-0400"),
        ("10 000 до н. э.", "-9999"),
        ("2005 жылғы 2 тамыз", "2005-08-02"),
        ("2005 жылдың тамызы", "2005-08"),
        ("2001 жылдан бұрын", "../2000"),
        ("2001 жылдан кейін", "2002/.."),
        ("2003 жылдан бастап", "2003/.."),
        ("шамамен 1997 жыл", "1997~"),
        ("2012 жылдың басы", "2012-01~/2012-04~"),
        ("2005 жылғы көктем", "2005-21"),
        ("1990-жылдар", "199X"),
        ("20-ғасыр", "19XX"),
        ("б.з.д. 44 жыл", "-0043"),
    ],
)
def test_that_russian_and_kazakh_dates_are_read(words: str, edtf: str) -> None:
    assert read_typed(words).edtf == edtf


@pytest.mark.parametrize("words", ["слово", "мама", "сегодня", "кеше", "с", "май", "2 тамыз", "жыл"])
def test_that_words_that_give_no_date_are_refused_in_words(words: str) -> None:
    with pytest.raises(Problem) as refusal:
        read_typed(words)
    assert f"“{words}”" in refusal.value.what


@pytest.mark.parametrize("language", TRANSLATED)
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(when=WHENS)
def test_that_what_is_said_can_be_typed_again(language: str, when: When, speak: Speak) -> None:
    speak(language)
    said = said_when(when)
    assert said != when_words(when) or not any(each.isalpha() for each in said), "it is said in another language"
    assert read_typed(typed(when)) == when
    again = read_typed(said)
    assert said_when(again) == said
    assert again.days == when.days


@pytest.mark.parametrize("language", TRANSLATED)
def test_that_files_are_spared_the_language(language: str, speak: Speak) -> None:
    when = read_typed("since May 2003")
    speak(language)
    assert when_words(when) == "since May 2003"


@given(when=WHENS)
def test_that_without_a_language_both_are_the_same(when: When) -> None:
    assert said_when(when) == when_words(when)


def test_that_a_day_that_is_none_is_named_in_the_language(speak: Speak) -> None:
    assert said_no_such_day(2011, 2, 30) == "Not a date: February 2011 has 28 days, so there is no 30 February."
    speak("ru")
    assert said_no_such_day(2011, 2, 30) == "Не дата: февраль 2011 — 28 дн., и 30 февраля не бывает."


def test_that_short_months_have_three_letters_in_a_date(speak: Speak) -> None:
    first = day_number(2011, 9, 3)
    assert said_days(first, first + 39, short=True) == "3 Sep – 12 Oct 2011"
    speak("ru")
    assert said_days(first, first + 39, short=True) == "3 сен – 12 окт 2011"
    assert said_month(5, 2005, short=True) == "май 2005"
    assert iso(first) == "2011-09-03"


def test_that_a_part_of_a_period_keeps_its_days_when_it_is_typed_again(speak: Speak) -> None:
    speak("ru")
    when = periods.narrowed(When.of_year(2012), Mod.EARLY)
    assert read_typed(typed(when)) == when
    assert when.precision is Precision.YEAR
