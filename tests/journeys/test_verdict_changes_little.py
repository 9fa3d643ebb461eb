"""A verdict changes what it must, in the next frame, and nothing is read but what it changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kzexplorer.domain.verdict import Verdict
from kzexplorer.store import Reader
from kzexplorer.timeline.events import Flag
from kzexplorer.ui.window import Window

WHOLE = ("timeline", "event_entities", "event_places", "event_order", "entities", "documents", "mentioned_entities")
WHOLE += ("document_order", "repeated_titles", "search", "events_of")


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of the readings of everything, as they happen."""
    seen: list[str] = []

    def noted(name: str, ask: Callable[..., Any]) -> Callable[..., Any]:
        def asked(*arguments: Any, **named: Any) -> Any:
            seen.append(name)
            return ask(*arguments, **named)

        return asked

    for name in WHOLE:
        monkeypatch.setattr(Reader, name, noted(name, getattr(Reader, name)))
    return seen


def waiting(window: Window) -> int:
    """An event with a date that waits for review."""
    reader = window.session.reader
    lines = reader.event_lines(reader.timeline().id.tolist())
    return next(line.id for line in lines if line.verdict is Verdict.TO_REVIEW)


def has(window: Window, event: int, flag: Flag) -> bool:
    content = window.panes.timeline._shown.content
    assert content is not None
    index = content.events.index(event)
    assert index is not None
    return bool(content.events.has(flag)[index])


def test_that_a_verdict_and_its_undoing_show_without_reading_everything(
    window: Window, read: list[str], qtbot: QtBot
) -> None:
    event = waiting(window)
    window.selection.select_event(event)
    qtbot.waitUntil(lambda: not window.session.is_reading)
    read.clear()
    assert has(window, event, Flag.HOLLOW)
    window.commands.accept()
    assert not has(window, event, Flag.HOLLOW)
    window.commands.undo()
    assert has(window, event, Flag.HOLLOW)
    window.commands.frame_selection()
    assert window.panes.timeline.mark_position(event) is not None
    window.commands.reject()
    assert window.panes.timeline.mark_position(event) is None
    window.commands.undo()
    assert window.panes.timeline.mark_position(event) is not None
    qtbot.waitUntil(lambda: not window.session.is_reading)
    assert read == []


def test_that_a_click_and_a_step_read_nothing_but_the_event(window: Window, read: list[str], qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.session.is_reading)
    read.clear()
    window.commands.step(1)
    window.commands.step(1)
    window.commands.next_to_review()
    window.panes.document.grab()
    window.panes.card.grab()
    assert read == []


def test_that_counts_and_rows_follow_a_verdict(window: Window) -> None:
    before = window.session.reader.counts().to_review
    window.selection.select_event(waiting(window))
    window.commands.accept()
    assert f"Waiting for review {before - 1}" in window.panes.entities._legend.accessibleName()
    line = window.session.reader.document_lines([window.session.event_detail(window.selection.event_id).document])[0]
    rows = window.panes.entities.documents.model()
    shown = [rows.index(row, 0).data() for row in range(rows.rowCount())]
    assert line.title in shown
