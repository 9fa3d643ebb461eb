"""How a view that is let go while it is dragged runs on: ever slower, to an end that its first speed settles."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

RECENT_MS = 80.0
SLOWING_MS = 300.0
LEAST_SPEED = 0.03
"""Pixels a millisecond; slower than this is rest."""
_MOST_SPEED = 6.0

Move = tuple[float, float, float]
"""When (milliseconds) the pointer was at x and y (pixels)."""


@dataclass(frozen=True, slots=True)
class Coasting:
    """A view that runs on at `vx`, `vy` pixels a millisecond, which fall by the factor e each `SLOWING_MS`."""

    vx: float
    vy: float

    @property
    def duration(self) -> float:
        """Milliseconds until it rests."""
        speed = math.hypot(self.vx, self.vy)
        return SLOWING_MS * math.log(speed / LEAST_SPEED) if speed > LEAST_SPEED else 0.0

    def way(self, ms: float) -> tuple[float, float]:
        """How far it has come after that many milliseconds, in pixels; from `duration` on it stays there."""
        lasting = SLOWING_MS * -math.expm1(-min(max(ms, 0.0), self.duration) / SLOWING_MS)
        return self.vx * lasting, self.vy * lasting


def coasting(moves: Sequence[Move], now: float) -> Coasting:
    """What follows the moves of the last `RECENT_MS` before `now`; a pointer that has stopped leaves nothing to run."""
    recent = [move for move in moves if now - move[0] <= RECENT_MS]
    if len(recent) < 2 or now <= recent[0][0]:
        return Coasting(0.0, 0.0)
    spent = now - recent[0][0]
    vx, vy = (recent[-1][1] - recent[0][1]) / spent, (recent[-1][2] - recent[0][2]) / spent
    held = min(1.0, _MOST_SPEED / max(math.hypot(vx, vy), _MOST_SPEED))
    return Coasting(vx * held, vy * held)
