import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui.events.badges import EventRow
from kzexplorer.ui.events.card import EventCard
from kzexplorer.ui.events.words import reason_lines
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme


@pytest.fixture
def card(qtbot: QtBot, session: Session, selection: Selection, theme: Theme) -> EventCard:
    card = EventCard(session, selection, theme)
    qtbot.addWidget(card)
    theme.changed.emit()
    card.show()
    return card


def words(card: EventCard, name: str) -> str:
    return card.findChild(QLabel, name).text()


def test_that_the_card_invites_until_an_event_is_selected(card: EventCard, selection: Selection) -> None:
    assert card.findChild(QLabel, "eventHint").isVisible()
    selection.select_event(1)
    assert not card.findChild(QLabel, "eventHint").isVisible()


def test_that_the_card_shows_what_the_store_knows(card: EventCard, session: Session, selection: Selection) -> None:
    for event in session.reader.event_order().tolist():
        selection.select_event(event)
        detail = session.reader.event(event)
        assert words(card, "eventTitle") == detail.title
        assert words(card, "eventConfidence") == f"{detail.confidence:.2f}"
        assert words(card, "eventReason") == "\n".join(reason_lines(detail))
        assert all(date.words in words(card, "eventReason") for date in detail.dates)
        for part in (*detail.participants, *detail.places):
            assert card.findChild(QPushButton, f"chip{part.entity}").text() == part.name


def test_that_an_event_without_a_date_says_so(card: EventCard, session: Session, selection: Selection) -> None:
    undated = session.reader.timeline().undated.tolist()
    assert undated
    selection.select_event(undated[0])
    assert words(card, "eventDate") == "No date"
    assert words(card, "eventBasis") == "the text gives none"


def test_that_a_chip_narrows_to_its_entity(card: EventCard, session: Session, selection: Selection) -> None:
    details = [session.reader.event(event) for event in session.reader.event_order().tolist()]
    detail = next(detail for detail in details if detail.participants)
    selection.select_event(detail.id)
    part = detail.participants[0]
    card.findChild(QPushButton, f"chip{part.entity}").click()
    assert selection.entities == {part.entity}


def test_that_the_buttons_ask_for_what_they_say(card: EventCard, selection: Selection, qtbot: QtBot) -> None:
    selection.select_event(1)
    for button, signal in (("acceptEvent", card.accepted), ("rejectEvent", card.rejected)):
        with qtbot.waitSignal(signal):
            card.findChild(QPushButton, button).click()
    with qtbot.waitSignal(card.stepped) as stepped:
        card.next.click()
    assert stepped.args == [1]


def test_that_an_ampersand_in_a_title_is_shown_and_takes_no_key(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    row = EventRow("row", "Berg &Sons sign <b>", 0, True, theme, parent)
    assert row.shortcut().isEmpty()
    assert row.text() == "Berg &Sons sign <b>"


def test_that_the_card_tells_words_rule_and_anchor_of_a_date(card: EventCard, selection: Selection) -> None:
    selection.select_event(3)
    assert words(card, "eventReason") == "“April 1999”: All is said. Rule: month year. Anchor: 3 March 1998."


def test_that_the_card_tells_stance_quotes_and_figures_of_the_passage(card: EventCard, selection: Selection) -> None:
    selection.select_event(2)
    told = [words(card, "eventFact0"), words(card, "eventFact1")]
    assert told == [
        "Queen Ottilie of Brandia welcomes Queen Ottilie of Brandia: “thanked the queen”",
        "Queen Ottilie of Brandia: “The envoy thanked the queen”",
    ]
    selection.select_event(4)
    assert words(card, "eventFact0") == "2 courts (“two courts”)"
    selection.select_event(1)
    assert words(card, "eventFact0") == told[0], "a meeting tells the stances taken in it"
    selection.select_event(3)
    assert not card.findChild(QWidget, "eventFacts").isVisible()


def test_that_no_label_of_the_card_reads_a_text_as_markup(card: EventCard, selection: Selection) -> None:
    for event in (1, 2, 3, 4):
        selection.select_event(event)
        written = [shown for shown in card.findChildren(QLabel) if shown.text()]
        assert len(written) > 5
        assert {shown.textFormat() for shown in written} == {Qt.TextFormat.PlainText}


def test_that_a_screen_reader_hears_date_and_office_without_markup(
    card: EventCard, session: Session, selection: Selection
) -> None:
    details = [session.reader.event(event) for event in session.reader.event_order().tolist()]
    detail = next(each for each in details if each.when is not None and each.participants)
    selection.select_event(detail.id)
    dates = card.findChild(QWidget, "eventDates")
    assert dates.accessibleName() == f"Date: {words(card, 'eventDate')}, {words(card, 'eventBasis')}"
    assert dates.accessibleDescription() == words(card, "eventReason")
    chip = card.findChild(QPushButton, f"chip{detail.participants[0].entity}")
    assert chip.accessibleDescription().endswith("Show only the events of this entity")
    assert "<" not in chip.accessibleDescription()
