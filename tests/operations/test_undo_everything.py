"""Whatever is done can be undone and brought back, and what is derived is always what sources, opinions and log give.

`UNDO_WALKS=1000 pytest tests/operations/test_undo_everything.py` takes longer walks, and more of them;
random_undo.py does the same as a program.
"""

from __future__ import annotations

import os
import random
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from kzexplorer.errors import Problem
from tests.contents import contents
from tests.operations.every_operation import (
    AFTER,
    CHANGES_NOTHING,
    EVERY,
    IN_THE_LOG_ALONE,
    NOT_UNDONE,
    UNDOES,
    Hand,
    offered,
)
from tests.operations.walking import BESIDE, Walk, pattern, walk

_WALKS = int(os.environ.get("UNDO_WALKS", "0"))
_STEPS = st.tuples(st.sampled_from([*sorted(EVERY), *BESIDE]), st.integers(0, 10_000))


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pattern")
    return pattern(folder / "pattern.kzx", folder)


def test_that_no_operation_is_left_out() -> None:
    assert sorted(offered()) == sorted({*EVERY, *UNDOES, *CHANGES_NOTHING})


@pytest.mark.parametrize("name", sorted(set(EVERY) - NOT_UNDONE))
def test_that_each_operation_alone_can_be_undone_and_brought_back(name: str, file: Path, tmp_path: Path) -> None:
    walk = Walk(file, tmp_path)
    start = contents(walk.workspace)
    for each in (AFTER[name], name) if name in AFTER else (name,):
        before = contents(walk.workspace)
        assert any(changes(walk, each, seed) for seed in range(100)), f"{each} never had anything to do"
        assert contents(walk.workspace) != before or each in IN_THE_LOG_ALONE, f"{each} changes nothing that shows"
    walk.look(f"after {name}")
    walk.there_and_back(start, whole=False)
    walk.close()


def changes(walk: Walk, name: str, seed: int) -> bool:
    try:
        return EVERY[name](Hand(walk.workspace, walk.folder, random.Random(seed))) is not None
    except Problem:
        return False


@settings(max_examples=_WALKS or 6, phases=[Phase.explicit, Phase.generate], suppress_health_check=list(HealthCheck))
@given(steps=st.lists(_STEPS, min_size=4, max_size=30 if _WALKS else 9))
def test_that_random_steps_can_be_undone_and_brought_back(file: Path, steps: list[tuple[str, int]]) -> None:
    """What fails is not made smaller: each walk takes too long for that."""
    with tempfile.TemporaryDirectory() as folder:
        walk(file, Path(folder), steps, most=1)
