"""Words, marks and rings of the timeline can be seen on every ground that they stand on, by anybody, in both themes."""

from __future__ import annotations

import itertools
from collections.abc import Iterator

import numpy as np
import numpy.typing as npt
import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter

from kzexplorer.ui.colours import DARK, LIGHT, Colours
from kzexplorer.ui.kinds import GROUPS
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.painting.looks import Fill, MarkLook, Size
from kzexplorer.ui.timeline.painting.marks import draw_mark
from kzexplorer.ui.timeline.painting.palette import Palette

WORDS, SEEN = 4.5, 3.0
KINDS = range(len(GROUPS))

# Simulated in linear RGB at full severity by Machado, Oliveira and Fernandes (2009),
# "A Physiologically-based Model for Simulation of Color Vision Deficiency", doi:10.1109/TVCG.2009.113.
SIGHTS = {
    "normal": np.eye(3),
    "protanopia": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deuteranopia": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritanopia": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
# OKLab by Björn Ottosson, https://bottosson.github.io/posts/oklab/
CONES = np.array(
    [[0.4122214708, 0.5363325363, 0.0514459929], [0.2119034982, 0.6806995451, 0.1073969566],
     [0.0883024619, 0.2817188376, 0.6299787005]]
)  # fmt: skip
OKLAB = np.array(
    [[0.2104542553, 0.7936177850, -0.0040720468], [1.9779984951, -2.4285922050, 0.4505937099],
     [0.0259040371, 0.7827717662, -0.8086757660]]
)  # fmt: skip


def linear(colour: QColor | str) -> npt.NDArray[np.float64]:
    """Red, green and blue as amounts of light."""
    chosen = QColor(colour)
    parts = np.array([chosen.redF(), chosen.greenF(), chosen.blueF()])
    return np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)


def contrast(front: QColor | str, back: QColor | str) -> float:
    """By WCAG 2.2."""
    weights = np.array([0.2126, 0.7152, 0.0722])
    low, high = sorted((float(weights @ linear(front)), float(weights @ linear(back))))
    return (high + 0.05) / (low + 0.05)


@pytest.fixture(params=["light", "dark"])
def palette(request: pytest.FixtureRequest, theme: Theme) -> Iterator[Palette]:
    theme.set_mode(request.param)
    yield Palette(theme)
    theme.set_mode("light")


@pytest.fixture
def colours(theme: Theme, palette: Palette) -> Colours:
    return theme.colours


def faint_pairs(pairs: dict[str, tuple[QColor | str, QColor | str]], least: float) -> dict[str, float]:
    """Those that do not reach that contrast."""
    found = {words: round(contrast(front, back), 2) for words, (front, back) in pairs.items()}
    return {words: each for words, each in found.items() if each < least}


def test_that_all_words_can_be_read_on_each_ground(palette: Palette, colours: Colours) -> None:
    pairs: dict[str, tuple[QColor | str, QColor | str]] = {
        "titles and lane names": (palette.ink, palette.panel),
        "dates, counts, axis, messages": (palette.sub, palette.panel),
        "titles over the days of the selected event": (palette.ink, palette.band),
        "dates over the days of the selected event": (palette.sub, palette.band),
        "titles beyond the days that can be shown": (palette.ink, palette.outside),
        "dates beyond the days that can be shown": (palette.sub, palette.outside),
        "title on the pill": (palette.ink, palette.selected),
        "date on the pill": (palette.accent, palette.selected),
        "flag on the axis, counts of a marked range": (palette.on_accent, palette.accent),
        "hover card": (colours.ink, colours.raised),
        "place and hint on the hover card": (colours.sub, colours.raised),
        "exact day": (colours.good, colours.good_tint),
        "not an exact day": (colours.accent, colours.selected),
        "to review": (colours.warn, colours.warn_tint),
        "chips": (colours.sub, colours.panel),
        "chips under the mouse": (colours.ink, colours.hover),
        "years of the strip": (colours.sub, colours.panel),
        "years of the strip where it is folded": (colours.sub, colours.app),
        "tray, selected": (colours.ink, colours.selected),
        "date in the tray, selected": (colours.sub, colours.selected),
        "tray under the mouse": (colours.ink, colours.hover),
        "date in the tray under the mouse": (colours.sub, colours.hover),
        "filter": (colours.sub, colours.raised),
    }
    for kind, name in itertools.product(KINDS, (Fill.TINT, Fill.WASHED, Fill.BAR, Fill.BAR_HOLLOW)):
        pairs[f"title and date inside {GROUPS[kind].words}, {name.name}"] = (palette.ink, palette.fills[kind][name])
    assert faint_pairs(pairs, WORDS) == {}


def test_that_marks_bars_and_rings_stand_out_from_their_ground(palette: Palette, colours: Colours) -> None:
    pairs: dict[str, tuple[QColor | str, QColor | str]] = {
        "ring of the focus": (palette.accent, palette.panel),
        "ring of the selection": (palette.accent, palette.panel),
        "ring of the selection on its own ground": (palette.accent, palette.selected),
        "ring of a chip": (colours.accent, colours.panel),
        "window of the strip over its tint": (colours.accent, palette.band),
        "line of the selected date": (palette.cursor, palette.panel),
        "bars of mixed lanes": (palette.mixed_bar, palette.panel),
        "ticks of hidden events": (palette.faint, palette.panel),
    }
    for kind in KINDS:
        words, colour = GROUPS[kind].words, palette.kinds[kind]
        pairs |= {
            f"mark of {words}": (colour, palette.panel),
            f"mark of {words} on the pill": (colour, palette.selected),
            f"mark of {words} over the days of the selected event": (colour, palette.band),
            f"bars of {words}": (palette.bars[kind], palette.panel),
            f"edge of a span of {words}": (palette.edges[kind], palette.panel),
            f"small mark of {words} on its tint": (palette.inner[kind], palette.fills[kind][Fill.BAR]),
        }
    assert faint_pairs(pairs, SEEN) == {}


@pytest.mark.parametrize(("colours_", "least"), [(LIGHT, 0.1275), (DARK, 0.1385)], ids=["light", "dark"])
@pytest.mark.parametrize("sight", SIGHTS)
def test_that_kinds_are_told_apart_by_everybody(colours_: Colours, least: float, sight: str) -> None:
    seen = [np.clip(SIGHTS[sight] @ linear(kind), 0, 1) for kind in colours_.kinds]
    places = [OKLAB @ np.cbrt(CONES @ each) for each in seen]
    distances = [float(np.linalg.norm(a - b)) for a, b in itertools.combinations(places, 2)]
    assert min(distances) >= least


def picture(palette: Palette, look: MarkLook) -> npt.NDArray[np.float64]:
    """How far each pixel of a mark at 100 % is from the panel, 0 to 1: all that a print without colours keeps."""
    image = QImage(20, 20, QImage.Format.Format_RGB32)
    image.fill(palette.panel)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_mark(painter, palette, look, QPointF(10, 10))
    painter.end()
    light = np.array([[image.pixelColor(x, y).lightnessF() for x in range(20)] for y in range(20)])
    away = np.abs(light - palette.panel.lightnessF())
    return away / away.max()


@pytest.mark.parametrize(("size", "least"), [(Size.WHOLE, 11.0), (Size.SMALL, 7.0), (Size.CHILD, 3.5)])
def test_that_kinds_have_shapes_of_their_own(palette: Palette, size: Size, least: float) -> None:
    drawn = [picture(palette, MarkLook(kind, False, False, size)) for kind in KINDS]
    for (a, one), (b, other) in itertools.combinations(enumerate(drawn), 2):
        assert np.abs(one - other).sum() >= least, f"{GROUPS[a].words} look like {GROUPS[b].words}"


@pytest.mark.parametrize("size", list(Size))
def test_that_hollow_and_struck_marks_are_told_apart_without_colour(palette: Palette, size: Size) -> None:
    for kind in KINDS:
        filled, hollow, struck = (
            picture(palette, MarkLook(kind, hollow, struck, size))
            for hollow, struck in ((False, False), (True, False), (True, True))
        )
        assert filled[9:11, 9:11].mean() - hollow[9:11, 9:11].mean() > 0.5
        assert np.abs(struck - hollow).sum() >= 3
