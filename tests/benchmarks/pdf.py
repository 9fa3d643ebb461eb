"""How many pages of a PDF are read in a second of processor time; of one that is made here, or of a FILE."""

from __future__ import annotations

import sys
from pathlib import Path
from statistics import median
from time import process_time

sys.path.insert(0, str(Path(__file__).parents[2]))

import figures
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
    """Medians of some runs, the two taken in turn as other work slows them alike."""
    files = [each for each in sys.argv[1:] if each != "--print"]
    data = Path(files[0]).read_bytes() if files else made(*[lines(*[_LINE] * _LINES)] * _PAGES)
    with pdfium.PdfDocument(data) as document:
        n_pages = len(document)
    runs = [(floor(data), whole(data)) for _ in range(_RUNS)]
    alone, read = (n_pages / median(each) for each in zip(*runs, strict=True))
    rows = [("text alone", f"{alone:.0f}", "1.00"), ("as a document", f"{read:.0f}", f"{read / alone:.2f}")]
    figures.keep(
        "Reading a PDF", f"{n_pages} pages.\n\n{figures.table(('', 'pages a CPU second', 'of text alone'), rows)}"
    )


if __name__ == "__main__":
    main()
