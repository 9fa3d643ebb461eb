"""Divide a text by the days it reports from: each dated release of a page, each entry under a date line."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import NamedTuple

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.when import DateMention, When
from kzexplorer.extract import dateline

_NEWS_PARAGRAPHS = 2


class Section(NamedTuple):
    """Passages [first, end) that report from the days of `when`; `date` is the index of the words that say so.

    After passage `last_of_news` a report goes on to what happened before.
    """

    first: int
    end: int
    when: When | None
    date: int | None
    last_of_news: int


def find(
    text: str,
    passages: Sequence[Passage],
    dates: Sequence[DateMention],
    document: When | None,
    date: int | None,
    *,
    overruled: bool = False,
) -> tuple[Section, ...]:
    """The sections in order, the first of the document's own date; they cover all passages.

    `date` is the index of the words that date the document; where they are `overruled`, nothing is of their day.
    """
    dated = [head for head in _heads(text, passages, dates) if not overruled or head[2] != date]
    heads = [(0, document, None if overruled else date), *dated]
    ends = [*(first for first, _, _ in heads[1:]), len(passages)]
    return tuple(
        Section(first, end, when, index, _last_of_news(passages, first, end))
        for (first, when, index), end in zip(heads, ends, strict=True)
        if first < end
    )


def _heads(
    text: str, passages: Sequence[Passage], dates: Sequence[DateMention]
) -> Iterator[tuple[int, When | None, int | None]]:
    """The passages that are dated, with their day and the index of its words."""
    at = {mention.span.end: index for index, mention in enumerate(dates)}
    for number, passage in enumerate(passages):
        if passage.content is None:
            continue
        start, end = passage.content.start, passage.content.end
        if passage.kind is PassageKind.DATELINE:
            found = next((at[each] for each in range(end, start, -1) if each in at), None)
        elif passage.kind is PassageKind.PARAGRAPH:
            found = at.get(dateline.lead_end(text, start, end, placed=True))
        else:
            found = None
        when = None if found is None else dates[found].when
        if when is not None and when.exact:
            yield number, when, found


def _last_of_news(passages: Sequence[Passage], first: int, end: int) -> int:
    paragraphs = (number for number in range(first, end) if passages[number].kind is PassageKind.PARAGRAPH)
    return next(islice(paragraphs, _NEWS_PARAGRAPHS - 1, None), end)
