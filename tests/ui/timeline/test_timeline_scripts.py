"""Titles in any script, and titles made to do harm: drawn from their beginning, and never over anything else."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.domain.when import When
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.painting.sheets import Lettering
from kzexplorer.ui.timeline.painting.texts import Role, one_line, runs_backwards
from tests.ui.timeline.timeline_clicks import made_pane
from tests.ui.timeline.timeline_fakes import FakeReader, line

HEBREW = "ביקור נשיא קזחסטן בירושלים ופגישה עם ראש הממשלה"
KAZAKH = "قازاقستان پرەزيدەنتى"
STORM = "Q" + "\u0300\u0301\u0323\u0331" * 30
HARMFUL = st.text(
    st.sampled_from("ab اب אב\u202e\u202d\u2066\u2069\u200b\u200f\u0301\u0489\n\r\t\x00\x1b\u2028\ufeff\U000e0041é漢😀")
)


def drawn(words: str, room: float, width: int = 420, ratio: float = 1.0) -> npt.NDArray[np.int64]:
    """How much ink is in each pixel of a line of that width."""
    image = QImage(int(width * ratio), int(20 * ratio), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    texts = Lettering()
    texts.set_ratio(ratio)
    painter = QPainter(image)
    texts.draw(painter, Role.TITLE, words, QColor("black"), QPointF(4, 10), room)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return pixels[:, 3::4].astype(np.int64)


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_that_words_with_too_little_room_keep_their_beginning(theme: Theme, ratio: float) -> None:
    room = 120.0
    for words in (HEBREW, "A visit of the President to Jerusalem and a meeting"):
        whole, cut = drawn(words, 1_000.0, ratio=ratio), drawn(words, room, ratio=ratio)
        width = round(Lettering().width(Role.TITLE, words) * ratio)
        left, kept = round(4 * ratio), round(60 * ratio)
        end = left + round(room * ratio)
        if runs_backwards(words):
            begins, shown = whole[:, left + width - kept : left + width], cut[:, end - kept : end]
        else:
            begins, shown = whole[:, left : left + kept], cut[:, left : left + kept]
        assert begins.any()
        assert (begins == shown).all(), words
        assert not cut[:, end + round(3 * ratio) :].any()
        assert not cut[:, : left - round(3 * ratio)].any()


@pytest.mark.parametrize("words", [HEBREW, "A visit of the President to Jerusalem and a meeting"])
def test_that_the_end_that_is_cut_fades(theme: Theme, words: str) -> None:
    cut = drawn(words, 120.0)
    columns = cut.max(axis=0)
    ends = columns[4:124][::-1] if not runs_backwards(words) else columns[4:124]
    assert ends[:8].max() < 120
    assert ends[60:].max() > 200


def test_that_stacked_accents_stay_in_their_own_line(theme: Theme) -> None:
    texts = Lettering()

    def page(words: Sequence[str]) -> bytes:
        image = QImage(400, 20 * 40, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        for at, each in enumerate(words):
            texts.draw(painter, Role.TITLE, each, QColor("black"), QPointF(4, 10 + 20 * at))
        painter.end()
        return bytes(image.copy(0, 0, 400, 20 * 38).constBits())

    plain = [f"Line {at} of words that others must not touch" for at in range(38)]
    before = page(plain)
    texts.set_ratio(2.0)
    texts.set_ratio(1.0)
    page([STORM, *plain[1:19], STORM + "x", *plain[20:38]])
    assert page(plain) == before


@given(HARMFUL)
def test_that_a_title_is_one_line_without_signs_that_act_on_others(words: str) -> None:
    told = one_line(words)
    assert len(told.splitlines()) <= 1
    assert not any(unicodedata.bidirectional(letter) in ("LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI")
                   for letter in told)  # fmt: skip
    assert not any(unicodedata.category(letter) in ("Cc", "Cs", "Zl", "Zp") for letter in told)
    assert "\u0301" * 4 not in told
    assert "\u0489" * 4 not in told
    assert len(told) <= 200
    assert one_line(told) == told


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("Ә visit of Қасым-Жомарт Тоқаев", "Ә visit of Қасым-Жомарт Тоқаев"),
        (KAZAKH, KAZAKH),
        ("Việt Nam – Qazaqstan", "Việt Nam – Qazaqstan"),
        ("می‌خواهم", "می‌خواهم"),
        ("👨‍👩‍👧 summit", "👨‍👩‍👧 summit"),
        ("abc\u202edef", "abcdef"),
        ("one\ntwo\u2028three", "one two three"),
    ],
)
def test_that_what_scripts_need_is_kept(words: str, kept: str) -> None:
    assert one_line(words) == kept


@pytest.mark.parametrize(
    ("words", "backwards"),
    [(HEBREW, True), (KAZAKH, True), ("Meeting with " + HEBREW, False), ("2019 " + HEBREW, True), ("2019", False)],
)
def test_that_the_first_letter_tells_which_way_words_run(words: str, backwards: bool) -> None:
    assert runs_backwards(words) is backwards


def test_that_time_runs_from_left_to_right_in_a_window_that_is_mirrored(qtbot: QtBot) -> None:
    application = QGuiApplication.instance()
    assert isinstance(application, QGuiApplication)
    lines = [line(at, When.of_day(2019, at, 3), HEBREW if at % 2 else "Talks") for at in range(1, 9)]
    straight, _ = made_pane(FakeReader(lines))
    qtbot.addWidget(straight)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        pane, selection = made_pane(FakeReader(lines))
        qtbot.addWidget(pane)
        places = [pane.mark_position(at).x() for at in range(1, 9)]
        assert places == sorted(places)
        assert places == [straight.mark_position(at).x() for at in range(1, 9)]
        view = pane.findChild(QWidget, "timelineView")
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=pane.mark_position(3))
        assert selection.event_id == 3
        header = pane.findChild(QWidget, "timelineHeader")
        title, fit = (header.findChild(QWidget, name) for name in ("timelineTitle", "timelineFit"))
        assert fit.x() < title.x()
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for each in (pane, straight):
            each.findChild(QWidget, "timelineView")._settling.stop()
