import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from kzexplorer.domain.changes import Progress
from kzexplorer.errors import Problem
from kzexplorer.ui.messages import TOUR, Messages
from kzexplorer.ui.theme import Theme


@pytest.fixture
def messages(qtbot: QtBot, theme: Theme) -> Messages:
    messages = Messages(theme)
    qtbot.addWidget(messages)
    messages.show()
    return messages


def test_that_a_problem_shows_its_own_words_and_its_details_can_be_copied(messages: Messages) -> None:
    messages.show_failure(Problem("Could not read a.txt.", "Try again.", "errno 5"))
    assert messages.problem.isVisible()
    assert messages.problem.words == "Could not read a.txt. Try again."
    messages.findChild(QPushButton, "copyProblem").click()
    assert QGuiApplication.clipboard().text() == "Could not read a.txt. Try again.\nerrno 5"


def test_that_a_bug_says_so_and_its_report_can_be_copied(messages: Messages) -> None:
    try:
        raise KeyError("lost")
    except KeyError as error:
        messages.show_failure(error)
    assert "went wrong inside kzexplorer" in messages.problem.words
    messages.findChild(QPushButton, "copyProblem").click()
    assert "KeyError: 'lost'" in QGuiApplication.clipboard().text()


def test_that_markup_in_a_message_is_shown_as_words(messages: Messages) -> None:
    messages.show_failure(Problem('Could not read <img src="x">.'))
    assert messages.problem.words == 'Could not read <img src="x">.'


def test_that_work_shows_how_far_it_is_until_it_ends(messages: Messages, qtbot: QtBot) -> None:
    messages.show_work(Progress(1, 4, "Reading b.txt"))
    assert messages.work.isVisible()
    assert messages.work.words == "Reading b.txt"
    with qtbot.waitSignal(messages.work.cancel_asked):
        messages.findChild(QPushButton, "workCancel").click()
    messages.show_work(None)
    assert not messages.work.isVisible()


def test_that_an_import_can_rest_and_be_listed_from_the_strip(messages: Messages, qtbot: QtBot) -> None:
    messages.show_work(Progress(1, 4, "Reading b.txt"))
    assert messages.findChild(QPushButton, "workPause") is None
    messages.show_work(Progress(2, 4, "Reading c.txt"), "3 events found · 2 files a second")
    pause = messages.findChild(QPushButton, "workPause")
    with qtbot.waitSignal(messages.work.pause_asked) as asked:
        pause.click()
    assert (asked.args, pause.text()) == ([True], "Resume")
    assert messages.work.facts.startswith("Paused.")
    with qtbot.waitSignal(messages.work.pause_asked) as asked:
        pause.click()
    assert (asked.args, pause.text()) == ([False], "Pause")
    with qtbot.waitSignal(messages.work.list_asked):
        messages.findChild(QPushButton, "workList").click()
    messages.show_work(Progress(0, 1, "Opening"))
    assert not pause.isVisible()


def test_that_news_tell_what_was_read_and_what_was_refused(messages: Messages, qtbot: QtBot) -> None:
    messages.show_news("Added 1 document.", "Could not read b.bin: it is not text. Leave it out.", "/notes/b.bin")
    assert messages.news.words == "Added 1 document."
    assert messages.problem.words == "Could not read b.bin: it is not text. Leave it out."
    with qtbot.waitSignal(messages.list_asked):
        messages.findChild(QPushButton, "listProblem").click()
    messages.show_failure(Problem("Could not read a.txt."))
    assert not messages.findChild(QPushButton, "listProblem").isVisible()


def test_that_the_reason_why_nothing_can_be_changed_stays(messages: Messages) -> None:
    messages.show_limit("Two documents is open in another window, so it can only be read here.")
    assert messages.limit.isVisible()
    messages.show_limit("")
    assert not messages.limit.isVisible()


def test_that_the_first_steps_end_when_dismissed_or_done(messages: Messages, qtbot: QtBot) -> None:
    messages.start_tour()
    seen = [messages.tour.words]
    for _ in TOUR[1:]:
        messages.findChild(QPushButton, "tourNext").click()
        seen.append(messages.tour.words)
    assert [words.split("   ")[1] for words in seen] == list(TOUR)
    with qtbot.waitSignal(messages.tour_ended):
        messages.findChild(QPushButton, "tourNext").click()
    assert not messages.tour.isVisible()


def test_that_the_cross_takes_the_colours_of_the_theme(messages: Messages, theme: Theme) -> None:
    cross = messages.tour.findChild(QToolButton, "tourStripClose")
    light = cross.icon().pixmap(14, 14).toImage()
    theme.set_mode("dark")
    assert cross.icon().pixmap(14, 14).toImage() != light
