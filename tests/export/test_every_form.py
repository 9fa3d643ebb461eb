"""What holds for every form of export: it is streamed, ends at once, heeds no language, and is in the manual."""

from __future__ import annotations

import re
import subprocess
import sys
import tempfile
import tracemalloc
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest

from kzexplorer import translation
from kzexplorer.errors import Problem
from kzexplorer.export.formats import FORMATS, Format, Options, format_of
from kzexplorer.export.records import EventRecord
from tests.export.hostile_records import hostile, written
from tests.made_records import about, about_many, few, many

ROOT = Path(__file__).parents[2]
WRITTEN_HERE = [each for each in FORMATS if each.load is not None]
DATA = [each for each in WRITTEN_HERE if "layout" not in each.options]
HEAVY = ("xlsxwriter", "icalendar", "lxml", "docx", "PySide6")
every_form = pytest.mark.parametrize("form", WRITTEN_HERE, ids=lambda form: form.id)
every_data_form = pytest.mark.parametrize("form", DATA, ids=lambda form: form.id)


class Nowhere(BytesIO):
    """A file that keeps nothing of what is written."""

    def write(self, data: object) -> int:
        return len(data)  # type: ignore[arg-type]


class Loud:
    """A language that would be seen wherever a word of it goes."""

    def translated(self, words: str, n: int | None = None) -> str:
        return "TRANSLATED"

    def numeral(self, value: int) -> str:
        return "TRANSLATED"


def counted(records: list[EventRecord], taken: list[int]) -> Iterator[EventRecord]:
    for record in records:
        taken.append(record.id)
        yield record


@every_form
def test_that_records_are_taken_one_by_one_and_told_after_each(form: Format) -> None:
    taken: list[int] = []
    assert form.load is not None
    writing = form.load()(counted(few(), taken), about(few()), BytesIO(), Options())
    for number in range(1, len(few()) + 1):
        assert next(writing) == number == len(taken)
    writing.close()


@every_form
def test_that_memory_does_not_grow_with_the_events(form: Format) -> None:
    assert form.load is not None

    def peak(number: int) -> int:
        writing = form.load()(many(number), about_many(number), Nowhere(), Options())  # type: ignore[misc]
        tracemalloc.start()
        for _ in writing:
            pass
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    peak(20)
    assert peak(300) < peak(100) + 150_000


@every_form
def test_that_an_export_that_is_given_up_leaves_no_file_behind(
    form: Format, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    assert form.load is not None
    writing = form.load()(iter(few()), about(few()), BytesIO(), Options())
    next(writing)
    next(writing)
    writing.close()
    assert list(tmp_path.iterdir()) == []


@every_form
def test_that_an_export_is_the_same_file_in_every_language_of_the_window(form: Format) -> None:
    in_english = written(form.id, few(), query="from 1998 to 1999")
    translation.install(Loud())
    try:
        assert written(form.id, few(), query="from 1998 to 1999") == in_english
    finally:
        translation.install(None)


@every_data_form
def test_that_nothing_a_document_says_stops_an_export(form: Format) -> None:
    _, tally = written(form.id, hostile())
    assert (tally.written, tally.left_out) == (len(hostile()), 0)


@every_data_form
def test_that_an_export_of_nothing_is_a_whole_file(form: Format) -> None:
    data, tally = written(form.id, [])
    assert (tally.written, tally.left_out) == (0, 0)
    assert data


def test_that_the_table_of_forms_imports_no_library() -> None:
    code = "import sys; import kzexplorer.export.formats; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert not {name.partition(".")[0] for name in done.stdout.split()} & set(HEAVY)


def test_that_each_form_has_a_name_of_its_own() -> None:
    assert len({each.id for each in FORMATS}) == len({each.words for each in FORMATS}) == len(FORMATS)
    assert all(each.suffix.startswith(".") and each.media_type.count("/") >= 1 for each in FORMATS)
    with pytest.raises(Problem, match="There is no format doc"):
        format_of("doc")


def test_that_the_manual_of_exports_tells_of_exactly_these_forms() -> None:
    rows = re.findall(
        r"^\| `([a-z-]+)` +\| (.+?) +\| `(\.[a-z]+)` +\|", (ROOT / "docs/exports.md").read_text("utf-8"), re.M
    )
    assert rows == [(each.id, each.words, each.suffix) for each in FORMATS]
