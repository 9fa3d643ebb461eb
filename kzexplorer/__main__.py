"""Start the program: `python -m kzexplorer`."""

from __future__ import annotations

import sys


def main() -> int:
    """The program from its command line; returns the exit status."""
    from kzexplorer.app import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
