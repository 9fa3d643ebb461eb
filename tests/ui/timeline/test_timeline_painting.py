"""What stands in painted frames: labels that neither overlap nor are cut off, and marks where the geometry says."""

import itertools
import math
from collections.abc import Iterator, Sequence

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from kzexplorer.timeline.events import Flag
from kzexplorer.timeline.frames.placed import Body
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.content import Content
from kzexplorer.ui.timeline.painting.picture import AXIS_HEIGHT
from kzexplorer.ui.timeline.painting.pixel_ink import PixelInk
from kzexplorer.ui.timeline.painting.sheets import WordSheets
from kzexplorer.ui.timeline.painting.texts import Role, Texts
from kzexplorer.ui.timeline.stage import Stage
from tests.ui.timeline.timeline_fakes import ArrayReader

FIRST, N_DAYS = 629_000, 110_000
RATIOS = (1.0, 1.25, 1.5, 2.0)
Written = tuple[float, float, float, str]


class NotingInk(PixelInk):
    """Notes each word as left, right, middle line and words, in the parts that are drawn at one time."""

    parts: list[list[Written]]

    def words(self, painter, role, colour, words, x, y, room=math.inf, *, urgent=True) -> None:  # type: ignore[no-untyped-def]
        if not hasattr(self, "parts"):
            self.parts = [[]]
        columns = (np.broadcast_to(np.asarray(each, float), len(words)).tolist() for each in (x, y, room))
        for each, left, middle, space in zip(words, *columns, strict=True):
            self.parts[-1].append((left, left + min(self.texts.width(role, each), space), middle, each))
        super().words(painter, role, colour, words, x, y, room, urgent=urgent)

    def flush(self, painter: QPainter) -> None:
        self.parts.append([])
        super().flush(painter)


def stage_of(number: int, ink: type[PixelInk] = PixelInk) -> Stage:
    theme = Theme("light")
    theme.apply()
    stage = Stage(theme, ink)
    stage.show(Content(ArrayReader(number, FIRST, N_DAYS, 15, 3)), "kind", None)
    return stage


def painted(stage: Stage, moments: tuple[float, float], size: tuple[int, int], ratio: float) -> QImage:
    stage.look_at(*moments, *size)
    stage.settle()
    image = QImage(round(size[0] * ratio), round(size[1] * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    try:
        stage.paint(painter, ratio, focused=False)
    finally:
        painter.end()
    return image


def views() -> Iterator[tuple[float, float]]:
    """A zoom from everything to a month, and a pan at ten years."""
    middle = FIRST + 0.85 * N_DAYS
    for step in range(8):
        days = N_DAYS * (30 / N_DAYS) ** (step / 7)
        yield middle - days / 2, middle + days / 2
    for step in range(5):
        start = middle - 3_650 + step * 411
        yield start, start + 3_650


def overlaps(part: Sequence[Written]) -> list[tuple[Written, Written]]:
    """Pairs of words that lie over each other; a line of words is 15 pixels high."""
    return [
        (one, other)
        for one, other in itertools.combinations(sorted(part), 2)
        if other[0] < one[1] - 0.5 and abs(one[2] - other[2]) < 15
    ]


@pytest.mark.parametrize("number", [60, 3_000, 60_000])
@pytest.mark.parametrize(("size", "ratio"), [((1_440, 600), 1.0), ((700, 420), 1.5)])
def test_that_no_words_overlap_and_none_are_cut_by_an_edge(
    qtbot: QtBot, number: int, size: tuple[int, int], ratio: float
) -> None:
    stage = stage_of(number, NotingInk)
    ink = stage.painter.ink
    assert isinstance(ink, NotingInk)
    n_words = 0
    for moments in views():
        ink.parts = [[]]
        painted(stage, moments, size, ratio)
        labels, gutter, axis = ink.parts[:3]
        assert [overlaps(part) for part in (labels, gutter, axis)] == [[], [], []]
        beyond = [each for part in (labels, axis) for each in part if each[0] < -1 or each[1] > stage.lanes_width]
        assert beyond == []
        assert [each for each in gutter if each[1] > stage.gutter] == []
        n_words += len(labels) + len(axis)
    assert n_words > 200


@pytest.mark.parametrize("ratio", RATIOS)
def test_that_marks_are_painted_where_they_can_be_clicked(qtbot: QtBot, ratio: float) -> None:
    stage = stage_of(400)
    theme = Theme("light")
    image = painted(stage, (FIRST + 90_000.0, FIRST + 100_000.0), (1_200, 700), ratio)
    content = stage.content
    assert content is not None
    seen = 0
    for lane in stage.frame.lanes:
        placed = lane.placed
        for at in np.flatnonzero(placed.body == Body.MARK.value).tolist():
            event = int(placed.event[at])
            x, y = placed.x[at] + stage.gutter, lane.row_middle(int(placed.row[at]), stage.frame.sizes) + AXIS_HEIGHT
            y -= stage.scroll
            if not (stage.gutter + 8 < x < 1_190 and y < 680):  # what is below fades
                continue
            hollow = bool(content.events.flags[event] & Flag.HOLLOW)
            expected = QColor(theme.colours.panel) if hollow else theme.kind(int(content.events.group[event]))
            assert image.pixelColor(int(x * ratio), int(y * ratio)).name() == expected.name()
            hit = stage.hit(float(x), float(y))
            assert hit is not None
            assert hit.event == event
            seen += 1
    assert seen > 20


@pytest.mark.parametrize("ratio", RATIOS)
def test_that_lines_fill_whole_pixels_at_every_scaling(qtbot: QtBot, ratio: float) -> None:
    stage = stage_of(30)
    image = painted(stage, (FIRST + 100_000.0, FIRST + 101_000.0), (1_200, 700), ratio)
    palette = stage.painter.ink.palette
    told = {palette.panel.name(), palette.line.name(), palette.grid.name()}
    bottom = int((AXIS_HEIGHT + stage.frame.lanes[-1].bottom - 4) * ratio)
    row = {image.pixelColor(x, bottom).name() for x in range(int(stage.gutter * ratio) + 2, image.width())}
    assert row <= told
    assert len(row) > 1


def test_that_a_frame_while_moving_draws_some_new_titles_and_the_next_ones_the_rest(qtbot: QtBot) -> None:
    stage = stage_of(1_500)
    stage.look_at(FIRST + 90_000.0, FIRST + 96_000.0, 3_000, 1_600)
    stage.settle()
    image = QImage(3_000, 1_600, QImage.Format.Format_RGB32)
    pictures = []
    for _ in range(12):
        painter = QPainter(image)
        stage.paint(painter, 1.0, focused=False, whole=False)
        painter.end()
        pictures.append(image.copy())
        if not stage.painter.ink.behind:
            break
    assert 1 < len(pictures) < 12
    painter = QPainter(image)
    stage.paint(painter, 1.0, focused=False)
    painter.end()
    assert pictures[0] != image
    assert pictures[-1] == image


def test_that_pages_of_words_are_used_again_and_words_drawn_right_after_that(qtbot: QtBot) -> None:
    Theme("light").apply()
    sheets = WordSheets(Texts(), (256, 40))
    alone = WordSheets(Texts())

    def drawn(by: WordSheets, words: str) -> QImage:
        image = QImage(300, 20, QImage.Format.Format_RGB32)
        image.fill(QColor("white"))
        painter = QPainter(image)
        by.begin()
        by.add(Role.TITLE, QColor("black"), (words,), 0.0, 10.0)
        by.draw(painter)
        painter.end()
        return image

    for number in itertools.chain(range(60), range(60)):
        assert drawn(sheets, f"Visit {number}") == drawn(alone, f"Visit {number}")


@pytest.mark.parametrize("words", ["Nazarbayev visits the United States", "Қазақстан Республикасы", "AV To Yes, 11–14"])
def test_that_widths_by_pairs_are_those_of_the_font(qtbot: QtBot, words: str) -> None:
    Theme("light").apply()
    texts = Texts()
    for role in Role:
        exact = texts._metrics[role].horizontalAdvance(words)
        assert texts.width(role, words) == pytest.approx(exact, abs=1.6)
