"""Somebody cites what they found: its passage leaves on the clipboard in the style of their paper."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from kzexplorer.ui.window import Window
from tests.journeys import every_event


def copied(window: Window, command: str, qtbot: QtBot) -> str:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("")
    window.actions_table.trigger(command)
    qtbot.waitUntil(lambda: clipboard.text() != "", timeout=10_000)
    return clipboard.text()


def test_that_the_selected_event_is_cited_in_each_style(window: Window, qtbot: QtBot) -> None:
    event = every_event.main_events(window)[0]
    window.commands.select_event(event)
    detail = window.session.reader.event(event)
    words = " ".join(detail.evidence[0].of(window.session.reader.text(detail.document)).split())
    assert copied(window, "citation", qtbot).startswith(f"“{words}” — {detail.document_title}")
    assert copied(window, "cite_chicago", qtbot).startswith(f"“{detail.document_title},” ")
    entry = copied(window, "cite_bibtex", qtbot)
    assert entry.startswith("@misc{")
    assert f"title = {{{{{detail.document_title}}}}}" in entry


def test_that_nothing_is_copied_while_no_event_is_selected(window: Window) -> None:
    window.selection.select_event(None)
    assert {"cite_chicago", "cite_bibtex"} <= window.commands.lacking().keys()
    QGuiApplication.clipboard().setText("before")
    window.actions_table.trigger("cite_bibtex")
    assert QGuiApplication.clipboard().text() == "before"


def test_that_all_rows_chosen_in_the_results_are_cited(window: Window, qtbot: QtBot) -> None:
    window.actions_table.trigger("show_results")
    pane = window.panes.results
    assert pane is not None
    qtbot.waitUntil(lambda: pane.table.model().rowCount() > 2, timeout=10_000)
    pane.take_keys()
    pane.table.selectAll()
    qtbot.waitUntil(lambda: len(pane.chosen) > 2, timeout=10_000)
    entries = copied(window, "cite_bibtex", qtbot).split("\n\n")
    assert 2 < len(entries) <= len(pane.chosen)
