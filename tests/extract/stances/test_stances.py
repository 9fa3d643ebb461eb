"""Who supports, urges, condemns or recognises whom, on what; details of a meeting stay details."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.domain.event import EventKind
from tests.extract.telling import findings, main_events

MEETING = "Foreign Minister Anna Kivi met President Paul Weber in Vienna on 5 May 2011.\n\n"

Told = tuple[str, list[str], list[str], str | None]


def stances(text: str, before: str = MEETING) -> list[Told]:
    """(attitude, holders, targets, topic) of each stance in a text that follows the news of a meeting."""
    whole = before + text
    found = findings(whole)
    told = []
    for event in found.events:
        if event.stance is not None:
            holders = [found.entities[link.entity].name for link in event.stance.holders]
            targets = [found.entities[link.entity].name for link in event.stance.targets]
            topic = event.stance.topic.of(whole) if event.stance.topic else None
            told.append((event.stance.attitude.value, holders, targets, topic))
    return told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "France supports Kenya’s plan to join the court.",
            ("supports", ["France"], ["Kenya"], "Kenya’s plan to join the court"),
        ),
        ("Germany urged Iran to sign the treaty.", ("urges", ["Germany"], ["Iran"], "sign the treaty")),
        (
            "Norway called on Chad and Mali to end the war.",
            ("calls on", ["Norway"], ["Chad", "Mali"], "end the war"),
        ),
        ("Norway called for an end to the war.", ("calls on", ["Norway"], [], "an end to the war")),
        (
            "France and Germany condemned the attack on the embassy.",
            ("condemns", ["France", "Germany"], [], "the attack on the embassy"),
        ),
        ("The attack was condemned by Poland.", ("condemns", ["Poland"], [], "The attack")),
        ("Kivi welcomed the decision of the court.", ("welcomes", ["Anna Kivi"], [], "the decision of the court")),
        ("Peru recognised Kenya on 12 December 1963.", ("recognises", ["Peru"], ["Kenya"], None)),
        ("Chile opposes the ban on whaling.", ("opposes", ["Chile"], [], "the ban on whaling")),
        ("Mexico objected to Cuba’s proposal.", ("objects", ["Mexico"], ["Cuba"], "Cuba’s proposal")),
        ("Spain condemned in the strongest terms the coup.", ("condemns", ["Spain"], [], "the coup")),
        ("Spain and Italy opposed it.", ("opposes", ["Spain", "Italy"], [], "it")),
        ("Japan vowed to help Nepal.", ("pledges", ["Japan"], [], "help Nepal")),
        ("Kenya protested against the arrest.", ("objects", ["Kenya"], [], "the arrest")),
        ("Norway is strongly in favour of the plan, hoping for peace.", ("supports", ["Norway"], [], "the plan")),
        ("Kivi expressed her full support for the talks.", ("supports", ["Anna Kivi"], [], "the talks")),
        ("Japan is committed to peace in Asia.", ("commits to", ["Japan"], [], "peace in Asia")),
        ("Spain reaffirmed its commitment to the treaty.", ("commits to", ["Spain"], [], "the treaty")),
        (
            "Weber agreed with Kivi on the need for reform.",
            ("agrees", ["Paul Weber"], ["Anna Kivi"], "the need for reform"),
        ),
        (
            "Norway promised 5 million dollars to Haiti.",
            ("pledges", ["Norway"], [], "5 million dollars to Haiti"),
        ),
        ("The two sides agreed to expand trade.", ("agrees", ["Anna Kivi", "Paul Weber"], [], "expand trade")),
        (
            "They agreed that the talks should go on.",
            ("agrees", ["Anna Kivi", "Paul Weber"], [], "the talks should go on"),
        ),
    ],
)
def test_that_a_stance_has_its_holder_its_target_and_its_topic(text: str, told: Told) -> None:
    assert stances(text) == [told]


def test_that_a_resolution_leaves_out_the_body_that_speaks() -> None:
    text = (
        "The Security Council,\n\nRecalling its resolution 8888 (2020),\n\nCondemning the attacks in Chad,\n\n"
        "1. Calls upon all parties to end the war;\n\n2. Strongly condemns the attack on the school;\n\n"
        "3. Urges Kenya and Mali to send aid;\n\n4. Decides to remain seized of the matter.\n"
    )
    assert stances(text, "") == [
        ("condemns", ["Security Council"], [], "the attacks in Chad"),
        ("calls on", ["Security Council"], [], "all parties to end the war"),
        ("condemns", ["Security Council"], [], "the attack on the school"),
        ("urges", ["Security Council"], ["Kenya", "Mali"], "send aid"),
    ]


def test_that_a_second_verb_has_the_holder_of_the_first() -> None:
    assert stances("Kivi welcomed the decision and pledged to send aid to Haiti.") == [
        ("welcomes", ["Anna Kivi"], [], "the decision"),
        ("pledges", ["Anna Kivi"], [], "send aid to Haiti"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Poland did not support the plan.",
        "Poland should support the plan.",
        "Kivi welcomed President Paul Weber to Vienna.",
        "Kivi called on the mayor of the town.",
        "Kivi recognised that the plan was good.",
        "The bridge supports the road.",
        "Calls for reform grew louder.",
        "Weber hails from a town in Poland.",
        "Weber committed a crime in Vienna.",
        "The court of Poland condemned Weber to death.",
        "Poland called the men to arms.",
        "Soldiers supported by France and Chile came.",
        "Kivi was able to win the support of Chile.",
    ],
)
def test_that_denials_guests_and_mere_words_are_no_stances(text: str) -> None:
    assert stances(text) == []


def test_that_a_stance_in_a_meeting_is_a_detail_of_it() -> None:
    found = findings(MEETING.rstrip() + " Norway called on Chad to end the war.")
    (meeting,) = main_events(found)
    (detail,) = [event for event in found.events if event.stance is not None]
    assert detail.detail
    assert detail.kind is EventKind.STATEMENT
    assert detail.parent is not None
    assert found.events[detail.parent] is meeting
    assert detail.when == meeting.when


def test_that_stances_add_no_main_events() -> None:
    text = "France supports the plan. Chile opposes it. Spain is committed to it. Japan objected to the ban."
    assert main_events(findings(text)) == []
    assert len(stances(text, "")) == 4


PIECES = st.sampled_from(
    "France Kenya Kivi urged supports welcomed condemned called on to for the plan war , . and by was agreed that “ ” "
    "\n\n 😀 5 May 2011 they expressed support is committed opposed".split(" ")
)


@given(st.lists(PIECES, max_size=40).map(" ".join))
def test_that_any_jumble_gives_exact_places_and_parents_that_are_there(text: str) -> None:
    found = findings(text)
    for event in found.events:
        assert event.parent is None or 0 <= event.parent < len(found.events)
        assert 0 < len(event.title) <= 90
        if event.stance is None:
            continue
        assert event.stance.holders
        spans = [link.span for link in (*event.stance.holders, *event.stance.targets)]
        for span in (event.stance.topic, *spans):
            assert span is None or (span.end <= len(text) and span.of(text).strip() == span.of(text))


def test_that_a_sentence_without_words_takes_no_stance() -> None:
    assert stances("____ ____", before="") == []
