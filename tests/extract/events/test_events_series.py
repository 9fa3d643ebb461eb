"""Rows of happenings: rounds, sessions, summits that follow one another."""

from __future__ import annotations

import pytest

from kzexplorer.domain.event import Series
from tests.extract.telling import findings, main_events


@pytest.mark.parametrize(
    ("text", "series"),
    [
        ("The second round of political consultations took place in Vienna on 5 May 1991.",
         Series("round of political consultations", 2)),
        ("The 12th summit of the Union was held in Vell on 3 June 1990.", Series("summit of the Union", 12)),
        ("The XIV session of the General Conference opened on 9 July 1990.",
         Series("session of the General Conference", 14)),
        ("The sixty-eighth session of the Assembly was held on 9 July 1990.", Series("session of the Assembly", 68)),
        ("The round 26 of the talks took place in Vell on 5 July 1990.", Series("round of the talks", 26)),
        ("Annual consultations were held in Oslo on 5 July 1990.", Series("annual consultations", None)),
        ("The inaugural meeting of the Joint Commission took place on 5 July 1990.",
         Series("meeting of the Joint Commission", 1)),
        ("The meeting of the Joint Commission took place on 5 July 1990.", None),
        ("President Anna Kivi paid her second visit to Kenya on 5 July 1990.", None),
        ("The ministers met for the third time on 5 July 1990.", None),
    ],
)  # fmt: skip
def test_that_the_noun_of_a_happening_tells_its_row_and_number(text: str, series: Series | None) -> None:
    assert main_events(findings(text))[0].series == series


def test_that_those_of_one_row_have_its_fullest_name() -> None:
    told = main_events(
        findings(
            "The first meeting of the Joint Commission took place in Oslo on 5 May 1990. The 3rd fair of the Union "
            "opened on 5 June 1990. The second meeting took place in Vell on 5 May 1991."
        )
    )
    assert [event.series for event in told] == [
        Series("meeting of the Joint Commission", 1),
        Series("fair of the Union", 3),
        Series("meeting of the Joint Commission", 2),
    ]
