from __future__ import annotations

import pytest

from kzexplorer.domain.changes import Changes
from kzexplorer.operations.import_report import Fate, ImportProgress, ImportReport, Outcome
from kzexplorer.ui.importing.words import fact_words, left_words, refused_words, report_words, size_words, work_words


@pytest.mark.parametrize(
    ("n_bytes", "words"), [(0, "0 bytes"), (812, "812 bytes"), (38_200, "38.2 KB"), (412_000_000, "412 MB")]
)
def test_that_a_size_is_said_in_three_figures(n_bytes: int, words: str) -> None:
    assert size_words(n_bytes) == words


@pytest.mark.parametrize(
    ("seconds", "words"), [(2, "a few seconds left"), (41, "about 40 s left"), (200, "about 3 min left")]
)
def test_that_the_time_left_is_said_no_finer_than_it_is_known(seconds: float, words: str) -> None:
    assert left_words(seconds) == words


def test_that_progress_tells_how_far_it_is_and_what_was_found() -> None:
    step = ImportProgress(212, 500, "Reading treaty.pdf", n_events=1_204, files_per_second=14.2, seconds_left=20.0)
    assert work_words(step) == "212 of 500 · Reading treaty.pdf"
    assert fact_words(step) == "1,204 events found · 14 files a second · about 20 s left"


def test_that_nothing_is_said_of_rate_and_time_before_they_are_known() -> None:
    assert fact_words(ImportProgress(0, 500, "Reading treaty.pdf")) == "0 events found"


def test_that_a_report_names_the_first_file_that_was_refused() -> None:
    words = "Could not read {}.pdf: it is encrypted."
    refused = tuple(
        Outcome(f"{n}.pdf", f"/{n}.pdf", Fate.REFUSED, words.format(n), "Remove its password.") for n in range(3)
    )
    report = ImportReport(Changes("Add 2 documents"), n_read=2, n_events=1, n_skipped=1, refused=refused)
    assert report_words(report) == "Added 2 documents with 1 event. Left out 1 file; the list says why."
    assert refused_words(report.refused) == (
        "Could not read 0.pdf: it is encrypted. Remove its password. The list names 2 more."
    )


def test_that_a_file_is_named_without_its_folders() -> None:
    refused = Outcome(
        "/far/away/a.pdf", "/far/away/a.pdf", Fate.REFUSED, "Could not read /far/away/a.pdf: it is empty."
    )
    assert refused_words([refused]) == "Could not read a.pdf: it is empty."
