"""The fonts of words on the timeline, and how wide words are in them."""

from __future__ import annotations

import math
import operator
import re
import unicodedata
from enum import IntEnum

from PySide6.QtGui import QFont, QFontMetricsF

from kzexplorer.ui.theme import BASE_PX, ui_font

_LONGEST = 200
_READ = 20 * _LONGEST  # so much of a title is looked through for what a label can show
_MOST = 60_000

# controls, marks of direction, signs without width other than joiners, surrogates, tags
_NOTHING = dict.fromkeys(
    at
    for low, high in (
        (0x00, 0x1F), (0x7F, 0x9F), (0x61C, 0x61C), (0x180E, 0x180E), (0x200B, 0x200B), (0x200E, 0x200F),
        (0x202A, 0x202E), (0x2060, 0x206F), (0xD800, 0xDFFF), (0xFEFF, 0xFEFF), (0xFFF9, 0xFFFB), (0xE0000, 0xE007F),
    )
    for at in range(low, high + 1)
    if not chr(at).isspace()
)  # fmt: skip
_BACKWARDS = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_ACCENT = "[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]"
_STORM = re.compile(f"({_ACCENT}{{3}}){_ACCENT}+")


class Role(IntEnum):
    """What words are for, which settles the size and weight of their font."""

    TITLE = 0
    STRONG = 1
    DATE = 2
    FLAG = 3
    TINY = 4


_FONTS = {
    Role.TITLE: (BASE_PX, QFont.Weight.Medium),
    Role.STRONG: (BASE_PX, QFont.Weight.DemiBold),
    Role.DATE: (BASE_PX - 1, QFont.Weight.Normal),
    Role.FLAG: (BASE_PX - 1, QFont.Weight.DemiBold),
    Role.TINY: (BASE_PX - 2, QFont.Weight.Normal),
}
# Latin, Greek and Cyrillic letters without combining marks, and punctuation: as wide as their pairs tell
_PLAIN = re.compile("[ -~\u00a0-\u02af\u0370-\u0482\u048a-\u052f\u1e00-\u1eff\u2010-\u2027]*")


class _Pairs(dict[str, float]):
    """How far the first letter of a pair carries, with the kerning between them, measured when first asked for."""

    def __init__(self, metrics: QFontMetricsF) -> None:
        super().__init__()
        self._metrics = metrics

    def __missing__(self, pair: str) -> float:
        found = self[pair] = self._metrics.horizontalAdvance(pair) - self._metrics.horizontalAdvance(pair[1:])
        return found


class Texts:
    """Fonts by what words are for, and widths."""

    def __init__(self) -> None:
        self._fonts = {role: ui_font(*style) for role, style in _FONTS.items()}
        self._metrics = {role: QFontMetricsF(font) for role, font in self._fonts.items()}
        self._pairs = {role: _Pairs(metrics) for role, metrics in self._metrics.items()}
        self._widths: dict[Role, dict[str, float]] = {role: {} for role in Role}

    def font(self, role: Role) -> QFont:
        return self._fonts[role]

    def baseline(self, role: Role, height: float) -> float:
        """Where words stand in a line of that height, from its top."""
        metrics = self._metrics[role]
        return (height + metrics.ascent() - metrics.descent()) / 2

    def width(self, role: Role, words: str) -> float:
        """Pixels that the words take, a whole number."""
        widths = self._widths[role]
        found = widths.get(words)
        if found is None:
            if len(widths) > _MOST:
                widths.clear()
            found = widths[words] = float(math.ceil(self._measured(role, words)))
        return found

    def _measured(self, role: Role, words: str) -> float:
        """Adding up pairs takes a tenth of the time of laying words out, which only scripts that join letters need."""
        if len(words) < 3 or not _PLAIN.fullmatch(words):
            return self._metrics[role].horizontalAdvance(words)
        pairs = self._pairs[role]
        return sum(map(pairs.__getitem__, map(operator.add, words, words[1:]))) + pairs[words[-1]]


def runs_backwards(words: str) -> bool:
    """Whether the words are written from right to left, as their first letter tells."""
    if _BACKWARDS.search(words) is None:
        return False
    ways = (unicodedata.bidirectional(letter) for letter in words)
    return next((way for way in ways if way in ("L", "R", "AL")), "L") != "L"


def one_line(words: str) -> str:
    """A title fit for one line: white space joined, no longer than anybody reads on a label, and nothing in it that
    acts on what stands around it: controls, marks that turn the direction of writing, storms of accents."""
    words = words[:_READ]
    if not words.isascii() or not words.isprintable():
        words = _STORM.sub(r"\1", words.translate(_NOTHING))
    joined = " ".join(words.split())
    return joined if len(joined) <= _LONGEST else joined[: _LONGEST - 1] + "…"
