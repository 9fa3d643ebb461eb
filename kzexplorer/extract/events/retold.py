"""Join what tells one happening twice: a heading and its text, a summary and the account, the same deed again."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.document import PassageKind
from kzexplorer.domain.event import DateBasis, EventKind
from kzexplorer.domain.when import MONTHS, Precision, When
from kzexplorer.extract.events import series
from kzexplorer.extract.events.drafts import FARTHEST_BACK, Draft
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.parents import HOSTS
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.words import DETERMINERS, PREPOSITIONS

_STEM = 6
_ROOT = 5
_SHORTEST = 4
_ALIKE = 0.6
_FEWEST = 2
_PAIR = 2
_APOSTROPHES = str.maketrans("’‘ʻ", "'''")
_EMPTY = (
    DETERMINERS
    | PREPOSITIONS
    | frozenset(month.lower() for month in MONTHS)
    | frozenset("that which who been were have will would also then when year day same officially".split())
)
_GREAT = frozenset({EventKind.VISIT, EventKind.SUMMIT, EventKind.FORUM})


def repeats(reading: Reading, drafts: Sequence[Draft]) -> dict[int, int]:
    """Index of each draft that tells a happening again -> index of the draft to keep, the most exact account."""
    again: dict[int, int] = {}
    gathered: dict[int, list[int]] = {}
    kinds, passages = [draft.kind for draft in drafts], [draft.passage for draft in drafts]
    for index, draft in enumerate(drafts):
        if draft.candidate.detail:
            continue
        near = [
            earlier
            for earlier in range(max(0, index - FARTHEST_BACK), index)
            if kinds[earlier] is kinds[index] or passages[index] - passages[earlier] <= 1
        ]
        told = [earlier for earlier in near if earlier not in again and _is_same(reading, drafts[earlier], draft)]
        keeper = min([*told, index], key=lambda each: (_worth(reading, drafts[each]), each))
        for other in [*told, index]:
            if other != keeper:
                moved = [other, *gathered.pop(other, ())]
                again.update(dict.fromkeys(moved, keeper))
                gathered.setdefault(keeper, []).extend(moved)
    return again


def _worth(reading: Reading, draft: Draft) -> tuple[bool, bool, int, bool]:
    """Sorts accounts before headings, dated ones first, days before years, verbs before nouns."""
    when = draft.dating.when
    fineness = 0 if when is None else list(Precision).index(when.precision)
    return _announces(reading, draft), when is None, fineness, not draft.people


def _announces(reading: Reading, draft: Draft) -> bool:
    """Whether a draft stands in a heading, or in a line of its own without a verb."""
    sentence, passage = draft.candidate.sentence, reading.passages[draft.passage]
    if passage.kind is not PassageKind.PARAGRAPH:
        return True
    return not any(group.tense.finite for group in sentence.groups) and passage.content == sentence.span


def _is_same(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether two drafts tell one happening."""
    if one.candidate.detail:
        return False
    first, second = one.dating.when, other.dating.when
    if first is None or second is None:
        return _is_told_with_date(one, other)
    same_days = (first.earliest, first.latest) == (second.earliest, second.latest)
    if one.candidate.sentence.number == other.candidate.sentence.number:
        if same_days and one.kind is other.kind and one.candidate.evidence.overlaps(other.candidate.evidence):
            return True
        parted = one.candidate.clause is not other.candidate.clause and one.kind is not other.kind
        return same_days and one.dating.basis is other.dating.basis and not parted
    if other.passage - one.passage == 1 and _announces(reading, one):
        return _touch(first, second) and (one.kind is other.kind or len(_stems(one) & _stems(other)) >= _FEWEST)
    if one.kind is not other.kind or not (same_days or _is_within(first, second)):
        return False
    if _are_elsewhere(one, other) or _are_numbered_apart(one, other):
        return False
    if same_days and (_name_one(one, other) or _tell_one(one, other) or _gather(one, other)):
        return True
    return _say_the_same(reading, one, other)


def _is_told_with_date(one: Draft, other: Draft) -> bool:
    """Whether one of two drafts only lacks the date that the other has from words of the same clause."""
    if (one.dating.when is None) is (other.dating.when is None):
        return False
    return one.candidate.clause is other.candidate.clause


def _gather(one: Draft, other: Draft) -> bool:
    """Whether the same people, two at least unless they travel, come together on the same days."""
    if one.kind not in HOSTS or DateBasis.EXPLICIT not in (one.dating.basis, other.dating.basis):
        return False
    if one.kind in _GREAT:
        return bool(one.people & other.people) and (one.people == other.people or bool(_places(one) & _places(other)))
    return len(one.people) >= _PAIR and one.people == other.people


def _tell_one(one: Draft, other: Draft) -> bool:
    """Whether both tell of the same people by the same verb on one day: a summary and the account of it."""
    when = one.dating.when
    if when is None or not when.exact or not one.people or one.people != other.people:
        return False
    return _same_verb(one, other) and (len(one.people) >= _PAIR or one.kind not in HOSTS)


def _same_verb(one: Draft, other: Draft) -> bool:
    first, second = one.candidate.trigger.group, other.candidate.trigger.group
    return first is not None and second is not None and first.base == second.base


def _same_root(one: Draft, other: Draft) -> bool:
    """Whether the same verb tells both, or a noun made from it: "recognised", "recognition"."""
    first, second = _root(one), _root(other)
    return first == second or (min(len(first), len(second)) >= _SHORTEST and first[:_ROOT] == second[:_ROOT])


def _root(draft: Draft) -> str:
    trigger, words = draft.candidate.trigger, draft.candidate.sentence.words
    if trigger.group is not None and (trigger.part is not Part.LIGHT or trigger.noun is None):
        return trigger.group.base
    return words[trigger.at if trigger.noun is None else trigger.noun].lower


def _name_one(one: Draft, other: Draft) -> bool:
    """Whether both only mention a happening by the same noun: "the revolution of 1848"."""
    nouns = [
        draft.candidate.sentence.words[draft.candidate.trigger.noun].lower
        for draft in (one, other)
        if draft.candidate.trigger.part is Part.NOUN and draft.candidate.trigger.noun is not None
    ]
    return len(nouns) == _PAIR and nouns[0] == nouns[1] and one.people == other.people


def _say_the_same(reading: Reading, one: Draft, other: Draft) -> bool:
    """Whether the same verb and nearly the same words tell both, and no name of one contradicts the other."""
    if not _same_root(one, other) or (one.people and other.people and not one.people & other.people):
        return False
    names = [_names(reading, draft) for draft in (one, other)]
    if names[0] - names[1] and names[1] - names[0]:
        return False
    stems = [_stems(draft) for draft in (one, other)]
    if one.kind in HOSTS and len(one.people) < _PAIR:
        return stems[0] <= stems[1] or stems[1] <= stems[0]
    shared = len(stems[0] & stems[1])
    exact = all(draft.dating.when is not None and draft.dating.when.exact for draft in (one, other))
    return shared >= _FEWEST and (exact or shared >= _ALIKE * min(map(len, stems)))


def _stems(draft: Draft) -> frozenset[str]:
    """The beginnings of the words that tell it, with those of the subject that it shares."""
    first, end = draft.candidate.subject or (0, 0)
    said = draft.said_words() | {word.lower for word in draft.candidate.sentence.words[first:end]}
    return frozenset(word[:_STEM] for word in said if len(word) >= _SHORTEST and word.isalpha() and word not in _EMPTY)


def _names(reading: Reading, draft: Draft) -> frozenset[str]:
    """What the evidence names, and its other capitalised words but for the first of the sentence and those of dates."""
    evidence = draft.candidate.evidence
    named = reading.mentions_in(evidence)
    names = {reading.entities[one.entity].name for one in named}
    for word in draft.candidate.sentence.words[1:]:
        inside = evidence.start <= word.start < evidence.end and not any(one.span.holds(word.start) for one in named)
        if inside and word.capital and word.lower not in _EMPTY:
            names.add(word.lower.translate(_APOSTROPHES).removesuffix("'s"))
    return frozenset(names)


def _places(draft: Draft) -> frozenset[int]:
    return frozenset(link.entity for link in draft.places)


def _are_elsewhere(one: Draft, other: Draft) -> bool:
    """Whether both have places and none in common."""
    return bool(_places(one)) and bool(_places(other)) and not _places(one) & _places(other)


def _are_numbered_apart(one: Draft, other: Draft) -> bool:
    """Whether both say which of a row they are, each another: "the first round", "the second round"."""
    numbers = [series.numbers(draft.candidate) for draft in (one, other)]
    return bool(numbers[0]) and bool(numbers[1]) and numbers[0].isdisjoint(numbers[1])


def _is_within(one: When, other: When) -> bool:
    """Whether one is a part of the other that is less exactly known (a day of the year), or its open end."""
    if None in (one.earliest, one.latest, other.earliest, other.latest):
        return one.precision is other.precision and (one.earliest == other.earliest or one.latest == other.latest)
    if one.precision is other.precision:
        return False
    first, last = max(one.earliest, other.earliest), min(one.latest, other.latest)  # type: ignore[type-var]
    return (first, last) in ((one.earliest, one.latest), (other.earliest, other.latest))


def _touch(first: When, second: When) -> bool:
    if None in (first.earliest, first.latest, second.earliest, second.latest):
        return False
    return first.earliest <= second.latest and second.earliest <= first.latest  # type: ignore[operator]
