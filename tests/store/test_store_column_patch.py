"""Columns that were brought up to date are those that the rows give, however many rows changed at once."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from kzexplorer.domain.when import When
from kzexplorer.operations.edit_events import set_date
from kzexplorer.store import column_patch, open_workspace
from kzexplorer.store.columns import EVENTS, read_events
from tests.made_workspace import made_workspace


def test_that_rows_read_in_portions_come_in_order_of_their_days(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Events that move between the same two days, the later one in the first portion."""
    monkeypatch.setattr(column_patch, "portions", lambda ids: ([each] for each in ids))
    with open_workspace(made_workspace(tmp_path / "made.kzx", 40)) as workspace:
        held = workspace.reader.timeline()
        later, earlier = sorted(held.order.tolist()[:2])
        set_date(workspace, later, When.of_day(-5_000, 3, 2))
        set_date(workspace, earlier, When.of_day(-5_000, 3, 1))
        order = workspace.reader.timeline().order.tolist()
        with workspace._database.reading() as connection:
            fresh = read_events(connection)
    assert order[:2] == [earlier, later]
    assert np.array_equal(fresh[EVENTS[0]], np.array(order[: len(fresh[EVENTS[0]])]))
