from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QHideEvent, QImage, QShowEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.domain.when import When
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.timeline.pane import TimelinePane
from tests.ui.timeline.timeline_clicks import invented_reader, made_pane
from tests.ui.timeline.timeline_fakes import FakeReader, line
from tests.ui.timeline.timeline_hands import view_of

Made = tuple[TimelinePane, Selection]
KEY = Qt.Key


@pytest.fixture
def made(qtbot: QtBot) -> Iterator[Made]:
    pane, selection = made_pane(invented_reader())
    qtbot.addWidget(pane)
    pane.activateWindow()
    yield pane, selection
    view_of(pane)._settling.stop()


def field(pane: TimelinePane) -> QLineEdit:
    found = pane.findChild(QLineEdit, "timelineGoToField")
    assert found is not None
    return found


def said(pane: TimelinePane) -> str:
    found = pane.findChild(QLabel, "timelineGoToSaid")
    assert found is not None
    assert found.textFormat() is Qt.TextFormat.PlainText
    return found.text()


@pytest.mark.parametrize(
    ("typed", "first", "last", "at_most"),
    [
        ("Sept 2010", (2010, 9, 1), (2010, 9, 30), 60),
        ("12.10.2011", (2011, 10, 12), (2011, 10, 12), 30),
        ("50 BCE", (-49, 1, 1), (-49, 12, 31), 600),
        ("1990s", (1990, 1, 1), (1999, 12, 31), 6_000),
    ],
)
def test_that_enter_goes_to_the_date_with_a_zoom_that_fits_how_exact_it_is(
    made: Made, qtbot: QtBot, typed: str, first: tuple[int, int, int], last: tuple[int, int, int], at_most: int
) -> None:
    pane, selection = made
    pane.dates.ask_for_date()
    assert QApplication.focusWidget() is field(pane)
    qtbot.keyClicks(field(pane), typed)
    assert said(pane).startswith("Read as ")
    qtbot.keyClick(field(pane), KEY.Key_Return)
    view = view_of(pane)
    assert not field(pane).isVisible()
    assert QApplication.focusWidget() is view
    assert view.days[0] <= When.of_day(*first).days[0] <= When.of_day(*last).days[0] <= view.days[1]
    assert view.stage.scale.days <= at_most
    assert selection.moment is not None
    assert selection.moment.days == (When.of_day(*first).days[0], When.of_day(*last).days[0])


def test_that_wrong_words_get_a_sentence_and_the_view_stays(made: Made, qtbot: QtBot) -> None:
    pane, selection = made
    before = view_of(pane).moments
    pane.dates.ask_for_date()
    qtbot.keyClicks(field(pane), "<b>soon</b>")
    qtbot.keyClick(field(pane), KEY.Key_Return)
    assert said(pane).startswith("“<b>soon</b>” is not a date that can be read.")
    assert field(pane).property("wrong") is True
    assert view_of(pane).moments == before
    qtbot.keyClicks(field(pane), "2020")
    assert field(pane).property("wrong") is False
    qtbot.keyClick(field(pane), KEY.Key_Return)
    assert selection.moment == When.of_year(2020)


def test_that_escape_closes_the_field_and_nothing_typed_is_remembered(made: Made, qtbot: QtBot) -> None:
    pane, selection = made
    pane.dates.ask_for_date()
    qtbot.keyClicks(field(pane), "2010")
    qtbot.keyClick(field(pane), KEY.Key_Escape)
    assert not field(pane).isVisible()
    assert QApplication.focusWidget() is view_of(pane)
    assert selection.moment is None
    pane.dates.ask_for_date()
    assert field(pane).text() == ""


def test_that_the_field_closes_when_a_person_goes_on_elsewhere(made: Made) -> None:
    pane, selection = made
    pane.dates.ask_for_date()
    view_of(pane).setFocus()
    assert not field(pane).isVisible()
    assert selection.moment is None
    pane.dates.ask_for_date()
    assert field(pane).isVisible()


def test_that_a_range_that_was_typed_is_marked_and_counted(made: Made, qtbot: QtBot) -> None:
    pane, _ = made
    pane.dates.ask_for_range()
    qtbot.keyClicks(field(pane), "2019-03/2019-06")
    qtbot.keyClick(field(pane), KEY.Key_Return)
    marked = view_of(pane).band.marked
    assert marked is not None
    assert (marked.first, marked.last) == (When.of_day(2019, 3, 1).days[0], When.of_day(2019, 6, 30).days[0])
    assert marked.total == 4
    panel = pane.findChild(QWidget, "timelineMarked")
    assert panel is not None
    assert panel.isVisible()


def test_that_the_time_cursor_comes_into_view_without_a_zoom_and_is_painted(made: Made) -> None:
    pane, selection = made
    view = view_of(pane)
    days = view.stage.scale.days

    def seen() -> QImage:
        return view.grab().toImage()

    selection.stand_at(When.of_day(1995, 5, 5))
    assert view.days[0] < When.of_day(1995, 5, 5).days[0] < view.days[1]
    assert view.stage.scale.days == pytest.approx(days)
    assert view.overlay.words == "5 May 1995"
    with_cursor = seen()
    moments = view.moments
    selection.stand_at(When.of_month(1995, 5))
    assert view.moments == moments
    of_month = seen()
    selection.stand_at(None)
    without = seen()
    assert with_cursor != without
    assert of_month not in (without, with_cursor)


def test_that_dates_far_from_every_event_can_be_gone_to_without_a_slip(made: Made, qtbot: QtBot) -> None:
    pane, _ = made
    for typed in ("10000 BCE", "31.12.9999"):
        pane.dates.ask_for_date()
        qtbot.keyClicks(field(pane), typed)
        qtbot.keyClick(field(pane), KEY.Key_Return)
        pane.grab()
        moment = view_of(pane).overlay.moment
        assert moment is not None
        assert view_of(pane).days[0] <= moment.days[0] <= moment.days[1] <= view_of(pane).days[1]


def test_that_the_field_outlives_a_window_that_is_put_away_and_comes_back(made: Made) -> None:
    pane, _ = made
    pane.dates.ask_for_date()
    box = field(pane).parentWidget()
    assert box is not None
    for put_away in (QHideEvent, QHideEvent, QShowEvent):
        QApplication.sendEvent(box, put_away())  # as a window system says it, whether or not it said so before
    assert field(pane).isVisible()
    view_of(pane).setFocus()
    assert not field(pane).isVisible()


@pytest.mark.parametrize("chosen", [1, 3])
def test_that_arrows_go_on_from_the_date_that_was_gone_to(qtbot: QtBot, chosen: int) -> None:
    dates = [When.of_day(1911, 9, 22), When.of_day(1999, 3, 12), When.of_day(2012, 1, 30)]
    pane, selection = made_pane(FakeReader([line(at, when, f"Event {at}") for at, when in enumerate(dates, 1)]))
    qtbot.addWidget(pane)
    selection.select_event(chosen)
    selection.stand_at(When.of_month(1999, 2))
    qtbot.keyClick(view_of(pane), KEY.Key_Right)
    assert (selection.event_id, selection.moment) == (2, None)
    selection.select_event(chosen)
    selection.stand_at(When.of_month(1999, 4))
    qtbot.keyClick(view_of(pane), KEY.Key_Left)
    assert (selection.event_id, selection.moment) == (2, None)


def test_that_arrows_find_the_selected_event_again_beside_a_date(made: Made, qtbot: QtBot) -> None:
    pane, selection = made
    first = int(view_of(pane).content.events.ids[0])
    selection.select_event(first)
    selection.stand_at(When.of_day(1900, 1, 1))
    qtbot.keyClick(view_of(pane), KEY.Key_Right)
    assert (selection.event_id, selection.moment) == (first, None)
