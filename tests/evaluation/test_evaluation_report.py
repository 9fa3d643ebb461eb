"""Tables, lists of errors, comparisons, and the page that keeps the figures."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from kzexplorer.domain.span import Span
from tests.evaluation import own_documents, page
from tests.evaluation.comparison import compare
from tests.evaluation.counts import Counts, Error, Score
from tests.evaluation.error_list import error_counts, errors_text
from tests.evaluation.evaluate import main
from tests.evaluation.gold import GoldDocument
from tests.evaluation.report import (
    Scored,
    by_document_table,
    by_set,
    calibration_table,
    classes_table,
    figures,
    figures_tables,
)


def scored(name: str, *, right: int = 8, wrong: int = 2, of_set: str = "dev") -> Scored:
    score = Score()
    score.add(Counts(right, wrong, 2), "entities.typed", "PER")
    score.add(Counts(right, 2, 2), "events.kind", "visit")
    score.errors.append(Error("entity, missed", "PER", Span(10, 14), "Ana Kivi", ""))
    score.confidences += [(0.9, True), (0.9, False)]
    return Scored(GoldDocument(of_set, name, "On Monday Kivi left.", unseen=of_set == "unseen"), score)


def test_that_figures_are_precision_recall_f1_and_interval_or_a_share() -> None:
    assert figures([scored("a"), scored("b")], "entities.typed") == "80.0 / 80.0 / 80.0 (80.0–80.0)"
    assert figures([scored("a")], "events.kind") == "80.0 (80.0–80.0) of 10"
    assert figures([scored("a")], "dates.value") == ""


def test_that_development_and_unseen_stand_side_by_side_and_corpora_apart() -> None:
    sets = by_set([scored("a"), scored("b", of_set="unseen"), scored("c", of_set="lists")])
    first, second = figures_tables(sets).split("\n\n")
    assert "development, 1 documents" in first
    assert "unseen, 1 documents" in first
    assert "lists, 1 documents" in second


def test_that_classes_and_confidence_have_tables() -> None:
    assert "| PER " in classes_table(by_set([scored("a")]))
    assert "0.9–1.0" in calibration_table([scored("a")])
    assert "0.400" in calibration_table([scored("a")])


def test_that_the_worst_document_is_told_first() -> None:
    lines = by_document_table([scored("good"), scored("bad", right=1)]).splitlines()
    assert [line.split("|")[1].strip() for line in lines[2:]] == ["dev/bad", "dev/good"]


def test_that_errors_are_listed_with_the_words_around_them() -> None:
    words = errors_text([scored("a"), scored("b")], "entity")
    assert words.startswith("-- entity, missed, PER: 2\n  dev/a 10: On Monday [Kivi] left.")
    assert errors_text([scored("a")], "event") == ""
    assert "| PER 2 " in error_counts([scored("a"), scored("b")])


def test_that_two_versions_are_compared_measure_by_measure() -> None:
    new, old = [scored("a"), scored("b")], [scored("a", wrong=8), scored("b", wrong=8)]
    row = next(line for line in compare(new, old).splitlines() if "right type" in line)
    assert [cell.strip() for cell in row.split("|")[3:6]] == ["61.5", "80.0", "+18.5"]


def test_that_figures_go_between_the_marks_of_the_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = tmp_path / "extraction.md"
    before, _, after = page.PAGE.read_text("utf-8").partition("<!-- figures")
    _, _, after = after.partition("<!-- end of figures -->")
    own.write_text(page.PAGE.read_text("utf-8"), "utf-8")
    monkeypatch.setattr(page, "PAGE", own)
    page.keep(by_set([scored("a"), scored("b", of_set="unseen")]))
    page.keep(by_set([scored("a", wrong=9)]))
    written = own.read_text("utf-8")
    assert written.startswith(before)
    assert written.endswith(after)
    kept = written.removeprefix(before).removesuffix(after)
    assert kept.count("entities of the right type") == 2
    assert "Confidence, unseen" not in kept


def test_that_errors_in_unseen_documents_are_shown_only_when_asked_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    gold = {"document_date": None, "dates": [], "entities": [{"name": "Xyzzy", "type": "ORG"}], "events": []}
    for folder in ("dev", "unseen"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "a.txt").write_text("Nothing is told here.", "utf-8")
        (tmp_path / folder / "a.json").write_text(json.dumps(gold), "utf-8")
    monkeypatch.setattr(own_documents, "GOLD", tmp_path)
    monkeypatch.setattr(own_documents, "seeds", list)
    arguments = ["--set", "dev", "--set", "unseen", "--errors"]
    assert main(arguments) == 0
    shown = capsys.readouterr().out
    assert "dev/a: gold: Xyzzy" in shown
    assert "unseen/a" not in shown
    main([*arguments, "--show-unseen"])
    assert "unseen/a: gold: Xyzzy" in capsys.readouterr().out


def test_that_kept_findings_can_be_scored_and_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("KZEXPLORER_CORPORA", raising=False)
    kept = str(tmp_path / "kept.jsonl")
    main(["--set", "seeds", "--save", kept])
    first = capsys.readouterr().out
    main(["--set", "seeds", "--read", kept])
    assert capsys.readouterr().out == first
    main(["--set", "seeds", "--read", kept, "--against", kept])
    assert "+0.0" in capsys.readouterr().out


def test_that_one_part_can_be_asked_for_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("KZEXPLORER_CORPORA", raising=False)
    main(["--set", "seeds", "--only", "names", "--errors"])
    shown = capsys.readouterr().out
    assert "names, strict" in shown
    assert "events" not in shown
    assert "date" not in shown
