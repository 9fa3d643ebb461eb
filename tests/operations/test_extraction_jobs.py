from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest

from kzexplorer.errors import Problem
from kzexplorer.extract.names import spacy_model
from kzexplorer.operations.extraction_jobs import installed_pipeline, timed_extract
from tests.extract.telling import document


class Fake:
    meta = {"lang": "en", "name": "fake"}  # noqa: RUF012 - as spaCy has it

    def __call__(self, text: str) -> Any:
        at = text.find("wolfgang")
        return SimpleNamespace(ents=[SimpleNamespace(start_char=at, end_char=at + 8, label_="PERSON")])


def test_that_no_pipeline_is_used_unless_one_is_named() -> None:
    assert installed_pipeline("") is None


def test_that_a_named_pipeline_adds_entities_and_their_reason_names_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(spacy_model, "load", lambda _: Fake())
    findings, _ = timed_extract(document("On 5 May 1990 the gardener wolfgang met the mayor."), "en_fake")
    assert [mention.rule for each in findings.entities for mention in each.mentions] == ["spaCy pipeline en_fake"]


def test_that_a_pipeline_that_is_missing_is_said_before_anything_is_read() -> None:
    with pytest.raises(Problem, match="en_absent"):
        installed_pipeline("en_absent")
