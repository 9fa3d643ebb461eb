"""Find the date that a document gives itself: the line above its text, the head of its first sentence, or its foot."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import DateMention, Precision
from kzexplorer.extract import dateline, dates
from kzexplorer.extract.sentences import Sentence

_FIRST_PASSAGES = 12
_LAST_PASSAGES = 4
_LONG_PARAGRAPH = 160
# "ASTANA, August 2, 2005 (Agency) -", "Moscow. 5 May. /Agency/", "ROME, Oct. 3 (1991) -": a place, the date, and a
# mark before the news.
_LEAD = re.compile(
    r"(?P<place>[^\W\d_][\w .’'-]{1,40}?)[,.:] (?P<date>[^\n—–/()]{4,60}?(?: ?\(\d{4}\))?)"
    r"(?:[.,:]? ?(?!\(\d{4}\))[(/][^\n()/]{2,40}[)/])?[.,:]? ?(?:[—–/]|--?(?=\s))"
)


def find(text: str, passages: Sequence[Passage]) -> DateMention | None:
    """The date of the first dateline, else of a news lead, else of a last line; None where there is none of these."""
    written = [each for each in passages if each.content is not None and each.kind is not PassageKind.FURNITURE]
    for passage in _head(written):
        if passage.kind is PassageKind.DATELINE and (found := _only_date(text, passage.content)):
            return found
    for passage in written[:_FIRST_PASSAGES]:
        if passage.kind is PassageKind.PARAGRAPH:
            if found := _lead(text, passage.content):
                return found
            break
    for passage in reversed(written[-_LAST_PASSAGES:]):
        if passage.kind is PassageKind.DATELINE and (found := _only_date(text, passage.content)):
            return found
    return None


def _head(written: Sequence[Passage]) -> Iterator[Passage]:
    """The passages above the text and around its first paragraph: a date further on is that of a section."""
    paragraphs = 0
    for passage in written[:_FIRST_PASSAGES]:
        if passage.kind is PassageKind.PARAGRAPH and passage.content and len(passage.content) > _LONG_PARAGRAPH:
            paragraphs += 1
        if paragraphs > 1:
            return
        yield passage


def _lead(text: str, content: Span | None) -> DateMention | None:
    match = _LEAD.match(text, content.start, content.end) if content else None
    if content and (end := dateline.lead_end(text, content.start, content.end, placed=True)) > content.start:
        return _only_date(text, Span(content.start, end))
    if match is None or not match["place"][0].isupper():
        return None
    return _only_date(text, Span(match.start("date"), match.end("date")))


def _only_date(text: str, content: Span | None) -> DateMention | None:
    """The first full date of a stretch of text."""
    if content is None:
        return None
    line = Passage(content, content, PassageKind.PARAGRAPH)
    for mention in dates.find(text, [Sentence(content, 0)], [line], None):
        if mention.when is not None and mention.when.precision is Precision.DAY:
            return mention
    return None
