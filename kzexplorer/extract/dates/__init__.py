"""Find the dates of a text: words to intervals of days, each with its reason."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import DateMention, DateType, When
from kzexplorer.extract.sentences import Sentence

_MONTHS = {
    name: number
    for number, name in enumerate(
        "january february march april may june july august september october november december".split(), 1
    )
}
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December)"
_DATE = re.compile(
    rf"\b(?:(?P<m1>{_MONTH}) (?P<d1>\d{{1,2}})(?: ?[-–] ?(?:(?P<m2>{_MONTH}) )?(?P<d2>\d{{1,2}}))?, (?P<y1>\d{{4}})"
    rf"|(?P<d3>\d{{1,2}}) (?P<m3>{_MONTH}),? (?P<y3>\d{{4}})|(?P<m4>{_MONTH}),? (?P<y4>\d{{4}})|(?P<y5>(?:19|20)\d\d))\b"
)


def find(
    text: str,
    sentences: Sequence[Sentence],
    passages: Sequence[Passage],
    document_date: DateMention | When | None,
) -> tuple[DateMention, ...]:
    """Date mentions in text order, never overlapping; furniture is not read."""
    return tuple(mention for passage in passages for mention in _of_passage(text, passage))


def _of_passage(text: str, passage: Passage) -> Iterator[DateMention]:
    if passage.content is None or passage.kind is PassageKind.FURNITURE:
        return
    for match in _DATE.finditer(text, passage.content.start, passage.content.end):
        try:
            when = _when(match)
        except ValueError:
            continue
        span = Span(match.start(), match.end())
        yield DateMention(span, DateType.DATE, when.edtf, when, "full date", "The words give the date in full.")


def _when(match: re.Match[str]) -> When:
    group = match.groupdict()
    if group["m1"]:
        year, month, day = int(group["y1"]), _MONTHS[group["m1"].casefold()], int(group["d1"])
        first = When.of_day(year, month, day)
        if group["d2"] is None:
            return first
        last_month = _MONTHS[group["m2"].casefold()] if group["m2"] else month
        return When.between(first, When.of_day(year, last_month, int(group["d2"])))
    if group["d3"]:
        return When.of_day(int(group["y3"]), _MONTHS[group["m3"].casefold()], int(group["d3"]))
    if group["m4"]:
        return When.of_month(int(group["y4"]), _MONTHS[group["m4"].casefold()])
    return When.of_year(int(group["y5"]))
