"""How kinds of event look: six groups, each with a colour, a shape and words, so that colour is never alone."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QPainterPath, QPolygonF

from kzexplorer.domain.event import KIND_GROUPS, EventKind
from kzexplorer.translation import later, tr


@dataclass(frozen=True)
class KindGroup:
    """A lane of the timeline by kind; `corners` are the unit shape's points, empty for a disc."""

    words: str
    kinds: tuple[EventKind, ...]
    corners: tuple[tuple[float, float], ...]


_CORNERS: tuple[tuple[tuple[float, float], ...], ...] = (
    (),
    ((0, -1.12), (1.12, 0), (0, 1.12), (-1.12, 0)),
    ((-1.24, 0), (-0.62, -0.9), (0.62, -0.9), (1.24, 0), (0.62, 0.9), (-0.62, 0.9)),
    ((-0.86, -0.86), (0.86, -0.86), (0.86, 0.86), (-0.86, 0.86)),
    ((0, -1.0), (1.08, 0.86), (-1.08, 0.86)),
    ((0, -1.08), (1.03, -0.33), (0.63, 0.87), (-0.63, 0.87), (-1.03, -0.33)),
)
GROUPS = tuple(
    KindGroup(words, kinds, corners) for (words, kinds), corners in zip(KIND_GROUPS.items(), _CORNERS, strict=True)
)
_WORDS = {
    EventKind.VISIT: (later("Visit"), later("Visits")),
    EventKind.MEETING: (later("Meeting"), later("Meetings")),
    EventKind.CALL: (later("Call"), later("Calls")),
    EventKind.CONSULTATION: (later("Consultation"), later("Consultations")),
    EventKind.AGREEMENT: (later("Agreement"), later("Agreements")),
    EventKind.SUMMIT: (later("Summit"), later("Summits")),
    EventKind.FORUM: (later("Forum"), later("Forums")),
    EventKind.LETTER: (later("Letter"), later("Letters")),
    EventKind.STATEMENT: (later("Statement"), later("Statements")),
    EventKind.APPOINTMENT: (later("Appointment"), later("Appointments")),
    EventKind.PUBLICATION: (later("Publication"), later("Publications")),
    EventKind.ESTABLISHMENT: (later("Establishment"), later("Establishments")),
    EventKind.MILITARY: (later("Military"), later("Military events")),
    EventKind.ELECTION: (later("Election"), later("Elections")),
    EventKind.TRADE: (later("Trade"), later("Trade events")),
    EventKind.OTHER: (later("Other"), later("Other events")),
}
_GROUP_OF = {kind: index for index, group in enumerate(GROUPS) for kind in group.kinds}


def group_of(kind: EventKind) -> int:
    """The index in GROUPS of the lane that holds this kind."""
    return _GROUP_OF[kind]


def kind_words(kind: EventKind) -> str:
    """`Meeting`."""
    return tr(_WORDS[kind][0])


def kinds_words(kind: EventKind) -> str:
    """`Meetings`, over a list of them."""
    return tr(_WORDS[kind][1])


@cache
def shape(group: int, radius: float) -> QPainterPath:
    """The mark of a group around the origin; `radius` is that of the disc of like weight, in pixels."""
    path = QPainterPath()
    corners = GROUPS[group].corners
    if corners:
        path.addPolygon(QPolygonF([QPointF(x * radius, y * radius) for x, y in corners]))
        path.closeSubpath()
    else:
        path.addEllipse(QPointF(0, 0), radius, radius)
    return path
