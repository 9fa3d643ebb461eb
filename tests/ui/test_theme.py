import pytest
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QRawFont
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kzexplorer.domain.event import EventKind
from kzexplorer.ui.colours import DARK, LIGHT, Colours, mix
from kzexplorer.ui.kinds import GROUPS, group_of
from kzexplorer.ui.theme import Theme, text_font, ui_font


def luminance(colour: QColor) -> float:
    """Relative luminance, by WCAG 2.1."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(front: str, back: str) -> float:
    light, dark = sorted((luminance(QColor(front)), luminance(QColor(back))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("front", "back"),
    [
        ("ink", "panel"), ("ink", "app"), ("sub", "panel"), ("sub", "app"), ("faint", "panel"), ("accent", "panel"),
        ("on_accent", "accent"), ("good", "good_tint"), ("warn", "warn_tint"), ("bad", "bad_tint"), ("bad", "panel"),
        ("ink", "selected"), ("sub", "selected"), ("ink", "hover"), ("sub", "hover"), ("ink", "raised"),
    ],
)  # fmt: skip
def test_that_words_can_be_read(colours: Colours, front: str, back: str) -> None:
    named = colours.named()
    assert contrast(named[front], named[back]) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_that_marks_stand_out_from_the_panel(colours: Colours) -> None:
    assert all(contrast(kind, colours.panel) >= 3 for kind in colours.kinds)


def test_that_each_kind_of_event_has_a_colour_and_a_shape_of_its_group() -> None:
    assert sorted(kind for group in GROUPS for kind in group.kinds) == sorted(EventKind)
    assert all(kind in GROUPS[group_of(kind)].kinds for kind in EventKind)
    assert len(GROUPS) == len(LIGHT.kinds) == len(DARK.kinds)
    assert len({group.corners for group in GROUPS}) == len(GROUPS)


def test_that_the_shipped_fonts_are_used_and_know_kazakh_letters(theme: Theme) -> None:
    for font in (ui_font(), text_font(16)):
        assert QFontInfo(font).family() == font.family()
        assert all(QRawFont.fromFont(font).supportsCharacter(ord(letter)) for letter in "ӘәҒғҚқҢңӨөҰұҮүҺһІіŽčş–“”")


def test_that_lines_of_the_reading_font_stand_apart(theme: Theme) -> None:
    metrics = QFontMetrics(text_font(16))
    assert metrics.leading() > 0


def test_that_switching_tells_everybody_and_dresses_the_application(theme: Theme, qtbot: QtBot) -> None:
    with qtbot.waitSignal(theme.changed):
        theme.set_mode("dark")
    assert theme.dark
    assert QApplication.palette().window().color() == QColor(DARK.app)
    theme.set_mode("light")
    assert QApplication.palette().window().color() == QColor(LIGHT.app)


def test_that_icons_take_the_colour_asked_for(theme: Theme) -> None:
    picture = theme.icon("plus", "accent").pixmap(16, 16).toImage()
    drawn = {
        picture.pixelColor(x, y).name() for x in range(16) for y in range(16) if picture.pixelColor(x, y).alpha() > 250
    }
    assert LIGHT.accent in drawn


def test_that_mixing_gives_the_share_asked_for() -> None:
    assert mix("#ffffff", "#000000", 0.5).name() == "#808080"
    assert mix("#123456", "#ffffff", 1).name() == "#123456"
