"""What was written comes back: rows, columns, spans and text."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest
from sqlalchemy import update

from kzexplorer.domain.calendar import day_number
from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import Attitude, DateBasis, EventKind, EventStatus
from kzexplorer.domain.topic import Topic
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision
from kzexplorer.store import SeriesWords, Workspace, open_workspace
from kzexplorer.store.tables import ITEM
from tests.driving import finish, judged
from tests.invented import DATES, TEXT, add_invented, findings, reading, span

IN_BOTH = True


def test_that_text_and_passages_come_back_as_they_were_read(filled: Workspace) -> None:
    assert filled.reader.text(1) == TEXT
    assert filled.reader.passages(1) == list(findings().passages)


def test_that_an_event_comes_back_with_the_words_that_tell_date_and_name_it(filled: Workspace) -> None:
    event = filled.reader.event(1)
    assert event.kind is EventKind.MEETING
    assert event.basis is DateBasis.EXPLICIT
    assert event.evidence == (span("Queen Ottilie of Brandia received the envoy of Lúmeria in Vell."),)
    assert event.trigger == span("received")
    assert [(date.words, date.span, date.when) for date in event.dates] == [
        ("3 March 1998", DATES[0].span, DATES[0].when)
    ]
    assert [(part.name, part.span) for part in event.participants] == [
        ("Queen Ottilie of Brandia", span("Queen Ottilie")),
        ("Lúmeria", None),
    ]
    assert [(part.name, part.span) for part in event.places] == [("Lúmeria", span("Vell"))]
    assert (event.parent, event.children) == (None, (2,))
    assert filled.reader.event(2).parent == 1
    assert event.document_date == DATES[0].when


def test_that_figures_quotes_and_stances_come_back_with_the_event_that_tells_them(filled: Workspace) -> None:
    thanks = filled.reader.event(2)
    assert thanks.stance is not None
    assert thanks.stance.attitude is Attitude.WELCOMES
    assert [(part.name, part.span) for part in thanks.stance.holders] == [("Queen Ottilie of Brandia", None)]
    assert [part.span for part in thanks.stance.targets] == [span("the queen")]
    assert (thanks.stance.topic, thanks.stance.topic_words) == (span("thanked the queen"), "thanked the queen")
    said = [(quote.span, quote.words, quote.speaker) for quote in thanks.quotes]
    assert said == [(span("The envoy thanked the queen"), "The envoy thanked the queen", "Queen Ottilie of Brandia")]
    told = [(figure.span, figure.words, figure.value, figure.unit) for figure in filled.reader.event(4).figures]
    assert told == [(span("two courts"), "two courts", 2.0, "courts")]
    meeting = filled.reader.event(1)
    assert (meeting.figures, meeting.quotes, meeting.stance) == ((), (), None)
    assert meeting.stances_inside == (thanks.stance,)


def test_that_a_date_keeps_the_date_it_was_worked_out_from_and_where_that_stands(filled: Workspace) -> None:
    (date,) = filled.reader.event(3).dates
    assert date.anchor == DATES[1].anchor
    assert date.reason == DATES[1].reason


def test_that_asking_for_an_event_or_text_that_is_not_there_is_a_key_error(filled: Workspace) -> None:
    with pytest.raises(KeyError):
        filled.reader.event(99)
    with pytest.raises(KeyError):
        filled.reader.text(99)


def test_that_timeline_columns_are_sorted_and_typed_and_leave_details_out(filled: Workspace) -> None:
    columns = filled.reader.timeline()
    assert columns.id.tolist() == [4, 1, 3]
    assert columns.undated.tolist() == [5]
    assert columns.earliest.tolist() == sorted(columns.earliest.tolist())
    assert (columns.id.dtype, columns.earliest.dtype, columns.kind.dtype) == (np.int32, np.int32, np.uint8)
    assert columns.soft.tolist() == [True, False, True]
    assert [list(EventKind)[code] for code in columns.kind] == [EventKind.LETTER, EventKind.MEETING, EventKind.VISIT]
    assert [list(EventStatus)[code] for code in columns.status][2] is EventStatus.PLANNED
    assert [list(Precision)[code] for code in columns.precision][2] is Precision.MONTH
    assert filled.reader.timeline(details=True).id.tolist() == [4, 1, 2, 3]


def test_that_topics_and_series_come_with_the_event_and_as_columns(filled: Workspace) -> None:
    event = filled.reader.event(5)
    assert [(told.topic, told.words) for told in event.topics] == [(Topic.LAW, "courts"), (Topic.EDUCATION, "letters")]
    assert event.series == SeriesWords(1, "letters of the courts", None)
    assert filled.reader.event(4).series == SeriesWords(1, "letters of the courts", 1)
    assert filled.reader.event(1).series is None
    columns = filled.reader.timeline()
    assert columns.topics.tolist() == [1 << list(Topic).index(Topic.LAW), 0, 0]
    assert (columns.series_event.tolist(), columns.series.tolist()) == ([4, 5], [1, 1])
    assert columns.positions(columns.series_event).tolist() == [0, -1]
    assert columns.positions(np.array([1, 99], np.int32)).tolist() == [1, -1]


def test_that_an_open_end_is_a_flag_beside_the_days_of_the_known_end(filled: Workspace) -> None:
    columns = filled.reader.timeline()
    assert (columns.earliest[0], columns.latest[0]) == (day_number(1990, 1, 1), day_number(1990, 12, 31))
    assert columns.open_end.tolist() == [True, False, False]
    assert not columns.open_start.any()
    (line,) = filled.reader.event_lines([4])
    assert line.when is not None
    assert line.when.latest is None


def test_that_an_empty_workspace_has_empty_columns(workspace: Workspace) -> None:
    columns = workspace.reader.timeline()
    assert len(columns) == 0
    assert columns.earliest.dtype == np.int32
    assert workspace.reader.event_order().tolist() == []
    assert [len(each) for each in workspace.reader.event_entities()] == [0, 0]
    assert workspace.reader.entities() == []
    assert workspace.reader.undo_label() is None


def test_that_events_come_in_the_order_of_time_then_without_a_date(filled: Workspace) -> None:
    assert filled.reader.event_order().tolist() == [4, 1, 3, 5]
    assert filled.reader.event_order(details=True).tolist() == [4, 1, 2, 3, 5]


def test_that_lines_come_in_the_order_asked(filled: Workspace) -> None:
    assert [line.id for line in filled.reader.event_lines([3, 99, 1])] == [3, 1]


def test_that_a_title_of_a_megabyte_is_cut_for_lists_and_cards(filled: Workspace) -> None:
    with filled._database.writing() as connection:
        connection.execute(update(ITEM).where(ITEM.c.id == 1).values(title="word " * 200_000))
    (line,) = filled.reader.event_lines([1])
    assert line.title == filled.reader.event(1).title
    assert len(line.title) == 500
    assert line.title.endswith("…")


def test_that_events_of_a_day_are_those_whose_days_overlap_it(filled: Workspace) -> None:
    day = day_number(1998, 3, 3)
    assert [line.id for line in filled.reader.events_between(day, day)] == [1]
    assert [line.id for line in filled.reader.events_between(day, day_number(1999, 4, 1))] == [1, 3]
    filled.writer.decide("Reject event", judged(Verdict.REJECTED, [1]))
    assert filled.reader.events_between(day, day) == []


def test_that_spans_of_events_names_and_dates_lie_where_the_words_stand(filled: Workspace) -> None:
    reader = filled.reader
    assert [each.event for each in reader.event_spans(1)] == [1, 2, 3, 4, 5]
    assert all(each.main for each in reader.event_spans(1))
    assert [each.span.of(TEXT) for each in reader.mention_spans(1)] == [
        "Queen Ottilie",
        "Lúmeria",
        "Vell",
        "the queen",
        "Ostmark",
    ]
    assert [tuple(each)[1:] for each in reader.mention_spans(1, [3])] == [(3, EntityType.PLACE)]
    assert [each.of(TEXT) for each in reader.date_spans(1)] == ["3 March 1998", "April 1999", "Since 1990"]


def test_that_a_place_in_the_text_stands_at_the_date_given_there_or_last_before(filled: Workspace) -> None:
    def said(words: str) -> str | None:
        when = filled.reader.date_at(1, TEXT.index(words))
        return None if when is None else when.edtf

    assert said("3 March 1998") == said("March 1998") == "1998-03-03"
    assert said("April 1999") == "1999-04"
    assert filled.reader.date_at(1, len(TEXT)) is not None
    first = min(span.start for span in filled.reader.date_spans(1))
    assert filled.reader.date_at(1, first - 1) is None
    assert filled.reader.date_at(99, 5) is None


def test_that_entities_count_their_events_and_mentions_and_keep_their_other_names(filled: Workspace) -> None:
    lines = {line.name: line for line in filled.reader.entities()}
    queen = lines["Queen Ottilie of Brandia"]
    assert (queen.n_events, queen.n_mentions, queen.role) == (1, 2, "Queen of Brandia")
    assert queen.aliases == ("Ottilie", "Queen Ottilie")
    assert filled.reader.entity_days([queen.id])[queen.id].tolist() == [day_number(1998, 3, 3)]
    assert filled.reader.entity_days([99])[99].tolist() == []


def test_that_events_of_entities_are_those_that_all_of_them_share(filled: Workspace) -> None:
    assert filled.reader.events_of([1]).tolist() == [1, 2]
    assert filled.reader.events_of([1, 2]).tolist() == [1]
    assert filled.reader.events_of([1, 3]).tolist() == []
    assert filled.reader.events_of([]).tolist() == []


def test_that_a_document_line_counts_events_and_those_reviewed(filled: Workspace) -> None:
    filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1, 2]))
    (line,) = filled.reader.documents()
    assert (line.n_events, line.n_reviewed, line.n_chars) == (4, 1, len(TEXT))
    assert line.title == findings().title
    assert filled.reader.name_of(reading().document.sha256) == "brandia.txt"
    assert filled.reader.name_of("0" * 64) is None
    counts = filled.reader.counts()
    assert (counts.documents, counts.events, counts.to_review, counts.entities) == (1, 4, 3, 3)


def test_that_the_same_bytes_are_stored_once(filled: Workspace) -> None:
    before = filled.reader.revision()
    assert add_invented(filled) is None
    assert filled.reader.revision() == before
    assert add_invented(filled, TEXT + "More.") is not None
    assert filled.reader.counts().documents == 2


def test_that_every_change_raises_the_revision(filled: Workspace) -> None:
    seen = [filled.reader.revision()]
    filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1]))
    seen.append(filled.reader.revision())
    finish(filled.writer.undo())
    seen.append(filled.reader.revision())
    assert seen == sorted(set(seen))


def test_that_a_workspace_is_called_after_its_file(tmp_path: Path) -> None:
    with open_workspace(tmp_path / "Brandia 1998.kzx") as workspace:
        assert workspace.name == "Brandia 1998"


def test_that_threads_may_read_while_another_one_writes(filled: Workspace) -> None:
    failures: list[BaseException] = []

    def read() -> None:
        try:
            for _ in range(20):
                assert filled.reader.event(1).title
                assert filled.reader.counts().events % 4 == 0
        except BaseException as error:  # noqa: BLE001 - reported by the test's own thread
            failures.append(error)

    readers = [threading.Thread(target=read) for _ in range(3)]
    for thread in readers:
        thread.start()
    for number in range(10):
        add_invented(filled, f"{TEXT}{number}")
        filled.writer.decide("Accept event", judged(Verdict.ACCEPTED, [1] if number % 2 else [3]))
    for thread in readers:
        thread.join()
    assert failures == []
    assert filled.reader.counts().documents == 11
