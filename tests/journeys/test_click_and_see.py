"""Click an event, see its exact words; click the words, see the event."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from kzexplorer import paths
from kzexplorer.ui.window import Window
from tests.journeys import every_event

EMOJI = """😀 A note before it 👩‍👩‍👧 begins.

On 4 May 2011, Minister Ana Duarte visited Lisbon. On 6 May 2011, she met Minister Paul Weber in Porto.
"""


def test_that_a_click_on_each_mark_lights_exactly_its_passage(window: Window) -> None:
    reader = window.session.reader
    for event in every_event.main_events(window):
        every_event.click_mark(window, event)
        detail = reader.event(event)
        text = reader.text(detail.document)
        assert window.panes.document.highlighted() == [span.of(text) for span in detail.evidence]


def test_that_a_click_into_each_passage_selects_its_event(window: Window) -> None:
    for event in every_event.main_events(window):
        every_event.click_words(window, event)


def test_that_the_passage_is_in_view_after_its_mark_was_clicked(window: Window) -> None:
    pane = window.panes.document
    for event in every_event.main_events(window):
        every_event.click_mark(window, event)
        start = window.session.reader.event(event).evidence[0].start
        (rect,) = pane.text.rects(start, start + 1)
        assert pane.text.viewport().rect().contains(rect.center().toPoint())


@pytest.mark.parametrize("scale", ["1", "2", "3"])
def test_that_both_ways_hold_at_each_scale_also_behind_an_emoji(scale: str, tmp_path: Path) -> None:
    note = tmp_path / "note.txt"
    note.write_text(EMOJI, encoding="utf-8")
    program = Path(every_event.__file__)
    run = subprocess.run(
        [sys.executable, str(program), str(tmp_path / "note.kzx"), str(note), str(paths.seeds())],
        env=os.environ | {"QT_SCALE_FACTOR": scale, "PYTHONPATH": str(program.parents[2])},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    seen = json.loads(run.stdout)
    assert seen["scale"] == float(scale)
    assert seen["lit"] == seen["told"]
    assert any("Ana Duarte visited Lisbon" in words for told in seen["lit"] for words in told)
    assert any("met Minister Paul Weber" in words for told in seen["lit"] for words in told)
