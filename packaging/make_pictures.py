"""Draws the pictures of `docs/`: the window over documents that you name, the timeline over made events.

ImageMagick brings them down to 256 colours afterwards, which halves them: `mogrify +dither -colors 256 *.png`.
"""

from __future__ import annotations

import argparse
import itertools
import os
import subprocess
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.made_workspace import made_workspace

DOCS = Path(__file__).parents[1] / "docs"
NUMBERS = {"1k": 1_000, "1m": 1_000_000}
THEMES = ("light", "dark")
RANGES = {"full": (), "decade": ("--from", "2000", "--to", "2009"), "month": ("--from", "2000-09", "--to", "2000-09")}
SHARP = (("1k", "light", "full"), ("1m", "light", "full"), ("1m", "dark", "decade"), ("1m", "dark", "month"))
"""Those that are drawn at 200 % too."""


def snapshot(workspace: Path, picture: Path, theme: str, *more: str) -> None:
    """Have the command `kzexplorer snapshot` draw one picture."""
    words = ["--workspace", str(workspace), "-o", str(picture), "--theme", theme, *more]
    subprocess.run([sys.executable, "-m", "kzexplorer", "snapshot", *words], check=True)
    print(f"{picture.name}: {picture.stat().st_size / 1024:.0f} KB", flush=True)


def timelines(folder: Path) -> None:
    """The pictures of the timeline over the made workspaces of a folder, which are made where they lack."""
    for name, theme, span in itertools.product(NUMBERS, THEMES, RANGES):
        workspace = made_workspace(folder / f"made_{NUMBERS[name]}.kzx", NUMBERS[name])
        for scale in ("1", "2") if (name, theme, span) in SHARP else ("1",):
            size = ("--only", "timeline", "--size", "1440x600", "--scale", scale)
            end = "" if scale == "1" else f"_{scale}00"
            picture = DOCS / "pictures" / f"timeline_{name}_{theme}_{span}{end}.png"
            snapshot(workspace, picture, theme, *size, *RANGES[span])


def windows(documents: list[str], folder: Path) -> None:
    """The pictures of the whole window over documents."""
    workspace = folder / "Kazakhstan – United States.kzx"
    subprocess.run(
        [sys.executable, "-m", "kzexplorer", "import", "--workspace", str(workspace), *documents], check=True
    )
    for theme in THEMES:
        snapshot(workspace, DOCS / f"window_{theme}.png", theme, "--size", "1440x900")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("documents", nargs="*", help="documents to show in pictures of the window")
    parser.add_argument("--workspaces", type=Path, help="where made workspaces are kept; without it, nowhere")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        os.environ |= {"XDG_CONFIG_HOME": scratch, "XDG_DATA_HOME": scratch}
        if asked.documents:
            windows(asked.documents, Path(scratch))
        (DOCS / "pictures").mkdir(exist_ok=True)
        timelines(asked.workspaces or Path(scratch))


if __name__ == "__main__":
    main()
