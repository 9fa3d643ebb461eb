"""Draws the pictures of `docs/`: the window over documents that you name, documents being added, made events over time.

ImageMagick brings them down to 256 colours afterwards, which halves them: `mogrify +dither -colors 256 *.png`.
"""

from __future__ import annotations

import argparse
import itertools
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

sys.path.insert(0, str(Path(__file__).parents[1]))

from tests.made_workspace import made_workspace
from tests.readers.made_pdf import made
from tests.ui.document.papers import PAGES

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


def papers(folder: Path) -> Path:
    """Invented papers of several formats, with a copy and a file that is no document."""
    folder.mkdir()
    for number in range(1, 121):
        day = f"{number % 28 + 1} {('March', 'May', 'October')[number % 3]} {1996 + number % 15}"
        said = f"On {day}, Minister Ana Duarte visited Lisbon and met President Paul Weber of Brandia."
        page = f"<title>Visit {number}</title><nav>Home</nav><p>{said}</p>"
        ending, words = ("html", page) if number % 4 == 0 else ("txt", said)
        (folder / f"cable {number:03}.{ending}").write_text(words, encoding="utf-8")
    (folder / "cable 001 again.txt").write_bytes((folder / "cable 001.txt").read_bytes())
    (folder / "minutes.pdf").write_bytes(made(*PAGES))
    (folder / "photo.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (folder / "visits.csv").write_text("date,person,place\n2001-05-03,Ana Duarte,Lisbon\n", encoding="utf-8")
    return folder


def adding(folder: Path) -> None:
    """The pictures of adding documents: the plan, the window while they are read, and a page with its words lit."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtCore import QEventLoop

    from kzexplorer import paths
    from kzexplorer.settings import THEME, Settings
    from kzexplorer.ui.importing.plan_dialog import PlanDialog
    from kzexplorer.ui.start import go_on, make_application, make_window

    application, settings = make_application(), Settings(paths.settings_file())
    settings[THEME] = "light"
    window = make_window(settings)
    session, ready, steps = window.session, list[bool](), [0]
    window.ready.connect(lambda: ready.append(True))
    session.working.connect(lambda step: steps.append(step.done if step is not None else 0))

    def until(holds: Callable[[], object]) -> None:
        while not holds():
            application.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)

    def draw(widget: QWidget, name: str) -> None:
        widget.grab().save(str(DOCS / "pictures" / f"{name}.png"))

    window.resize(1440, 900)
    window.show()
    go_on(window, paths.default_workspace())
    until(lambda: ready and not session.is_reading)
    window.commands.adding.add([papers(folder / "Papers")])
    until(lambda: window.findChild(PlanDialog) is not None)
    plan = window.findChild(PlanDialog)
    draw(plan, "adding_plan")
    plan.agree()
    until(lambda: steps[-1] > 60)
    draw(window, "adding_under_way")
    until(lambda: not session.is_working and not session.is_reading)
    line = next(each for each in session.reader.documents() if each.name == "minutes.pdf")
    window.selection.select_event(session.reader.event_spans(line.id)[0].event)
    until(lambda: window.panes.document.views.as_pages and not session.is_reading)
    ends = time.monotonic() + 5  # a page says nothing when it is drawn
    until(lambda: time.monotonic() > ends)
    draw(window, "page_of_a_pdf")
    window.close()


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
        adding(Path(scratch))
        timelines(asked.workspaces or Path(scratch))


if __name__ == "__main__":
    main()
