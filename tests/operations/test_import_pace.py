"""How long an import will still take follows the work, not the bytes of one huge file."""

from __future__ import annotations

from kzexplorer.operations.import_pace import Pace, weight


def test_that_one_huge_file_does_not_stretch_the_time_left() -> None:
    now = [0.0]
    pace = Pace(lambda: now[0])
    now[0] = 10.0
    pace.mark(100, 100 * weight(4_000))
    left = pace.seconds_left(101, 100 * weight(4_000) + weight(50_000_000))
    assert left is not None
    assert 10 < left < 20


def test_that_nothing_is_told_before_something_is_known() -> None:
    now = [0.0]
    pace = Pace(lambda: now[0])
    now[0] = 1.0
    pace.mark(1, 1_000)
    assert pace.seconds_left(10, 10_000) is None
