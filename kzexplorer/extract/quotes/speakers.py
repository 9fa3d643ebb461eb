"""Find who says the words in quotation marks: by the verb of saying after them, before them, or the one before."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kzexplorer.domain.event import EntityLink
from kzexplorer.domain.span import Span
from kzexplorer.extract import actors
from kzexplorer.extract.events.parsed import Parsed
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.words import Word, index_at
from kzexplorer.extract.quotes.marks import Quoted
from kzexplorer.extract.quotes.speech import SAYING

_REACH = 14
_BACK = 30
_SHORT, _LONGEST_LABEL = 12, 6
_STOPS = frozenset(". ; : ? !".split())


class Told(NamedTuple):
    """That words are told to be somebody's: `speaker` is None where it is not safely known whose.

    `pronoun` is the "he" or "she" that stands for the speaker where nothing in its sentence says who that is;
    `shared` is a verb that goes on about the speaker before ("... and stressed “..."); `closed` words end as speech
    does, before the words that say whose they are.
    """

    speaker: EntityLink | None
    pronoun: Span | None = None
    shared: bool = False
    closed: bool = False


def after(reading: Reading, sentence: Parsed, quoted: Quoted, limit: int) -> Told | None:
    """The verb of saying that follows: "...,” said Kivi", "...,” Kivi told them"; nothing past offset `limit`."""
    words = sentence.words
    first = index_at(words, quoted.outer.end)
    end = _stop(words, first, limit)
    while first < end and words[first].text in ",-–—":
        first += 1
    if first >= end:
        return None
    if [word.lower for word in words[first : first + 2]] == ["according", "to"]:
        return Told(_only(actors.after(reading, sentence, first + 2, end)), closed=True)
    verb = _first_saying(words, first, end)
    if verb is None or (verb > first and _is_shared(words, first, verb)):
        return None
    if verb == first:
        return Told(_only(actors.after(reading, sentence, first + 1, end)), _pronoun(words, first + 1), closed=True)
    return Told(_only(actors.before(reading, sentence, first, verb)), _pronoun(words, verb - 1), closed=True)


def before(reading: Reading, sentence: Parsed, quoted: Quoted, floor: int) -> Told | None:
    """The verb of saying that leads to the words: "Kivi said: “...", "she described it as “..."; not before `floor`."""
    words = sentence.words
    last = index_at(words, quoted.outer.start)
    lowest = max(0, index_at(words, floor)) if floor > sentence.span.start else 0
    goes_on = False
    for verb in range(last - 1, max(lowest, last - _BACK) - 1, -1):
        if words[verb].text == ";":
            break
        if words[verb].lower not in SAYING or words[verb].quoted or not _tells(words, verb, last):
            continue
        if words[verb].lower.endswith("ing") and words[verb - 1].text == ",":
            goes_on = True  # "..., adding that “...": of whoever acts before the comma
            continue
        shared = lowest > 0 and _is_shared(words, lowest, verb)
        return Told(_only(_subject(reading, sentence, verb, lowest)), _pronoun(words, verb - 1), shared=shared)
    if [word.lower for word in words[lowest : lowest + 2]] == ["according", "to"]:
        return Told(_only(actors.after(reading, sentence, lowest + 2, last)))
    return Told(None, shared=True) if goes_on else None


def leads_on(reading: Reading, sentence: Parsed) -> Told | None:
    """Who speaks next, where a sentence ends with a colon: "Minister Kivi said:"."""
    words = sentence.words
    if not words or words[-1].text != ":":
        return None
    verb = next((at for at in range(len(words) - 1, -1, -1) if words[at].lower in SAYING), None)
    if verb is None:
        return None
    return Told(_only(_subject(reading, sentence, verb, 0)), _pronoun(words, verb - 1))


def label(reading: Reading, sentence: Parsed, quoted: Quoted) -> Told | None:
    """Who a few words with a colon right before the quotation name: "Kivi: “...”"."""
    words = sentence.words
    colon = index_at(words, quoted.outer.start) - 1
    if not 0 < colon <= _LONGEST_LABEL or words[colon].text != ":":
        return None
    return Told(_only(actors.before(reading, sentence, 0, colon)))


def is_short_saying(sentence: Parsed) -> bool:
    """ "Kivi asked.": a sentence that only says who spoke before it."""
    return len(sentence.words) <= _SHORT and _first_saying(sentence.words, 0, len(sentence.words)) is not None


def _only(links: Sequence[EntityLink]) -> EntityLink | None:
    return links[0] if len(links) == 1 else None


def _pronoun(words: Sequence[Word], index: int) -> Span | None:
    word = words[index] if 0 <= index < len(words) else None
    return word.span if word is not None and word.lower in ("he", "she") else None


def _is_shared(words: Sequence[Word], first: int, verb: int) -> bool:
    """Whether only "and" and the like stand before the verb, so that it goes on about whoever spoke before."""
    return all(word.lower in ("and", "but", "also", "then", ",") for word in words[first:verb])


def _stop(words: Sequence[Word], first: int, limit: int) -> int:
    end = min(len(words), first + _REACH)
    for index in range(first, end):
        if words[index].text in _STOPS or words[index].start >= limit:
            return index
    return end


def _first_saying(words: Sequence[Word], first: int, end: int) -> int | None:
    return next((index for index in range(first, end) if words[index].lower in SAYING), None)


def _tells(words: Sequence[Word], verb: int, last: int) -> bool:
    """Whether a word that can be a verb of saying is one: not a noun ("the call", "a report states")."""
    before_it = words[verb - 1].lower if verb else ""
    return before_it not in ("the", "a", "an", "his", "her", "their", "its", "this", "of") and verb < last


def _subject(reading: Reading, sentence: Parsed, verb: int, lowest: int) -> Sequence[EntityLink]:
    """Who acts in the clause of a verb, or before an aside that the clause goes on after."""
    clause = next((clause for clause in sentence.clauses if clause.first <= verb < clause.end), None)
    first = lowest if clause is None else max(lowest, clause.first)
    found = actors.before(reading, sentence, first, verb)
    return found or (actors.before(reading, sentence, lowest, verb) if verb - first <= 1 else ())


def place_of(sentences: Sequence[Parsed], offset: int) -> int | None:
    """The index of the sentence that holds an offset, or None."""
    low, high = 0, len(sentences)
    while low < high:
        middle = (low + high) // 2
        low, high = (middle + 1, high) if sentences[middle].span.end <= offset else (low, middle)
    if low < len(sentences) and sentences[low].span.holds(offset):
        return low
    return None
