"""Events scored: passages, days, kinds, who took part, and confidence."""

from __future__ import annotations

from dataclasses import replace

from kzexplorer.domain.span import Span
from tests.evaluation import measure_events, measure_headings
from tests.evaluation.calibration import bins, expected_error
from tests.evaluation.cast import Cast
from tests.evaluation.counts import Counts, Measure, Score
from tests.evaluation.days import of_edtf
from tests.evaluation.event_matching import LEVELS, passages_agree
from tests.evaluation.gold import GoldDate, GoldEntity, GoldEvent, GoldHeading
from tests.evaluation.predictions import FoundEntity, FoundEvent

ENTITIES = [GoldEntity("Ana Kivi", "PER", ("Kivi",)), GoldEntity("Karl Braun", "PER"), GoldEntity("Lisbon", "LOC")]
VISIT = GoldEvent(
    "Visit",
    (Span(0, 80),),
    of_edtf("1998-05-04/1998-05-06"),
    None,
    ("visit", "meeting"),
    ("Ana Kivi", "Karl Braun"),
    ("Lisbon",),
)
FOUND = FoundEvent(
    "Kivi visits",
    (Span(10, 70),),
    of_edtf("1998-05-04/1998-05-06"),
    "meeting",
    "happened",
    (Span(60, 70),),
    ("Kivi", "Lisbon"),
    (),
    0.9,
)


def measured(gold: list[GoldEvent], events: list[FoundEvent], dates: list[GoldDate] | None = None) -> Score:
    entities = [FoundEntity("Karl Braun", "PER", (Span(90, 100),), ())]
    return measure_events.measure(gold, events, Cast.of(ENTITIES, entities, "Kivi went to Lisbon. " * 9), dates or [])


def counts(score: Score, name: str, group: str = "") -> Counts:
    return score.counts.get(Measure(name, group), Counts())


def levels(score: Score) -> list[Counts]:
    return [counts(score, f"events.{level}") for level in LEVELS]


def test_that_an_event_is_right_with_its_passage_and_days() -> None:
    score = measured([VISIT], [FOUND])
    assert levels(score) == [(1, 0, 0)] * 3
    assert counts(score, "events.kind") == (1, 0, 0)
    assert counts(score, "participants.all") == (1, 0, 1)
    assert counts(score, "places.matched") == (0, 0, 1)


def test_that_touching_days_are_relaxed_and_others_passage_alone() -> None:
    touching = measured([VISIT], [replace(FOUND, days=of_edtf("1998-05-04"))])
    assert levels(touching) == [(1, 0, 0), (1, 0, 0), (0, 1, 1)]
    apart = measured([VISIT], [replace(FOUND, days=of_edtf("1999"))])
    assert levels(apart) == [(1, 0, 0), (0, 1, 1), (0, 1, 1)]
    assert counts(apart, "participants.all") == (0, 2, 2)


def test_that_a_passage_must_share_half_and_not_be_far_too_long() -> None:
    assert passages_agree(VISIT, replace(FOUND, passages=(Span(60, 120),))) == 0
    assert passages_agree(VISIT, replace(FOUND, passages=(Span(0, 601),))) == 0
    assert passages_agree(VISIT, replace(FOUND, passages=(Span(0, 600),))) > 0


def test_that_undated_and_optional_events_are_neither_missed_nor_in_the_way() -> None:
    for answer in (replace(VISIT, days=None), replace(VISIT, optional=True)):
        assert counts(measured([answer], []), "events.passage") == (0, 0, 0)
        assert counts(measured([answer], [FOUND]), "events.passage") == (0, 0, 0)
    undated = measured([VISIT], [replace(FOUND, days=None)])
    assert levels(undated) == [(0, 0, 1)] * 3


def test_that_an_event_told_again_elsewhere_is_no_error() -> None:
    told_twice = replace(VISIT, passages=(Span(0, 80), Span(200, 280)))
    again = replace(FOUND, passages=(Span(200, 280),), confidence=0.5)
    score = measured([told_twice], [FOUND, again])
    assert levels(score) == [(1, 0, 0)] * 3
    assert len(score.confidences) == 1


def test_that_events_made_up_cost_by_their_kind() -> None:
    score = measured([], [FOUND])
    assert counts(score, "events.strict", "meeting") == (0, 1, 0)
    assert counts(score, "participants.all") == (0, 2, 0)
    assert score.confidences == [(0.9, False)]


def test_that_confidence_is_compared_with_the_share_that_is_right() -> None:
    table = bins([(0.9, True), (0.92, True), (0.98, False), (1.0, True), (0.25, False)])
    assert [(each.number, each.right) for each in table] == [(1, 0.0), (4, 0.75)]
    assert round(expected_error(table), 3) == round((0.25 + 4 * 0.2) / 5, 3)
    assert expected_error([]) == 0


def test_that_a_heading_needs_an_event_of_its_year_inside_its_own_paragraphs() -> None:
    heading = GoldHeading("Visit, 1998.", (1998, 1998), Span(0, 100))
    for event, right in (
        (FOUND, True),
        (replace(FOUND, passages=(Span(90, 150),)), False),
        (replace(FOUND, days=of_edtf("1998/1999")), False),
    ):
        assert counts(measure_headings.measure([heading], [event]), "headings.told").right == right


def test_that_those_missed_are_told_apart_by_where_they_are_named() -> None:
    pact = replace(VISIT, participants=("Ana Kivi", "Karl Braun"), places=("Lisbon",))
    score = measured([pact], [replace(FOUND, participants=("Olga",))])
    assert [(error.sort, error.group) for error in score.errors] == [
        ("participant, no such entity found", "PER"),
        ("participant, named elsewhere", "PER"),
        ("participant, wrong", "visit"),
        ("place, no such entity found", "LOC"),
    ]
    assert counts(score, "participants.all", "PER") == (0, 0, 2)


def test_that_an_event_with_wrong_days_is_one_error() -> None:
    second = replace(FOUND, passages=(Span(20, 60),), days=of_edtf("1997"))
    score = measured(
        [VISIT], [replace(FOUND, days=of_edtf("1999")), second, replace(second, passages=(Span(300, 360),))]
    )
    assert sorted(error.sort for error in score.errors) == [
        "event, date of other words",
        "event, not in the gold",
        "event, second in a gold passage",
    ]


def test_that_a_misread_date_is_told_from_that_of_other_words() -> None:
    date = GoldDate(Span(60, 70), VISIT.days, None, "range")
    score = measured([VISIT], [replace(FOUND, days=of_edtf("1999"))], [date])
    assert [error.sort for error in score.errors] == ["event, right date misread"]
