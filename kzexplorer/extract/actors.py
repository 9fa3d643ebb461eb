"""Say who acts in the words before or after a verb: the entity named or meant there; nobody where that is not safe."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EntityLink
from kzexplorer.domain.span import Span
from kzexplorer.extract.events.parsed import Named, Parsed
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, Word, index_at

PRONOUNS = frozenset("he she it they".split())
_PEOPLE = frozenset("he she they him her them".split())
_ACTORS = frozenset({EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE})
_BEFORE_VERB = frozenset(
    "also then later has have had is was were will would further once again both jointly however therefore thus always "
    "never not repeatedly previously recently now still and each all strongly fully firmly publicly should could may "
    "might must can subsequently earlier meanwhile".split()
)
_JOINING = frozenset("and & as well both , along together with".split())
_STOPS = frozenset('; : “ ” " « » ( ) . ! ?'.split())
_AFTER = 10


def before(reading: Reading, sentence: Parsed, first: int, verb: int) -> tuple[EntityLink, ...]:
    """Who acts in words [first, verb): the name right before the verb, with those joined to it by "and" and commas."""
    words = sentence.words
    last = verb - 1
    while last >= first and (
        words[last].lower in _BEFORE_VERB or (words[last].text.islower() and words[last].lower.endswith("ly"))
    ):
        last -= 1
    if last < first:
        return ()
    if words[last].lower in PRONOUNS:
        return _meant(reading, words[last])
    named = _outermost(reading, sentence, first, last + 1)
    if words[last].text in (",", "–", "—", ")"):
        return _before_aside(words, named, first, last)
    chosen = next((one for one in reversed(named) if one.span.end >= words[last].end), None)
    return () if chosen is None else _joined(words, named, chosen, first)


def after(reading: Reading, sentence: Parsed, first: int, end: int) -> tuple[EntityLink, ...]:
    """Who is named or meant at the head of words [first, end): "said Minister Kivi", "said she"."""
    words = sentence.words
    end = min(end, first + _AFTER)
    if first >= end:
        return ()
    if words[first].lower in _PEOPLE:
        return _meant(reading, words[first])
    end = _phrase_end(reading, sentence, first, end)
    chosen = _head(reading, sentence, first, end)
    if chosen is None or _is_qualified(words, chosen, end):
        return ()
    found = [chosen]
    for one in _outermost(reading, sentence, first, end):
        if one.span.start > found[-1].span.end and _only_joins(words, found[-1], one, listed=True):
            found.append(one)
    return tuple(EntityLink(one.entity, one.span) for one in found)


def owner(reading: Reading, sentence: Parsed, first: int, end: int) -> tuple[EntityLink, ...]:
    """Whose thing is named at the head of words [first, end): "Ostmark’s plan"."""
    words, end = sentence.words, min(end, first + _AFTER)
    chosen = _head(reading, sentence, first, end) if first < end else None
    return () if chosen is None or not _is_possessive(words, chosen) else (EntityLink(chosen.entity, chosen.span),)


def _meant(reading: Reading, word: Word) -> tuple[EntityLink, ...]:
    entity = reading.meant.get(word.start)
    return () if entity is None else (EntityLink(entity, word.span),)


def _outermost(reading: Reading, sentence: Parsed, first: int, end: int) -> list[Named]:
    """The actors named in words [first, end), without names inside longer ones."""
    words = sentence.words
    if first >= end:
        return []
    kept: list[Named] = []
    for named in reading.mentions_in(Span(words[first].start, words[end - 1].end)):
        if named.type in _ACTORS and (not kept or named.span.start >= kept[-1].span.end):
            kept.append(named)
    return kept


def _heads(words: Sequence[Word], first: int, named: Named) -> bool:
    """Whether nothing but articles, titles and adjectives stands before a name."""
    before_name = words[first : index_at(words, named.span.start)]
    office = len(before_name) > 2 and before_name[-1].text == "," and before_name[-2].capital
    return all(
        word.lower in DETERMINERS or word.capital or (word.is_word and word.lower not in PREPOSITIONS)
        for word in (before_name[:-1] if office else before_name)
        if word.text != "."
    )


def _phrase_end(reading: Reading, sentence: Parsed, first: int, end: int) -> int:
    """Where the phrase at the head of words [first, end) ends: before a preposition or mark that no name holds."""
    words = sentence.words
    named = iter(_outermost(reading, sentence, first, min(len(words), end + _AFTER)))
    one = next(named, None)
    for index in range(first, end):
        while one is not None and one.span.end <= words[index].start:
            one = next(named, None)
        inside = one is not None and one.span.start <= words[index].start
        lower = words[index].lower
        if not inside and index > first and (lower in PREPOSITIONS | {"who", "which"} or words[index].text in _STOPS):
            return index
    return end


def _head(reading: Reading, sentence: Parsed, first: int, end: int) -> Named | None:
    """The name that words [first, end) begin with, a person rather than the body or country before the name."""
    named = [one for one in _outermost(reading, sentence, first, end) if _heads(sentence.words, first, one)]
    people = [one for one in named if one.type is EntityType.PERSON]
    others = [one for one in people if not _is_possessive(sentence.words, one)]
    return next(iter(others or people or named), None)


def _is_possessive(words: Sequence[Word], named: Named) -> bool:
    last = index_at(words, named.span.end - 1)
    return words[last].possessive or (last + 1 < len(words) and words[last + 1].lower in ("’s", "'s", "’"))


def _is_qualified(words: Sequence[Word], named: Named, end: int) -> bool:
    """Whether the name only tells which one: "Ostmark’s minister", "the Brandian envoy"."""
    if _is_possessive(words, named):
        return True
    last = index_at(words, named.span.end - 1)
    following = words[last + 1] if last + 1 < end else None
    if following is None or following.lower in CONJUNCTIONS:
        return False
    return following.is_word and named.type is not EntityType.PERSON


def _before_aside(words: Sequence[Word], named: Sequence[Named], first: int, comma: int) -> tuple[EntityLink, ...]:
    """ "Kivi, who met the envoy in Vell, said": the name right before the comma that opens the aside."""
    for one in named:
        after_name = index_at(words, one.span.end)
        if after_name < comma and words[after_name].text in (",", "–", "—", "(") and not _governed(words, one, first):
            return (EntityLink(one.entity, one.span),)
    return ()


def _joined(words: Sequence[Word], named: Sequence[Named], chosen: Named, first: int) -> tuple[EntityLink, ...]:
    """The chosen name, or the one that it is "of", with those that "and" joins to it."""
    place = named.index(chosen)
    while _governed(words, named[place], first):
        if not place or not _only_of(words, named[place - 1], named[place]):
            return ()
        place -= 1
    found = [named[place]]
    while place and _only_joins(words, named[place - 1], named[place], listed=len(found) > 1):
        place -= 1
        found.insert(0, named[place])
    if _governed(words, found[0], first) or _joined_to_unnamed(words, found[0], first):
        return ()
    return tuple(EntityLink(one.entity, one.span) for one in found)


def _governed(words: Sequence[Word], named: Named, first: int) -> bool:
    """Whether a preposition stands before a name and its article."""
    at = index_at(words, named.span.start) - 1
    while at >= first and (
        words[at].lower in DETERMINERS or (words[at].capital and words[at].lower not in PREPOSITIONS)
    ):
        at -= 1
    return at >= first and words[at].lower in PREPOSITIONS - {"as"}


def _joined_to_unnamed(words: Sequence[Word], named: Named, first: int) -> bool:
    """ "A spokesman and Kivi said": somebody who is not named speaks too."""
    at = index_at(words, named.span.start) - 1
    while at > first and words[at].capital:
        at -= 1  # over a title
    return at > first and words[at].lower == "and" and words[at - 1].is_word and not words[at - 1].capital


def _only_of(words: Sequence[Word], one: Named, other: Named) -> bool:
    between = _between(words, one, other)
    return bool(between) and all(word.lower in ("of", "the", "from") for word in between)


def _only_joins(words: Sequence[Word], one: Named, other: Named, *, listed: bool) -> bool:
    """Whether two names stand in one list, of which the last two are joined by "and" and others by a comma."""
    between = _between(words, one, other)
    if not listed and not any(word.lower in ("and", "&", "with") for word in between):
        return False
    return bool(between) and all(
        word.lower in _JOINING or word.lower in DETERMINERS or word.capital for word in between
    )


def _between(words: Sequence[Word], one: Named, other: Named) -> Sequence[Word]:
    return words[index_at(words, one.span.end - 1) + 1 : index_at(words, other.span.start)]
