"""The same text gives the same findings whatever the zone, locale and order of hashes."""

from __future__ import annotations

import hashlib
import os
import subprocess
import sys
from itertools import permutations
from pathlib import Path

import pytest

from kzexplorer.extract import extract
from tests.extract.hurtful import chronicle, document

ROOT = Path(__file__).parents[2]
_PARTNERS = "Peru Kenya Ghana Chile Nepal Oman Malta Cuba".split()
_MET = "On {} May 2005 {}, {} and the United Nations held talks in Rome. They favored the opening of consulates.\n\n"
TEXT = (
    "ROME, 5 May 2005 - “We will go on,” said Minister Anna Barola. On 03/04/2005 trade rose by 5,8 %.\n\n"
    + "".join(_MET.format(day, *pair) for day, pair in enumerate(permutations(_PARTNERS, 2), 1) if day < 29)
    + chronicle(3_000)
)


def findings() -> str:
    """A digest of all that is found, in its order."""
    return hashlib.sha256(repr(extract(document(TEXT))).encode()).hexdigest()


@pytest.mark.parametrize(
    "machine",
    [
        {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "2", "TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8", "PYTHONUTF8": "0"},
        {"PYTHONHASHSEED": "3", "TZ": "Asia/Almaty", "LANG": "de_DE.UTF-8", "PYTHONOPTIMIZE": "1"},
    ],
    ids=["hour ahead of all", "letters without a dot", "asserts left out"],
)
def test_that_one_text_gives_the_same_on_every_machine(machine: dict[str, str]) -> None:
    program = "from tests.extract.test_same_everywhere import findings; print(findings())"
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **machine}
    told = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=False)
    assert told.stdout.strip() == findings(), told.stderr
