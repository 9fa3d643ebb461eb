"""Read whom "he", "she" and "it" mean: known women are "she", a thing is "it", and a story stays with its people."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from kzexplorer.domain.entity import Entity, EntityType
from kzexplorer.extract.events.narrator import FIRST_PERSON
from kzexplorer.extract.events.parsed import Named, Parsed
from kzexplorer.extract.events.words import PREPOSITIONS, Word
from kzexplorer.extract.names.gazetteer import gazetteer
from kzexplorer.extract.names.words import key_of

_PRONOUNS = {"he": "m", "him": "m", "his": "m", "she": "f", "her": "f", "hers": "f", "it": "n"}
_FEMALE = re.compile(
    r"\b(?:Mrs|Ms|Miss|Madame|Mme|Señora|Sra|Frau|Lady|Dame|Queen|Princess|Empress|Duchess|Countess|Baroness|Sister"
    r"|First Lady|Chairwoman|Congresswoman|Spokeswoman|Tsarina|Begum)\b\.?[^.;,]{0,20}\Z"
)
_MALE = re.compile(
    r"\b(?:Mr|Sir|Lord|King|Prince|Emperor|Duke|Count|Baron|Señor|Sr|Monsieur|Herr|Sultan|Shah|Tsar|Czar|Father"
    r"|Pope|Chairman|Congressman|Spokesman)\b\.?[^.;,]{0,20}\Z"
)
_SUBORDINATE = frozenset("when after before once since because as while until where".split())
_TITLE_REACH = 30
_FRONTED = 4
_STYLES = frozenset(
    "Majesty Majesties Excellency Highness Royal Imperial Holiness Grace Eminence Honour Honor Lordship".split()
)
_OWN_WORDS = frozenset(
    "message speech address letter note remarks statement reply answer report circular diary".split()
)
_OWNED = _OWN_WORDS | frozenset("visit trip tour stay journey credentials letters condolences gratitude".split())
_FAR = 3
_GOING_ON = frozenset("and but ; then".split())
_KEPT = 12


@dataclass(slots=True)
class _Story:
    """Who has been named so far: (entity, sentence, passage, rank in the sentence), and what pronouns told of them.

    `subject` is the one thing that a sentence is about, by its number.
    """

    named: list[tuple[int, int, int, int]] = field(default_factory=list)
    gender: dict[int, str] = field(default_factory=dict)
    last: dict[str, int] = field(default_factory=dict)
    subject: dict[int, int] = field(default_factory=dict)


def resolve(
    text: str,
    sentences: Sequence[Parsed],
    mentions: Sequence[Sequence[Named]],
    entities: Sequence[Entity],
    author: int | None = None,
) -> Mapping[int, int]:
    """The index of the entity that the pronoun at each offset means; `mentions` are those of each sentence.

    `author` is who says "I".
    """
    story = _Story(gender=_known_genders(text, entities))
    found: dict[int, int] = {}
    for sentence, named in zip(sentences, mentions, strict=True):
        if author is not None:
            own = (word for word in sentence.words if word.lower in FIRST_PERSON and not word.quoted)
            found |= {word.start: author for word in own}
        things = _things_before_verb(sentence, named, entities)
        if len(things) == 1:
            story.subject[sentence.number] = things[0]
        found |= _of_sentence(story, sentence, named, entities)
        del story.named[:-_KEPT]
    return found


def _of_sentence(story: _Story, sentence: Parsed, named: Sequence[Named], entities: Sequence[Entity]) -> dict[int, int]:
    """What the pronouns of a sentence mean; the story goes on with it."""
    rest, found, rank = list(named), {}, 0
    for index, word in enumerate(sentence.words):
        asked = _PRONOUNS.get(word.lower)
        if asked is None or word.quoted or _is_style(sentence, index):
            continue
        while rest and rest[0].span.start <= word.start:
            story.named.append((rest.pop(0).entity, sentence.number, sentence.passage, rank))
            rank += 1
        meant = _ahead(story, sentence, named, entities, index)
        if meant is None:
            meant = _own(story, sentence, named, entities, index)
        if meant is None:
            meant = _meant(story, entities, sentence, index, asked)
        if meant is not None:
            found[word.start] = meant
            story.last[asked] = meant
            if asked != "n":
                story.gender.setdefault(meant, asked)
            story.named.append((meant, sentence.number, sentence.passage, rank))
            rank += 1
    story.named.extend((one.entity, sentence.number, sentence.passage, at) for at, one in enumerate(rest, rank))
    return found


def _is_style(sentence: Parsed, index: int) -> bool:
    """ "His Majesty", "Her Excellency"."""
    words = sentence.words
    return index + 1 < len(words) and words[index + 1].text in _STYLES


def _ahead(
    story: _Story, sentence: Parsed, named: Sequence[Named], entities: Sequence[Entity], index: int
) -> int | None:
    """Whom "in his message ..." means where the subject comes after it: "In his message President Doe warned"."""
    words = sentence.words
    if index > _FRONTED or words[index].lower not in ("his", "her") or words[index - 1].lower not in PREPOSITIONS:
        return None
    owned = next((word.lower for word in words[index + 1 : index + _FRONTED] if word.lower in _OWNED), None)
    if owned is None:
        return None
    verb = next((group.first for group in sentence.groups if group.tense.finite), None)
    before = [one for one in named if verb is not None and words[index].end < one.span.start < words[verb].start]
    people = [one.entity for one in before if entities[one.entity].type is EntityType.PERSON]
    if len(people) != 1:
        return None
    return people[0] if owned in _OWN_WORDS or any(one[0] == people[0] for one in story.named) else None


def _own(story: _Story, sentence: Parsed, named: Sequence[Named], entities: Sequence[Entity], index: int) -> int | None:
    """Who does something of his own: "Kivi recalled her visit", "Braun presented his credentials"."""
    words = sentence.words
    verb = next((group for group in sentence.groups if group.main == index - 1 and group.tense.finite), None)
    asked = _PRONOUNS[words[index].lower]
    if verb is None or not verb.first or not any(word.lower in _OWNED for word in words[index + 1 : index + _FRONTED]):
        return None
    subject = (one.entity for one in named if one.span.end == words[verb.first - 1].end)
    doer = next((one for one in subject if entities[one].type is EntityType.PERSON), None)
    return doer if doer is not None and story.gender.get(doer, asked) == asked else None


def _things_before_verb(sentence: Parsed, named: Sequence[Named], entities: Sequence[Entity]) -> list[int]:
    """What a sentence names before its first verb, but for people."""
    verb = next((group.first for group in sentence.groups if group.tense.finite), None)
    if verb is None:
        return []
    before = [one for one in named if one.span.start < sentence.words[verb].start]
    return [one.entity for one in before if entities[one.entity].type is not EntityType.PERSON]


def _known_genders(text: str, entities: Sequence[Entity]) -> dict[int, str]:
    """By the titles before a name, the office held, or the given name."""
    women = gazetteer().female_names
    genders: dict[int, str] = {}
    for index, entity in enumerate(entities):
        if entity.type is not EntityType.PERSON:
            continue
        titles = [entity.role or ""]
        titles += [text[max(0, one.span.start - _TITLE_REACH) : one.span.start] for one in entity.mentions[:5]]
        if any(_FEMALE.search(title) for title in titles) or (key_of(entity.name).split() or [""])[0] in women:
            genders[index] = "f"
        elif any(_MALE.search(title) for title in titles):
            genders[index] = "m"
    return genders


def _meant(story: _Story, entities: Sequence[Entity], sentence: Parsed, index: int, asked: str) -> int | None:
    excluded = _subject_of_object(story, sentence, index)
    before = sentence.words[index - 1].lower if index else ""
    nearest = before in _SUBORDINATE  # "Peru recognised Kenya when it became free"
    best: tuple[float, int] | None = None
    for entity, number, passage, rank in story.named:
        far = sentence.number - number
        if far > _FAR or sentence.passage - passage > 1 or entity == excluded:
            continue
        if asked == "n" and far and (far > 1 or passage != sentence.passage or story.subject.get(number) != entity):
            continue  # across sentences "it" goes on about the subject
        fit = _fit(story, entities, entity, asked)
        if fit is None:
            continue
        value = fit - 0.5 * far - 0.4 * (sentence.passage - passage)
        if asked == "n":
            value += 0.1 * rank if nearest else -0.1 * rank
        else:
            value += 0.6 * (story.last.get(asked) == entity) - 0.2 * min(rank, 3) + 0.5 * (rank == 0 and far < 2)
            value += 0.5 * (rank == 0 and not far and before in _GOING_ON)  # "Kivi met Braun, and she ..."
        if best is None or value > best[0] or (value == best[0] and best[1] != entity):
            best = (value, entity) if best is None or value > best[0] else best
    return None if best is None else best[1]


def _fit(story: _Story, entities: Sequence[Entity], entity: int, asked: str) -> float | None:
    """How well an entity goes with a pronoun; None where it cannot."""
    person = entities[entity].type is EntityType.PERSON
    if asked == "n" or not person:
        return 1.0 if asked == "n" and not person else None
    known = story.gender.get(entity)
    if known is not None:
        return 1.8 if known == asked else None
    given = (key_of(entities[entity].name).split() or [""])[0]
    # A given name that no woman of the table bears is rather a man's.
    return 0.5 if asked == "f" and given in gazetteer().given_names else 1.0


def _subject_of_object(story: _Story, sentence: Parsed, index: int) -> int | None:
    """The entity that "him" or "her" after a verb cannot mean: the one who acts on them."""
    word = sentence.words[index]
    if word.lower not in ("him", "her") or not _is_object(sentence, index):
        return None
    return next((entity for entity, number, _, _ in story.named if number == sentence.number), None)


def _is_object(sentence: Parsed, index: int) -> bool:
    """Whether the pronoun is the object of the verb right before it, not the owner of the noun after it."""
    if not any(group.main == index - 1 for group in sentence.groups):
        return False
    if sentence.words[index].lower == "him" or index + 1 >= len(sentence.words):
        return True
    after: Word = sentence.words[index + 1]
    return not after.is_word or after.lower in PREPOSITIONS or after.lower in _AFTER_OBJECT


_AFTER_OBJECT = frozenset("ambassador minister envoy consul president secretary governor chairman a an the to".split())
