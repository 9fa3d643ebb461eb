"""What is a happening, a plan, a cancellation, and what is none of them."""

from __future__ import annotations

import pytest

from kzexplorer.domain.event import EventKind, EventStatus
from tests.extract.telling import findings, main_events, only_event


@pytest.mark.parametrize(
    "text",
    [
        "Kenya has been a friend of Norway since 1963.",
        "The treaty was not signed in 1990.",
        "Kenya never signed the treaty in the 1990s.",
        "If the treaty is signed in 1990, trade will grow.",
        "In 1990 the minister believed that peace was near.",
        "The town had about two thousand inhabitants in 1870.",
        "The talks could be held in 1990.",
        "“We signed the treaty in 1990,” he said.",
        "The 1990 budget was small.",
        "The price is low in comparison with 1990.",
    ],
)
def test_that_states_opinions_denials_and_hypotheses_are_no_events(text: str) -> None:
    assert main_events(findings(text)) == []


@pytest.mark.parametrize(
    ("text", "status", "kind"),
    [
        ("President Anna Kivi will visit Kenya on 5 May 1990.", EventStatus.PLANNED, EventKind.VISIT),
        ("President Anna Kivi is expected to visit Kenya in May 1990.", EventStatus.PLANNED, EventKind.VISIT),
        ("The visit to Kenya, planned for 5 May 1990, was cancelled.", EventStatus.CANCELLED, EventKind.VISIT),
        ("A summit planned for August 1990 was postponed.", EventStatus.CANCELLED, EventKind.SUMMIT),
        ("The treaty was not signed until 5 May 1990.", EventStatus.HAPPENED, EventKind.AGREEMENT),
        (
            "They discussed the visit of President A.Kivi to Peru, scheduled for May 1990.",
            EventStatus.PLANNED,
            EventKind.VISIT,
        ),
        ("They discussed the summit to be held in Oslo on 5 May 1990.", EventStatus.PLANNED, EventKind.SUMMIT),
        (
            "On 11 June 1990 the team led by Minister of Trade and Industry of Peru Ana Kivi will pay a visit to Oslo.",
            EventStatus.PLANNED,
            EventKind.VISIT,
        ),
        ("Norway was the first to recognise Kenya on 5 May 1990.", EventStatus.HAPPENED, EventKind.ESTABLISHMENT),
    ],
)
def test_that_plans_and_cancellations_are_told_from_happenings(text: str, status: EventStatus, kind: EventKind) -> None:
    _, event = only_event(text)
    assert (event.status, event.kind) == (status, kind)


def test_that_what_was_done_in_the_course_of_a_visit_is_told_too() -> None:
    text = "President Anna Kivi visited Peru in May 1990, in the course of which a treaty was signed."
    told = [(event.kind, event.when.edtf) for event in main_events(findings(text)) if event.when]
    assert told == [(EventKind.VISIT, "1990-05"), (EventKind.AGREEMENT, "1990-05")]


def test_that_a_speech_in_which_aims_were_set_was_not_itself_set_for_later() -> None:
    text = "2 March 1990\n\nFree elections will give the king a mandate for reaching the aims, set in February Address."
    _, event = only_event(text)
    assert (event.status, event.kind) == (EventStatus.HAPPENED, EventKind.STATEMENT)
