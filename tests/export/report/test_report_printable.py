"""Words of documents stand in a report as they are, without breaking it or turning what comes after them."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from kzexplorer.export.report.printable import printable

OPENS, CLOSES = "\u202a\u202b\u202d\u202e\u2066\u2067\u2068", "\u202c\u2069"


def test_that_white_space_is_one_space_and_words_stay() -> None:
    assert printable(" The\r\n envoy\u00a0\tcame. ") == "The envoy came."


def test_that_a_sign_no_file_can_hold_is_seen_to_be_missing() -> None:
    assert printable("a\x00b\x0bc\ud800d\uffff") == "a\ufffdb c\ufffdd\ufffd"


def test_that_letters_from_right_to_left_are_set_apart_with_every_mark_closed() -> None:
    assert printable("שלום") == "\u2068שלום\u2069"
    assert printable("a\u202eb") == "\u2068a\u202eb\u202c\u2069"
    assert printable("a\u2069\u202cb") == "\u2068ab\u2069"


@settings(max_examples=60, deadline=None)
@given(st.text())
def test_that_any_words_can_stand_in_xml(words: str) -> None:
    element = etree.Element("x")
    element.text = printable(words)
    assert etree.fromstring(etree.tostring(element)).text == (printable(words) or None)


@settings(max_examples=60, deadline=None)
@given(st.text(st.sampled_from(f"ab{OPENS}{CLOSES}")))
def test_that_nothing_stays_open(words: str) -> None:
    said = printable(words)
    assert sum(said.count(sign) for sign in OPENS) == sum(said.count(sign) for sign in CLOSES)
    depth = 0
    for sign in said:
        depth += (sign in OPENS) - (sign in CLOSES)
        assert depth >= 0
