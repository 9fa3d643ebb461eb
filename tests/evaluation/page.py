"""Keeps the last figures in docs/extraction.md, between two marks; the words around them are written by hand."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.figures import circumstances
from tests.evaluation.report import DOCUMENT_SETS, Sets, calibration_table, classes_table, figures_tables

PAGE = Path(__file__).parents[2] / "docs" / "extraction.md"
_BEGIN, _END = "<!-- figures: written by make evaluate -->", "<!-- end of figures -->"


def keep(sets: Sets) -> None:
    """Put the figures in the place of the last ones. Raises ValueError where the page has lost its marks."""
    before, begin, rest = PAGE.read_text("utf-8").partition(_BEGIN)
    _, end, after = rest.partition(_END)
    if not begin or not end:
        raise ValueError(f"{PAGE.name} lacks {_BEGIN} or {_END}")
    PAGE.write_text(f"{before}{begin}\n\n{_figures(sets)}\n\n{end}{after}", "utf-8")


def _figures(sets: Sets) -> str:
    annotated = {name: sets[name] for name in ("dev", "unseen") if name in sets}
    confidence = [(f"Confidence, {DOCUMENT_SETS[name]}", calibration_table(each)) for name, each in annotated.items()]
    blocks = [("By class", classes_table(annotated)), *confidence]
    titled = [f"### {title}\n\n{words}" for title, words in blocks if words]
    return "\n\n".join([circumstances("numpy"), figures_tables(sets), *titled])
