import sys
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui.timeline.view import TimelineView
from kzexplorer.ui.widgets.guarded import guarded
from tests.ui.timeline.timeline_clicks import invented_reader, made_pane
from tests.ui.timeline.timeline_hands import view_of


class Failing(QWidget):
    """Fails with its painter open."""

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.drawText(0, 0, str(1 // 0))


class FailingText(QPlainTextEdit):
    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.drawText(0, 0, str({}[0]))


@pytest.fixture
def reports(monkeypatch: pytest.MonkeyPatch) -> list[BaseException]:
    told: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, error, trace: told.append(error))
    return told


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[TimelineView]:
    pane, _ = made_pane(invented_reader())
    qtbot.addWidget(pane)
    yield view_of(pane)
    view_of(pane)._settling.stop()


@pytest.mark.parametrize(("failing", "kind"), [(Failing, ZeroDivisionError), (FailingText, KeyError)])
def test_that_painting_that_fails_is_reported_once_and_says_so(
    qtbot: QtBot, reports: list[BaseException], failing: type[QWidget], kind: type[Exception]
) -> None:
    widget = failing()
    qtbot.addWidget(widget)
    widget.resize(400, 200)
    shown = [widget.grab().toImage() for _ in range(3)]
    assert [type(each) for each in reports] == [kind]
    colours = {shown[-1].pixelColor(x, y).name() for x in range(400) for y in range(60, 140)}
    assert len(colours) > 1, "there are no words"


def test_that_a_timeline_that_cannot_be_drawn_says_so_and_is_drawn_again_later(
    view: TimelineView, reports: list[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    before = view.grab().toImage()
    with monkeypatch.context() as broken:
        broken.setattr(view.stage.painter, "paint", lambda *_, **__: 1 // 0)
        failed = [view.grab().toImage() for _ in range(3)]
    assert [type(each) for each in reports] == [ZeroDivisionError]
    assert failed[-1] != before
    assert view.grab().toImage() == before
