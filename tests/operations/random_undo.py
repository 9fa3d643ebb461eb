"""Random walks over all operations: `python -m tests.operations.random_undo [WALKS [STEPS [SEED]]]`.

Ends at the first walk that fails, with its seed and steps; else says how much was done, refused and taken back alone.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path

from tests.operations.every_operation import EVERY
from tests.operations.walking import BESIDE, Step, Walk, pattern, walk


def random_steps(seed: int, number: int) -> list[Step]:
    chance = random.Random(seed)
    names = [*sorted(EVERY), *BESIDE]
    return [(chance.choice(names), chance.randrange(10_000)) for _ in range(number)]


def main() -> None:
    walks, steps, first = (int(given) for given in (*sys.argv[1:4], *("100", "25", "0")[len(sys.argv) - 1 :]))
    began, did = time.monotonic(), Counter[str]()
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        file = pattern(folder / "pattern.kzx", folder)
        for seed in range(first, first + walks):
            taken = random_steps(seed, steps)
            with tempfile.TemporaryDirectory() as beside:
                try:
                    _count(did, walk(file, Path(beside), taken))
                except Exception as error:
                    error.add_note(f"walk {seed}: {taken}")
                    raise
    told = ", ".join(f"{count} {what}" for what, count in sorted(did.items()))
    sys.stdout.write(f"{walks} walks of {steps} steps: {told}; nothing amiss ({time.monotonic() - began:.0f} s)\n")


def _count(did: Counter[str], done: Walk) -> None:
    did["changed"] += done.changed
    did["refused"] += done.refused
    did["taken back alone"] += done.alone


if __name__ == "__main__":
    main()
