"""Find the subject of a clause: the words before its verb, without what is fronted, numbered, dated or only added."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.span import Span
from kzexplorer.extract.events import lead, owners
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.clauses import Clause
from kzexplorer.extract.events.verbs import VerbGroup
from kzexplorer.extract.events.words import DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS, Word

_FARTHEST_LEFT = 8
_FOCUSING = frozenset("alone only also even just".split())
_LEADING_IN = PREPOSITIONS | {"while", "when", "as", "also", "thus", "prior"}
_BEFORE_DATES = PREPOSITIONS | {"the"}
_FRONTED = frozenset("also then later meanwhile however finally subsequently earlier thus but and".split())


def before_verb(words: Sequence[Word], clause: Clause, group: VerbGroup, dates: Sequence[Span]) -> list[Word]:
    """The words of a clause from its subject to its verb, without dates."""
    first = _subject_start(words, clause, group, dates)
    kept = [words[index] for index in range(first, group.first) if not leads_to_date(words, index, dates)]
    return [word for word in kept if not is_in(dates, word)]


def subject(words: Sequence[Word], candidate: Candidate, group: VerbGroup, dates: Sequence[Span]) -> list[Word]:
    """The words of who or what acts: those before the verb, or those that the clause shares; no dates."""
    at = indices(words, candidate, group, dates)
    kept = [words[index] for index in at if not leads_to_date(words, index, dates)]
    return [word for word in kept if not is_in(dates, word) and word.lower not in _FOCUSING]


def indices(words: Sequence[Word], candidate: Candidate, group: VerbGroup, dates: Sequence[Span]) -> range:
    clause, shared = candidate.clause, candidate.subject
    if owners.hangs_on_a_noun(candidate.sentence, group):
        return range(_antecedent_start(words, clause, group, candidate.sentence.groups), group.first)
    if shared is not None:
        return range(shared[0], _without_relative(words, *shared))
    return range(_subject_start(words, clause, group, dates), group.first)


def _without_relative(words: Sequence[Word], first: int, end: int) -> int:
    """Where a subject ends before what a relative clause adds to it: "the Front, which had won, ..."."""
    for index in range(first + 1, end - 1):
        if words[index].text == "," and words[index + 1].lower in ("which", "who", "whose", "whom", "where"):
            return index
    while end > first + 1 and words[end - 1].text == ",":
        end -= 1
    return end


def _antecedent_start(words: Sequence[Word], clause: Clause, group: VerbGroup, groups: Sequence[VerbGroup]) -> int:
    """The first word of the noun phrase before a participle: back to its article."""
    verbs = {other.main for other in groups}
    first = group.first
    while first > max(clause.first, group.first - _FARTHEST_LEFT) and words[first - 1].is_word:
        if first - 1 in verbs:
            break
        first -= 1
        if words[first].lower in DETERMINERS:
            break
    return first


def _subject_start(words: Sequence[Word], clause: Clause, group: VerbGroup, dates: Sequence[Span]) -> int:
    """After the last comma of a fronted phrase, and after linking words."""
    first = clause.first if clause.first else min(group.first, lead.end(words, dates))
    first = _after_number(words, first, group)
    if first < group.first and (words[first].lower in _LEADING_IN or is_in(dates, words[first])):
        for index in range(first, group.first):
            if words[index].text == "," and not is_in(dates, words[index]) and _fronted_ends(words, index, group):
                first = index + 1
                break
        else:
            first = _subject_without_comma(words, _after_date(words, first, group, dates), group)
    while first < group.first and (
        words[first].lower in _FRONTED or not words[first].is_word or words[first].lower == clause.intro
    ):
        first += 1
    return first


def _after_number(words: Sequence[Word], first: int, group: VerbGroup) -> int:
    """After the number of a paragraph: "4. The minister ..."."""
    numbered = first + 2 < group.first and words[first].text.isdigit() and words[first + 1].text in ".)"
    return first + 2 if numbered else first


def _subject_without_comma(words: Sequence[Word], first: int, group: VerbGroup) -> int:
    """ "In the afternoon she left", "after the fall of Vell the king came": at the pronoun or the last free article."""
    for index in range(group.first - 1, first, -1):
        if words[index].lower in SUBJECT_PRONOUNS:
            return index
        if words[index].lower == "the" and words[index - 1].capital:
            return index
        if words[index].lower in PREPOSITIONS:
            break
    return first


def _fronted_ends(words: Sequence[Word], comma: int, group: VerbGroup) -> bool:
    """Whether the subject starts after this comma: not another fronted phrase."""
    after = words[comma + 1] if comma + 1 < group.first else None
    return after is not None and after.lower not in PREPOSITIONS and not after.text[0].isdigit()


def _after_date(words: Sequence[Word], first: int, group: VerbGroup, dates: Sequence[Span]) -> int:
    last = max((index for index in range(first, group.first) if is_in(dates, words[index])), default=first - 1)
    return last + 1


def is_in(spans: Sequence[Span], word: Word) -> bool:
    return any(span.start <= word.start < span.end for span in spans)


def leads_to_date(words: Sequence[Word], index: int, dates: Sequence[Span]) -> bool:
    """Whether a word is the preposition or bracket before a date that is left out."""
    if words[index].lower not in PREPOSITIONS and words[index].text not in ",(":
        return False
    after = index + 1
    return after < len(words) and (
        is_in(dates, words[after])
        or (words[after].lower in _BEFORE_DATES and after + 1 < len(words) and is_in(dates, words[after + 1]))
    )
