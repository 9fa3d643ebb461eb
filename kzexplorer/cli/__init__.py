"""The operations without a window: `parse` reads the arguments, `run` carries out a command and returns its status.

0: done; 1: finished, but something was refused or a check failed, each named on stderr; 2: wrong usage. With
`--json` one JSON value (of `extract`: one a line and file) goes to stdout, and nothing else does.
Each command imports what it needs when it runs, so that `--version` and the window wait for none of it.
"""

from kzexplorer.cli.running import parse, run
from kzexplorer.cli.status import DONE, INTERRUPTED, REFUSED

__all__ = ["DONE", "INTERRUPTED", "REFUSED", "parse", "run"]
