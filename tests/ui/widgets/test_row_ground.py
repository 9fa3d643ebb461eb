import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyle

from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.row_ground import paint_ground

State = QStyle.StateFlag


def painted(theme: Theme, state: State, *, chosen: bool | None = None) -> tuple[QColor, QColor]:
    """The colour in the middle of a row, and the one at its left edge."""
    image = QImage(60, 30, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    paint_ground(painter, QRectF(0, 0, 60, 30), state, theme, chosen=chosen)
    painter.end()
    return image.pixelColor(30, 15), image.pixelColor(0, 15)


@pytest.mark.usefixtures("qapp")
def test_that_a_chosen_row_looks_chosen_and_one_that_is_pointed_at_pointed_at(theme: Theme) -> None:
    colours = theme.colours
    assert painted(theme, State.State_Selected | State.State_MouseOver)[0] == QColor(colours.selected)
    assert painted(theme, State.State_MouseOver)[0] == QColor(colours.hover)
    assert painted(theme, State.State_None)[0].alpha() == 0
    assert painted(theme, State.State_None, chosen=True)[0] == QColor(colours.selected)
    assert painted(theme, State.State_Selected, chosen=False)[0].alpha() == 0


@pytest.mark.usefixtures("qapp")
def test_that_the_row_with_the_keys_has_a_ring_only_while_its_window_is_the_active_one(theme: Theme) -> None:
    inside, edge = painted(theme, State.State_HasFocus | State.State_Active)
    assert edge == QColor(theme.colours.accent)
    assert inside.alpha() == 0
    assert painted(theme, State.State_HasFocus)[1].alpha() == 0
