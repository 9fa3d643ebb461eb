"""Say which verb of a clause a date may belong to, and which participles only hang on a noun."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.span import Span
from kzexplorer.extract.dates.vocabulary import MONTHS
from kzexplorer.extract.events.clauses import Clause
from kzexplorer.extract.events.parsed import Parsed
from kzexplorer.extract.events.verbs import Tense, VerbGroup

_AFTER_PARTICIPLE = frozenset("in on at between with under from to within during for".split())
_AIMING = frozenset(
    "agree decide plan intend expect promise pledge propose undertake resolve invite schedule vow".split()
)


def of_date(sentence: Parsed, clause: Clause, date: Span) -> list[VerbGroup]:
    """The verb groups that a date may belong to, best first: the last one before it, else the main one."""
    ranked = by_rank(sentence, clause)
    before = [
        group
        for group in clause.groups
        if _can_own(sentence, group)
        and sentence.words[group.main].end <= date.start
        and group.base not in ("be", "have")
    ]
    aim = _aim(clause, before, date, sentence)
    if aim is not None:
        return [aim]
    if before and is_reduced(sentence, before[-1]) and before[-1] not in ranked[:1]:
        return [before[-1], *ranked]
    if before:
        return [before[-1], *(group for group in ranked if group is not before[-1])]
    return ranked


def _aim(clause: Clause, before: Sequence[VerbGroup], date: Span, sentence: Parsed) -> VerbGroup | None:
    """The infinitive that a date belongs to: "agreed to open talks in May"."""
    if not before or before[-1].base not in _AIMING:
        return None
    for group in reversed(clause.groups):
        if (
            group.tense is Tense.INFINITIVE
            and before[-1].main < group.first
            and (sentence.words[group.main].end <= date.start)
        ):
            return group
    return None


def _can_own(sentence: Parsed, group: VerbGroup) -> bool:
    """A finite verb, or a participle after a comma that goes on telling: ", conquering the north in May"."""
    return group.tense.finite or (
        group.tense is Tense.PARTICIPLE and group.first > 0 and sentence.words[group.first - 1].text == ","
    )


def dates_a_participle(sentence: Parsed, clause: Clause, date: Span) -> bool:
    """Whether the date stands behind a participle that hangs on a noun: "neutrality declared by ... in 1956"."""
    before = [group for group in clause.groups if sentence.words[group.main].end <= date.start]
    return bool(before) and is_reduced(sentence, before[-1])


def by_rank(sentence: Parsed, clause: Clause) -> list[VerbGroup]:
    """Finite groups, sure ones first, then infinitives (which a verb of planning may govern)."""
    finite = [group for group in clause.groups if group.tense.finite]
    sure = [group for group in finite if not is_reduced(sentence, group)]
    planned = [group for group in clause.groups if group.tense is Tense.INFINITIVE]
    return sure + [group for group in finite if group not in sure] + planned


def is_reduced(sentence: Parsed, group: VerbGroup) -> bool:
    """Whether a bare participle hangs on the noun before it: "the treaty signed in 1990 ended ..."."""
    after = group.main + 1
    if group.tense is not Tense.BARE or after >= len(sentence.words):
        return False
    finite = [other for other in sentence.groups if other.tense.finite and other.first > group.first]
    following = sentence.words[after].lower
    return following == "by" or (following in _AFTER_PARTICIPLE and bool(finite or _has_verb_before(sentence, group)))


def hangs_on_a_noun(sentence: Parsed, group: VerbGroup) -> bool:
    """Whether a participle only describes the noun before it while another verb tells what happened."""
    after = group.main + 1
    if any(other.main == group.first - 1 for other in sentence.groups):
        return False
    if is_reduced(sentence, group):
        return any(other.tense.finite and other is not group for other in _of_clause(sentence, group))
    dated = after < len(sentence.words) and sentence.words[after].lower in MONTHS and sentence.words[after].capital
    return (
        group.tense is Tense.BARE
        and dated
        and any(other.tense.finite and other.first > group.first for other in _of_clause(sentence, group))
    )


def _of_clause(sentence: Parsed, group: VerbGroup) -> Sequence[VerbGroup]:
    return next(clause for clause in sentence.clauses if group.first < clause.end).groups


def _has_verb_before(sentence: Parsed, group: VerbGroup) -> bool:
    """Whether the clause has a verb before the participle, so that the participle need not be its main verb."""
    clause = next(clause for clause in sentence.clauses if group.first < clause.end)
    return any(other.tense.finite and other.first < group.first for other in clause.groups)
