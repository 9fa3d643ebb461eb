"""Folders of invented documents for the proofs of durability: each tells a few dated events of its own."""

from __future__ import annotations

from pathlib import Path

_MONTHS = "January February March April May June July August September October November December".split()
_PLACES = "Vienna Ankara Astana Geneva Moscow Berlin Tashkent Baku".split()


def story(number: int, sentences: int = 6) -> str:
    """The text of a document, different for each number."""
    told = [f"Report {number} of the Ministry\n\n{1 + number % 28} March {1990 + number % 30}\n"]
    for nth in range(sentences):
        month, place = _MONTHS[(number + nth) % 12], _PLACES[(number * 3 + nth) % len(_PLACES)]
        day, year = 1 + (number + 5 * nth) % 28, 1990 + (number + nth) % 30
        told.append(
            f"On {day} {month} {year} the foreign ministers met in {place} and signed protocol {number}-{nth}. "
            f"The delegation of Kazakhstan thanked the hosts."
        )
    return "\n\n".join(told) + "\n"


def write_stories(folder: Path, number: int, sentences: int = 6) -> list[Path]:
    """That many files in the folder, which is made."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"report-{each:05}.txt" for each in range(number)]
    for each, path in enumerate(paths):
        path.write_text(story(each, sentences))
    return paths
