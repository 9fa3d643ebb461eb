"""A picture of the real window; each is drawn by a program of its own, which has no screen."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

ROOT = Path(__file__).parents[2]


def kzexplorer(*arguments: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "QT_QPA_PLATFORM")}
    command = [sys.executable, "-m", "kzexplorer", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=120, check=False)


@pytest.mark.parametrize(("theme", "dark"), [("light", False), ("dark", True)])
def test_that_the_picture_has_the_size_scale_and_colours_asked_for(tmp_path: Path, theme: str, dark: bool) -> None:
    picture = tmp_path / "window.png"
    run = kzexplorer("snapshot", "-o", str(picture), "--size", "1100x700", "--scale", "2", "--theme", theme)
    assert (run.returncode, run.stderr) == (0, "")
    image = QImage(str(picture))
    assert (image.width(), image.height()) == (2200, 1400)
    assert (image.pixelColor(2196, 700).lightness() < 128) is dark


def test_that_an_event_and_a_query_change_the_picture(tmp_path: Path) -> None:
    workspace = tmp_path / "w.kzx"
    (tmp_path / "note.txt").write_text(
        "On 4 May 2011, Minister Ana Duarte visited Lisbon. On 6 May 2011, she met Minister Paul Weber in Porto."
    )
    assert kzexplorer("import", str(tmp_path / "note.txt"), "--workspace", str(workspace)).returncode == 0
    pictures = []
    for number, more in enumerate(([], ["--event", "2"], ["--query", "weber"])):
        picture = tmp_path / f"{number}.png"
        run = kzexplorer("snapshot", "--workspace", str(workspace), "-o", str(picture), *more)
        assert run.returncode == 0, run.stderr
        pictures.append(QImage(str(picture)))
    assert pictures[0] != pictures[1]
    assert pictures[0] != pictures[2]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--workspace", "missing.kzx"], "no workspace"),
        (["--event", "999"], "no event 999"),
        (["--query", '"open'], "not closed"),
    ],
)
def test_that_what_cannot_be_drawn_is_said(tmp_path: Path, arguments: list[str], words: str) -> None:
    run = kzexplorer("snapshot", "-o", str(tmp_path / "x.png"), *arguments)
    assert run.returncode == 1
    assert words in run.stderr
    assert "Traceback" not in run.stderr
    assert not (tmp_path / "x.png").exists()
