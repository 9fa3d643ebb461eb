"""Whatever a text says of time: valid EDTF that means the days given, exact places, the same on every machine."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from itertools import pairwise

from edtf import parse_edtf
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.domain.calendar import civil, days_in_month
from kzexplorer.domain.when import DateMention, When
from kzexplorer.extract import dates, document_date, passages, sentences

MAY_2010 = When.of_day(2010, 5, 4)
_MONTHS = "January February March April May June July August September October November December".split()
_YEARS = st.integers(1000, 2100).map(str)
_DAYS = st.builds("{} {}".format, st.integers(1, 28), st.sampled_from(_MONTHS))
_DATES = st.one_of(
    st.builds("{} {}".format, _DAYS, _YEARS),
    st.builds("{} {}".format, st.sampled_from(_MONTHS), _YEARS),
    _DAYS,
    _YEARS,
    st.builds("the {}0s".format, st.integers(100, 209)),
    st.builds("the {}th century".format, st.integers(4, 20)),
    st.builds("the {}th century BC".format, st.integers(4, 20)),
    st.builds("{} BC".format, st.integers(1, 999)),
    st.builds("{} BC".format, st.integers(500, 900)).map(lambda last: f"{int(last[:3]) + 20}-{last}"),
    st.builds("{} {}".format, st.sampled_from("spring summer autumn winter".split()), _YEARS),
    st.builds("the {} of {}".format, st.sampled_from(["first half", "third quarter", "summer"]), _YEARS),
    st.builds("{}-{} {} {}".format, st.integers(1, 9), st.integers(10, 28), st.sampled_from(_MONTHS), _YEARS),
    st.builds("{} to {}".format, st.integers(1500, 1600), st.integers(1601, 1700)),
    st.builds("{} - {} 1905".format, st.just("30 January"), st.just("1 February")),
    st.sampled_from(["last week", "two weeks later", "the same day", "three days ago", "last spring", "next Friday"]),
    st.sampled_from(
        ["Easter 1916", "9/11", "the 1950s to the 1970s", "2002-02/03", "24-26.VI.2003", "week 20 of 2003"]
    ),
)
_PREFIXES = ["", "early ", "mid-", "late ", "the end of ", "about ", "circa ", "the beginning of "]
_TELLING = st.lists(st.builds("{}{}".format, st.sampled_from(_PREFIXES), _DATES), min_size=1, max_size=4)


def find(text: str) -> tuple[DateMention, ...]:
    divided = passages.split(text)
    dated = document_date.find(text, divided) or MAY_2010
    return dates.find(text, sentences.split(text, divided), divided, dated)


def days_of_edtf(edtf: str) -> tuple[tuple[int, int, int], tuple[int, int, int]]:
    """First and last day by the EDTF library, which ends a winter with its year: there it is told to go on."""
    parsed = parse_edtf(edtf)
    first, last = parsed.lower_strict(), parsed.upper_strict()
    end = (last.tm_year, last.tm_mon, last.tm_mday)
    if re.search(r"(?:^|/)-?\d{4}-24$", edtf):
        end = (last.tm_year + 1, 2, days_in_month(last.tm_year + 1, 2))
    return (first.tm_year, first.tm_mon, first.tm_mday), end


@settings(max_examples=40, deadline=None)
@given(_TELLING)
def test_that_the_edtf_of_every_date_means_the_days_given(told: list[str]) -> None:
    text = " ".join(f"They met in {words}, as was said." for words in told)
    for mention in find(text):
        if mention.when is not None:
            assert mention.when.earliest is not None
            assert mention.when.latest is not None
            assert days_of_edtf(mention.when.edtf) == (civil(mention.when.earliest), civil(mention.when.latest))


_ALIEN = st.text(st.sampled_from("é̂ä́אשלוםمرحبا中文😀👩‍👩‍👧🇳🇴 \u200f\u202e\u00a0.,\n"), max_size=12)


@settings(max_examples=40, deadline=None)
@given(st.lists(st.one_of(_ALIEN, _DATES, st.text(max_size=8)), max_size=10))
def test_that_each_mention_is_at_its_place_among_any_letters(parts: list[str]) -> None:
    text = " ".join(parts)
    found = find(text)
    for mention in found:
        words = mention.span.of(text)
        assert words == words.strip() != ""
        assert mention.span.end <= len(text)
        assert mention.extent.contains(mention.span)
        if mention.anchor is not None and mention.anchor.span is not None:
            assert mention.anchor.span.end <= len(text)
    for before, after in pairwise(found):
        assert before.span.end <= after.span.start


@settings(max_examples=40, deadline=None)
@given(_ALIEN, _DATES)
def test_that_what_stands_before_a_date_moves_it_and_changes_nothing(before: str, words: str) -> None:
    sentence = f"They met in {words}, as was said."
    start = len(before) + 2
    moved = [(each.span.start - start, each.span.end - start, each.value) for each in find(f"{before}\n\n{sentence}")]
    assert moved[-len(find(sentence)) :] == [(each.span.start, each.span.end, each.value) for each in find(sentence)]


_PROGRAM = """
from kzexplorer.extract import dates, passages, sentences
text = "Oslo, 5 May 1990: Yesterday they met. On 3/4/2005 and Easter 1916 they met; last spring, in June, on Friday."
parts = passages.split(text)
for each in dates.find(text, sentences.split(text, parts), parts, None):
    print(each)
"""


def test_that_time_zone_language_and_hash_seed_change_nothing() -> None:
    told = {
        subprocess.run(
            [sys.executable, "-c", _PROGRAM],
            env={**os.environ, "TZ": zone, "LC_ALL": language, "PYTHONHASHSEED": seed, "PYTHONUTF8": "1"},
            capture_output=True,
            check=True,
            text=True,
        ).stdout
        for zone, language, seed in (
            ("UTC", "C", "0"),
            ("Pacific/Kiritimati", "tr_TR.UTF-8", "1"),
            ("XXX+12", "POSIX", "7"),
        )
    }
    assert len(told) == 1
    assert told.pop().count("DateMention") == 7
