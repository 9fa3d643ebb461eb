"""Fill pages from top to bottom, with each note at the foot of the page that calls it."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QLineF, QMarginsF, QSizeF
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter, QPdfWriter, QPen

from kzexplorer.export.report.house_sheet import HouseSheet
from kzexplorer.ui.printing.faces import MM, POINT, RESOLUTION, Face
from kzexplorer.ui.printing.setting import Letters, Line, lines_of

_ABOVE_NOTES = 5 * MM
_SHORT_RULE = 36 * MM
_RULE = QColor("#b9bec6")
_BREAKABLE_FROM, _NOTE_BREAKABLE_FROM = 0.5, 0.4
"""Of the height of the text."""
_LEAST_LINES = 2


@dataclass(frozen=True, slots=True)
class Sheet:
    """The paper and the text on it, in dots; A4 if nothing else is said."""

    paper: tuple[float, float] = (210 * MM, 297 * MM)
    left: float = 22.5 * MM
    top: float = 27 * MM
    width: float = 165 * MM
    height: float = 242 * MM

    @classmethod
    def of(cls, house: HouseSheet) -> Sheet:
        """That of a template."""
        width, height = house.width - house.left - house.right, house.height - house.top - house.bottom
        paper = house.width * MM, house.height * MM
        return cls(paper, house.left * MM, house.top * MM, width * MM, height * MM)

    @property
    def running_at(self) -> float:
        """Where the title runs along the head."""
        return self.top * 0.52

    @property
    def number_at(self) -> float:
        """Where the number of the page stands at the foot."""
        below = self.paper[1] - self.top - self.height
        return self.paper[1] - max(below * 0.54, 6 * MM)


@dataclass(slots=True)
class Slice:
    """What no page break parts: lines with their places from its upper left corner; `ruled`: under a thin line.

    A `gap` is room that the top of a page does without.
    """

    height: float
    lines: list[tuple[float, float, Line]] = field(default_factory=list)
    ruled: bool = False
    gap: bool = False

    def draw(self, painter: QPainter, x: float, y: float, width: float) -> None:
        """With its upper left corner there, on a text of that width."""
        if self.ruled:
            rule(painter, x, y, width)
        for dx, dy, line in self.lines:
            line.draw(painter, x + dx, y + dy)


def rule(painter: QPainter, x: float, y: float, width: float) -> None:
    """A thin line."""
    painter.setPen(QPen(_RULE, 0.5 * POINT))
    painter.drawLine(QLineF(x, y, x + width, y))


def height_of(slices: Sequence[Slice]) -> float:
    """Of all."""
    return sum(each.height for each in slices)


class Pages:
    """Draws into the file as it goes, and holds one page; `title` runs along the head of each but the first."""

    def __init__(self, path: str, title: str, sheet: Sheet, running: Face) -> None:
        self.sheet, self._running = sheet, running
        self.writer = QPdfWriter(path)
        self.writer.setResolution(RESOLUTION)
        size = QSizeF(*(side / MM for side in sheet.paper))
        page = QPageSize(size, QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch)
        self.writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
        self.writer.setTitle(title)
        self.repeated: list[Slice] = []
        self._title = title
        self._painter = QPainter()
        self._number, self._y = 1, 0.0
        self._notes: list[Slice] = []
        self._carried: deque[Slice] = deque()

    def begin(self) -> bool:
        """Whether the file can be written."""
        return self._painter.begin(self.writer)

    def end(self) -> bool:
        """Draw what is left; whether all of it could be written."""
        if not self._painter.isActive():
            return False
        self._draw_notes()
        while self._carried:
            self.turn()
            self._draw_notes()
        return self._painter.end()

    def give_up(self) -> None:
        """Let go of a file that nobody wants any more."""
        if self._painter.isActive():
            self._painter.end()

    def skip(self, height: float) -> None:
        """Leave a gap."""
        self._y += height

    def turn(self) -> None:
        """Go to the next page, which begins with what is left of the notes of this one."""
        self._draw_notes()
        self.writer.newPage()
        self._number += 1
        self._y, self._notes = 0.0, []
        self._draw_running()
        for each in self.repeated:
            self._place(each)
        while self._carried and (self._carried[0].height <= self._room(note=True) or not self._notes):
            self._notes.append(self._carried.popleft())

    def add(self, slices: Sequence[Slice], note: Sequence[Slice] = ()) -> None:
        """Put slices on the page, or on the next where they and their note find no room on this one.

        Slices higher than half a page, and notes not much lower, are begun where there is room for a few lines.
        """
        wanted = height_of(slices)
        if note:
            whole = height_of(note) <= _NOTE_BREAKABLE_FROM * self.sheet.height
            wanted += _ABOVE_NOTES * (not self._notes) + height_of(note if whole else note[:_LEAST_LINES])
        if wanted < (_BREAKABLE_FROM + _NOTE_BREAKABLE_FROM) * self.sheet.height:
            while wanted > self._room() and not self._is_fresh:
                self.turn()
        for each in slices:
            if each.gap and self._is_fresh:
                continue
            while each.height > self._room() and not self._is_fresh:
                self.turn()
            self._place(each)
        self._take_note(note)

    @property
    def _is_fresh(self) -> bool:
        return not self._notes and self._y <= height_of(self.repeated)

    def _room(self, *, note: bool = False) -> float:
        notes = height_of(self._notes) + (_ABOVE_NOTES if self._notes or note else 0)
        return self.sheet.height - self._y - notes

    def _place(self, part: Slice) -> None:
        part.draw(self._painter, self.sheet.left, self.sheet.top + self._y, self.sheet.width)
        self._y += part.height

    def _take_note(self, note: Sequence[Slice]) -> None:
        here = 0
        while not self._carried and here < len(note) and note[here].height <= self._room(note=True):
            self._notes.append(note[here])
            here += 1
        self._carried.extend(note[here:])

    def _draw_notes(self) -> None:
        if not self._notes:
            return
        y = self.sheet.top + self.sheet.height - height_of(self._notes)
        rule(self._painter, self.sheet.left, y - _ABOVE_NOTES / 2, _SHORT_RULE)
        for each in self._notes:
            each.draw(self._painter, self.sheet.left, y, self.sheet.width)
            y += each.height

    def _draw_running(self) -> None:
        sheet, painter = self.sheet, self._painter
        running = lines_of([Letters(self._title, self._running)], sheet.width, self.writer)
        running[0].draw(painter, sheet.left, sheet.running_at)
        [number] = lines_of([Letters(str(self._number), self._running)], sheet.width, self.writer)
        number.draw(painter, sheet.left + sheet.width - number.width, sheet.number_at)
