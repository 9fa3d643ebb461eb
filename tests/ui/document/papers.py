"""A workspace with a PDF of three pages, and pages drawn at once where a test does not ask for a worker process."""

from __future__ import annotations

from concurrent.futures import Future
from pathlib import Path

from kzexplorer.operations.draw_pages import DrawnPage
from kzexplorer.operations.jobs import read_and_extract
from kzexplorer.readers import RawFile
from kzexplorer.store import open_workspace
from tests.readers.made_pdf import Placed, made

FIRST = "On 4 May 2011, Minister Ana Duarte visited Lisbon. The talks were long."
SECOND = "On 6 June 2012, she met Minister Paul Weber in Porto."
PAGES = (
    [
        Placed("Minutes of the commission", 72, 720, 20),
        Placed(FIRST, 72, 660),
        Placed("Nothing more was said.", 72, 600),
    ],
    [Placed("The second day was quiet.", 72, 700)],
    [Placed(SECOND, 72, 400), Placed("The commission thanked both of them.", 72, 380)],
)


def paper_workspace(path: Path, data: bytes | None = None) -> Path:
    """A file with that PDF in it, or another one."""
    data = made(*PAGES) if data is None else data
    found = read_and_extract(RawFile("minutes.pdf", "minutes.pdf", "/papers/minutes.pdf", data), 60)
    assert found is not None
    with open_workspace(path) as workspace:
        run = workspace.writer.begin_run("test", "1")
        findings = found.findings
        workspace.writer.add_document(run, found.reading, findings, [None] * len(findings.entities), 1)
    return path


class FakeDrawing:
    """Answers at once with a page in one grey, and remembers what was asked; `refused` pages fail."""

    def __init__(self) -> None:
        self.asked: list[tuple[int, float]] = []
        self.refused: dict[int, Exception] = {}
        self.size = (40, 50)

    def draw(self, _data: bytes, number: int, scale: float) -> Future[DrawnPage]:
        self.asked.append((number, scale))
        future: Future[DrawnPage] = Future()
        width, height = self.size
        if number in self.refused:
            future.set_exception(self.refused[number])
        else:
            future.set_result(DrawnPage(width, height, width * 4, b"\xcc\xcc\xcc\xff" * (width * height)))
        return future
