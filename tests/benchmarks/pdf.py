"""How many pages of a PDF are read in a second of processor time: `python -m tests.benchmarks.pdf [FILE]`."""

from __future__ import annotations

import sys
from pathlib import Path
from statistics import median
from time import process_time

import pypdfium2 as pdfium

from kzexplorer.readers.pdf import reader
from kzexplorer.readers.raw import RawFile
from tests.readers.made_pdf import lines, made

_LINE = "On 14 May 1998 the envoys of both river states met in Port Merle and signed"
_PAGES, _LINES, _RUNS = 200, 40, 5


def floor(data: bytes) -> float:
    """Seconds to take the text alone, without places, paragraphs or headings."""
    start = process_time()
    with pdfium.PdfDocument(data) as document:
        for page in document:
            text = page.get_textpage()
            text.get_text_range()
            text.close()
            page.close()
    return process_time() - start


def whole(data: bytes) -> float:
    """Seconds to read it as a document."""
    start = process_time()
    reader.read(RawFile("made.pdf", "made.pdf", "made.pdf", data))
    return process_time() - start


def main() -> None:
    """Print one line: medians of some runs, the two taken in turn as other work slows them alike."""
    data = Path(sys.argv[1]).read_bytes() if len(sys.argv) > 1 else made(*[lines(*[_LINE] * _LINES)] * _PAGES)
    with pdfium.PdfDocument(data) as document:
        n_pages = len(document)
    runs = [(floor(data), whole(data)) for _ in range(_RUNS)]
    alone, read = (n_pages / median(each) for each in zip(*runs, strict=True))
    print(f"{n_pages} pages: text alone {alone:.0f}, read {read:.0f} pages a second; {read / alone:.2f} of the floor")


if __name__ == "__main__":
    main()
