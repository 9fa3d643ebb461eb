"""Find what stands in files without keeping any of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kzexplorer.domain.document import Document
from kzexplorer.domain.event import Findings
from kzexplorer.domain.when import When
from kzexplorer.errors import Problem
from kzexplorer.extract import extract
from kzexplorer.operations.extraction_jobs import installed_pipeline
from kzexplorer.readers import files_in, load, read


@dataclass(frozen=True, slots=True)
class Extracted:
    """A file that was read, and what was found in it."""

    path: Path
    document: Document
    findings: Findings


@dataclass(frozen=True, slots=True)
class Refused:
    """A file or folder that could not be read."""

    path: Path
    problem: Problem


def extract_files(
    paths: Sequence[Path], document_date: When | None = None, *, spacy: str = ""
) -> Iterator[Extracted | Refused]:
    """Read the files, and those in the folders, one after the other.

    `document_date` stands in where a text gives none; `spacy` names an installed pipeline that adds names.
    """
    pipeline = installed_pipeline(spacy)
    files, _, refused = files_in(paths)
    yield from (Refused(path, problem) for path, problem in refused)
    for path in files:
        try:
            reading = read(load(path))
        except Problem as problem:
            yield Refused(path, problem)
        else:
            assert reading is not None
            yield Extracted(path, reading.document, extract(reading.document, document_date, pipeline))
