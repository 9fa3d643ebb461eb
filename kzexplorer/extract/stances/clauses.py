"""Read a stance from a verb group: how, towards whom, on what, and who holds it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import Attitude, EntityLink, Stance
from kzexplorer.domain.span import Span
from kzexplorer.extract import actors
from kzexplorer.extract.events import borrowed
from kzexplorer.extract.events.clauses import Clause
from kzexplorer.extract.events.parsed import Parsed
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.verbs import Tense, VerbGroup
from kzexplorer.extract.events.words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, Word, index_at
from kzexplorer.extract.stances import attitudes

_NOUN_REACH, _LONGEST_TOPIC, _NEAREST = 6, 40, 4
_ASIDES = frozenset("while but which who whose when although though with whereas".split())
_WHEN = (" on ", " in ")
_OPENING = frozenset("and but although though while when after before since because as if whereas".split())
_LINKING = frozenset("and but also then who which that".split())
_LEADING = frozenset("on upon to for in over against".split())
_CLAUSES = frozenset({Attitude.AGREES, Attitude.URGES, Attitude.OBJECTS, Attitude.PLEDGES})
_ACKNOWLEDGED = frozenset('that how “ " «'.split())
_ADDRESSED = frozenset({Attitude.CALLS_ON, Attitude.URGES})
_NO_STANCE_AFTER = frozenset("refuse refuses refused refusing decline declines declined fail fails failed".split())


class Found(NamedTuple):
    """A stance with the clause and verb group that tell it; `both` where "both sides" hold it, whoever they are.

    `passive` tells it as done by its holders.
    """

    stance: Stance
    clause: Clause
    group: VerbGroup
    both: bool
    passive: bool = False


class _Aim(NamedTuple):
    """An attitude, and the index of the first word of what it aims at; `led` by a preposition."""

    attitude: Attitude
    first: int


def groups(sentence: Parsed) -> Iterator[tuple[int, VerbGroup]]:
    """The verb groups with the number of their clause, and verbs of stance that stand in none: "Ostmark opposes"."""
    known = {group.main for group in sentence.groups}
    for number, clause in enumerate(sentence.clauses):
        yield from ((number, group) for group in clause.groups)
        for index in range(max(clause.first, 1), clause.end - 1):
            word = sentence.words[index]
            if index not in known and word.lower.endswith("s") and _is_present(sentence.words, index):
                yield number, VerbGroup(index, index, word.lower.removesuffix("s"), Tense.PRESENT)


def _is_present(words: Sequence[Word], index: int) -> bool:
    """Whether a form in -s behind a name is a verb and no plural noun."""
    word, before, after = words[index], words[index - 1], words[index + 1]
    if word.quoted or word.lower not in attitudes.verbs() or not (before.capital or before.lower in actors.PRONOUNS):
        return False
    return after.capital or after.lower in DETERMINERS | PREPOSITIONS | {"it", "them"}


def read(
    reading: Reading, sentence: Parsed, number: int, group: VerbGroup, body: tuple[EntityLink, ...] = ()
) -> Found | None:
    """The stance of a verb group of clause `number`; None where it tells none or nobody holds it.

    `body` is who speaks where the sentence leaves that out.
    """
    clause, words = sentence.clauses[number], sentence.words
    if group.negated or group.tense in (Tense.MODAL, Tense.INFINITIVE) or words[group.main].lower in _NO_STANCE_AFTER:
        return None
    aim = _aim(words, clause, group) if body or words[group.main].text.islower() else None
    if aim is None:
        return None
    if not group.passive and words[group.main + 1 : group.main + 2] and words[group.main + 1].lower == "by":
        return None
    if group.passive and words[group.main].lower not in attitudes.STATES:
        return _passive(reading, sentence, clause, group, aim)
    targets = _targets(reading, sentence, clause, aim)
    topic = _topic(reading, sentence, number, aim, targets)
    if (topic is None and not targets) or _calls_in(words, clause, aim):
        return None
    if aim.attitude is Attitude.WELCOMES and _receives(reading, targets):
        return None
    holders, both = (body, False) if body else _holders(reading, sentence, number, group)
    if not (holders or both):
        return None
    kept = tuple(link for link in targets if link.entity not in {holder.entity for holder in holders})
    return Found(Stance(aim.attitude, holders, kept, topic), clause, group, both)


def _aim(words: Sequence[Word], clause: Clause, group: VerbGroup) -> _Aim | None:
    lower, after = words[group.main].lower, group.main + 1
    following = words[after].lower if after < len(words) else ""
    if lower in attitudes.STATES and group.passive:
        return _Aim(attitudes.STATES[lower], after + 1) if following == "to" else None
    if (lower.startswith("recogni") and following in _ACKNOWLEDGED) or (
        lower.startswith("hail") and following == "from"
    ):
        return None
    verb = attitudes.verbs().get(lower)
    if verb is not None and (group.passive or not verb.needed or following in verb.needed):
        return _Aim(verb.attitude, _after_manner(words, after))
    if lower in attitudes.EXPRESSING or (group.base == "be" and _in_favour(words, after)):
        return _expressed(words, clause, after)
    return None


def _after_manner(words: Sequence[Word], first: int) -> int:
    """After "in the strongest terms" and the like."""
    terms = [index for index in range(first, min(len(words), first + _NEAREST + 1)) if words[index].lower == "terms"]
    return terms[0] + 1 if terms and words[first].lower == "in" else first


def _in_favour(words: Sequence[Word], first: int) -> bool:
    """Whether "in" follows "is", perhaps after an adverb: "is strongly in favour of"."""
    return any(word.lower == "in" for word in words[first : first + 2])


def _expressed(words: Sequence[Word], clause: Clause, first: int) -> _Aim | None:
    """ "expressed its full support for ...", "is in favour of ..."."""
    for index in range(first, min(clause.end - 1, first + _NOUN_REACH)):
        noun = attitudes.NOUNS.get(words[index].lower)
        if noun is not None and words[index + 1].lower in noun[1]:
            return _Aim(noun[0], index + 2)
        if not words[index].is_word:
            break
    return None


def _targets(reading: Reading, sentence: Parsed, clause: Clause, aim: _Aim) -> tuple[EntityLink, ...]:
    """Who is addressed or meant first: "on Ostmark", "Ostmark’s plan"."""
    words, first = sentence.words, aim.first
    if first < clause.end and words[first].lower in ("on", "upon", "to", "with", "against", "for"):
        if words[first].lower == "for" and aim.attitude is Attitude.CALLS_ON:
            return ()
        first += 1
        if words[first - 1].lower == "to" and first < clause.end and _does(words[first]):
            return ()
    found = actors.after(reading, sentence, first, clause.end)
    return found or actors.owner(reading, sentence, first, clause.end)


def _does(word: Word) -> bool:
    """Whether a word after "to" is rather a verb: "vowed to help Ostmark"."""
    return word.text.islower() and word.lower not in DETERMINERS


def _topic(reading: Reading, sentence: Parsed, number: int, aim: _Aim, targets: Sequence[EntityLink]) -> Span | None:
    """The words of what it is about: those after the one addressed, else all that follows the verb."""
    words, first = sentence.words, aim.first
    end = min(_end(sentence, number), first + _LONGEST_TOPIC)
    named = targets[-1].span if targets else None
    if named is not None and not _owns(words, named):
        addressed = aim.attitude in _ADDRESSED or (first < end and words[first].lower in ("with", "on", "upon"))
        if addressed or named.end >= words[end - 1].start:
            first = index_at(words, named.end)
    skipped = _LEADING | {"that"} if aim.attitude in _CLAUSES else _LEADING
    while first < end and (words[first].lower in skipped or words[first].text == ","):
        first += 1
    end = next((index for index in range(first, end - 1) if _opens_an_aside(words, index)), end)
    while end > first and (not words[end - 1].is_word or words[end - 1].lower in CONJUNCTIONS):
        end -= 1
    if first >= end or words[first].lower in CONJUNCTIONS or _sentences(words, first, end):
        return None
    topic = _without_date(reading, Span(words[first].start, words[end - 1].end))
    return None if topic == named else topic


def _sentences(words: Sequence[Word], first: int, end: int) -> bool:
    """ "condemned them to death" is no opinion."""
    return any(words[at].lower == "to" and words[at + 1].lower == "death" for at in range(first, end - 1))


def _opens_an_aside(words: Sequence[Word], comma: int) -> bool:
    """ "..., hoping that it would last", "(as they said) ..."."""
    after = words[comma + 1]
    if words[comma].quoted:
        return False
    if words[comma].text == "(":
        return True
    return words[comma].text == "," and after.text.islower() and (after.lower.endswith("ing") or after.lower in _ASIDES)


def _end(sentence: Parsed, number: int) -> int:
    """Where the clause ends, or the "that" clause that it leads to."""
    clauses = sentence.clauses
    while number + 1 < len(clauses) and clauses[number + 1].intro == "that":
        number += 1
    return clauses[number].end


def _without_date(reading: Reading, topic: Span) -> Span | None:
    """The topic up to a date that tells when the stance was taken."""
    for index in reading.dates_in(topic):
        date = reading.dates[index].span
        if date.end >= topic.end or reading.text[topic.start : date.start].endswith(_WHEN):
            words = topic.of(reading.text)[: date.start - topic.start].rstrip()
            while words.rpartition(" ")[2].lower() in PREPOSITIONS or words.endswith(","):
                words = words.rpartition(" ")[0].rstrip() if words[-1] != "," else words[:-1]
            return Span(topic.start, topic.start + len(words)) if words else None
    return topic


def _owns(words: Sequence[Word], named: Span) -> bool:
    last = index_at(words, named.end - 1)
    return words[last].possessive or (last + 1 < len(words) and words[last + 1].lower in ("’s", "'s", "’"))


def _calls_in(words: Sequence[Word], clause: Clause, aim: _Aim) -> bool:
    """ "She called on the minister" tells a visit: nothing is asked of anybody."""
    if aim.attitude is not Attitude.CALLS_ON or words[aim.first].lower not in ("on", "upon"):
        return False
    return not any(word.lower in ("to", "for", "not") for word in words[aim.first : clause.end])


def _receives(reading: Reading, targets: Sequence[EntityLink]) -> bool:
    """Whether a guest is welcomed and no news."""
    return any(reading.entities[link.entity].type is EntityType.PERSON for link in targets)


def _holders(reading: Reading, sentence: Parsed, number: int, group: VerbGroup) -> tuple[tuple[EntityLink, ...], bool]:
    """Who holds it, and whether "both sides" do."""
    first, end = _subject(sentence, number, group)
    found = actors.before(reading, sentence, first, end)
    if found:
        return found, False
    return (), any(word.lower in attitudes.BOTH_SIDES for word in sentence.words[first:end][-_NEAREST:])


def _subject(sentence: Parsed, number: int, group: VerbGroup) -> tuple[int, int]:
    """Word indices [first, end) of who acts: before the clause's first verb, or what the clause shares."""
    clause = sentence.clauses[number]
    lead = next((other for other in clause.groups if other.tense.finite), None)
    if lead is None or lead.first > group.first:
        lead = next((other for other in sentence.groups if other.tense.finite), group)
        number = next(index for index, each in enumerate(sentence.clauses) if lead.first < each.end)
        clause = sentence.clauses[number]
    shared = borrowed.subject(sentence, number)
    own = any(word.is_word and word.lower not in _LINKING for word in sentence.words[clause.first : lead.first])
    return shared if shared is not None and not own else (clause.first, lead.first)


def _passive(reading: Reading, sentence: Parsed, clause: Clause, group: VerbGroup, aim: _Aim) -> Found | None:
    """ "The attack was condemned by Ostmark"."""
    words, after = sentence.words, group.main + 1
    if after >= clause.end or words[after].lower != "by":
        return None
    holders = actors.after(reading, sentence, after + 1, clause.end)
    first = clause.first
    while first < group.first and (not words[first].is_word or words[first].lower in _OPENING):
        first += 1
    if not holders or first >= group.first:
        return None
    topic = Span(words[first].start, words[group.first - 1].end)
    targets = actors.owner(reading, sentence, first, group.first) or actors.before(
        reading, sentence, first, group.first
    )
    kept = tuple(link for link in targets if link.entity not in {holder.entity for holder in holders})
    return Found(Stance(aim.attitude, holders, kept, topic), clause, group, both=False, passive=True)
