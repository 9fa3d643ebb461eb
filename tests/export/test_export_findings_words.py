"""What a terminal shows of a file tells its date, its events with who and where, and what was left aside."""

from __future__ import annotations

from dataclasses import replace

from kzexplorer.domain.event import Findings
from kzexplorer.domain.when import RefusedDate, When
from kzexplorer.export.findings_words import count_words, read_lines
from tests.invented import TEXT, findings, span


def lines(found: Findings, *, details: bool = False) -> list[str]:
    return list(read_lines("a.txt", TEXT, found, details=details))


def test_that_a_file_begins_with_its_title_and_its_date_with_the_reason() -> None:
    assert lines(findings())[:2] == [
        "a.txt: Queen Ottilie of Brandia received the envoy",
        "  Of 3 March 1998: It stands above the text.",
    ]


def test_that_an_event_tells_its_kind_and_on_the_next_line_who_where_and_how_sure() -> None:
    found = lines(findings())
    at = next(number for number, line in enumerate(found) if line.startswith("  1998-03-03  "))
    assert found[at].endswith(" [meeting]")
    assert found[at + 1].startswith("      Queen Ottilie")
    assert " · confidence 0." in found[at + 1]


def test_that_an_event_ahead_and_one_without_a_date_say_so() -> None:
    found = lines(findings())
    assert any(line.endswith(", planned]") for line in found)
    assert any(line.startswith("  no date  ") for line in found)


def test_that_details_stand_under_their_event_when_asked_for() -> None:
    assert len(lines(findings(), details=True)) == len(lines(findings())) + 2


def test_that_a_refused_date_is_named_with_its_reason() -> None:
    refused = RefusedDate(span("3 March 1998"), "Not a date: why.")
    assert "  “3 March 1998”: Not a date: why." in lines(replace(findings(), refused_dates=(refused,)))


def test_that_a_text_without_a_date_says_how_to_give_one() -> None:
    undated = replace(findings(), document_date=None)
    assert "--document-date" in lines(undated)[1]
    told = list(read_lines("a.txt", TEXT, undated, given=When.of_year(2001)))
    assert told[1] == "  Of 2001, as given; the text does not say when it is of."


def test_that_a_text_in_another_language_says_why_nothing_is_found() -> None:
    found = replace(findings(), language="fr", dates=(), entities=(), events=())
    assert lines(found)[1:] == ["  The text seems to be in French; only English is read."]


def test_that_one_is_counted_without_an_s() -> None:
    assert count_words(1, "event") == "1 event"
    assert count_words(2400, "entity", "entities") == "2,400 entities"
