"""The words beside marks: titles, and their dates where there is room for both."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor, QPainter

from kzexplorer.timeline.events import Flag
from kzexplorer.timeline.frames.placed import Side
from kzexplorer.ui.timeline.painting.ink import Ink
from kzexplorer.ui.timeline.painting.picture import Picture
from kzexplorer.ui.timeline.painting.rectangles import table
from kzexplorer.ui.timeline.painting.shown import Shown
from kzexplorer.ui.timeline.painting.texts import Role

_TITLE_LEAST = 150.0


def draw_labels(painter: QPainter, ink: Ink, picture: Picture, shown: Shown) -> None:
    """The labels of events that are not selected."""
    palette, emphasis = ink.palette, picture.emphasis
    if emphasis is not None and emphasis.dims:
        found = emphasis.of(shown.event)
        quiet = shown.where(~found)
        _draw(painter, ink, picture, quiet, Role.TITLE, (palette.dimmed, palette.dimmed), urgent=False)
        shown = shown.where(found)
    _draw(painter, ink, picture, shown, Role.TITLE, (palette.ink, palette.sub), urgent=False)


def draw_chosen_label(painter: QPainter, ink: Ink, picture: Picture, shown: Shown) -> None:
    """The label of the selected event."""
    palette = ink.palette
    _draw(painter, ink, picture, shown, Role.STRONG, (palette.ink, palette.accent), urgent=True)


def _draw(
    painter: QPainter,
    ink: Ink,
    picture: Picture,
    shown: Shown,
    role: Role,
    colours: tuple[QColor, QColor],
    *,
    urgent: bool,
) -> None:
    at = np.flatnonzero(shown.side != Side.NONE.value)
    captions = [picture.caption(event) for event in shown.event[at].tolist()]
    told = np.array([caption is not None for caption in captions], np.bool_)
    at, known = at[told], [caption for caption in captions if caption is not None]
    if not known:
        return
    x, y, room = np.rint(shown.label_left[at]), shown.y[at], shown.room[at]
    titles = [caption.title for caption in known]
    wide = np.array([ink.texts.width(role, title) for title in titles])
    beside = np.array([caption.date_width for caption in known]) + picture.frame.sizes.date_gap
    dated = np.array([bool(caption.date) for caption in known]) & (room >= beside + np.minimum(wide, _TITLE_LEAST))
    room = room - np.where(dated, beside, 0.0)
    ink.words(painter, role, colours[0], titles, x, y, room, urgent=urgent)
    struck = (picture.events.flags[shown.event[at]] & Flag.REJECTED) != 0
    if struck.any():
        ink.fill(painter, colours[1], table(x, y, np.minimum(wide, room), 1.0)[struck])
    inside = shown.side[at] == Side.INSIDE.value
    # on a tint the quieter colour would be too faint
    for colour, chosen in ((colours[1], dated & ~inside), (colours[0], dated & inside)):
        if chosen.any():
            dates = [known[each].date for each in np.flatnonzero(chosen).tolist()]
            end = x + np.minimum(wide, room) + picture.frame.sizes.date_gap
            ink.words(painter, Role.DATE, colour, dates, end[chosen], y[chosen], urgent=urgent)
