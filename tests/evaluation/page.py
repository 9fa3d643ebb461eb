"""Keeps the last figures in docs/extraction.md, between two marks; the words around them are written by hand."""

from __future__ import annotations

from pathlib import Path

from tests.benchmarks.figures import circumstances
from tests.evaluation.report import (
    DOCUMENT_SETS,
    Sets,
    calibration_table,
    classes_table,
    corpora_table,
    documents_table,
)

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
    own = {name: sets[name] for name in DOCUMENT_SETS if name in sets}
    annotated = {name: scored for name, scored in own.items() if name != "seeds"}
    confidence = [
        (f"Confidence, {DOCUMENT_SETS[name]}", calibration_table(scored)) for name, scored in annotated.items()
    ]
    blocks = [
        ("Annotated documents", documents_table(own)),
        ("Corpora", corpora_table(sets)),
        ("By class", classes_table(annotated)),
        *confidence,
    ]
    return "\n\n".join([circumstances("numpy"), *(f"### {title}\n\n{words}" for title, words in blocks if words)])
