"""Folders of invented documents for the proofs of durability: each tells a few dated events of its own."""

from __future__ import annotations

from pathlib import Path

from tests.readers.made_documents import word_document, word_paragraph, zipped

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


def write_mixed(folder: Path, number: int, edition: str = "") -> list[Path]:
    """That many files of five formats in turn; an archive holds two more. `edition` makes other words of the same."""
    folder.mkdir(parents=True, exist_ok=True)
    paths = [folder / f"report-{each:05}.{_ENDINGS[each % len(_ENDINGS)]}" for each in range(number)]
    for each, path in enumerate(paths):
        path.write_bytes(_MAKERS[path.suffix](each, edition))
    return paths


def change_some(folder: Path) -> None:
    """Write a new edition of every third file, in an archive of one of its members."""
    for each, path in enumerate(sorted(folder.iterdir())):
        if each % 3 == 0:
            path.write_bytes(_MAKERS[path.suffix](each, "The second edition."))


def _text(number: int, edition: str) -> bytes:
    return f"{story(number)}\n{edition}".encode()


def _page(number: int, edition: str) -> bytes:
    paragraphs = "".join(f"<p>{each}</p>" for each in f"{story(number)}\n\n{edition}".split("\n\n"))
    return f"<html><head><title>Report {number}</title></head><body>{paragraphs}</body></html>".encode()


def _word(number: int, edition: str) -> bytes:
    return word_document("".join(map(word_paragraph, [*story(number).split("\n\n"), edition])))


def _archive(number: int, edition: str) -> bytes:
    same = story(number + 100_000).encode()
    return zipped({"changing.txt": _text(number + 200_000, edition), "same.txt": same})


def _table(number: int, edition: str) -> bytes:
    rows = [
        f"{1990 + nth}-03-{1 + number % 28:02},Visit {number}-{nth} to Vienna. {edition},Vienna" for nth in range(9)
    ]
    return "\n".join(["Date,Event,Place", *rows, ""]).encode()


_MAKERS = {".txt": _text, ".html": _page, ".docx": _word, ".zip": _archive, ".csv": _table}
_ENDINGS = [ending[1:] for ending in _MAKERS]
