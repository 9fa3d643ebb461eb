"""A page of several releases, each about countries of its own."""

from __future__ import annotations

from tests.extract.telling import findings, main_events, names, places

PAGE = """Minister of Peru in Lima

On 14 July 2011 Peru and Norway held talks in Oslo. Norway and Peru have long been friends.

Kenya and Ghana hold consultations

On 12 June 2011 the envoys Anna Kivi and Karl Braun met in Accra. Diplomatic relations were established in 1964.

Trade

Peru and Norway signed a treaty in 1998. Peru and Norway remain friends.
"""

WHOLE = """Relations of Peru and Norway

Peru and Norway have been friends. Peru and Norway held talks in Oslo on 14 July 2011.

Political cooperation

The envoy came through Chile on 12 June 2011. Diplomatic relations were established in 1964.
"""


def partners(text: str) -> set[str]:
    found = findings(text)
    (event,) = [one for one in main_events(found) if one.when is not None and one.when.edtf == "1964"]
    return names(found, event)


def test_that_relations_told_of_in_a_release_are_of_the_countries_that_it_names() -> None:
    assert partners(PAGE) == {"Kenya", "Ghana"}


def test_that_under_a_thematic_heading_the_countries_of_the_whole_text_are_meant() -> None:
    assert partners(WHOLE) == {"Peru", "Norway"}


def test_that_both_countries_of_long_names_have_relations() -> None:
    found = findings("Relations between the Republic of Kenya and the Kingdom of Norway were set up on 6 July 1992.")
    (event,) = main_events(found)
    assert names(found, event) == {"Kenya", "Norway"}


def test_that_a_town_before_the_day_in_brackets_is_where_it_was_signed() -> None:
    found = findings("Peru and Norway signed the following.\n\n- Agreement on air services (Oslo, 2 June 1996);\n")
    event = next(one for one in main_events(found) if one.when is not None and one.when.edtf == "1996-06-02")
    assert "Oslo" in places(found, event)
    assert "Oslo" not in names(found, event)


def test_that_an_embassy_is_opened_where_its_name_says() -> None:
    found = findings("In Oslo she met friends. The Embassy of Peru in Oslo was opened in January 2005.")
    event = next(one for one in main_events(found) if one.when is not None and one.when.edtf == "2005-01")
    assert places(found, event) == {"Oslo"}


STAY = """President receives Ambassador of Peru

14 July 2011

Today President Anna Kivi received in Oslo the Ambassador of Peru. Peru and Norway are friends of Norway and Peru.

Kenya and Ghana hold consultations

On July 12-13, 2011 in Accra the talks of Kenya and Ghana were held under Minister K.Umran. During his stay in Accra \
K.Umran was also received by the Speaker E.Mensah.
"""


def test_that_who_was_received_during_a_stay_was_where_the_same_release_tells() -> None:
    found = findings(STAY)
    received = next(one for one in main_events(found) if names(found, one) == {"K.Umran", "E.Mensah"})
    assert received.when is not None
    assert received.when.edtf == "2011-07-12/2011-07-13"
    assert places(found, received) == {"Accra"}


def test_that_the_two_states_are_those_that_the_paragraph_names() -> None:
    text = (
        "Peru - Norway\n\nThe minister of Peru came to Norway. Peru and Norway held talks in May 2009.\n\n"
        "Credentials\n\n"
        "The Ambassador of Peru to Kenya said that diplomatic relations between the two states had been established "
        "in 1964.\n"
    )
    assert partners(text) == {"Peru", "Kenya"}
