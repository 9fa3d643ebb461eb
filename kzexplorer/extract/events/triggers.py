"""Choose the words of a clause that tell a happening, a verb or an event noun, and the kind they give it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kzexplorer.domain.event import EventKind
from kzexplorer.domain.span import Span
from kzexplorer.extract.events import event_nouns, lexicon
from kzexplorer.extract.events.clauses import Clause
from kzexplorer.extract.events.lexicon import Entry, Form, Part
from kzexplorer.extract.events.verbs import Tense, VerbGroup
from kzexplorer.extract.events.words import CONJUNCTIONS, PREPOSITIONS, Word

_OBJECT_REACH = 14
_CLOSE = 3
_OF_ITSELF = frozenset("open reopen re-open close relocate move transfer launch start begin".split())
_ANYWHERE = (EventKind.MILITARY, EventKind.ELECTION)
_FIRST_TO = 14
_JOINING = PREPOSITIONS | CONJUNCTIONS
_ARTICLES = frozenset("the a an this".split())


class Trigger(NamedTuple):
    """A trigger by its word indices: `group` is its verb (None for a bare noun), `noun` its event noun."""

    part: Part
    kind: EventKind
    strength: int
    group: VerbGroup | None
    noun: int | None

    def span(self, words: Sequence[Word]) -> Span:
        """The verb, else the event noun."""
        return words[self.at].span

    @property
    def at(self) -> int:
        if self.group is not None:
            return self.group.main
        assert self.noun is not None
        return self.noun


def of_group(
    words: Sequence[Word], clause: Clause, group: VerbGroup, subject: tuple[int, int] | None = None
) -> Trigger | None:
    """What a verb group tells, None for a state; a verb that the table lacks tells a weak `other`.

    `subject` are the words [first, end) that the clause shares with an earlier one.
    """
    rows = lexicon.load().verbs.get(group.base)
    doing = _begun(words, clause, group)
    if doing is not None:
        return of_group(words, clause, doing, subject)
    if rows is None:
        return Trigger(Part.VERB, EventKind.OTHER, 1, group, None)
    if _reports_words(words, group):
        return Trigger(Part.SAY, EventKind.STATEMENT, 1, group, None)
    near, anywhere = _near(words, clause, group), frozenset(word.lower for word in clause.words(words))
    if subject is not None and (group.passive or _has_no_object(words, group) or is_reduced_phrase(words, group)):
        near |= frozenset(word.lower for word in words[subject[0] : subject[1]])
    for row in rows:
        if row.part is Part.LIGHT:
            noun = _noun_of_light(words, clause, group)
            if noun is None and subject is not None:
                noun = event_nouns.first(words, *subject)
            if noun is not None:
                return Trigger(Part.LIGHT, event_nouns.kind_of(words, noun), row.strength, group, noun)
        elif row.part is Part.STATE:
            return None
        elif row.kind is not None and _fits(words, clause, row, anywhere if row.kind in _ANYWHERE else near, subject):
            return Trigger(row.part, row.kind, row.strength, group, _object_noun(words, clause, group))
    if all(row.part is Part.FIGURE for row in rows) or group.base in ("be", "have"):
        return None
    return Trigger(Part.VERB, EventKind.OTHER, 1, group, None)


def _fits(
    words: Sequence[Word], clause: Clause, row: Entry, near: frozenset[str], subject: tuple[int, int] | None
) -> bool:
    """Whether the row's company is there; for a figure also a number of what it measures."""
    if row.part is not Part.FIGURE:
        return row.fits(near)
    inside = clause.words(words)
    told = inside if subject is None else [*words[subject[0] : subject[1]], *inside]
    return row.fits(frozenset(word.lower for word in told)) and any(
        word.text[0].isdigit() or word.text in "$€£%" for word in inside
    )


def _reports_words(words: Sequence[Word], group: VerbGroup) -> bool:
    """Whether a clause, a quotation or what is remembered follows: "recognised that ...", "recalled the visit"."""
    after = group.main + 1
    if (
        group.base == "recall"
        and not group.passive
        and event_nouns.first(words, after, min(len(words), after + _CLOSE))
    ):
        return True
    return (
        not group.passive
        and after < len(words)
        and (words[after].lower in ("that", "how") or words[after].text in '“"«')
    )


def _near(words: Sequence[Word], clause: Clause, group: VerbGroup) -> frozenset[str]:
    """The words that can be the object of the verb: those after it, of a passive or bare participle all."""
    if is_reduced_phrase(words, group):
        first = max(clause.first, group.first - _CLOSE)
    elif group.passive or _has_no_object(words, group):
        first = clause.first
    else:
        first = group.main + 1
    return frozenset(word.lower.removesuffix("’s") for word in words[first : clause.end] if not word.quoted)


def _has_no_object(words: Sequence[Word], group: VerbGroup) -> bool:
    """Whether a verb of opening and the like stands without object, so that its subject is what is opened."""
    after = group.main + 1
    alone = after >= len(words) or not words[after].is_word or words[after].lower in _JOINING
    return alone and group.base in _OF_ITSELF


def _begun(words: Sequence[Word], clause: Clause, group: VerbGroup) -> VerbGroup | None:
    """What is begun or ended: "began suppressing the revolt"."""
    after = group.main + 1
    if group.base == "become":
        return _first_to(words, clause, group)
    if group.base not in ("begin", "start", "stop", "finish", "continue") or after >= len(words):
        return None
    for base, form in lexicon.load().forms.get(words[after].lower, ()):
        if form is Form.GERUND and words[after].text.islower():
            return group._replace(main=after, base=base, passive=False)
    return None


def _first_to(words: Sequence[Word], clause: Clause, group: VerbGroup) -> VerbGroup | None:
    """What somebody is the first to do: "became the first head of state to visit Peru"."""
    near = range(group.main + 1, min(len(words), group.main + 1 + _FIRST_TO))
    if not any(words[index].lower == "first" for index in near[:3]):
        return None
    for other in clause.groups:
        if other.tense is Tense.INFINITIVE and other.first in near:
            return group._replace(main=other.main, base=other.base, passive=other.passive)
    return None


def is_reduced_phrase(words: Sequence[Word], group: VerbGroup) -> bool:
    """Whether a bare participle has no object: "held in", "planned for"."""
    after = group.main + 1
    return group.tense is Tense.BARE and after < len(words) and words[after].lower in PREPOSITIONS


def of_noun(words: Sequence[Word], index: int) -> Trigger:
    """What an event noun alone tells."""
    return Trigger(Part.NOUN, event_nouns.kind_of(words, index), 2, None, index)


def _noun_of_light(words: Sequence[Word], clause: Clause, group: VerbGroup) -> int | None:
    """Object of "held talks", subject of "talks were held" and "talks took place"."""
    intransitive = (
        group.passive
        or is_reduced_phrase(words, group)
        or group.base in ("take", "be", "occur", "happen", "begin", "end", "start", "open", "close")
        or (
            group.base in ("follow", "last", "resume", "continue", "coincide", "sit", "assemble", "gather")
            and _stands_alone(words, group)
        )
    )
    before = _antecedent(words, clause, group) or event_nouns.first(words, clause.first, group.first)
    after = event_nouns.first(words, group.main + 1, min(clause.end, group.main + _OBJECT_REACH))
    if group.base == "be":
        return _of_copula(words, clause, group, before)
    if intransitive:
        own = before is not None and before == _antecedent(words, clause, group)
        return before if before is not None and (own or not _in_prepositional_phrase(words, clause, before)) else after
    return after


def _stands_alone(words: Sequence[Word], group: VerbGroup) -> bool:
    after = group.main + 1
    return after >= len(words) or not words[after].is_word or words[after].lower in PREPOSITIONS


def _antecedent(words: Sequence[Word], clause: Clause, group: VerbGroup) -> int | None:
    """The event noun right before a participle: "a meeting, held in Vell"."""
    if not is_reduced_phrase(words, group):
        return None
    for index in range(group.first - 1, max(clause.first, group.first - _CLOSE) - 1, -1):
        if event_nouns.entry_of(words, index) is not None:
            return index
    return None


def _of_copula(words: Sequence[Word], clause: Clause, group: VerbGroup, before: int | None) -> int | None:
    """Subject of "the first visit was on 5 May", or of the turned "timed to coincide was the release of ..."."""
    after = group.main + 1
    if after >= clause.end:
        return None
    if words[after].lower in ("on", "in", "from") and before is not None:
        return None if _in_prepositional_phrase(words, clause, before) else before
    turned = words[clause.first].lower in ("also", "among", "timed", "held")
    return event_nouns.first(words, after, min(clause.end, after + 3)) if turned else None


def _in_prepositional_phrase(words: Sequence[Word], clause: Clause, index: int) -> bool:
    for back in range(index - 1, clause.first - 1, -1):
        lower = words[back].lower
        if lower == "of" and back > clause.first and words[back - 1].lower in event_nouns.COUNTING:
            continue
        if lower in _ARTICLES and back > clause.first and words[back - 1].lower not in PREPOSITIONS:
            return False  # "in Oslo the third round": the place is not what the article belongs to
        if lower in PREPOSITIONS:
            return True
        if words[back].text == ",":
            return False
    return False


def _object_noun(words: Sequence[Word], clause: Clause, group: VerbGroup) -> int | None:
    if group.passive:
        return event_nouns.first(words, subject_start(words, clause, group), group.first)
    return event_nouns.first(words, group.main + 1, min(clause.end, group.main + _OBJECT_REACH))


def subject_start(words: Sequence[Word], clause: Clause, group: VerbGroup) -> int:
    """The first word of the subject: after the last comma of what is fronted."""
    first = clause.first
    if first < group.first and words[first].lower in PREPOSITIONS | {"while", "when", "as", "also", "prior"}:
        for index in range(group.first - 1, first, -1):
            if words[index].text == ",":
                return index + 1
    return first
