"""Gold is read into the same answers, whatever its file looks like, and what contradicts its text is refused."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.evaluation import corpora, country_articles, own_documents, visit_tables
from tests.evaluation.days import of_edtf
from tests.evaluation.gold import GoldDocument
from tests.evaluation.own_documents import BadGold
from tests.evaluation.predictions import found, load, predict, save

TEXT = "Kivi was in Oslo in May 1998. In May 1998 Kivi left. The visit to Oslo was short."
GOLD: dict[str, Any] = {
    "document_date": None,
    "dates": [
        {"text": "May 1998", "nth": 2, "edtf": "1998-05", "class": "month", "outer": ["1998-05-01", "1998-06-30"]}
    ],
    "entities": [{"name": "Ana Kivi", "type": "PER", "aliases": ["Kivi"]}, {"name": "Oslo", "type": "LOC"}],
    "events": [
        {
            "quote": "Kivi was in Oslo",
            "also": [["The visit to Oslo was short", 1]],
            "edtf": "1998-05",
            "kind": "visit",
            "kinds_ok": ["visit", "meeting"],
            "status": "happened",
            "participants": ["Kivi"],
            "places": ["Oslo"],
        }
    ],
}
ARTICLE = """<TEI xmlns="http://www.tei-c.org/ns/1.0"><text><body><div type="section"><head>Relations</head>
<div type="timeline"><head>Treaty, <date when="1853-05">1853</date>.</head><p>A treaty was
signed on <date>May 4, 1853</date>.</p></div>
<div type="timeline"><head>No date here.</head><p>Nothing.</p></div></div></body></text></TEI>"""


def written(folder: Path, gold: dict[str, Any]) -> list[GoldDocument | BadGold]:
    (folder / "visit.txt").write_text(TEXT, "utf-8")
    (folder / "visit.json").write_text(json.dumps(gold), "utf-8")
    return list(own_documents.documents(folder))


def test_that_answers_have_their_places_in_the_text(tmp_path: Path) -> None:
    (document,) = written(tmp_path, GOLD)
    assert isinstance(document, GoldDocument)
    assert document.dates is not None
    assert document.events is not None
    assert document.dates[0].span.start == TEXT.rindex("May 1998")
    assert document.dates[0].outer == of_edtf("1998-05/1998-06")
    assert [passage.of(TEXT) for passage in document.events[0].passages] == [
        "Kivi was in Oslo",
        "The visit to Oslo was short",
    ]


def test_that_everything_wrong_about_a_gold_document_is_said(tmp_path: Path) -> None:
    date = {**GOLD["dates"][0], "nth": 3}
    event = {**GOLD["events"][0], "participants": ["Braun"], "edtf": "soon"}
    (bad,) = written(tmp_path, {**GOLD, "dates": [date], "events": [event]})
    assert isinstance(bad, BadGold)
    assert all(words in str(bad) for words in ("visit.json", "no occurrence 3", "'Braun' is no entity", "soon"))


def test_that_tokens_are_set_as_people_write_and_names_keep_their_place(tmp_path: Path) -> None:
    sentence = {
        "doc": "a",
        "tokens": ["Ana", "Kivi", ",", "of", "Oslo", "'s", "Bank"],
        "tags": ["B-PER", "I-PER", "O", "O", "B-LOC", "O", "I-ORG"],
    }
    file = tmp_path / "names-unseen.jsonl"
    file.write_text(json.dumps(sentence) + "\n" + json.dumps(sentence), "utf-8")
    (document,) = corpora.names(file)
    assert document.text == "Ana Kivi, of Oslo's Bank\n\nAna Kivi, of Oslo's Bank\n\n"
    assert document.unseen
    assert document.names is not None
    assert [(name.span.of(document.text), name.type) for name in document.names[3:]] == [
        ("Ana Kivi", "PER"),
        ("Oslo", "LOC"),
        ("Bank", "ORG"),
    ]


def test_that_a_tagger_is_told_the_date_of_a_timex_document(tmp_path: Path) -> None:
    timex = {"start": 0, "end": 9, "type": "DATE", "value": "1998-05-03"}
    file = tmp_path / "news.jsonl"
    line = {"id": "n1", "dct": "1998-05-04", "text": "Yesterday Kivi left Oslo.", "timexes": [timex]}
    file.write_text(json.dumps(line), "utf-8")
    (document,) = corpora.dates(file)
    assert [date.value for date in found(predict(document)).dates] == ["1998-05-03"]
    assert not found(predict(replace(document, date_given=False))).dates[0].days


def test_that_an_article_has_a_heading_for_each_dated_happening(tmp_path: Path) -> None:
    file = tmp_path / "oslo.xml"
    file.write_text(ARTICLE, "utf-8")
    document = country_articles.article(file)
    assert (
        document.text
        == "Relations\n\nTreaty, 1853.\n\nA treaty was signed on May 4, 1853.\n\nNo date here.\n\nNothing."
    )
    assert document.headings is not None
    (heading,) = document.headings
    assert heading.years == (1853, 1853)
    assert heading.section.of(document.text) == "A treaty was signed on May 4, 1853."


def test_that_findings_come_back_as_saved_unless_the_text_has_changed(tmp_path: Path) -> None:
    (document,) = written(tmp_path, GOLD)
    assert isinstance(document, GoldDocument)
    values = {document.id: predict(document)}
    save(values, tmp_path / "saved" / "before.jsonl")
    assert load(tmp_path / "saved" / "before.jsonl", [document]) == values
    assert load(tmp_path / "saved" / "before.jsonl", [replace(document, text=TEXT + " ")]) == {}


def test_that_the_seeds_have_dates_names_and_events() -> None:
    for seed in own_documents.seeds():
        assert seed.timexes
        assert seed.names
        assert seed.events


def test_that_rows_of_a_record_become_sentences_with_known_answers(tmp_path: Path) -> None:
    file = tmp_path / "visits.csv"
    file.write_text('start,end,visitor,country\n1998-05-04,1998-05-06,Prime Minister Kivi,"Korea, South"\n', "utf-8")
    (document,) = visit_tables.documents(file)
    assert document.text == "Prime Minister Kivi of South Korea visited the United States on May 4-6, 1998.\n\n"
    assert document.dates is not None
    assert document.dates[0].span.of(document.text) == "May 4-6, 1998"
    assert document.entities is not None
    assert document.entities[0].aliases == ("Minister Kivi", "Kivi")


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        ("1998-05-04", "1998-05-04", "May 4, 1998"),
        ("1998-05-30", "1998-06-02", "May 30 - June 2, 1998"),
        ("1998-12-30", "1999-01-02", "December 30, 1998 - January 2, 1999"),
    ],
)
def test_that_days_of_a_record_are_written_with_the_month_first(first: str, last: str, words: str) -> None:
    days = of_edtf(f"{first}/{last}")
    assert days is not None
    assert visit_tables.date_words(days, month_first=True) == words
