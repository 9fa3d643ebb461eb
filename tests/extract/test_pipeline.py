"""The whole extraction on invented documents."""

from __future__ import annotations

import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.domain.event import DateBasis
from kzexplorer.domain.when import When
from kzexplorer.extract import extract
from tests.extract.telling import days, document, findings, main_events

TEXT = """State visit to Lisbon

On 4-6 May 1998, President Anna Kivi paid a state visit to Portugal. During the visit, the two sides signed a treaty.

All events
"""


def test_that_every_part_of_the_findings_is_filled() -> None:
    found = findings(TEXT)
    assert found.title == "State visit to Lisbon"
    assert found.language == "en"
    assert "".join(passage.span.of(TEXT) for passage in found.passages) == TEXT
    assert found.dates
    assert found.entities
    assert found.events


def test_that_the_same_text_gives_the_same_findings() -> None:
    assert findings(TEXT) == findings(TEXT)


def test_that_a_date_given_by_a_person_dates_news_without_one() -> None:
    text = "President Anna Kivi met Chancellor Karl Braun in Vienna."
    found = extract(document(text), When.of_day(1999, 3, 2))
    (event,) = main_events(found)
    assert days(event) == "1999-03-02"
    assert event.basis is DateBasis.DOCUMENT
    assert event.dates == ()


def test_that_without_any_date_an_event_stays_undated() -> None:
    found = findings("President Anna Kivi met Chancellor Karl Braun in Vienna.")
    (event,) = main_events(found)
    assert event.when is None
    assert event.basis is DateBasis.NONE


def test_that_an_empty_text_holds_nothing() -> None:
    found = findings("")
    assert (found.passages, found.dates, found.entities, found.events) == ((), (), (), ())


WORDS = st.sampled_from(
    "President Anna Kivi visited signed the treaty in Paris on 5 May 1990 during visit 2001 ( ) “ ” ; , . — which and "
    "when was held meeting not will be to of \n \n\n It her met Rome talks 😀 1 May".split(" ")
)


@given(st.lists(WORDS, max_size=60))
def test_that_any_jumble_of_words_gives_spans_inside_the_text(words: list[str]) -> None:
    text = " ".join(words)
    for event in findings(text).events:
        links = [*event.participants, *event.places]
        assert all(span.end <= len(text) for span in [*event.evidence, *(link.span for link in links if link.span)])
        assert 0 < len(event.title) <= 90


def test_that_importing_the_extraction_reads_no_table() -> None:
    """The window starts before the tables are read."""
    code = (
        "import sys\n"
        "import pathlib\n"
        "read = []\n"
        "pathlib.Path.read_text = lambda self, *a, **k: read.append(self)\n"
        "import kzexplorer.extract\n"
        "assert not read, read\n"
        "assert not {'PySide6', 'sqlalchemy', 'numpy'} & set(sys.modules)\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_that_work_grows_with_the_text_and_not_with_its_square() -> None:
    """One sentence without end, and one passage of very many: neither may hang."""
    assert findings("the visit of Anna Kivi, which was held, and met, " * 4000).events is not None
    many = "On 5 May 1990 Anna Kivi visited Rome. She said it was good. " * 1500
    assert len(findings(many).events) > 0
