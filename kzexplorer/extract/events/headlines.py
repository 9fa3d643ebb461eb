"""Write the headline of a clause: who does what, without dates, asides and what only leads up to it."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.event import EventKind
from kzexplorer.domain.span import Span
from kzexplorer.extract.events import lexicon, owners, phrases, subjects
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.clauses import Link
from kzexplorer.extract.events.lexicon import Form
from kzexplorer.extract.events.parsed import Parsed
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.verbs import Tense, VerbGroup
from kzexplorer.extract.events.words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, Word, first_of, index_from

_BE_OR_HAVE = frozenset("am is are was were be been being has have had".split())
_BESIDE = frozenset("also already not just".split())
_EXPECTED = frozenset("is are was were be expected due scheduled set slated planned supposed going likely".split())
_REACHING_BACK = frozenset(("date", "trace"))
_AHEAD = frozenset("will would shall".split())
_LEADING_UP = frozenset(
    "although though yet because as when while since after before until till if once where therefore however moreover "
    "thus consequently meanwhile nevertheless unfortunately finally subsequently instead".split()
)
_FRONTING = frozenset("as according owing due prior thanks unlike contrary".split())
_ROMAN = frozenset("IVXL")
_RELATIVE = frozenset("which who that".split())
_ADDING = frozenset("where whose whom while whereas".split())
_PRONOUNS = frozenset("he she it they we i".split())
_SAYING = 3
_UNITS = frozenset("hour day week month year decade hours days weeks months years decades".split())
_LONGEST_TAIL = 8
_REPORTED = frozenset("said says reported told announced added according".split())
_LONGEST_REPORTED = 4
_FEW = 2


def write(reading: Reading, candidate: Candidate, group: VerbGroup, dates: Sequence[Span], longest: int) -> str:
    """At most `longest` characters, from the subject of the clause on (its own, or the one it shares)."""
    words = candidate.sentence.words
    told = candidate.clause.span(words)
    dates = [
        span
        for span in dates
        if not (told.contains(span) and (_tells_which(words, span) or _is_object(words, span, group)))
    ]
    before = _without_aside(words, _subject(reading, candidate, group, dates), group, candidate.sentence.groups)
    verb = [_looking_ahead(words[index]) for index in range(group.first, group.main + 1)]
    after = _without_tail(candidate.sentence, range(group.main + 1, _end(candidate, group)), dates)
    said = [words[index] for index in _kept(words, before, dates)]
    if group.base in _REACHING_BACK and said:
        return phrases.shorten(reading.text, said, longest)
    rest = [words[index] for index in _kept(words, after, dates)]
    title = phrases.shorten(reading.text, [*said, *_plain(verb, candidate), *rest], longest)
    if said and len(phrases.joined(reading.text, [*said, *verb, *rest])) > longest:
        return phrases.shorten(reading.text, [*_shorter(reading, said), *_plain(verb, candidate), *rest], longest)
    return title


def _kept(words: Sequence[Word], at: Sequence[int], dates: Sequence[Span]) -> list[int]:
    """Indices without dates and what leads to them."""
    return [
        index
        for index in at
        if not subjects.is_in(dates, words[index])
        and not subjects.leads_to_date(words, index, dates)
        and not _follows_date(words, index, dates)
        and not _joins_dates(words, index, dates)
        and words[index].lower != "also"
    ]


def _joins_dates(words: Sequence[Word], index: int, dates: Sequence[Span]) -> bool:
    """The "and" of "in 1895 and in 1935"."""
    if words[index].lower not in CONJUNCTIONS or not 0 < index < len(words) - 1:
        return False
    after = subjects.is_in(dates, words[index + 1]) or subjects.leads_to_date(words, index + 1, dates)
    return after and subjects.is_in(dates, words[index - 1])


def _follows_date(words: Sequence[Word], index: int, dates: Sequence[Span]) -> bool:
    """Whether a comma stands between a date and the agent: "signed on 5 May, by the Minister"."""
    return (
        words[index].text == ","
        and 0 < index < len(words) - 1
        and subjects.is_in(dates, words[index - 1])
        and words[index + 1].lower in PREPOSITIONS | {"that"}
    )


def _subject(reading: Reading, candidate: Candidate, group: VerbGroup, dates: Sequence[Span]) -> list[int]:
    words = candidate.sentence.words
    found = subjects.indices(words, candidate, group, dates)
    first = max((_told_after(words, index, candidate) for index in found), default=found.start)
    first = max(first, found.start)
    while first < found.stop - 1 and (words[first].lower in _LEADING_UP or words[first].text in ",:"):
        first += 1
    aside = next((at for at in range(first, min(first + _SAYING + 1, found.stop)) if words[at].text == ","), None)
    if words[first].lower == "you" and aside is not None:
        first = aside + 1  # "as you know, ..."
    gerund = words[first].lower.endswith("ing") and words[first].lower not in PREPOSITIONS
    if gerund and first < found.stop - 1 and words[first + 1].lower in DETERMINERS:
        first += 1  # "Recalling the agreement signed ..."
    which = next((index for index in range(first, found.stop) if words[index].lower == "which"), None)
    if which is not None and which + 1 < found.stop and words[which - 1].lower in ("of", "during"):
        first = which + 1  # "in the course of which a treaty was signed"
    last = found.stop
    while last > first + 1 and words[last - 1].lower in _RELATIVE and words[last - 2].text == ",":
        last -= 2
    said = words[group.main].quoted
    at = [
        index
        for index in range(first, last)
        if not subjects.is_in(dates, words[index]) and words[index].quoted <= said and words[index].text not in '“”"'
    ]
    while len(at) > 1 and words[group.first].lower == "to" and words[at[-1]].lower in _EXPECTED:
        at.pop()
    if candidate.clause.intro == "who":
        return _from_last_person(reading, words, at)
    return _without_fronted(reading, words, at)


def _told_after(words: Sequence[Word], index: int, candidate: Candidate) -> int:
    """Where the words start that a colon or "reported that" announces, 0 for another word."""
    word = words[index]
    if word.lower == "whose":
        return index + 1
    if word.text == ":" and index + 1 < len(words) and word.end < words[index + 1].start:
        return index + 1
    if word.lower in PREPOSITIONS or (index and words[index - 1].lower in PREPOSITIONS):
        return 0
    said = word.lower == "that" and any(0 < index - other.main <= _SAYING for other in candidate.sentence.groups)
    return index + 1 if said else 0


def _from_last_person(reading: Reading, words: Sequence[Word], at: list[int]) -> list[int]:
    """Of "the absence of the Emir of Vell, Karl Moe, who announced ..." the man."""
    if not at:
        return at
    span = Span(words[at[0]].start, words[at[-1]].end)
    people = [named for named in reading.mentions_in(span) if named.type == "person"]
    if not people:
        return at
    first = next(place for place, index in enumerate(at) if words[index].end > people[-1].span.start)
    while (
        first and words[at[first - 1]].capital and words[at[first - 1]].is_word and not words[at[first - 1]].possessive
    ):
        first -= 1
    return at[first:]


def _without_fronted(reading: Reading, words: Sequence[Word], at: list[int]) -> list[int]:
    """The subject behind a fronted phrase that no comma ends: "at her request Kenya ..."."""
    while len(at) > 1 and not words[at[0]].is_word:
        at = at[1:]  # the sign before an entry of a list
    if len(at) > 1 and words[at[0]].lower in _UNITS and words[at[1]].capital:
        return at[1:]  # "within the month Vell fell"
    if not at or words[at[0]].lower not in PREPOSITIONS | _FRONTING:
        return at
    commas = (place for place, index in enumerate(at[:-1]) if words[index].text == ",")
    ended = next((place + 1 for place in commas if words[at[place + 1]].lower not in PREPOSITIONS), None)
    if ended is not None and any(words[index].is_word for index in at[ended:]):
        return at[ended:]
    starts = {named.span.start for named in reading.mentions_in(Span(words[at[0]].start, words[at[-1]].end))}
    ends = {named.span.end for named in reading.mentions_in(Span(words[at[0]].start, words[at[-1]].end))}
    for place in range(_FEW, len(at)):
        before, word = words[at[place - 1]], words[at[place]]
        free = before.is_word and before.lower not in PREPOSITIONS | DETERMINERS | CONJUNCTIONS
        named = word.start in starts and (not before.capital or before.end in ends or _ROMAN.issuperset(before.text))
        if free and (word.lower in DETERMINERS or named):
            return at[place:]
    return at


def _without_aside(
    words: Sequence[Word], subject: list[int], group: VerbGroup, groups: Sequence[VerbGroup]
) -> list[int]:
    """Without a comma right before the verb, and without what a verb between two commas adds to the subject."""
    if not subject or words[subject[-1]].text != "," or subject[-1] > group.first:
        return subject
    commas = [place for place, index in enumerate(subject) if words[index].text == ","]
    if len(commas) == 1:
        return subject[:-1]
    verbs = {other.main for other in groups}
    aside = subject[commas[-2] :]
    gap = aside[-1] - aside[0] >= len(aside)  # a date stood there
    return subject[: commas[-2]] if gap or not verbs.isdisjoint(aside) or len(aside) == _FEW else subject


def _shorter(reading: Reading, subject: list[Word]) -> list[Word]:
    """A long subject without what stands between its first and last comma, else its last name alone."""
    commas = [place for place, word in enumerate(subject) if word.text == ","]
    if len(commas) > 1 and commas[-1] == len(subject) - 1:
        return subject[: commas[0]]
    named = reading.mentions_in(Span(subject[0].start, subject[-1].end)) if subject[0].start < subject[-1].end else ()
    last = named[-1] if named else None
    if last is not None and last.type == "person" and last.span.end == subject[-1].end:
        return [word for word in subject if word.start >= last.span.start]
    return subject


def _end(candidate: Candidate, group: VerbGroup) -> int:
    """Where the clause ends; of what somebody only said, with the clause that tells it."""
    words, clause, groups = candidate.sentence.words, candidate.clause, candidate.sentence.groups
    if owners.hangs_on_a_noun(candidate.sentence, group):
        verbs = {other.first for other in groups if other.tense.finite and other.first > group.main}
        return next((at for at in range(group.main, clause.end) if words[at].text in ",;" or at in verbs), clause.end)
    end = clause.end
    if candidate.trigger.kind is EventKind.STATEMENT and end < len(words) and words[end].lower == "that":
        for other in candidate.sentence.clauses:
            if other.first == end and (end == clause.end or other.link not in (Link.MAIN, Link.COORDINATE)):
                end = other.end
    return end


def _without_tail(sentence: Parsed, rest: range, dates: Sequence[Span]) -> range:
    """Without what follows the last comma, if it counts ("nine days before Vell"), dates or tells who said so."""
    words = sentence.words
    rest = range(rest.start, next((index for index in rest if _begins_another(words, index, rest)), rest.stop))
    comma = next((index for index in reversed(rest) if words[index].text == ","), None)
    if comma is None:
        return rest
    tail = [words[index] for index in range(comma + 1, rest.stop) if words[index].is_word]
    counts = len(tail) <= _LONGEST_TAIL and any(word.lower in _UNITS for word in tail[:4])
    reports = len(tail) <= _LONGEST_REPORTED and any(word.lower in _REPORTED for word in tail)
    dated = any(subjects.is_in(dates, word) for word in tail)
    dated = dated and any(comma < group.main < rest.stop and group.tense.finite for group in sentence.groups)
    return range(rest.start, comma) if counts or reports or dated else rest


def _begins_another(words: Sequence[Word], index: int, rest: range) -> bool:
    """A colon, and a comma before "where ..." or, outside a list, before "and the ...", end the headline."""
    if words[index].text == ":":
        return index + 1 == len(words) or words[index + 1].start > words[index].end
    if words[index].text != "," or index + 2 >= rest.stop:
        return False
    after = words[index + 1].lower
    if after in _RELATIVE | _ADDING:
        return True
    listed = any(words[other].text == "," for other in rest if other != index)
    return not listed and after in ("and", "but") and words[index + 2].lower in DETERMINERS | _PRONOUNS


def _plain(verb: Sequence[Word], candidate: Candidate) -> list[Word]:
    """ "was signed" as "signed", "has visited" as "visited": the participle alone where it reads as a past.

    Not so where one could take who was attacked for who attacked.
    """
    main, group = verb[-1], candidate.trigger.group
    assert group is not None
    if group.passive and candidate.trigger.kind is EventKind.MILITARY:
        return list(verb)
    past = group.passive or (group.base, Form.PAST) in lexicon.load().forms.get(main.lower, ())
    if not past or group.tense not in (Tense.PAST, Tense.PERFECT, Tense.PRESENT) or group.base in ("be", "have"):
        return list(verb)
    return [*(word for word in verb[:-1] if word.lower not in _BE_OR_HAVE | _BESIDE), main]


def _tells_which(words: Sequence[Word], date: Span) -> bool:
    """Whether a date belongs to the noun after it: "in the 1983 election"."""
    first = first_of(words, date)
    after = index_from(words, date.end)
    if after + 1 < len(words) and words[after].text == "," and words[after + 1].capital:
        after += 1  # "by the May 7, 1917, revolution"
    return (
        first > 0
        and after < len(words)
        and words[first - 1].lower in DETERMINERS
        and words[after].is_word
        and words[after].lower not in PREPOSITIONS | CONJUNCTIONS
    )


def _is_object(words: Sequence[Word], date: Span, group: VerbGroup) -> bool:
    """ "sets 17 March as the day"."""
    after = index_from(words, date.end)
    return first_of(words, date) == group.main + 1 and after < len(words) and words[after].lower == "as"


def _looking_ahead(word: Word) -> Word:
    """ "Results will be announced" stands on a timeline as "Results to be announced"."""
    return word._replace(text="to", lower="to") if word.lower in _AHEAD else word
