"""Where a long text may be cut: which slice of it is laid out, and where a line without end is broken."""

from __future__ import annotations

import unicodedata

WHOLE = 300_000
"""Up to so many characters a text is laid out whole."""

_SLICE = 80_000
_STRIDE = 2_000
_CLEAR = 1_500
_LOOK = 200


def slice_around(text: str, offset: int) -> tuple[int, int]:
    """From where to where the text is laid out, so that the offset stands in the midst of it."""
    if len(text) <= WHOLE:
        return 0, len(text)
    begin = max(0, min(offset - _SLICE // 2, len(text) - _SLICE))
    return _start_before(text, begin), _start_before(text, begin + _SLICE)


def breaks(text: str, begin: int, end: int) -> list[int]:
    """Offsets between two others before which a line is broken, because none of the text's own breaks is near.

    Each is decided by the characters around it alone, so that the next slice breaks the same lines.
    """
    strides = range((begin // _STRIDE + 1) * _STRIDE, end, _STRIDE)
    found = [_break_at(text, at) for at in strides if _is_far_from_breaks(text, at)]
    return [at for at in found if begin < at < end]


def _start_before(text: str, offset: int) -> int:
    """The start of a line, of the text's own or a broken one, at or shortly before an offset."""
    if offset <= 0 or offset >= len(text):
        return max(0, min(offset, len(text)))
    newline = text.rfind("\n", max(0, offset - _STRIDE), offset)
    return newline + 1 if newline >= 0 else _break_at(text, offset // _STRIDE * _STRIDE)


def _is_far_from_breaks(text: str, at: int) -> bool:
    return at >= _CLEAR and at + _CLEAR <= len(text) and text.find("\n", at - _CLEAR, at + _CLEAR) < 0


def _break_at(text: str, at: int) -> int:
    """After the next white space, else right there, but not between a letter and its accents."""
    for place in range(at, min(at + _LOOK, len(text))):
        if text[place].isspace():
            return place + 1
    letters = (place for place in range(at, min(at + _LOOK, len(text))) if not unicodedata.combining(text[place]))
    return next(letters, at)
