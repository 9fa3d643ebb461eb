"""PDFs written by hand: pages of lines at known places, with boxes, rotation, properties and an outline as wanted."""

from __future__ import annotations

from typing import NamedTuple

from tests.hostile.built import pdf, stream


class Placed(NamedTuple):
    """Words in Helvetica whose left lower corner stands there, in points from the lower left of the page."""

    words: str
    x: float = 72
    y: float = 700
    size: float = 12


def made(
    *pages: list[Placed],
    more: str = "/MediaBox[0 0 612 792]",
    catalog: str = "",
    objects: tuple[str, ...] = (),
    tail: str = "",
) -> bytes:
    """`more` is for each page, `catalog` for the document; `objects` follow, the first with number 4 + 2 x pages."""
    kids = " ".join(f"{4 + 2 * i} 0 R" for i in range(len(pages)))
    written = [
        f"<</Type/Catalog/Pages 2 0 R {catalog}>>",
        f"<</Type/Pages/Kids[{kids}]/Count {len(pages)}>>",
        "<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    ]
    for i, lines in enumerate(pages):
        shown = " ".join(f"BT /F {each.size} Tf {each.x} {each.y} Td ({each.words}) Tj ET" for each in lines)
        written += [
            f"<</Type/Page/Parent 2 0 R/Resources<</Font<</F 3 0 R>>>>/Contents {5 + 2 * i} 0 R {more}>>",
            stream(shown),
        ]
    return pdf(*written, *objects, tail=tail)


def lines(*words: str, y: float = 700, x: float = 72) -> list[Placed]:
    """One below the other."""
    return [Placed(each, x, y - 14 * i) for i, each in enumerate(words)]
