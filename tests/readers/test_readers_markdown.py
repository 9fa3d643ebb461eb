"""Markdown gives its words with headings, lists, tables and code, and what it notes about itself."""

from __future__ import annotations

import pytest

from kzexplorer.domain.document import PassageKind
from kzexplorer.readers import read
from tests.readers.raw_files import document, raw

TEXT = """---
title: "Visits of 1998"
author: Ann Smith
date: 1998-05-03
lang: en-GB
---
# The visit

On 3 May 1998 the **minister** met
[John Carr](http://a.b/c) in `Oslo`.

## Points

- First
- Second point

| Day | Event |
|---|---|
| 5 May 2004 | Visit |

```
kept as it is
```
<div><p>Words of <b>markup</b></p></div>

> quoted &amp; said
"""


def test_that_its_words_stand_without_their_marks() -> None:
    text = document("a.md", TEXT).text
    assert text.endswith(
        "The visit\n\nOn 3 May 1998 the minister met John Carr in Oslo.\n\nPoints\nFirst\nSecond point\n\n"
        "Day\tEvent\n5 May 2004\tVisit\n\nkept as it is\n\nWords of markup\n\nquoted & said"
    )


def test_that_headings_have_their_level_and_cells_their_place() -> None:
    found = document("a.md", TEXT)
    headings = [(each.level, each.span.of(found.text)) for each in found.blocks if each.kind is PassageKind.HEADING]
    assert headings == [(1, "The visit"), (2, "Points")]
    assert [each.locator for each in found.blocks if each.span.of(found.text) == "Visit"] == [
        "table 1, row 2, column 2"
    ]


def test_that_notes_at_its_head_are_about_it_and_kept_apart() -> None:
    found = document("a.md", TEXT)
    about = found.about
    assert (about.title, about.author, about.language) == ("Visits of 1998", "Ann Smith", "en")
    assert about.date is not None
    assert (about.date.edtf, bool(about.date_reason)) == ("1998-05-03", True)
    assert found.blocks[0].kind is PassageKind.FURNITURE


def test_that_the_first_heading_is_the_title_without_notes() -> None:
    assert document("a.md", "# The *visit*\n\nWords.").about.title == "The visit"


@pytest.mark.parametrize(
    "text",
    [">" * 900 + "words", "".join("  " * i + "- words\n" for i in range(300)), "[" * 900 + "words", "*a " * 999],
)
def test_that_what_lies_deep_is_not_lost(text: str) -> None:
    found = read(raw("a.md", text))
    assert found is not None
    assert found.document.text.count("words") == text.count("words")
