"""Goes through the installed program with mouse and keys, and watches which sockets it opens meanwhile."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import clean_root

from kzexplorer.export.formats import FORMATS

Claim = Callable[..., None]
SIZE = (1440, 900)
PATIENCE = 90.0
_WORKSPACE = f"{clean_root.HOME}/.local/share/kzexplorer/My workspace.kzx"
_EVENT = (790, 238)  # where the second visit stands on the timeline of the first start, in a window of SIZE
_DOCUMENT = (720, 610, 650, 240)  # left, top, width, height of the text beside the card in it
_STORY = """On 14 March 2011 President Tarja Halonen met Prime Minister Jens Stoltenberg in Oslo.
They signed an agreement on rail freight."""


@contextmanager
def display() -> Iterator[None]:
    """A screen that only programs see, with windows that can be moved; programs started meanwhile show there."""
    reads, writes = os.pipe()
    command = ["Xvfb", "-displayfd", str(writes), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-ac"]
    server = subprocess.Popen(command, pass_fds=[writes], stderr=subprocess.DEVNULL)
    os.close(writes)
    with os.fdopen(reads) as said:
        os.environ["DISPLAY"] = f":{said.readline().strip()}"
    manager = subprocess.Popen(["openbox", "--sm-disable"], stderr=subprocess.DEVNULL)
    try:
        yield
    finally:
        for process in (manager, server):
            process.terminate()
            process.wait()


def go(root: Path, pictures: Path, claim: Claim) -> None:
    """The whole journey in the system `root`: start, click, import, export, quit."""
    make_pdf(root / clean_root.HOME.lstrip("/") / "note.pdf")
    trace = pictures / "sockets.txt"
    watched = ["strace", "--follow-forks", "--output", str(trace), "--trace", "socket"]
    program = subprocess.Popen([*watched, *clean_root.alone(root, ["kzexplorer"])], start_new_session=True)
    try:
        window = first_window()
        see(claim, "makes its workspace from the seeds", lambda: len(events(root)) > 20)
        time.sleep(3)  # for the last of what is painted: the picture is for people
        picture(pictures / "1-start.png", window)
        click_an_event(window, pictures, claim)
        import_a_file(root, window, pictures, claim)
        export_a_report(root, window, pictures, claim)
        press(window, "ctrl+q")
        claim("quits", program.wait(PATIENCE) == 0)
    finally:
        with suppress(ProcessLookupError):
            os.killpg(program.pid, signal.SIGKILL)
    export_every_form(root, claim)
    opened = set(re.findall(r"socket\((\w+)", trace.read_text()))
    claim("opens no socket to any network", not opened & {"AF_INET", "AF_INET6"}, f"of kinds {sorted(opened)}")


def first_window() -> str:
    """The number of the program's window, in the size that this journey counts on."""
    found = xdotool("search", "--sync", "--onlyvisible", "--class", "kzexplorer").split()[-1]
    xdotool("windowsize", "--sync", found, *map(str, SIZE))
    xdotool("windowactivate", "--sync", found)
    return found


def click_an_event(window: str, pictures: Path, claim: Claim) -> None:
    before, after = part(pictures / "1-start.png"), pictures / "2-clicked.png"

    def shows_another() -> bool:
        picture(after, window)
        return part(after) != before

    xdotool("mousemove", "--window", window, *map(str, _EVENT), "click", "1")
    see(claim, "shows another passage after a click on an event", shows_another)
    time.sleep(2)
    picture(after, window)


def import_a_file(root: Path, window: str, pictures: Path, claim: Claim) -> None:
    press(window, "ctrl+i")
    dialog = next_window(window)
    xdotool("type", "--delay", "20", f"{clean_root.HOME}/note.pdf")
    picture(pictures / "3-file-dialog.png", dialog)
    xdotool("key", "Return")
    see(claim, "imports a PDF", lambda: any("Halonen" in each["title"] for each in events(root)))
    time.sleep(3)
    picture(pictures / "4-imported.png", window)


def next_window(*known: str) -> str:
    """The one that has the keys once it is none of those. Raises RuntimeError where none comes."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        run = subprocess.run(["xdotool", "getactivewindow"], capture_output=True, text=True, check=False)
        if run.returncode == 0 and run.stdout.strip() not in known:
            time.sleep(2)  # until it is painted and listens
            return run.stdout.strip()
        time.sleep(0.2)
    raise RuntimeError("No other window came.")


def export_a_report(root: Path, window: str, pictures: Path, claim: Claim) -> None:
    report = root / clean_root.HOME.lstrip("/") / "report.docx"
    press(window, "ctrl+shift+s")
    dialog = next_window(window)
    xdotool("key", "Home", *["Down"] * [each.id for each in FORMATS].index("docx"))
    time.sleep(1)
    picture(pictures / "5-export.png", dialog)
    xdotool("key", "Return")
    next_window(window, dialog)
    xdotool("key", "ctrl+a")
    xdotool("type", "--delay", "20", f"{clean_root.HOME}/{report.name}")
    xdotool("key", "Return")
    see(claim, "exports a report for Word", report.exists)
    time.sleep(1)
    picture(pictures / "6-exported.png", dialog)
    xdotool("key", "Escape")
    if not report.exists():
        return
    shutil.copy(report, pictures)
    convert = ["soffice", "--headless", "--convert-to", "pdf", "--outdir", str(pictures)]
    subprocess.run([*convert, str(pictures / report.name)], check=True, capture_output=True)
    read = ["pdftotext", str(pictures / "report.pdf"), "-"]
    words = subprocess.run(read, capture_output=True, text=True, check=True).stdout
    claim("writes what LibreOffice reads", "Halonen" in words, f"{len(words)} characters")


def export_every_form(root: Path, claim: Claim) -> None:
    """By the command line, of the same workspace: libraries that are imported only then have to be there too."""
    refused = []
    for each in FORMATS:
        target = f"{clean_root.HOME}/every{each.suffix}"
        command = ["kzexplorer", "export", "--workspace", _WORKSPACE, "--format", each.id, "-o", target]
        run = subprocess.run(clean_root.alone(root, command), capture_output=True, text=True, check=False)
        if run.returncode != 0 or not (root / target.lstrip("/")).stat().st_size:
            refused.append(f"{each.id}: {(run.stdout + run.stderr).strip()[-300:]}")
    claim("exports every format", not refused, f"{len(FORMATS)} formats", *refused)


def events(root: Path) -> list[dict[str, str]]:
    """Of the person's own workspace, as the command line lists them; none while there is no workspace."""
    command = clean_root.alone(root, ["kzexplorer", "events", "--workspace", _WORKSPACE, "--json"])
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    return json.loads(run.stdout) if run.returncode == 0 else []


def see(claim: Claim, words: str, holds: Callable[[], bool]) -> None:
    """Wait until it holds, which is claimed."""
    end = time.monotonic() + PATIENCE
    while not (seen := holds()) and time.monotonic() < end:
        time.sleep(1)
    claim(words, seen)


def picture(file: Path, window: str = "root") -> None:
    """Of that window, else of the whole screen."""
    subprocess.run(["import", "-window", window, str(file)], check=True)


def part(file: Path) -> bytes:
    """The pixels of the document's text in a picture of the window."""
    x, y, width, height = _DOCUMENT
    cut = ["convert", str(file), "-crop", f"{width}x{height}+{x}+{y}", "+repage", "rgb:-"]
    return subprocess.run(cut, capture_output=True, check=True).stdout


def press(window: str, keys: str) -> None:
    """As from a keyboard, in that window."""
    xdotool("windowactivate", "--sync", window)
    xdotool("key", keys)


def xdotool(*words: str) -> str:
    return subprocess.run(["xdotool", *words], capture_output=True, text=True, check=True).stdout


def make_pdf(file: Path) -> None:
    """A page of text, made by Qt of the checkout."""
    program = """
import sys
from PySide6.QtGui import QGuiApplication, QPdfWriter, QTextDocument
application = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
document = QTextDocument()
document.setPlainText(sys.argv[2])
document.print_(QPdfWriter(sys.argv[1]))
"""
    subprocess.run([sys.executable, "-c", program, str(file), _STORY], check=True)
    file.chmod(0o644)
