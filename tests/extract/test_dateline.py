"""Lines that hold only a date."""

from __future__ import annotations

import pytest

from kzexplorer.extract import dateline


@pytest.mark.parametrize(
    "line",
    ["2 August 1987", "August 2, 1987", "Oslo, 2 August 1987", "Published: 1987-08-02", "02.08.1987", "(Aug. 2, 1987)",
     "Sunday, 2 August 1987, 10:30 GMT", "Posted on the 2nd of August 1987", "2 August 1987.",
     "2-08-1987", "Oslo | 2 August 1987", "Oslo - 2 August 1987", "Oslo (2 August 1987)", "2 Aug 1987 | News",
     "Press Release No. 45 of 2 August 1987", "PR/45/1987 Oslo, 2 August 1987"],
)  # fmt: skip
def test_that_a_date_with_label_place_weekday_or_time_is_a_dateline(line: str) -> None:
    assert dateline.is_dateline(line)


@pytest.mark.parametrize(
    "line", ["", "1987", "August 1987", "The visit of 2 August 1987", "2 August 1987 was a Sunday", "2 August was hot"]
)
def test_that_other_lines_are_not(line: str) -> None:
    assert not dateline.is_dateline(line)


@pytest.mark.parametrize(
    "head",
    [
        "Oslo, 2 August 1987",
        "2 August 1987",
        "Oslo, Sunday, 2 August 1987 (Agency)",
        "[2 August 1987]",
        "OSLO, 2.8.1987",
    ],
)
@pytest.mark.parametrize("mark", [": ", " - ", " – ", " — "])
def test_that_words_that_date_a_paragraph_end_with_the_date(head: str, mark: str) -> None:
    text = f"{head}{mark}The envoy of Peru arrived today."
    end = text.index("1987") + 4
    assert dateline.lead_end(text, 0, len(text)) == end


@pytest.mark.parametrize(
    "text", ["On 2 August 1987 the envoy arrived: he was ill.", "Oslo, 1987: a year", "", "Oslo: it rained"]
)
def test_that_other_paragraphs_have_no_such_words(text: str) -> None:
    assert dateline.lead_end(text, 0, len(text)) == 0


@pytest.mark.parametrize("line", ["2 August", "Oslo, 2 August", "Oslo, Sunday, August 2", "Posted on 2 Aug."])
def test_that_a_date_line_may_leave_its_year_to_the_heading_above(line: str) -> None:
    assert dateline.is_dateline(line)
