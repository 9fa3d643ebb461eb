"""Articles in TEI, tables of visits and the seeds in one import, counted with other libraries than the readers'."""

from __future__ import annotations

import csv
import os
from pathlib import Path
from xml.etree import ElementTree

import pytest

from kzexplorer import paths
from kzexplorer.operations.import_report import Fate
from kzexplorer.store import Workspace
from tests.operations.importing import imported

ARTICLES, TABLES = "KZEXPLORER_TEI_ARTICLES", "KZEXPLORER_DATED_TABLES"
_TEI = "{http://www.tei-c.org/ns/1.0}"


def letters(words: str) -> str:
    return "".join(words.split())


@pytest.mark.skipif(not {ARTICLES, TABLES} <= os.environ.keys(), reason=f"{ARTICLES} and {TABLES} name no folders")
def test_that_nothing_of_real_files_is_lost_on_the_way_to_the_workspace(workspace: Workspace) -> None:
    articles = sorted(Path(os.environ[ARTICLES]).glob("*.xml"))
    tables = sorted(Path(os.environ[TABLES]).glob("*.csv"))
    shipped = sorted(paths.seeds().glob("*.txt"))
    told = imported(workspace, [*articles, *tables, *shipped], seconds=120.0)
    assert len(told.names(Fate.READ)) == len(articles) + len(tables) + len(shipped)
    reader = workspace.reader
    lines = {line.name: line for line in reader.documents()}
    for file in articles:
        text = ElementTree.parse(file).getroot().find(f"{_TEI}text")
        assert text is not None
        written = letters("".join(text.itertext()))
        assert sorted(letters(reader.text(lines[file.name].id))) == sorted(written), file.name
    for file in tables:
        with file.open(encoding="utf-8", newline="") as rows:
            assert lines[file.name].n_events == sum(1 for _ in csv.DictReader(rows)), file.name
    for line in lines.values():
        text_of_line = reader.text(line.id)
        for detail in reader.event_details(sorted({span.event for span in reader.event_spans(line.id)})):
            assert all(dated.span.of(text_of_line) == dated.words for dated in detail.dates)
            for quote in detail.quotes:  # long ones are cut
                assert letters(quote.span.of(text_of_line)).startswith(letters(quote.words.rstrip("…")))
