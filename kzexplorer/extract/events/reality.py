"""Tell happenings from plans, cancellations, hypotheses and negations by the verb group and the words around it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from kzexplorer.domain.event import EventStatus
from kzexplorer.extract.events.clauses import Clause, Link
from kzexplorer.extract.events.triggers import Trigger
from kzexplorer.extract.events.verbs import Tense, VerbGroup
from kzexplorer.extract.events.words import Word

_HYPOTHETICAL = frozenset("if unless whether lest".split())
PLANNING = frozenset("plan schedule expect intend prepare set propose slate".split())
_NEAR = 6
_RANKS = frozenset("first second third last only one".split())
_LONGEST_RANK = 10
_COMING_FROM = frozenset("in at by during from under".split())
_CANCELLING = frozenset("cancel postpone suspend delay".split())
_REPORTING = frozenset(
    "say announce agree declare decide promise tell report state pledge confirm propose invite undertake resolve vow "
    "intend".split()
)


def status(
    words: Sequence[Word], clause: Clause, trigger: Trigger, later: Sequence[VerbGroup], *, dated: bool
) -> EventStatus | None:
    """What the clause claims about its happening; None where it claims none. `later` are the verbs after the clause."""
    group = trigger.group
    if clause.intro in _HYPOTHETICAL or words[clause.first].lower in _HYPOTHETICAL:
        return None
    if group is None:
        return _of_noun(words, clause, trigger)
    if _is_called_off(group, trigger) or _is_called_off_later(later, group):
        return EventStatus.CANCELLED
    if group.negated:
        return EventStatus.HAPPENED if _not_until(words, group) else None
    if group.tense is Tense.FUTURE:
        return EventStatus.PLANNED if dated else None
    if group.tense is Tense.MODAL:
        return _of_modal(words, clause, group) if dated else None
    if group.tense is Tense.INFINITIVE and _was_one_to(words, clause, group):
        return EventStatus.HAPPENED
    if group.tense is Tense.INFINITIVE:
        return EventStatus.PLANNED if dated and _planned_before(clause, group) else None
    if group.tense is Tense.PARTICIPLE:
        return EventStatus.HAPPENED if dated else None
    if group.base in PLANNING and (group.passive or group.tense is Tense.PRESENT or _is_set_for(words, group)):
        return EventStatus.PLANNED if dated else None
    return EventStatus.HAPPENED


def _is_called_off(group: VerbGroup, trigger: Trigger) -> bool:
    return group.base in _CANCELLING and trigger.noun is not None


def _is_called_off_later(later: Sequence[VerbGroup], group: VerbGroup) -> bool:
    """ "The visit, planned for May, was cancelled"."""
    return group.base in PLANNING and any(other.base in _CANCELLING and other.passive for other in later[:1])


def _of_noun(words: Sequence[Word], clause: Clause, trigger: Trigger) -> EventStatus:
    """A bare noun is planned right after a verb that looks ahead ("will attend the meeting of 5 May"), but not where
    it only says where that verb comes from ("the aims set in the address of 5 May")."""
    ahead = any(
        (group.base in PLANNING or group.tense is Tense.FUTURE)
        and 0 < trigger.at - group.main <= _NEAR
        and words[group.main + 1].lower not in _COMING_FROM
        for group in clause.groups
    )
    after = [word.lower for word in words[trigger.at + 1 : trigger.at + 1 + _NEAR]]
    ahead = ahead or any(one == "to" and other in ("be", "take") for one, other in pairwise(after))
    return EventStatus.PLANNED if ahead else EventStatus.HAPPENED


def _is_set_for(words: Sequence[Word], group: VerbGroup) -> bool:
    """ ", scheduled for May" behind a noun."""
    after = [word.lower for word in words[group.main + 1 : group.main + 2]]
    return group.tense is Tense.BARE and group.first > 0 and words[group.first - 1].text == "," and after == ["for"]


def _not_until(words: Sequence[Word], group: VerbGroup) -> bool:
    return any(word.lower == "until" for word in words[group.main + 1 : group.main + 6])


def _of_modal(words: Sequence[Word], clause: Clause, group: VerbGroup) -> EventStatus | None:
    """ "would" with a date is a plan after a word of saying, else the future of a past told in hindsight."""
    if words[group.first].lower != "would":
        return None
    reported = any(words[index].lower == "that" for index in range(clause.first, group.first))
    return EventStatus.PLANNED if reported or clause.link is Link.SUBORDINATE else EventStatus.HAPPENED


def _was_one_to(words: Sequence[Word], clause: Clause, infinitive: VerbGroup) -> bool:
    """ "was the first country to recognise it": it did."""
    before = [group for group in clause.groups if group.first < infinitive.first]
    if not before or before[-1].base != "be" or before[-1].tense not in (Tense.PAST, Tense.PERFECT):
        return False
    between = [word.lower for word in words[before[-1].main + 1 : infinitive.first]]
    return len(between) < _LONGEST_RANK and between[:1] in (["the"], ["among"], ["one"]) and bool(_RANKS & set(between))


def _planned_before(clause: Clause, infinitive: VerbGroup) -> bool:
    """Whether the verb before an infinitive makes it a plan: "is to visit", "plans to visit"."""
    before = [group for group in clause.groups if group.first < infinitive.first]
    if not before:
        return False
    governing = before[-1]
    return governing.base in PLANNING | _REPORTING or governing.base == "be"
