"""The report as PDF for a command that opens no window: with an application of Qt of its own."""

from __future__ import annotations

import os
from collections.abc import Generator, Iterable
from typing import BinaryIO

from kzexplorer.export.formats import Options, Tally
from kzexplorer.export.records import About, EventRecord


def write(records: Iterable[EventRecord], about: About, out: BinaryIO, options: Options) -> Generator[int, None, Tally]:
    """As `export.formats.Writer`."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    # Qt reads that when it is loaded.
    from kzexplorer.ui.printing import report
    from kzexplorer.ui.start import make_application
    from kzexplorer.ui.theme import load_fonts

    application = make_application()
    load_fonts()
    tally = yield from report.write(records, about, out, options)
    del application  # which had to be there until then
    return tally
