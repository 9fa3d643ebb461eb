"""Every colour that the window uses, named by what it is for, in a light and a dark palette."""

from __future__ import annotations

from dataclasses import dataclass, fields
from functools import lru_cache

from PySide6.QtGui import QColor, QGuiApplication

LEAST_SEEN = 3.0
"""The contrast that marks and rings have to their ground at least (WCAG 2.2, 1.4.11); words have 4.5."""


@dataclass(frozen=True)
class Colours:
    """One palette; `kinds` holds a colour for each `KindGroup`, in its order."""

    app: str
    panel: str
    raised: str
    line: str
    ink: str
    sub: str
    faint: str
    accent: str
    on_accent: str
    selected: str
    hover: str
    good: str
    good_tint: str
    warn: str
    warn_tint: str
    bad: str
    bad_tint: str
    found: str
    found_here: str
    kinds: tuple[str, ...]

    def named(self) -> dict[str, str]:
        """Colour words for the style sheet; those of the kinds are `kind0`, `kind1`..."""
        words = {field.name: getattr(self, field.name) for field in fields(self) if field.name != "kinds"}
        return words | {f"kind{i}": colour for i, colour in enumerate(self.kinds)}


# Kinds: least OKLab distance over normal sight and three kinds of colour blindness 0.128 light, 0.139 dark.
LIGHT = Colours(
    app="#f3f4f7",
    panel="#ffffff",
    raised="#ffffff",
    line="#e4e7ec",
    ink="#151a24",
    sub="#5a6474",
    faint="#697281",
    accent="#2a5bd7",
    on_accent="#ffffff",
    selected="#e8eefc",
    hover="#f0f2f5",
    good="#17734a",
    good_tint="#e3f4ea",
    warn="#855a0c",
    warn_tint="#fdf0dc",
    bad="#b3261e",
    bad_tint="#fdeaea",
    found="#fdf1b8",
    found_here="#ffd24a",
    kinds=("#0e599d", "#d5761d", "#469e8b", "#80114a", "#7f5c1d", "#9d6fe3"),
)
DARK = Colours(
    app="#0e1115",
    panel="#161a20",
    raised="#1e242c",
    line="#272d36",
    ink="#e8ecf3",
    sub="#a3adbc",
    faint="#8791a1",
    accent="#7ea6ff",
    on_accent="#0e1115",
    selected="#1e2b4a",
    hover="#20262e",
    good="#5fd49b",
    good_tint="#15301f",
    warn="#f2b54b",
    warn_tint="#3a2a0c",
    bad="#ff8a80",
    bad_tint="#3b1b1b",
    found="#463a10",
    found_here="#806410",
    kinds=("#85b3f7", "#e99454", "#5ff3de", "#c05b6b", "#f9d46b", "#9372c8"),
)


def colours_of(mode: str) -> Colours:
    """The palette of `light` or `dark`; of `system`, the one that is like the colours of the system's own windows."""
    if mode == "system":
        return DARK if QGuiApplication.palette().window().color().lightness() < 128 else LIGHT
    return DARK if mode == "dark" else LIGHT


def mix(front: str, back: str, share: float) -> QColor:
    """`share` of the first colour over the second, as an opaque colour (tints are cheaper to draw than alpha)."""
    return QColor(_mixed(front, back, share))


def contrast(front: str, back: str) -> float:
    """How much two colours stand apart, 1 to 21, by WCAG 2.2 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio)."""
    light, dark = sorted((_luminance(QColor(front)), _luminance(QColor(back))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def standing_out(front: str, back: str, least: float = LEAST_SEEN) -> QColor:
    """The quietest mix of the first colour into the second that stands out from it that much, or the first itself."""
    mixes = (mix(front, back, share / 100) for share in range(50, 100, 2))
    return next((each for each in mixes if contrast(each.name(), back) >= least), QColor(front))


@lru_cache(maxsize=512)
def _mixed(front: str, back: str, share: float) -> QColor:
    a, b = QColor(front), QColor(back)
    parts = ((a.red(), b.red()), (a.green(), b.green()), (a.blue(), b.blue()))
    return QColor(*(round(x * share + y * (1 - share)) for x, y in parts))


def _luminance(colour: QColor) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (colour.redF(), colour.greenF(), colour.blueF())
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
