"""The words of a page of a PDF with the rectangles around them, in the order and lines that pdfium reads them in."""

from __future__ import annotations

import ctypes
import math
import unicodedata
from collections import Counter, deque
from collections.abc import Callable
from dataclasses import dataclass
from itertools import repeat
from typing import Any, NamedTuple

import numpy as np
import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c
from numpy.typing import NDArray

from kzexplorer.readers.raised import raised
from kzexplorer.readers.text import canonical

_HYPHEN = 0xFFFE
"""Stands where pdfium took away a hyphen and the line break after it."""
_IS_BREAK = np.isin(np.arange(0x10000), (0x0A, 0x0D, _HYPHEN))
_IS_SPACE = np.array([chr(unit).isspace() for unit in range(0x10000)]) | _IS_BREAK
_IS_SEEN = np.array([chr(unit).isprintable() or 0xD800 <= unit < 0xF900 for unit in range(0x10000)])
_IS_LIGATURE = np.isin(np.arange(0x10000), np.arange(0xFB00, 0xFB50))
_IS_ODD = (_IS_LIGATURE | ~_IS_SEEN) & ~_IS_SPACE
_FINE = 1_000
"""Device units to a point, where pdfium tells places as integers."""
_SMALLER = 0.8
_ASCENT, _DESCENT = 0.78, 0.22
"""Of the size of letters: how far most fonts reach above and below the line that letters stand on."""
_TALLEST = 2.5
"""Sizes of a letter: what is taller is text aslant, not a line."""
_FAR = 2.0
"""Sizes of a letter between two cells of a table; words of justified text stand closer."""


def _plain_call(function: Any, *arguments: Any) -> Callable[..., Any]:
    """The same function, told what it takes as plain numbers: ctypes then needs half the time of each call."""
    address = ctypes.cast(function, ctypes.c_void_p).value or 0
    call: Callable[..., Any] = ctypes.CFUNCTYPE(function.restype, *arguments)(address)
    return call


_HANDLE, _UNIT = ctypes.c_void_p, ctypes.c_int
_loose_box = _plain_call(pdfium_c.FPDFText_GetLooseCharBox, _HANDLE, _UNIT, ctypes.c_void_p)
_matrix = _plain_call(pdfium_c.FPDFText_GetMatrix, _HANDLE, _UNIT, ctypes.c_void_p)
_origin = _plain_call(pdfium_c.FPDFText_GetCharOrigin, _HANDLE, _UNIT, ctypes.c_void_p, ctypes.c_void_p)
_font_size = _plain_call(pdfium_c.FPDFText_GetFontSize, _HANDLE, _UNIT)


class Line(NamedTuple):
    """Words [first, end) of the page; `cut`: its last word goes on in the next line; `size` of its letters in points.

    The rectangle is that around them with the page turned so that they stand upright.
    """

    first: int
    end: int
    cut: bool
    size: float
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class PageWords:
    """`boxes` has a row (left, top, right, bottom) for each word, in points from the upper left of the page as shown.

    Width and height are in points too; a user unit other than 1 is left out of account, as pdfium does.
    `apart` are the words that stand far from the one before them in their line. `upright_height` is the height with
    the page turned so that the words stand upright.
    """

    width: float
    height: float
    upright_height: float
    words: list[str]
    boxes: NDArray[np.float32]
    lines: list[Line]
    apart: frozenset[int] = frozenset()

    @classmethod
    def empty(cls) -> PageWords:
        """A page that cannot be read."""
        return cls(0.0, 0.0, 0.0, [], np.empty((0, 4), np.float32), [])

    def words_of(self, line: Line) -> str:
        """The words of a line with a space between."""
        return " ".join(self.words[line.first : line.end])


def words_of(page: pdfium.PdfPage) -> PageWords:
    """Raises PdfiumError where the page cannot be read."""
    width, height = page.get_size()
    to_shown, rotation = _to_shown(page), page.get_rotation()
    text_page = _upright(page)
    to_upright = to_shown if page.get_rotation() == rotation else _to_shown(page)
    try:
        units = _units_of(text_page)
        starts, ends = _word_ends(units)
        letters = _around(_corners_of(text_page, starts, ends) @ to_upright[:2] + to_upright[2])
        firsts = _line_firsts(units, starts)
        middles = (firsts + np.append(firsts[1:], len(starts))[: len(firsts)]) // 2  # the first may be a bullet
        bands, sizes = _bands(text_page, starts[middles].tolist(), to_upright)
    finally:
        text_page.close()
    words = _words(units)
    for i in _raised(letters).tolist():
        words[i] = _with_raised_number(words[i])
    boxes = np.hstack(
        (np.minimum(letters[::2, :2], letters[1::2, :2]), np.maximum(letters[::2, 2:], letters[1::2, 2:]))
    )
    lines = _lines(units, ends, firsts, sizes, boxes)
    _fill(boxes, lines, bands)
    apart = _apart(boxes, firsts, sizes)
    if to_shown is not to_upright:
        back = np.linalg.inv(np.column_stack((to_upright, (0, 0, 1)))) @ to_shown
        boxes = _around(boxes.reshape(-1, 2) @ back[:2] + back[2])
    return PageWords(width, height, page.get_height(), words, boxes.astype(np.float32), lines, apart)


def _upright(page: pdfium.PdfPage) -> pdfium.PdfTextPage:
    """The text of the page in the order of one who turns it so that the letters stand upright."""
    text_page = page.get_textpage()
    turned = _turn(text_page)
    if turned == page.get_rotation():
        return text_page
    text_page.close()
    page.set_rotation(turned)
    return page.get_textpage()


def _turn(text_page: pdfium.PdfTextPage) -> int:
    """The rotation of the page, in degrees, with which most of its letters stand upright."""
    count = text_page.count_chars()
    step = max(1, count // 9)
    angles = (pdfium_c.FPDFText_GetCharAngle(text_page, i) for i in range(step // 2, count, step))
    turns = Counter(round(angle / (math.pi / 2)) % 4 * 90 for angle in angles if angle >= 0)
    return turns.most_common(1)[0][0] if turns else 0


def _units_of(text_page: pdfium.PdfTextPage) -> NDArray[np.uint16]:
    """One UTF-16 unit for each index of pdfium."""
    count = text_page.count_chars()
    buffer = (ctypes.c_ushort * (count + 1))()
    if count and pdfium_c.FPDFText_GetText(text_page, 0, count, buffer) == count + 1:
        return np.frombuffer(buffer, np.uint16)[:count]
    # It leaves out or puts in units then, and only one by one do they keep their index.
    letters = (pdfium_c.FPDFText_GetUnicode(text_page, i) for i in range(count))
    return np.fromiter((_HYPHEN if each == 2 else each & 0xFFFF for each in letters), np.uint16, count)


def _word_ends(units: NDArray[np.uint16]) -> tuple[NDArray[np.intp], NDArray[np.intp]]:
    """The index of the first and of the last unit of each word."""
    inside = np.concatenate(((False,), ~_IS_SPACE[units], (False,)))
    edges = np.flatnonzero(inside[1:] != inside[:-1])
    return edges[::2], edges[1::2] - 1


def _words(units: NDArray[np.uint16]) -> list[str]:
    """Canonical, with letters that were drawn as one apart; empty where nothing is left of a word."""
    spaced = np.where(_IS_SPACE[units], 0x20, units).astype("<u2")
    words = spaced.tobytes().decode("utf-16-le", "replace").split()
    return [_cleaned(word) for word in words] if _IS_ODD[units].any() else words


def _cleaned(word: str) -> str:
    return canonical("".join(_plain(each) if each <= "\uffff" and _IS_ODD[ord(each)] else each for each in word))


def _plain(letter: str) -> str:
    """A ligature as its letters; nothing of what is not seen."""
    return unicodedata.normalize("NFKC", letter) if _IS_LIGATURE[ord(letter)] else ""


def _corners_of(text_page: pdfium.PdfTextPage, starts: NDArray[np.intp], ends: NDArray[np.intp]) -> NDArray[np.float64]:
    """Four rows (x, y) in the page's own space for each word: two corners of its first letter, two of its last."""
    units = np.column_stack((starts, ends)).ravel().tolist()
    rectangles = np.zeros((len(units), 4), np.float32)
    deque(map(_loose_box, repeat(_handle(text_page)), units, _places(rectangles)), maxlen=0)
    return rectangles.reshape(-1, 2).astype(np.float64)


def _handle(text_page: pdfium.PdfTextPage) -> int:
    return ctypes.cast(text_page.raw, ctypes.c_void_p).value or 0


def _to_shown(page: pdfium.PdfPage) -> NDArray[np.float64]:
    """The matrix (3, 2) from the page's own space to points from the upper left of the page as shown."""
    size = [round(each * _FINE) for each in page.get_size()]
    x, y = ctypes.c_int(), ctypes.c_int()
    places = []
    for place in ((0.0, 0.0), (100.0, 0.0), (0.0, 100.0)):
        pdfium_c.FPDF_PageToDevice(page, 0, 0, *size, 0, *place, ctypes.byref(x), ctypes.byref(y))
        places.append((x.value / _FINE, y.value / _FINE))
    origin, right, up = np.array(places)
    return np.array(((right - origin) / 100, (up - origin) / 100, origin))


def _around(corners: NDArray[np.float64]) -> NDArray[np.float64]:
    """The rectangles (left, top, right, bottom) around each two corners."""
    pairs = corners.reshape(-1, 2, 2)
    return np.hstack((pairs.min(axis=1), pairs.max(axis=1)))


def _bands(
    text_page: pdfium.PdfTextPage, units: list[int], to_upright: NDArray[np.float64]
) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """How high and low letters of the size of those at these units reach, as rows (top, bottom); and their sizes."""
    handle, count = _handle(text_page), len(units)
    matrices, origins = np.zeros((count, 6), np.float32), np.zeros((count, 2), np.float64)
    for unit, matrix, origin in zip(units, _places(matrices), _places(origins), strict=True):
        _matrix(handle, unit, matrix)
        _origin(handle, unit, origin, origin + 8)
    size = np.array([_font_size(handle, unit) for unit in units], np.float64)
    size *= np.hypot(matrices[:, 2], matrices[:, 3])
    base = (origins @ to_upright[:2] + to_upright[2])[:, 1]
    return np.column_stack((base - _ASCENT * size, base + _DESCENT * size)), size


def _places(rows: NDArray[Any]) -> range:
    """The address of each row."""
    first, step = rows.ctypes.data, rows.itemsize * rows.shape[1]
    return range(first, first + len(rows) * step, step)


def _fill(boxes: NDArray[np.float64], lines: list[Line], bands: NDArray[np.float64]) -> None:
    """Let the words of a line reach as high and low as any of it: what is measured is their first and last letter."""
    for line, (top, bottom) in zip(lines, bands.tolist(), strict=True):
        if line.bottom - line.top < _TALLEST * line.size:
            boxes[line.first : line.end, 1] = min(top, line.top)
            boxes[line.first : line.end, 3] = max(bottom, line.bottom)


def _raised(letters: NDArray[np.float64]) -> NDArray[np.intp]:
    """The words whose last letter is smaller than the first and stands higher, as the mark of a note does."""
    (top, bottom), (last_top, last_bottom) = letters[::2, 1::2].T, letters[1::2, 1::2].T
    smaller = last_bottom - last_top < _SMALLER * (bottom - top)
    return np.flatnonzero(smaller & (last_top + last_bottom < top + bottom))


def _with_raised_number(word: str) -> str:
    rest = word.rstrip("0123456789")
    return rest + raised(word[len(rest) :]) if rest else word


def _apart(boxes: NDArray[np.float64], firsts: NDArray[np.intp], sizes: NDArray[np.float64]) -> frozenset[int]:
    """The words that stand far from the one before them in their line, as in a table."""
    if not len(firsts):
        return frozenset()
    size = np.repeat(sizes, np.diff(firsts, append=len(boxes)))
    far = np.flatnonzero(boxes[1:, 0] - boxes[:-1, 2] > _FAR * size[1:]) + 1
    return frozenset(far.tolist()) - frozenset(firsts.tolist())


def _line_firsts(units: NDArray[np.uint16], starts: NDArray[np.intp]) -> NDArray[np.intp]:
    """The first word of each line."""
    return np.flatnonzero(np.diff(np.cumsum(_IS_BREAK[units])[starts], prepend=-1))


def _lines(
    units: NDArray[np.uint16],
    ends: NDArray[np.intp],
    firsts: NDArray[np.intp],
    sizes: NDArray[np.float64],
    boxes: NDArray[np.float64],
) -> list[Line]:
    if not len(firsts):
        return []
    after = np.append(firsts[1:], len(ends))
    cut = np.append(units, np.uint16(0))[ends[after - 1] + 1] == _HYPHEN
    low = np.minimum.reduceat(boxes[:, :2], firsts)
    high = np.maximum.reduceat(boxes[:, 2:], firsts)
    columns = [column.tolist() for column in (firsts, after, cut, sizes, *low.T, *high.T)]
    return [Line(*values) for values in zip(*columns, strict=True)]
