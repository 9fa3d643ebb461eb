"""The dates of composed news stories, annotated by the definitions of TIMEX3, are found as they were annotated."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from kzexplorer.domain.when import When
from kzexplorer.extract import dates, document_date, passages, sentences

FILE = Path(__file__).parents[2] / "gold" / "news" / "composed.jsonl"
STORIES = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: str(story["id"]))
def test_that_nearly_all_times_of_a_news_story_have_their_words_and_value(story: dict[str, Any]) -> None:
    text: str = story["text"]
    divided = passages.split(text)
    dated = document_date.find(text, divided) or When.of_day(*map(int, story["dct"].split("-")))
    found = dates.find(text, sentences.split(text, divided), divided, dated)
    values = {(each.span.start, each.span.end): each.value for each in found}
    wanted = [each for each in story["timexes"] if not each.get("optional")]
    optional = [range(each["start"], each["end"]) for each in story["timexes"] if each.get("optional")]
    right = [
        each for each in wanted if values.get((each["start"], each["end"])) in (each["value"], *each.get("alts", ()))
    ]
    expected = [start for start, _ in values if not any(start in words for words in optional)]
    assert len(right) >= len(wanted) - 1
    assert len(expected) <= len(wanted) + 1
