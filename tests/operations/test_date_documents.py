"""Another date for a document: seen before it is set, one step of Undo, and kept when the document is read again."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzexplorer.domain.typed_date import read_typed
from kzexplorer.domain.when import When, when_words
from kzexplorer.errors import Problem
from kzexplorer.operations.check_workspace import check_workspace
from kzexplorer.operations.date_documents import DateMove, preview, set_document_date
from kzexplorer.operations.edit_events import set_date
from kzexplorer.operations.executors import in_this_thread
from kzexplorer.operations.rerun_extraction import rerun_extraction
from kzexplorer.operations.review_events import accept
from kzexplorer.operations.undo import redo, undo
from kzexplorer.store import Workspace
from tests.contents import contents
from tests.driving import finish
from tests.operations.importing import imported

TEXT = """Norland in Peru

Lima, 14 May 2001

On Tuesday the Foreign Minister of Norland, Anna Berg, met President Otto Lindgren in Lima. Yesterday she visited the
port. On 3 March 1998 the two countries signed an agreement on trade in Geneva.
"""
OTHER = When.of_day(1999, 5, 12)


@pytest.fixture
def dated(workspace: Workspace, tmp_path: Path) -> Workspace:
    """One document of 14 May 2001."""
    (tmp_path / "visit.txt").write_text(TEXT)
    imported(workspace, [tmp_path / "visit.txt"])
    return workspace


def moves(workspace: Workspace, when: When | None) -> tuple[DateMove, ...]:
    return finish(preview(workspace, 1, when, staff=in_this_thread()))


def set_to(workspace: Workspace, when: When | None) -> object:
    return finish(set_document_date(workspace, 1, when, staff=in_this_thread()))


def told(workspace: Workspace) -> dict[str, str]:
    spans = {span.event for span in workspace.reader.event_spans(1)}
    details = workspace.reader.event_details(sorted(spans))
    return {detail.title: when_words(detail.when) if detail.when else "no date" for detail in details}


def test_that_a_preview_lists_each_date_and_event_that_moves_and_changes_nothing(dated: Workspace) -> None:
    before = contents(dated)
    found = moves(dated, OTHER)
    assert [
        (move.words, move.is_event, move.old and when_words(move.old), move.new and when_words(move.new))
        for move in found
        if not move.is_event or move.event is not None
    ][:3] == [
        ("Berg – Lindgren meeting in Lima", True, "8 May 2001", "11 May 1999"),
        ("Tuesday", False, "8 May 2001", "11 May 1999"),
        ("Yesterday", False, "13 May 2001", "11 May 1999"),
    ]
    assert all(move.span.of(TEXT) == move.words for move in found if not move.is_event)
    assert "1998" not in {str(move.new) for move in found}
    assert contents(dated) == before


def test_that_events_hang_on_the_date_that_was_set_and_the_preview_told_how(dated: Workspace) -> None:
    foreseen = {move.event: move.new for move in moves(dated, OTHER) if move.event is not None}
    set_to(dated, OTHER)
    line = dated.reader.document_line(1)
    assert (line.document_date, line.found_date) == (OTHER, When.of_day(2001, 5, 14))
    assert line.dated_by_hand
    assert dated.reader.documents()[0] == line
    details = dated.reader.event_details(sorted(event for event in foreseen if event is not None))
    assert {detail.id: detail.when for detail in details} == foreseen
    assert details[0].document_date == OTHER
    assert moves(dated, OTHER) == ()
    assert finish(check_workspace(dated)).sound


def test_that_setting_a_date_is_one_step_of_undo(dated: Workspace) -> None:
    before = contents(dated)
    set_to(dated, OTHER)
    after = contents(dated)
    finish(undo(dated))
    assert contents(dated) == before
    finish(redo(dated))
    assert contents(dated) == after


def test_that_reading_again_keeps_the_date_that_was_set(dated: Workspace) -> None:
    set_to(dated, OTHER)
    before = told(dated)
    finish(rerun_extraction(dated, staff=in_this_thread()))
    assert told(dated) == before
    assert dated.reader.document_line(1).document_date == OTHER


def test_that_the_date_that_was_found_can_be_given_back(dated: Workspace) -> None:
    before = told(dated)
    set_to(dated, OTHER)
    assert told(dated) != before
    set_to(dated, None)
    assert told(dated) == before
    assert not dated.reader.document_line(1).dated_by_hand


def test_that_what_was_decided_on_events_stays(dated: Workspace) -> None:
    meeting = next(move.event for move in moves(dated, OTHER) if move.event is not None)
    by_hand = When.of_month(2001, 6)
    set_date(dated, meeting, by_hand)
    accept(dated, [meeting])
    assert meeting not in {move.event for move in moves(dated, OTHER)}
    set_to(dated, OTHER)
    detail = dated.reader.event(meeting)
    assert (detail.when, detail.verdict.value) == (by_hand, "accepted")


def test_that_the_same_date_again_changes_nothing(dated: Workspace) -> None:
    assert set_to(dated, None) is None
    set_to(dated, OTHER)
    assert set_to(dated, OTHER) is None


def test_that_a_date_that_is_open_at_an_end_is_refused_in_words(dated: Workspace) -> None:
    with pytest.raises(Problem, match="“since 2003” has no end or no beginning"):
        moves(dated, read_typed("since 2003"))
    with pytest.raises(Problem, match="“until 2000” has no end or no beginning"):
        set_to(dated, read_typed("before 2001"))


def test_that_an_unknown_document_has_no_date(dated: Workspace) -> None:
    with pytest.raises(KeyError):
        finish(preview(dated, 9, OTHER, staff=in_this_thread()))
