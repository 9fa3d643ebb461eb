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


def test_that_a_line_of_a_list_takes_its_kind_from_the_heading() -> None:
    found = findings("High-level visits\n\n- State Secretary Marianne Hagen, 12-14 May 2019\n")
    assert [(event.kind, days(event)) for event in main_events(found)] == [(EventKind.VISIT, "2019-05-12/2019-05-14")]
