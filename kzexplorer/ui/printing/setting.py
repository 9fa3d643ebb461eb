"""Set words into lines of a width, ready to be drawn anywhere on a page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPagedPaintDevice, QPainter, QTextCharFormat, QTextLayout, QTextLine, QTextOption

from kzexplorer.ui.printing.faces import Face

_AT_ONCE = 20_000
"""Characters that are set in one go: Qt needs some hundred bytes for each."""


@dataclass(frozen=True, slots=True)
class Letters:
    """Words in one face; `anchor` names their place, `link` is the name of the place that they lead to.

    Qt takes no anchor from letters that are a link too.
    """

    words: str
    face: Face
    struck: bool = False
    raised: bool = False
    anchor: str = ""
    link: str = ""


@dataclass(frozen=True, slots=True)
class Line:
    """`height` is the distance to the next one, in dots; `layout` keeps alive what `line` is of."""

    layout: QTextLayout
    line: QTextLine
    height: float

    def draw(self, painter: QPainter, x: float, y: float) -> None:
        """With its upper left corner there."""
        self.line.draw(painter, QPointF(x, y + (self.height - self.line.height()) / 2))

    @property
    def width(self) -> float:
        """Of the words alone."""
        return self.line.naturalTextWidth()


def lines_of(letters: Sequence[Letters], width: float, device: QPagedPaintDevice) -> list[Line]:
    """The lines of one paragraph, the face of the first letters giving their distance."""
    return [line for part in _parts(letters, width, device) for line in part]


def _parts(letters: Sequence[Letters], width: float, device: QPagedPaintDevice) -> Iterator[list[Line]]:
    """Portion by portion; the last line of a portion is set anew with the next one, which may have more for it."""
    rest = list(letters)
    while sum(len(each.words) for each in rest) > _AT_ONCE:
        now = _cut(rest, 0, _AT_ONCE)
        lines = _set(now, width, device)
        keep = max(1, len(lines) - 1)
        taken = lines[keep - 1].line.textStart() + lines[keep - 1].line.textLength()
        taken = _code_points("".join(each.words for each in now), taken)
        yield lines[:keep]
        rest = _cut(rest, taken, sum(len(each.words) for each in rest))
    yield _set(rest, width, device)


def _cut(letters: Sequence[Letters], start: int, end: int) -> list[Letters]:
    """The code points from `start` to `end` of all."""
    found, at = [], 0
    for each in letters:
        words = each.words[max(0, start - at) : max(0, end - at)]
        if words:
            found.append(Letters(words, each.face, each.struck, each.raised, each.anchor, each.link))
        at += len(each.words)
    return found


def _set(letters: Sequence[Letters], width: float, device: QPagedPaintDevice) -> list[Line]:
    layout = QTextLayout("".join(each.words for each in letters), letters[0].face.font(), device)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LeftToRight)
    layout.setTextOption(option)
    layout.setFormats([*_formats(letters)])
    lines = []
    layout.beginLayout()
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, 0))
        lines.append(Line(layout, line, letters[0].face.line_height))
    layout.endLayout()
    return lines


def _formats(letters: Sequence[Letters]) -> Iterator[QTextLayout.FormatRange]:
    at = 0
    for each in letters:
        span = QTextLayout.FormatRange()
        span.start, span.length = at, _units(each.words)
        span.format = _format(each)
        at += span.length
        yield span


def _format(letters: Letters) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setFont(letters.face.font())
    made.setForeground(letters.face.colour())
    made.setFontStrikeOut(letters.struck)
    if letters.raised:
        made.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    if letters.anchor or letters.link:
        made.setAnchor(True)
    if letters.anchor:
        made.setAnchorNames([letters.anchor])
    if letters.link:
        made.setAnchorHref(f"#{letters.link}")
    return made


def _units(words: str) -> int:
    """How many units of UTF-16, which Qt counts in."""
    return len(words) + sum(sign > "\uffff" for sign in words)


def _code_points(words: str, units: int) -> int:
    """How many code points these units are."""
    return len(words.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
