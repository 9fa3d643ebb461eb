"""Events of invented documents: kinds, days, people, places, parents."""

from __future__ import annotations

import pytest

from kzexplorer.domain.event import DateBasis, EventKind
from tests.extract.telling import days, findings, main_events, names, only_event, places


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("President Anna Kivi visited Kenya in May 1990.", EventKind.VISIT),
        ("President Anna Kivi met Chancellor Karl Braun on 5 May 1990.", EventKind.MEETING),
        ("President Anna Kivi telephoned Chancellor Karl Braun on 5 May 1990.", EventKind.CALL),
        ("President Anna Kivi received a letter from President Karl Braun on 5 May 1990.", EventKind.LETTER),
        ("Kenya and Norway signed a treaty on 5 May 1990.", EventKind.AGREEMENT),
        ("The third consultations meeting took place in Oslo on 5 May 1990.", EventKind.CONSULTATION),
        ("Oslo hosted the International Forum for Clean Rivers on 5-6 May 1990.", EventKind.FORUM),
        ("Anna Kivi was appointed Ambassador to Kenya on 5 May 1990.", EventKind.APPOINTMENT),
        ("Anna Kivi published her memoirs in 1990.", EventKind.PUBLICATION),
        ("The Embassy of Norway in Nairobi was opened in 1990.", EventKind.ESTABLISHMENT),
        ("French troops occupied Vienna on 13 November 1805.", EventKind.MILITARY),
        ("Anna Kivi was elected mayor on 5 May 1990.", EventKind.ELECTION),
        ("Bilateral trade amounted to USD 370 million in 2018.", EventKind.TRADE),
        ("Anna Kivi died in 1990.", EventKind.OTHER),
    ],
)
def test_that_the_kind_follows_from_verb_and_noun(text: str, kind: EventKind) -> None:
    _, event = only_event(text)
    assert event.kind is kind
    assert event.basis is DateBasis.EXPLICIT


def test_that_each_verb_of_a_sentence_keeps_its_own_date() -> None:
    found = findings("The Embassy of Norway was opened in 1963 and closed in 1991.")
    told = [
        (days(event)[:4], event.evidence[0].of("The Embassy of Norway was opened in 1963 and closed in 1991."))
        for event in main_events(found)
    ]
    assert told == [("1963", "The Embassy of Norway was opened in 1963"), ("1991", "closed in 1991.")]


@pytest.mark.parametrize("words", ["from 1905 to 1907", "between May 1905 and June 1907", "in 1905 – 1907"])
def test_that_a_range_told_by_two_dates_gives_one_event_with_both(words: str) -> None:
    text = f"French troops occupied Vienna {words}."
    found, event = only_event(text)
    assert days(event)[:4] == "1905"
    assert days(event)[11:15] == "1907"
    assert [found.dates[date].span.of(text)[-4:] for date in event.dates] == ["1905", "1907"]


@pytest.mark.parametrize(
    "carried",
    [
        "During the visit, the two sides signed a treaty on fishing.",
        "While in Kenya, President Kivi met Chancellor Karl Braun.",
        "As part of her visit, President Kivi met Chancellor Karl Braun.",
        "At the conclusion of the visit, a joint statement was signed.",
    ],
)
def test_that_a_frame_lends_its_days(carried: str) -> None:
    found = findings(f"On 5-7 May 1990, President Anna Kivi visited Kenya. {carried}")
    visit, inside = main_events(found)
    assert days(inside) == days(visit) == "1990-05-05/1990-05-07"
    assert inside.basis is DateBasis.INHERITED
    assert inside.dates == visit.dates
    assert inside.parent == found.events.index(visit)


def test_that_an_aside_about_an_earlier_visit_frames_nothing() -> None:
    found = findings(
        "On 5-7 May 1990, President Anna Kivi visited Kenya. It was her second visit to Kenya; her first was in 1982. "
        "During the visit, she met Chancellor Karl Braun."
    )
    visit, earlier, meeting = main_events(found)
    assert [days(visit), days(meeting)] == ["1990-05-05/1990-05-07"] * 2
    assert days(earlier) == "1982-01-01/1982-12-31"
    assert earlier.kind is EventKind.VISIT
    assert names(found, earlier) == {"Anna Kivi"}
    assert places(found, earlier) == {"Kenya"}


def test_that_news_take_the_date_of_their_document() -> None:
    found, event = only_event(
        "5 May 1990\n\nPresident Anna Kivi received a letter from President Karl Braun of Austria."
    )
    assert days(event) == "1990-05-05"
    assert event.basis is DateBasis.DOCUMENT
    assert names(found, event) == {"Anna Kivi", "Karl Braun"}


def test_that_what_is_said_in_a_meeting_is_a_detail_of_it() -> None:
    text = "On 5 May 1990, President Anna Kivi met Chancellor Karl Braun in Vienna. The two leaders discussed fishing."
    found = findings(text)
    (meeting,) = main_events(found)
    (detail,) = [event for event in found.events if event.detail]
    assert detail.parent == found.events.index(meeting)
    assert names(found, detail) == {"Anna Kivi", "Karl Braun"}
    assert [link.span.of(text) for link in detail.participants if link.span] == ["The two leaders"] * 2


def test_that_one_happening_told_twice_is_one_event_with_two_passages() -> None:
    text = "Opening of the Embassy, 1990\n\nThe Embassy of Norway in Nairobi was opened on 5 May 1990 by King Olav."
    _, event = only_event(text)
    assert days(event) == "1990-05-05"
    assert len(event.evidence) == 2


def test_that_offices_and_topics_are_not_places_of_the_event() -> None:
    found, event = only_event("Anna Kivi was appointed Ambassador to Kenya on 5 May 1990.")
    assert names(found, event) == {"Anna Kivi"}
    assert places(found, event) == set()


@pytest.mark.parametrize(
    ("text", "edtf"),
    [
        ("He has visited Peru three times since 1993.", "1993/.."),
        ("The road was built after 1945.", "1945/.."),
        ("The mission was closed before 2001.", "../2001"),
        ("The occupation lasted until May 2004.", "../2004-05"),
        ("The treaty was not signed until May 2004.", "2004-05"),
    ],
)
def test_that_the_days_of_an_event_are_open_where_the_words_leave_them_open(text: str, edtf: str) -> None:
    found, event = only_event(text)
    assert event.when is not None
    assert event.when.edtf == edtf
    mention = found.dates[event.dates[0]].when
    assert mention is not None
    assert None not in (mention.earliest, mention.latest)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Exports grew from 3 million in 1999 to 5 million in 2003.", ["1999", "2003"]),
        ("Exports grew to 5 million in 2003, compared with 3 million in 1999.", ["2003"]),
        ("In the spring of 1821 the army was routed at Vell on 7 March.", ["1821-03-07"]),
        ("The meeting planned for 6 May 1997 was postponed to 13 May 1997.", ["1997-05-06", "1997-05-13"]),
        ("On 5 May 1997 they agreed to open talks. They plan to open a bank in 1999.", ["1997-05-05", "1999"]),
        ("The board rejected the list on 12 May 1997, and the court upheld the decision on 15 May 1997.",
         ["1997-05-12", "1997-05-15"]),
    ],
)  # fmt: skip
def test_that_each_date_is_of_what_happened_then(text: str, told: list[str]) -> None:
    assert [event.when.edtf for event in main_events(findings(text)) if event.when] == told


def test_that_a_verb_begun_is_the_happening() -> None:
    _, event = only_event("The army began shelling the town on 4 May 1956.")
    assert event.title == "Army began shelling the town"


def test_that_those_whose_office_or_government_is_named_take_no_part() -> None:
    found, event = only_event("On 5 May 1990, US President Anna Kivi recognised the Braun government.")
    assert names(found, event) == {"Anna Kivi"}
    assert places(found, event) == set()


def test_that_the_two_ministers_are_people_and_the_two_countries_states() -> None:
    found = findings(
        "Kenya and Peru opened talks on 5 May 1990. Minister Anna Kivi met Minister Karl Braun on 6 May 1990. "
        "The two ministers met in July 1990. Trade between the two countries fell by 5 per cent in 1990."
    )
    assert [names(found, event) for event in main_events(found)[-2:]] == [
        {"Anna Kivi", "Karl Braun"},
        {"Kenya", "Peru"},
    ]


def test_that_a_summary_and_the_account_tell_one_event() -> None:
    text = "Kenya recognised Peru on 5 May 1990."
    found = findings(f"Summary\n\n{text}\n\nRecognition\n\n{text}")
    assert [len(event.evidence) for event in main_events(found)] == [2]


def test_that_a_dispatch_happened_where_and_when_it_says_not_where_it_was_written() -> None:
    found, event = only_event("OSLO, 28 Feb. (1994) - The first elections in Kenya were held yesterday.")
    assert days(event) == "1994-02-27"
    assert places(found, event) == {"Kenya"}


def test_that_a_line_of_a_list_takes_its_kind_from_the_heading() -> None:
    found = findings("High-level visits\n\n- State Secretary Marianne Hagen, 12-14 May 2019\n")
    assert [(event.kind, days(event)) for event in main_events(found)] == [(EventKind.VISIT, "2019-05-12/2019-05-14")]


def _told(text: str) -> list[tuple[str, str]]:
    """(days or "", passage) of each main event, in text order."""
    found = findings(text)
    return [("" if event.when is None else days(event), event.evidence[0].of(text)) for event in main_events(found)]


def test_that_a_happening_is_not_dated_by_the_one_it_is_ranked_after() -> None:
    text = "President Anna Kivi visited Kenya on 5 May 1990, the first visit at that level since 1971."
    assert [when for when, _ in _told(text)] == ["1990-05-05"]


def test_that_two_happenings_of_one_sentence_share_its_date() -> None:
    text = "President Anna Kivi signed a treaty with Kenya on 5 May 1990 and gave a press-conference in Oslo."
    assert _told(text) == [
        ("1990-05-05", "President Anna Kivi signed a treaty with Kenya on 5 May 1990"),
        ("1990-05-05", "gave a press-conference in Oslo."),
    ]


def test_that_what_happened_when_something_else_did_has_its_date() -> None:
    text = "The Legation was opened on 5 May 1909, when Minister Anna Kivi presented her credentials in Nairobi."
    assert [when for when, _ in _told(text)] == ["1909-05-05", "1909-05-05"]


def test_that_one_verb_with_two_dates_tells_two_happenings_each_with_its_own_words() -> None:
    text = "President Anna Kivi visited Kenya on 5 May 1990 and Norway on 8 May 1990."
    assert _told(text) == [
        ("1990-05-05", "President Anna Kivi visited Kenya on 5 May 1990"),
        ("1990-05-08", "Norway on 8 May 1990."),
    ]
    found = findings(text)
    assert [names(found, event) for event in main_events(found)] == [{"Anna Kivi"}, {"Anna Kivi"}]
    assert [places(found, event) for event in main_events(found)] == [{"Kenya"}, {"Norway"}]


def test_that_a_relative_clause_is_quoted_with_what_it_is_about() -> None:
    text = "Envoys praised the pact, which was signed in Oslo on 5 May 1990, as a success."
    assert _told(text)[0][1].startswith("the pact, which was signed in Oslo on 5 May 1990")


@pytest.mark.parametrize(
    "text",
    [
        "The ministers adopted the work plan for 2004-2007.",
        "Kenya sought a seat on the board for the term 2007-2008.",
    ],
)
def test_that_the_term_of_a_plan_dates_nothing(text: str) -> None:
    assert all(when == "" for when, _ in _told(text))


def test_that_news_without_a_date_is_of_the_day_that_is_reported_and_an_aside_is_not() -> None:
    text = (
        "Oslo, 12 June 2003\n\n"
        "President Anna Kivi arrived in Oslo today on an official visit.\n\n"
        "Relations between Kenya and Norway were established on 3 May 1964.\n\n"
        "President Kivi met Chancellor Karl Braun and toured the harbour.\n"
    )
    told = {passage.split(",")[0]: when for when, passage in _told(text)}
    assert told["President Kivi met Chancellor Karl Braun"] == "2003-06-12"
    assert told["Relations between Kenya and Norway were established on 3 May 1964."] == "1964-05-03"


def test_that_a_person_who_was_at_a_place_on_certain_days_visited_it() -> None:
    found, event = only_event("President Anna Kivi was in Kenya on 4 May 1990 for a rest.")
    assert (event.kind, places(found, event)) == (EventKind.VISIT, {"Kenya"})
    assert not main_events(findings("The embassy was in Kenya on 4 May 1990."))


def test_that_what_a_page_tells_without_a_date_is_of_the_date_line_above() -> None:
    text = (
        "Press releases 2003\n\nOslo, 12 June\nThe President arrived in Oslo today.\n\nPresident Anna Kivi met "
        "Chancellor Karl Braun.\n\nOslo, 20 June\nThe fair was opened today.\n\nPresident Anna Kivi received Consul "
        "Ada Lund.\n"
    )
    told = {passage: when for when, passage in _told(text)}
    assert told["President Anna Kivi met Chancellor Karl Braun."] == "2003-06-12"
    assert told["President Anna Kivi received Consul Ada Lund."] == "2003-06-20"


@pytest.mark.parametrize(
    "said",
    [
        "President Anna Kivi complained on the radio about the price of bread.",
        "President Anna Kivi told a news conference that she was tired.",
        "President Anna Kivi said in a speech that the harvest was good.",
    ],
)
def test_that_what_is_said_in_public_on_the_day_of_the_news_is_an_event(said: str) -> None:
    text = f"Oslo, 12 June 2003\n\nThe fair was opened in Oslo today.\n\n{said}\n"
    assert any(when == "2003-06-12" and said.startswith(passage) for when, passage in _told(text))


def test_that_a_person_who_was_called_on_was_met_and_one_who_was_asked_was_not() -> None:
    _, event = only_event("Consul Ada Lund called on Chancellor Karl Braun on 5 May 1990.")
    assert event.kind is EventKind.MEETING
    _, event = only_event("Consul Ada Lund called on Chancellor Karl Braun to resign on 5 May 1990.")
    assert event.kind is not EventKind.MEETING


def test_that_a_subordinate_clause_goes_on_after_words_between_commas() -> None:
    text = "Anna Kivi had led the bank for a year when, on 12 April 1980, Sergeant Karl Braun killed the guards."
    assert [(when, passage[-10:]) for when, passage in _told(text)] == [("1980-04-12", "he guards.")]


def test_that_an_agreement_named_by_its_year_is_not_told_by_that() -> None:
    assert _told("The envoys spoke in the terms of the 1987 Agreement.") == []


def test_that_what_took_place_is_told_by_its_noun_behind_the_place() -> None:
    _, event = only_event("On 12-13 July 2011 in Oslo the third round of political consultations was held.")
    assert event.kind is EventKind.CONSULTATION


def test_that_a_sentence_goes_on_behind_a_colon() -> None:
    text = "Anna Kivi had been out of office for two years: in 1983 she was elected Director of the bank."
    assert [(when[:4], passage) for when, passage in _told(text)] == [
        ("1983", "in 1983 she was elected Director of the bank.")
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("President Anna Kivi went to Kenya on 5 May 1990.", EventKind.VISIT),
        ("Anna Kivi left for Kenya on 5 May 1990.", EventKind.VISIT),
        ("The voters went to the polls on 5 May 1990.", EventKind.ELECTION),
        ("The treaty came into force on 5 May 1990.", EventKind.AGREEMENT),
        ("Anna Kivi came to power on 5 May 1990.", EventKind.OTHER),
    ],
)
def test_that_going_is_a_visit_only_where_it_goes_to_a_place(text: str, kind: EventKind) -> None:
    _, event = only_event(text)
    assert event.kind is kind


def test_that_a_figure_of_a_relative_clause_is_told_with_what_it_measures() -> None:
    text = "Envoys praised the trade turnover, which in 2010 amounted to 378.6 mln. USD, up 32 % compared to 2009."
    _, event = only_event(text)
    assert (event.kind, days(event)[:4]) == (EventKind.TRADE, "2010")
