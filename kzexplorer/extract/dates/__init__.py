"""Find the dates of a text: words to intervals of days, each with its reason."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial

from kzexplorer.domain.calendar import FIRST_DAY, LAST_DAY
from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import DateMention, RefusedDate, When
from kzexplorer.extract import dateline
from kzexplorer.extract.dates import (
    conventions,
    course,
    digits,
    grammar,
    nodes,
    resolve,
    rules_amounts,
    rules_beside,
    rules_days,
    rules_parts,
    rules_periods,
    rules_ranges,
    rules_relative,
    rules_reports,
    rules_styles,
    rules_words,
    tense,
    year_signs,
)
from kzexplorer.extract.dates.known import known
from kzexplorer.extract.dates.occasions import Occasions
from kzexplorer.extract.dates.readings import Candidate, Impossible, Several
from kzexplorer.extract.sentences import Sentence

_BEYOND_YEARS = "It lies outside the years 9999 BCE to 9999."
_BEFORE_DATE = 3  # characters: "In ", a bracket
_FOLLOWING = 6  # candidates of a sentence among which one can lend its year to the first


@dataclass(frozen=True, slots=True)
class Dates:
    """Date mentions in text order, never overlapping, and words that give a day which no calendar has."""

    mentions: tuple[DateMention, ...]
    refused: tuple[RefusedDate, ...]


def find(
    text: str,
    sentences: Sequence[Sentence],
    passages: Sequence[Passage],
    document_date: DateMention | When | None,
) -> tuple[DateMention, ...]:
    """The date mentions of `read` alone."""
    return read(text, sentences, passages, document_date).mentions


def read(
    text: str,
    sentences: Sequence[Sentence],
    passages: Sequence[Passage],
    document_date: DateMention | When | None,
    overruled: DateMention | None = None,
) -> Dates:
    """The dates of a text; furniture is not read.

    What the words leave open is taken from dates told before and from `document_date`, never from a clock. `overruled`
    are the words that date the document, where a person gave it another date: nothing hangs on them.
    """
    day_first = digits.day_first(text)
    parts = [_parts(text, each.span, day_first=day_first) for each in sentences]
    given = [found for found, _ in parts]
    document = known(document_date)
    occasions = Occasions(text, sentences, given)
    sections = any(passage.kind is PassageKind.DATELINE for passage in passages)
    story = conventions.is_story(given, document, sections=sections)
    way = course.Course(text, sentences, passages, given) if story else None
    daily = conventions.is_daily(given)
    resolver = resolve.Resolver(text, document, occasions, way, daily=daily)
    documents = year_signs.documents_by_number(text)
    mentions: list[DateMention] = []
    refused = [each for _, impossible in parts for each in impossible]
    for number, (sentence, found) in enumerate(zip(sentences, given, strict=True)):
        kept = conventions.kept(text, found, news=not story)
        kept = [each for each in kept if not _is_of_document(text, each, documents)]
        if not kept:
            continue
        resolver.enter(number, sentence.passage, sentence.span.start)
        resolver.on_date_line = passages[sentence.passage].kind is PassageKind.DATELINE
        for i, candidate in enumerate(kept):
            spoken = partial(tense.of, text, sentence.span, candidate.span)
            told = resolver.read(candidate, kept[i + 1 : i + _FOLLOWING], spoken)
            if not told:
                continue
            if any(_is_beyond_years(each) for each in told):
                refused.append(RefusedDate(candidate.span, _BEYOND_YEARS))
                continue
            mentions += told
            if overruled is not None and told[0].span == overruled.span:
                continue
            if resolver.on_date_line or _leads(text, passages, sentence, told[0]):
                resolver.dated(told[0])
            elif passages[sentence.passage].kind is PassageKind.HEADING and (story or _names(sentence, told[0], daily)):
                resolver.headed(told[0])
    return Dates(tuple(mentions), tuple(sorted(refused, key=lambda each: each.span)))


def _is_beyond_years(mention: DateMention) -> bool:
    """Whether a day that a mention gives or counts from lies outside the years of four digits."""
    days = [mention.when, mention.anchor.when if mention.anchor is not None else None]
    ends = [end for when in days if when is not None for end in (when.earliest, when.latest) if end is not None]
    return bool(ends) and not FIRST_DAY <= min(ends) <= max(ends) <= LAST_DAY


def _names(heading: Sentence, mention: DateMention, daily: bool) -> bool:
    """Whether a heading names the date of what follows, as a chronicle does, and not that of a thing in the news."""
    ends = mention.span.end >= heading.span.end - 1
    return mention.span.start <= heading.span.start + _BEFORE_DATE or (ends and not daily)


def _is_of_document(text: str, candidate: Candidate, documents: frozenset[str]) -> bool:
    """Whether the words are the number that the text gave to a document before: "and 1701 is not"."""
    numbered = candidate.rule == "year" and candidate.span.of(text) in documents
    return numbered and not year_signs.is_led_to(text, candidate.span.start)


def _leads(text: str, passages: Sequence[Passage], sentence: Sentence, mention: DateMention) -> bool:
    """Whether a date opens a paragraph as that of a report: "Oslo, 5 May 1990: The envoy arrived today"."""
    content = passages[sentence.passage].content
    if content is None or sentence.span.start != content.start or mention.when is None:
        return False
    return dateline.lead_end(text, content.start, content.end) == mention.span.end


def _parts(text: str, span: Span, *, day_first: bool | None) -> tuple[list[Candidate], list[RefusedDate]]:
    """What the rules find in a stretch of text, before anything places it, and what they refuse."""
    found = nodes.cut(text, span.start, span.end, day_first=day_first)
    named: dict[tuple[int, int], str] = {}
    for layer in layers():
        found = layer.build(found, named)
    built = [node for node in found if node.reading is not None]
    refused = [
        RefusedDate(Span(node.start, node.end), node.reading.reason)
        for node in built
        if isinstance(node.reading, Impossible)
    ]
    return [each for node in built for each in _candidates(node, named)], refused


def _candidates(node: nodes.Node, named: Mapping[tuple[int, int], str]) -> Iterator[Candidate]:
    """What a node may tell: one date, several that share words, none for a day that no calendar has."""
    if node.reading is None or isinstance(node.reading, Impossible):
        return
    rule = named[node.start, node.end]
    if isinstance(node.reading, Several):
        yield from (Candidate(part, reading, rule) for part, reading in node.reading.parts)
    else:
        yield Candidate(Span(node.start, node.end), node.reading, rule)


@cache
def layers() -> tuple[grammar.Layer, ...]:
    """The rules in the order in which they build on one another."""
    return (
        grammar.Layer(
            (
                *rules_reports.NUMBERED,
                *rules_styles.BOTH,
                *rules_days.RULES,
                *rules_periods.RULES,
                *rules_words.YEARS,
                *rules_ranges.SHARED,
                *rules_relative.DAYSTAMPS,
            )
        ),
        grammar.Layer((*rules_parts.WEEKDAYS_OF_DATES, *rules_styles.OLD_STYLE, *rules_words.WITH_YEARS)),
        grammar.Layer((*rules_parts.NARROWING, *rules_beside.RULES)),
        grammar.Layer(
            (
                *rules_relative.RULES,
                *rules_reports.RULES,
                *rules_periods.ALONE,
                *rules_days.ALONE,
                *rules_ranges.JOINED,
                *rules_amounts.RULES,
            )
        ),
    )
