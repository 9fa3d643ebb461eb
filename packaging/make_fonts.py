"""Makes the reading font of resources/fonts: run `python packaging/make_fonts.py FOLDER_WITH_NOTO_SERIF`.

Qt's plain text layout, the one that stays fast in documents of any length, takes the distance of lines from the font
alone. So the reading font is Noto Serif with a line gap, under a name of its own so that an installed Noto Serif is
never taken for it. Needs fonttools, which the program itself does not.
"""

from __future__ import annotations

import sys
from pathlib import Path

from fontTools.ttLib import TTFont

FAMILY = "Kzexplorer Serif"
LINE_GAP = 0.17  # of the font size
STYLES = ("Regular", "Bold")
_USE_TYPO_METRICS = 1 << 7
_FULL_NAME, _POSTSCRIPT_NAME, _FAMILY_NAME, _UNIQUE_NAME = 4, 6, 1, 3


def make(source: Path, target: Path, style: str) -> None:
    font = TTFont(source)
    font["hhea"].lineGap = font["OS/2"].sTypoLineGap = round(LINE_GAP * font["head"].unitsPerEm)
    font["OS/2"].fsSelection |= _USE_TYPO_METRICS  # else Qt takes the metrics of Windows, which have no line gap
    font["OS/2"].version = max(4, font["OS/2"].version)
    for record in font["name"].names:
        if record.nameID == _FAMILY_NAME:
            record.string = FAMILY
        elif record.nameID in (_FULL_NAME, _UNIQUE_NAME):
            record.string = f"{FAMILY} {style}"
        elif record.nameID == _POSTSCRIPT_NAME:
            record.string = f"{FAMILY.replace(' ', '')}-{style}"
    font.save(target)


def main() -> None:
    fonts = Path(__file__).resolve().parent.parent / "resources" / "fonts"
    for style in STYLES:
        make(Path(sys.argv[1]) / f"NotoSerif-{style}.ttf", fonts / f"KzexplorerSerif-{style}.ttf", style)


if __name__ == "__main__":
    main()
