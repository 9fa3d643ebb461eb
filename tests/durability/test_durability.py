"""Small versions of the proofs in this folder, which run longer as programs."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

from tests.durability import full_disk


def said(*words: str) -> str:
    """What a proof says that found nothing amiss."""
    ran = subprocess.run([sys.executable, "-m", *words], capture_output=True, text=True, timeout=300, check=False)
    assert ran.returncode == 0, ran.stderr[-3_000:]
    return ran.stdout


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks for workers as Linux lists them")
def test_that_kills_during_an_import_leave_whole_documents_and_nothing_else() -> None:
    assert "nothing amiss" in said("tests.durability.killed_import", "3", "5")


@pytest.mark.skipif(os.name != "posix", reason="copies a process")
def test_that_kills_during_any_operation_leave_the_state_before_or_after() -> None:
    assert "nothing amiss" in said("tests.durability.killed_operation", "4", "1", "300")


def test_that_two_processes_lose_no_write_and_see_no_locked_database() -> None:
    assert "all there" in said("tests.durability.two_processes", "2")


@pytest.mark.skipif(os.name != "posix", reason="mounts a small disk")
def test_that_a_full_disk_is_told_in_words_and_leaves_the_workspace_as_it_was() -> None:
    try:
        with full_disk.small_disk(1 << 20):
            pass
    except OSError as error:
        pytest.skip(str(error))
    assert full_disk.filled_at([0, 300_000]) >= 4
    assert full_disk.filled_in_operations([0], 300, ("bulk tag", "undo of a merge", "undo of an import")) == 3
