"""The thin line that joins the events of a series: first, second, third consultations."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kzexplorer.timeline.frames.placed import Pixels


@dataclass(frozen=True, slots=True, eq=False)
class SeriesLine:
    """Points in pixels that are joined in this order; none or two at least."""

    x: Pixels
    y: Pixels


NO_LINE = SeriesLine(np.zeros(0, np.float64), np.zeros(0, np.float64))


def line_in_view(x: Pixels, y: Pixels, width: float) -> SeriesLine:
    """The part from 0 to `width` of the line through these points: those inside, and where it crosses the edges."""
    if len(x) < 2 or x.max() < 0 or x.min() > width:
        return NO_LINE
    order = np.argsort(x, kind="stable")
    x, y = x[order], y[order]
    inside = (x >= 0) & (x <= width)
    edges = [edge for edge, crossed in ((0.0, x[0] < 0), (width, x[-1] > width)) if crossed]
    left, right = [edge for edge in edges if not edge], [edge for edge in edges if edge]
    xs = np.concatenate([left, x[inside], right])
    ys = np.concatenate([np.interp(left, x, y), y[inside], np.interp(right, x, y)])
    return SeriesLine(xs, ys)
