"""Find the date that a document gives itself, in its text or at last in the name of its file, and say where."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from kzexplorer.domain.calendar import civil, day_number
from kzexplorer.domain.document import About, Passage, PassageKind
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import DateMention, DocumentDate, When
from kzexplorer.extract import dateline, dates
from kzexplorer.extract.sentences import Sentence

_FIRST_PASSAGES = 12
_LAST_PASSAGES = 4
_PASSAGES_OF_SIGNING = 14
_FIRST_HEADINGS = 3
_LONG_PARAGRAPH = 160
_LONGEST_SIGNING = 240
# "ASTANA, August 2, 2005 (Agency) -", "ASTANA (Agency), August 2, 2005 -", "Moscow. 5 May. /Agency/",
# "(Agency) ROME, Oct. 3 (1991) -": a place, the date, and a mark before the news.
_AGENCY = r"[(/][^\n()/]{2,40}[)/]"
_LEAD = re.compile(
    rf"(?:{_AGENCY} ?)?(?P<place>[^\W\d_][\w .’'-]{{1,40}}?)(?: ?{_AGENCY})?[,.:] "
    rf"(?P<date>[^\n—–/()]{{4,60}}?(?: ?\(\d{{4}}\))?)"
    rf"(?:[.,:]? ?(?!\(\d{{4}}\)){_AGENCY})?[.,:]? ?(?:[—–/]|--?(?=\s)|(?<=\. )[A-Z]{{4,20}}\. (?=[A-Z]))"
)
# "3 March 2011, Oslo –", "March 3, 2011 –": the date first, before a place or the news itself.
_DATE_LEADS = re.compile(r"(?P<date>[^\n—–/()]{6,40}?\d{4})(?:, [^\W\d_][\w .’'-]{1,40})? ?(?:[—–]|--?(?=\s))")
_SIGNING = re.compile(
    r"(?:^|(?<=[.;:] )|(?<=\n))(?:done|signed|given|executed)\b(?=[^\n]{0,40} (?:at|in|this|on|under)\b)", re.IGNORECASE
)
_DOCUMENTS = re.compile(
    r"\b(?:statement|communiqu[eé]|speech|address|remarks|letter|note|press|release|declaration|protocol|interview"
    r"|briefing|message|agreement|treaty|convention|resolution|report|minutes|memorandum|telegram|dispatch|despatch"
    r"|bulletin|answers|transcript|circular|proclamation)\b",
    re.IGNORECASE,
)
_NAMED_YEAR_FIRST = re.compile(r"(?<!\d)((?:1[5-9]|20)\d\d)([-_. ]?)(\d\d)\2(\d\d)(?!\d)")
_NAMED_DAY_FIRST = re.compile(r"(?<!\d)(\d{1,2})\.(\d{1,2})\.((?:1[5-9]|20)\d\d)(?!\d)")
_PAST_YEAR = re.compile(
    r"(?:\b(?:in|since|of|from|between|and|during|year|early|late|january|february|march|april|may|june|july|august"
    r"|september|october|november|december|\d{1,2}),? |\(|(?:©|\(c\)|copyright) ?)((?:1[5-9]|20)\d\d)(?![\d-]|,\d)",
    re.IGNORECASE,
)
_ENOUGH_TEXT = 20_000
_DATED_BY_FILE = frozenset(("message/rfc822", "text/html", "text/markdown", "application/tei+xml"))
"""Formats whose own date is that of what they say; others date the making of the file, maybe a scan of last year."""
_LINE = "It stands on a line that dates what follows."
_NEWS = "It stands at the head of the report, before the news."
_YEARLESS = "It stands at the head of the report, and its year is taken to be the latest that the text names."
_FOOT = "It stands on a line of its own at the foot of the text."
_SIGNED = "The text says that it was signed on this day."
_HEADING = "The heading of the document names this day."
_FILE = "The text gives itself no date; this day is in the name of the file."


def of(text: str, passages: Sequence[Passage], name: str, stated: DocumentDate | None = None) -> DocumentDate | None:
    """The date of a document, with the words that give it or, `stated` by its file or in the file's name, without.

    A lead whose year has to be taken from the text counts for less than the name of the file.
    """
    mention = find(text, passages)
    if mention is None and stated is not None:
        return stated
    if mention is None and (when := in_name(name)) is not None:
        return DocumentDate(when, _FILE, None)
    mention = mention or _lead_without_year(text, passages)
    if mention is None or mention.when is None:
        return None
    return DocumentDate(mention.when, mention.reason, mention)


def stated(text: str, about: About, media_type: str) -> DocumentDate | None:
    """The day that a file gives as that of its words; None without.

    The day of its making is that where the latest year that the text names is the same.
    """
    if about.date is None or about.date.earliest is None or not about.date.exact:
        return None
    made_then = media_type in _DATED_BY_FILE or civil(about.date.earliest)[0] == max(_years_in(text), default=None)
    return DocumentDate(about.date, about.date_reason, None) if made_then else None


def _years_in(text: str) -> list[int]:
    return [int(each[1]) for each in _PAST_YEAR.finditer(text[:_ENOUGH_TEXT])]


def find(text: str, passages: Sequence[Passage]) -> DateMention | None:
    """The date in the text: of a line alone, a news lead, a last line, a signing or a heading; None without these."""
    for found, reason in _found(text, _written(passages)):
        if found is not None:
            return replace(found, reason=f"{reason} {found.reason}")
    return None


def _written(passages: Sequence[Passage]) -> list[Passage]:
    return [each for each in passages if each.content is not None and each.kind is not PassageKind.FURNITURE]


def _found(text: str, written: Sequence[Passage]) -> Iterator[tuple[DateMention | None, str]]:
    for passage in _head(written):
        if passage.kind is PassageKind.DATELINE:
            yield _only_date(text, passage.content), _LINE
    paragraphs = [each for each in written if each.kind is PassageKind.PARAGRAPH]
    if paragraphs and paragraphs[0] in written[:_FIRST_PASSAGES]:
        yield _lead(text, paragraphs), _NEWS
    for passage in reversed(written[-_LAST_PASSAGES:]):
        if passage.kind is PassageKind.DATELINE:
            yield _only_date(text, passage.content), _FOOT
    for passage in reversed(written[-_PASSAGES_OF_SIGNING:]):
        yield _signing(text, passage.content), _SIGNED
    for passage in written[:_FIRST_HEADINGS]:
        if passage.kind is PassageKind.HEADING:
            yield _heading(text, passage.content), _HEADING


def in_name(name: str) -> When | None:
    """The day in the name of a file, where its digits leave no doubt: `2005-08-02 visit.txt`, `02.08.2005.txt`."""
    if match := _NAMED_YEAR_FIRST.search(name):
        year, month, day = int(match[1]), int(match[3]), int(match[4])
    elif match := _NAMED_DAY_FIRST.search(name):
        day, month, year = map(int, match.groups())
    else:
        return None
    try:
        day_number(year, month, day)
    except ValueError:
        return None
    return When.of_day(year, month, day)


def _head(written: Sequence[Passage]) -> Iterator[Passage]:
    """The passages above the text and around its first paragraph: a date further on is that of a section."""
    paragraphs = 0
    for passage in written[:_FIRST_PASSAGES]:
        if passage.kind is PassageKind.PARAGRAPH and passage.content and len(passage.content) > _LONG_PARAGRAPH:
            paragraphs += 1
        if paragraphs > 1:
            return
        yield passage


def _lead(text: str, paragraphs: Sequence[Passage]) -> DateMention | None:
    content = paragraphs[0].content
    if content is None:
        return None
    if (end := dateline.lead_end(text, content.start, content.end, placed=True)) > content.start:
        return _only_date(text, Span(content.start, end))
    match = _LEAD.match(text, content.start, content.end)
    if match is not None and match["place"][0].isupper() and (found := _only_date(text, Span(*match.span("date")))):
        return found
    match = _DATE_LEADS.match(text, content.start, content.end)
    return (
        None if match is None or _begins_entries(text, paragraphs[1:]) else _only_date(text, Span(*match.span("date")))
    )


def _lead_without_year(text: str, passages: Sequence[Passage]) -> DateMention | None:
    """`COLOMBO, July 29 (Agency) -`: of the latest year that the text names, unless it names what is still to come."""
    paragraphs = [each.content for each in _written(passages)[:_FIRST_PASSAGES] if each.kind is PassageKind.PARAGRAPH]
    content = paragraphs[0] if paragraphs else None
    match = _LEAD.match(text, content.start, content.end) if content is not None else None
    if match is None or not match["place"][0].isupper():
        return None
    years = _years_in(text)
    if not years:
        return None
    found = _only_date(text, Span(*match.span("date")), When.of_day(max(years), 12, 31))
    return None if found is None else replace(found, anchor=None, reason=_YEARLESS)


def _begins_entries(text: str, paragraphs: Sequence[Passage]) -> bool:
    """Whether further paragraphs begin with a date: then those are entries of a chronology."""
    starts = [each.content for each in paragraphs[:_FIRST_PASSAGES] if each.content is not None]
    return any(_DATE_LEADS.match(text, each.start, each.end) for each in starts)


def _signing(text: str, content: Span | None) -> DateMention | None:
    """`Done at Vienna this third day of March 2011`, `Signed at Oslo on 3 March 2011 in two copies`."""
    if content is None:
        return None
    for match in _SIGNING.finditer(text, content.start, content.end):
        alone = match[0].lower() == "done" or match.start() == content.start
        if alone and (match[0].lower() == "done" or len(content) < _LONGEST_SIGNING):
            return _only_date(text, Span(match.start(), min(content.end, match.start() + _LONGEST_SIGNING)))
    return None


def _heading(text: str, content: Span | None) -> DateMention | None:
    """The day in the heading of what is itself a document: "Speech by the minister, Oslo, 3 March 2011"."""
    is_document = content is not None and _DOCUMENTS.search(text, content.start, content.end) is not None
    return _only_date(text, content) if is_document else None


def _only_date(text: str, content: Span | None, anchor: When | None = None) -> DateMention | None:
    """The first full date of a stretch of text, or one that the anchor lends its year."""
    if content is None:
        return None
    line = Passage(content, content, PassageKind.PARAGRAPH)
    for mention in dates.find(text, [Sentence(content, 0)], [line], anchor):
        if mention.when is not None and mention.when.exact and mention.when.earliest == mention.when.latest:
            return mention
    return None
