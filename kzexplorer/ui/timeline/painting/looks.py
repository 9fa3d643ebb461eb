"""How events look, as codes that batches of drawing are made of: the marks of kinds, and the fills of spans."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum

import numpy as np
import numpy.typing as npt

from kzexplorer.timeline.events import Codes
from kzexplorer.timeline.frames.placed import Pixels
from kzexplorer.ui.kinds import GROUPS


class Size(IntEnum):
    """How large a mark is: alone on its row, at the start of a bar, or inside the bar of what it is part of."""

    WHOLE = 0
    SMALL = 1
    CHILD = 2


class Fill(IntEnum):
    """How a span is filled: `BAR`s have round corners and an outline, all others fade at their ends.

    `WALLED` has a soft outline all around; what goes on without an end is `WASHED_EDGED` instead.
    """

    SOLID = 0
    TINT = 1
    WASHED = 2
    TINT_EDGED = 3
    WASHED_EDGED = 4
    WALLED = 5
    BAR = 6
    BAR_HOLLOW = 7


RADII = {Size.WHOLE: 5.6, Size.SMALL: 4.4, Size.CHILD: 3.4}
HEIGHT = 16.0
STROKE = 1.9
OUTLINE = 1.3
CORNER = 4.0
N_MARKS = len(GROUPS) * 2 * 2 * len(Size)
N_SPANS = len(GROUPS) * len(Fill)


@dataclass(frozen=True, slots=True)
class MarkLook:
    """A mark: its kind group, hollow while it waits for review, struck through where it was rejected."""

    group: int
    hollow: bool
    struck: bool
    size: Size

    @classmethod
    def of(cls, code: int) -> MarkLook:
        rest, size = divmod(code, len(Size))
        rest, struck = divmod(rest, 2)
        group, hollow = divmod(rest, 2)
        return cls(group, bool(hollow), bool(struck), Size(size))


def mark_codes(
    group: npt.ArrayLike, hollow: npt.ArrayLike, struck: npt.ArrayLike = False, size: Size = Size.WHOLE
) -> Codes:
    """A number below `N_MARKS` for each mark."""
    pair = np.asarray(group, np.uint8) * np.uint8(2) + np.asarray(hollow, np.uint8)
    codes: Codes = (pair * np.uint8(2) + np.asarray(struck, np.uint8)) * np.uint8(len(Size)) + np.uint8(size)
    return codes


def span_codes(group: npt.ArrayLike, fill: npt.ArrayLike) -> Codes:
    """A number below `N_SPANS` for each span."""
    codes: Codes = np.asarray(group, np.uint8) * np.uint8(len(Fill)) + np.asarray(fill, np.uint8)
    return codes


@dataclass(frozen=True, slots=True, eq=False)
class Spans:
    """Columns: `code`, the ends, the middle line, and how many pixels fade at each end (of a bar: its corners)."""

    code: Codes
    left: Pixels
    right: Pixels
    y: Pixels
    lead: Pixels
    trail: Pixels


@dataclass(frozen=True, slots=True, eq=False)
class Dashes:
    """Columns: dashes at both edges of spans whose bounds are a convention, `opacity` 0 to 1."""

    group: Codes
    x: Pixels
    y: Pixels
    opacity: Pixels


@dataclass(frozen=True, slots=True, eq=False)
class Dots:
    """Columns: marks of a `code` around points."""

    code: Codes
    x: Pixels
    y: Pixels


DASH = 4.0
_NONE, _NO_CODES = np.zeros(0), np.zeros(0, np.uint8)
NO_SPANS = Spans(_NO_CODES, _NONE, _NONE, _NONE, _NONE, _NONE)
NO_DASHES = Dashes(_NO_CODES, _NONE, _NONE, _NONE)
