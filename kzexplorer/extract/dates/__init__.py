"""Find the dates of a text: words to intervals of days, each with its reason."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache, partial

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import DateMention, When
from kzexplorer.extract import dateline
from kzexplorer.extract.dates import (
    conventions,
    course,
    digits,
    grammar,
    nodes,
    resolve,
    rules_amounts,
    rules_days,
    rules_parts,
    rules_periods,
    rules_ranges,
    rules_relative,
    rules_reports,
    rules_styles,
    rules_words,
    tense,
)
from kzexplorer.extract.dates.known import known
from kzexplorer.extract.dates.occasions import Occasions
from kzexplorer.extract.dates.readings import Candidate, Impossible, Several
from kzexplorer.extract.sentences import Sentence


def find(
    text: str,
    sentences: Sequence[Sentence],
    passages: Sequence[Passage],
    document_date: DateMention | When | None,
) -> tuple[DateMention, ...]:
    """Date mentions in text order, never overlapping; furniture is not read.

    What the words leave open is taken from dates told before and from `document_date`, never from a clock.
    """
    day_first = digits.day_first(text)
    read = [list(candidates(text, each.span, day_first=day_first)) for each in sentences]
    document = known(document_date)
    occasions = Occasions(text, sentences, read)
    sections = any(passage.kind is PassageKind.DATELINE for passage in passages)
    story = conventions.is_story(read, document, sections=sections)
    way = course.Course(text, sentences, passages, read) if story else None
    resolver = resolve.Resolver(text, document, occasions, way, daily=conventions.is_daily(read))
    mentions: list[DateMention] = []
    for number, (sentence, found) in enumerate(zip(sentences, read, strict=True)):
        found = conventions.kept(text, found, news=not story)
        if not found:
            continue
        resolver.enter(number, sentence.passage, sentence.span.start)
        resolver.on_date_line = passages[sentence.passage].kind is PassageKind.DATELINE
        for i, candidate in enumerate(found):
            following = found[i + 1] if i + 1 < len(found) else None
            spoken = partial(tense.of, text, sentence.span, candidate.span)
            told = resolver.read(candidate, following, spoken)
            if not told:
                continue
            mentions += told
            mention = told[0]
            if passages[sentence.passage].kind is PassageKind.DATELINE or _leads(text, passages, sentence, mention):
                resolver.dated(mention)
            elif passages[sentence.passage].kind is PassageKind.HEADING:
                resolver.headed(mention)
    return tuple(mentions)


def _leads(text: str, passages: Sequence[Passage], sentence: Sentence, mention: DateMention) -> bool:
    """Whether a date opens a paragraph as that of a report: "Oslo, 5 May 1990: The envoy arrived today"."""
    content = passages[sentence.passage].content
    if content is None or sentence.span.start != content.start or mention.when is None:
        return False
    return dateline.lead_end(text, content.start, content.end) == mention.span.end


def candidates(text: str, span: Span, *, day_first: bool | None) -> Iterator[Candidate]:
    """What the rules find in a stretch of text, before anything places it."""
    found = nodes.cut(text, span.start, span.end, day_first=day_first)
    named: dict[tuple[int, int], str] = {}
    for layer in layers():
        found = layer.build(found, named)
    for node in found:
        if node.reading is None or isinstance(node.reading, Impossible):
            continue
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
        grammar.Layer(rules_parts.NARROWING),
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
