"""What is done with one document: read, find, and keep it as text where finding cannot come to its end."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from kzexplorer import extract
from kzexplorer.errors import Problem
from kzexplorer.extract.names import spacy_model
from kzexplorer.operations import jobs
from kzexplorer.readers import RawFile

LETTER = "On 5 May 1990 the gardener wolfgang met the mayor. Anna Berg visited Geneva on 3 March 1998."


class Fake:
    meta = {"lang": "en", "name": "fake"}  # noqa: RUF012 - as spaCy has it

    def __call__(self, text: str) -> Any:
        at = text.find("wolfgang")
        return SimpleNamespace(ents=[SimpleNamespace(start_char=at, end_char=at + 8, label_="PERSON")])


def raw(words: str, name: str = "letter.txt") -> RawFile:
    return RawFile(name, name, f"/{name}", words.encode())


def found(words: str = LETTER, seconds: float = 14.0, spacy: str = "") -> jobs.Found:
    result = jobs.read_and_extract(raw(words), seconds, spacy)
    assert result is not None
    return result


def endless(*_: object, **__: object) -> Iterator[None]:
    while True:
        pass


def insatiable(*_: object, **__: object) -> None:
    raise MemoryError


def test_that_no_pipeline_is_used_unless_one_is_named() -> None:
    assert jobs.installed_pipeline("") is None


def test_that_a_named_pipeline_adds_entities_and_their_reason_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spacy_model, "load", lambda _: Fake())
    entities = found(spacy="en_fake").findings.entities
    assert "spaCy pipeline en_fake" in {mention.rule for each in entities for mention in each.mentions}


def test_that_a_pipeline_that_is_missing_is_said_before_anything_is_read() -> None:
    with pytest.raises(Problem, match="en_absent"):
        jobs.installed_pipeline("en_absent")


def test_that_a_document_is_read_with_what_it_tells() -> None:
    result = found()
    assert result.reading.document.text == LETTER
    assert result.error == ""
    assert len(result.findings.events) == 2


@pytest.mark.skipif(not hasattr(jobs.signal, "setitimer"), reason="a system without alarms")
def test_that_what_takes_too_long_to_search_is_kept_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extract, "extract", endless)
    result = found(seconds=0.2)
    assert result.error == "Events were not looked for in letter.txt: that takes too long."
    assert result.findings.events == ()
    assert "".join(each.span.of(LETTER) for each in result.findings.passages) == LETTER


def test_that_what_needs_too_much_memory_to_search_is_kept_as_text(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extract, "extract", insatiable)
    assert found().error == "Events were not looked for in letter.txt: that needs too much memory."


def test_that_a_text_too_long_for_its_time_is_not_even_begun(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extract, "extract", endless)
    long = "Words and words. " * 60_000
    result = found(long, seconds=14.0)
    assert result.reading.document.text == long
    assert result.error.endswith("that takes too long.")


def test_that_a_document_is_searched_again_from_its_file() -> None:
    document = found().reading.document
    findings, _, error = jobs.extract_again(raw(LETTER), document, 14.0)
    assert (len(findings.events), error) == (2, "")
    other, _, _ = jobs.extract_again(raw("Another text."), document, 14.0)
    assert len(other.events) == 2


def test_that_a_file_is_told_by_its_bytes_and_a_table_by_its_columns() -> None:
    assert jobs.look_at(raw(LETTER, "letter.pdf")).format_words == "plain text"
    looked = jobs.look_at(raw("date,title\n2001-05-03,A meeting in Geneva\n", "visits.csv"))
    assert [sample.columns.names for sample in looked.samples] == [("date", "title")]
    with pytest.raises(Problem, match="picture"):
        jobs.look_at(RawFile("a.txt", "a.txt", "/a.txt", b"\x89PNG\r\n\x1a\n"))


def test_that_worker_processes_load_neither_the_database_nor_the_window() -> None:
    code = f"""
import sys
sys.path[:0] = {sys.path!r}
from kzexplorer.operations import jobs, worker_process
from kzexplorer.readers import RawFile
jobs.read_and_extract(RawFile("a.txt", "a.txt", "/a.txt", {LETTER.encode()!r}), 14.0)
print([name for name in ("sqlalchemy", "sqlite3", "PySide6", "kzexplorer.store") if name in sys.modules])
"""
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"
