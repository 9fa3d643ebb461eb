"""Give each date of a sentence to what it dates: a clause, an event noun beside it, or nothing that happened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.event import EventKind
from kzexplorer.domain.span import Span
from kzexplorer.extract import dateline
from kzexplorer.extract.events import event_nouns, lead, triggers
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.parsed import Parsed
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.verbs import Tense, VerbGroup
from kzexplorer.extract.events.words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, Word, first_of, index_from

_NOTHING = -1
_AROUND = frozenset("following after since before until".split())
_TERMS = frozenset("the a term period season years year fiscal financial budget biennium session of".split())
_SET_FOR = frozenset(
    "planned scheduled set fixed slated expected due proposed arranged convened called announced postponed booked "
    "appointed timed tabled reserved visit meeting summit election elections talks referendum deadline date".split()
)
_RANKING = frozenset("first second third last only worst best most least time".split())
_HELD = frozenset("held hosted convened organized organised conducted place".split())
_PHRASE = 16
_FRONTED = 5
_POSSESSIVE = len("’s ")
_PARTS_OF_TIME = frozenset(
    "morning evening night afternoon eve end beginning start middle course day month week year autumn summer winter "
    "spring half quarter outbreak period".split()
)


class Owned(NamedTuple):
    """By clause number: the dates of the clause, and (date, word index) pairs of event nouns.

    `shared`: a date in the first clause holds for the whole sentence.
    """

    of_clause: dict[int, tuple[int, ...]]
    of_noun: dict[int, tuple[tuple[int, int], ...]]
    shared: bool


def assign(reading: Reading, sentence: Parsed) -> Owned:
    """Sort out the dates of a sentence."""
    of_clause: dict[int, tuple[int, ...]] = {}
    of_noun: dict[int, tuple[tuple[int, int], ...]] = {}
    shared = False
    for date in reading.dates_in(sentence.span):
        when = reading.dates[date].when
        if when is None or when.earliest is None or when.latest is None or _is_dateline(reading, sentence, date):
            continue
        number = _clause_of(sentence, reading.dates[date].extent)
        if _is_beside_the_point(sentence, number, reading.dates[date].extent):
            continue
        noun = _noun_ahead(sentence, reading.dates[date].extent)
        if noun is None:
            noun = _noun_beside(sentence.words, reading.dates[date].extent)
        if noun is None:
            of_clause[number] = (*of_clause.get(number, ()), date)
            shared = shared or number == 0
        elif noun >= 0:
            of_noun[number] = (*of_noun.get(number, ()), (date, noun))
    return Owned(of_clause, of_noun, shared)


def _is_beside_the_point(sentence: Parsed, number: int, span: Span) -> bool:
    """A date that someone else says, or the start of what still lasts: "has ruled since 1978"."""
    first = first_of(sentence.words, span)
    words = sentence.words
    if words[first].quoted or _is_compared_with(words, first) or _ranks(words, first) or _is_a_term(words, first):
        return True
    lasting = (Tense.PERFECT, Tense.PRESENT)
    since = "since" in (sentence.words[first].lower, sentence.words[max(0, first - 1)].lower)
    groups = [group for group in sentence.clauses[number].groups if group.tense in lasting]
    return since and bool(groups) and not any(_happens(sentence, number, group) for group in groups)


def _happens(sentence: Parsed, number: int, group: VerbGroup) -> bool:
    """Whether "since" opens the time of happenings: "has visited Peru since 1993", not "has ruled since 1978"."""
    trigger = triggers.of_group(sentence.words, sentence.clauses[number], group)
    doing = trigger is not None and trigger.strength > 2 and trigger.part in (Part.VERB, Part.LIGHT)
    return doing and group.tense is Tense.PERFECT and not group.negated


def _ranks(words: Sequence[Word], first: int) -> bool:
    """ "the first visit at that level since 1993": the date of the one before it."""
    before = first - 1 - (first > 1 and words[first - 1].lower in DETERMINERS)
    if before < 1 or words[before].lower != "since":
        return False
    for index in range(before - 1, max(-1, before - _PHRASE), -1):
        if words[index].lower in _RANKING or (words[index].lower.endswith("est") and words[index].text.islower()):
            return True
        if words[index].text in ".;":
            return False
    return False


def _is_a_term(words: Sequence[Word], first: int) -> bool:
    """ "the plan for 2004-2007", "a seat for the term 2007-2008": what something is for, not when it was done."""
    at = first - 1
    while at > 0 and words[at].lower in _TERMS:
        at -= 1
    return at > 0 and words[at].lower == "for" and words[at - 1].lower not in _SET_FOR


def _is_compared_with(words: Sequence[Word], first: int) -> bool:
    """ "compared with 83 per cent in 1990", "up from 12 in 1990": the date of another figure."""
    for index in range(first - 1, max(0, first - _PHRASE), -1):
        if words[index].lower in ("compared", "comparison", "against") or (
            words[index].lower == "from" and words[index - 1].lower in ("up", "down")
        ):
            return True
        if words[index].text in ".;":
            return False
    return False


def _is_dateline(reading: Reading, sentence: Parsed, date: int) -> bool:
    """Whether the date says when the text was written, not when something happened."""
    kind = reading.kind_of_passage(sentence)
    if _lends_its_day(reading, sentence, date):
        return True
    if date != reading.document_date_index:
        return kind is PassageKind.DATELINE
    return kind is not PassageKind.PARAGRAPH or lead.end(sentence.words, [reading.dates[date].extent]) > 0


def _lends_its_day(reading: Reading, sentence: Parsed, date: int) -> bool:
    """Whether a date only heads a paragraph in which others count from it: "Oslo, 5 May 1990: The envoy came today"."""
    content, span = reading.passages[sentence.passage].content, reading.dates[date].span
    if content is None or content.start != sentence.span.start:
        return False
    others = [index for index in reading.dates_in(sentence.span) if reading.dates[index].span.start > span.end]
    if dateline.lead_end(reading.text, content.start, content.end) == span.end:
        anchors = [reading.dates[index].anchor for index in others]
        return any(anchor is not None and anchor.span == span for anchor in anchors)
    placed = span.start > content.start and lead.end(sentence.words, [span]) > first_of(sentence.words, span)
    return placed and any(_clause_of(sentence, reading.dates[index].span) == 0 for index in others)


def _clause_of(sentence: Parsed, span: Span) -> int:
    words = sentence.words
    for number, clause in enumerate(sentence.clauses):
        if span.start < words[clause.end - 1].end:
            return number
    return len(sentence.clauses) - 1


def _noun_ahead(sentence: Parsed, span: Span) -> int | None:
    """The event noun of "discussed the summit to be held in Vell on 5 May": nothing else happens on that day."""
    words, first = sentence.words, first_of(sentence.words, span)
    for to in range(first - 3, max(0, first - _PHRASE), -1):
        if not words[to + 1].is_word:
            return None
        if words[to].lower == "to" and words[to + 1].lower in ("be", "take"):
            break
    else:
        return None
    if words[to + 2].lower not in _HELD or any(to - 2 <= group.main < to for group in sentence.groups):
        return None
    for noun in range(to - 1, max(-1, to - _FRONTED - 2), -1):
        if event_nouns.entry_of(words, noun) is not None:
            return noun if any(group.tense.finite and group.first < noun for group in sentence.groups) else None
        if not words[noun].is_word:
            return None
    return None


def _noun_beside(words: Sequence[Word], span: Span) -> int | None:
    """The event noun that a date qualifies; `_NOTHING` for another noun; None where it dates the clause."""
    first = first_of(words, span)
    after = index_from(words, span.end)
    if after < len(words) and words[after].is_word and words[after].start - span.end <= _POSSESSIVE:
        entry = event_nouns.entry_of(words, after)
        if entry is not None and entry.kind is EventKind.AGREEMENT and words[first].text.isdigit():
            return _NOTHING  # "the 1974 Agreement": which one, not that it was made
        if entry is not None and not words[after].lower.endswith("ed"):
            return None if first and _qualifies(words[first - 1]) and _tells_when(words, first - 2) else after
        if first and _qualifies(words[first - 1]) and _is_plain_noun(words[after]):
            further = _noun_further(words, after)
            return None if further >= 0 and _tells_when(words, first - 2) else further
    beside = _noun_of_phrase(words, first)
    if beside is None:
        beside = _before_bracket(words, first, after)
    if beside is not None:
        return beside
    if first > 1 and words[first - 1].lower == "dated":
        return next((index for index in (first - 2, first - 3) if _is_event_noun(words, index)), _NOTHING)
    if first > 1 and words[first - 1].lower == "of" and words[first - 2].lower not in _PARTS_OF_TIME:
        if event_nouns.entry_of(words, first - 2) is not None:
            return first - 2
        return None if _is_fronted(words, first - 2) else _NOTHING
    return None


def _is_event_noun(words: Sequence[Word], index: int) -> bool:
    return index >= 0 and event_nouns.entry_of(words, index) is not None


def _is_fronted(words: Sequence[Word], index: int) -> bool:
    """Whether a noun stands in a phrase that opens its clause and says when: "In the run-off of 8 November she ..."."""
    for back in range(index - 1, max(-1, index - _FRONTED), -1):
        if words[back].lower in ("in", "at", "on", "during", "by", "under", "through", "with"):
            return back == 0 or not words[back - 1].is_word
        if not words[back].is_word:
            return False
    return False


def _tells_when(words: Sequence[Word], index: int) -> bool:
    """Whether the words say when the clause happened: "lost her seat in the 1983 election"."""
    return index > 0 and words[index].lower in ("in", "at", "during") and words[index - 1].is_word


def _noun_of_phrase(words: Sequence[Word], first: int) -> int | None:
    """ "After the invasion of 1979", "until its dissolution on 5 May": the date belongs to the noun."""
    noun: int | None = None
    for index in range(first - 1, max(-1, first - _PHRASE), -1):
        if not words[index].is_word:
            return None
        if words[index].lower in _AROUND:
            return noun
        if event_nouns.entry_of(words, index) is not None:
            noun = index
    return None


def _before_bracket(words: Sequence[Word], first: int, after: int) -> int | None:
    """ "Resolution 1483 (22 May 2003)": a date alone in brackets belongs to the noun before, or to nothing."""
    if first < 2 or after >= len(words) or words[first - 1].text != "(" or words[after].text != ")":
        return None
    for index in range(first - 2, max(-1, first - 6), -1):
        if event_nouns.entry_of(words, index) is not None:
            return None if _is_fronted(words, index) else index
        if not words[index].is_word:
            break
    return _NOTHING if words[first - 2].capital else None


def _noun_further(words: Sequence[Word], index: int) -> int:
    """ "the 2010 Nuclear Security Summit": the event noun that ends the phrase, else nothing."""
    for later in range(index, min(len(words), index + 5)):
        if event_nouns.entry_of(words, later) is not None:
            return later
        if not _is_plain_noun(words[later]):
            break
    return _NOTHING


def _qualifies(word: Word) -> bool:
    return word.lower in DETERMINERS or word.possessive


def _is_plain_noun(word: Word) -> bool:
    return (
        word.is_word and word.lower not in PREPOSITIONS | CONJUNCTIONS | DETERMINERS and not word.lower.endswith("ed")
    )
