"""Mark the words that tell a happening: its clause with what goes on from it, or the phrase around its noun."""

from __future__ import annotations

from kzexplorer.domain.span import Span
from kzexplorer.extract.events.clauses import Clause, Link
from kzexplorer.extract.events.parsed import Parsed
from kzexplorer.extract.events.reading import Reading

_LONGEST_EVIDENCE = 500
_GOING_ON = frozenset("of from to between with by".split())


def of_noun(reading: Reading, sentence: Parsed, clause: Clause, noun: int, date: int) -> Span:
    """The words around a noun and its date, back to the mark before them, on through "of", "from", "to"."""
    words = sentence.words
    date_span = reading.dates[date].extent
    start = min(words[noun].start, date_span.start)
    first = next(index for index, word in enumerate(words) if word.end > start)
    while first > clause.first and words[first - 1].is_word:
        first -= 1
    last = max(noun, max(index for index, word in enumerate(words) if word.start < date_span.end))
    verbs = {group.first for group in sentence.groups}
    while last + 1 < clause.end and (
        words[last + 1].lower in _GOING_ON or (last > noun and words[last].end > date_span.end)
    ):
        if last + 1 in verbs or not words[last + 1].is_word:
            break
        last += 1
    return Span(words[first].start, words[last].end)


def of_clause(reading: Reading, sentence: Parsed, number: int, subject: tuple[int, int] | None) -> Span:
    """The clause, with what a relative clause is about, and coordinated clauses after it that have no date.

    `subject` are the words [first, end) that the clause shares with one before it.
    """
    span = _without_aside(sentence, number)
    if subject is not None and sentence.clauses[number].link is Link.RELATIVE:
        span = Span(sentence.words[subject[0]].start, span.end)
    for later in sentence.clauses[number + 1 :]:
        more = later.span(sentence.words)
        if later.link is not Link.COORDINATE or reading.dates_in(more) or more.end - span.start > _LONGEST_EVIDENCE:
            break
        span = Span(span.start, more.end)
    return span


def _without_aside(sentence: Parsed, number: int) -> Span:
    """The clause up to a dash that only explains its last word: "held a fair – a yearly event"."""
    words, clause = sentence.words, sentence.clauses[number]
    span = clause.span(words)
    verbs = [group.first for group in clause.groups if group.tense.finite]
    for index in range(max(verbs, default=clause.end), clause.end - 1):
        alone = words[index - 1].end < words[index].start and words[index].end < words[index + 1].start
        if words[index].text in "–—-" and alone and index > clause.first:
            return Span(span.start, words[index - 1].end)
    return span
