"""Cut short phrases for titles out of a sentence: the noun phrase of an event noun, words that fit a length."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzexplorer.domain.span import Span
from kzexplorer.extract.events import subjects
from kzexplorer.extract.events.clauses import Clause
from kzexplorer.extract.events.words import CONJUNCTIONS, DETERMINERS, PREPOSITIONS, Word

_NOUN_PHRASE_LEFT, _NOUN_PHRASE_RIGHT = 8, 20
_FAR = 8
_BREAKS = PREPOSITIONS | CONJUNCTIONS
_COMPLEMENT = frozenset("of on for between with to against".split())
_DANGLING = (
    PREPOSITIONS
    | CONJUNCTIONS
    | DETERMINERS
    | frozenset(
        "which that who as also was were is are has had be been up down out off over effective beginning starting "
        "earlier later ago he she they we would will could should may might must mr mrs ms "
        "dr st shri smt hon h.e".split()
    )
)
_LEADING = (DETERMINERS - {"no", "all", "both", "some"}) | frozenset(
    "was were is are had been and but also alone own , which who that by".split()
)
_NO_MODIFIERS = (
    PREPOSITIONS | CONJUNCTIONS | DETERMINERS | frozenset("made held was were signed adopted hosted paid".split())
)
_CLOSING_VERBS = frozenset(
    "was were took is has had which that whereby thereby thus hereby while when where after before who".split()
)
_PHRASAL = frozenset(
    "set broke broken carried called took taken opened drew drawn laid stepped gave given built blew blown put shot "
    "cut pulled tore torn struck turned shut handed brought wound voted sent went gone came come ran fell".split()
)
_PARTICLES = frozenset("up down out off over".split())
_MAGNITUDES = frozenset("hundred thousand million billion trillion per percent % mln bln".split())
_STYLED = frozenset("her his their".split())
_STYLES = frozenset(
    "majesty majesties highness highnesses excellency excellencies holiness royal imperial serene".split()
)
_TELLING = frozenset(
    "recalls notes says stresses thanks expresses announces confirms welcomes praises emphasizes emphasises "
    "underlines mentions describes highlights".split()
)
_SPACE_BEFORE_MARK = re.compile(r" +([,.;:])")
_TITLING = frozenset({"entitled", "called"})


def of_noun(text: str, words: Sequence[Word], noun: int, clause: Clause, dates: Sequence[Span], longest: int) -> str:
    """The noun phrase around an event noun, without its article: "first meeting of the Joint Commission".

    A date right before the noun is part of its name: "February revolution".
    """
    first = noun
    verbs = {group.main for group in clause.groups}
    for back in range(noun - 1, max(clause.first - 1, noun - _NOUN_PHRASE_LEFT), -1):
        if (
            back in verbs
            or words[back].lower in _TELLING
            or not _modifies(words[back])
            or (subjects.is_in(dates, words[back]) and back + 1 != noun and not subjects.is_in(dates, words[back + 1]))
        ):
            break
        first = back
    return shorten(text, [*words[first : noun + 1], *complement(words, noun, clause, dates)], longest)


def complement(words: Sequence[Word], noun: int, clause: Clause, dates: Sequence[Span]) -> Sequence[Word]:
    """What tells more of a noun behind it: "of the Joint Commission", "on fishing" of "talks were held on fishing"."""
    if noun + 1 < clause.end and words[noun + 1].text.isdigit() and not subjects.is_in(dates, words[noun + 1]):
        return [words[noun + 1], *complement(words, noun + 1, clause, dates)]  # "round 26 of the talks"
    end = _end_of_complement(words, noun, clause, dates)
    return [*words[noun + 1 : end], *_complement_after_verb(words, noun, clause, dates)]


def _complement_after_verb(words: Sequence[Word], noun: int, clause: Clause, dates: Sequence[Span]) -> Sequence[Word]:
    """ "on fishing" of "agreement was reached on fishing"."""
    group = next((group for group in clause.groups if group.first == noun + 1 and group.passive), None)
    if group is None or group.main + 1 >= clause.end or words[group.main + 1].lower not in ("on", "to", "for"):
        return ()
    end = _end_of_complement(words, group.main, clause, dates)
    kept = words[group.main + 1 : end]
    return () if any(subjects.is_in(dates, word) for word in words[group.main + 1 : end + 1]) else kept


def without_dates(text: str, words: Sequence[Word], dates: Sequence[Span], longest: int) -> str:
    """The words of a line of a list but for its dates."""
    return shorten(text, [word for word in words if not subjects.is_in(dates, word)], longest)


def shorten(text: str, words: Sequence[Word], longest: int) -> str:
    """The words as written, ended before a preposition or mark where they are too long."""
    kept = _without_half(_without_style(_without_brackets(words)))
    while kept and _dangles(kept):
        kept.pop()
    while kept and (kept[0].lower in _LEADING or (not kept[0].is_word and kept[0].text not in '“"«')):
        kept.pop(0)
    phrase = _balanced(joined(text, kept))
    if len(phrase) <= longest or len(kept) < 2:
        return _capital(phrase[:longest])
    return shorten(text, kept[: _break_before(text, kept, longest)], longest)


def _without_half(words: list[Word]) -> list[Word]:
    """ "partnership between Kenya", whose other half a clause left out, as "partnership"."""
    at = next((place for place in reversed(range(len(words))) if words[place].lower == "between"), len(words))
    half = words[at + 1 :]
    return words[:at] if at and half and all(word.capital and word.is_word for word in half) else words


def _without_style(words: list[Word]) -> list[Word]:
    """ "Her Majesty Queen Maud" as "Queen Maud"; "Her Majesty" alone stays."""
    first = 1
    while first < len(words) - 1 and words[first].lower in _STYLES:
        first += 1
    styled = first > 1 and words[0].lower in _STYLED
    after = words[first] if styled else None
    return words[first:] if after is not None and (after.capital or after.lower in DETERMINERS) else words


def _without_brackets(words: Sequence[Word]) -> list[Word]:
    """The words but for what stands in brackets, be they closed or not."""
    kept, depth = [], 0
    for word in words:
        depth += word.text in "(["
        if not depth and word.text not in ")]":
            kept.append(word)
        depth = max(0, depth - (word.text in ")]"))
    return kept or list(words)


def _dangles(kept: Sequence[Word]) -> bool:
    """Whether the last word only leads on to something left out; the particle of a verb stays."""
    last = kept[-1]
    if len(kept) > 1 and last.lower.endswith("ing") and kept[-2].lower in CONJUNCTIONS:
        return True
    if last.lower in _PARTICLES and len(kept) > 1 and kept[-2].lower in _PHRASAL:
        return False
    return (not last.is_word and last.text not in '”"»)') or last.lower in _DANGLING


def joined(text: str, words: Sequence[Word]) -> str:
    """The words with the spaces of the text between them; one space where words were left out or lines broken."""
    parts: list[str] = []
    end = words[0].start if words else 0
    for word in words:
        if word.start == end + 1 or (word.start > end and word.is_word):
            parts.append(" ")
        parts.append(word.text)
        end = word.end
    return _SPACE_BEFORE_MARK.sub(r"\1", "".join(parts)).replace(",”", "”")


def _break_before(text: str, words: Sequence[Word], longest: int) -> int:
    """How many words to keep: to the last preposition, conjunction or mark that fits, else to the last word."""
    length, fits = 0, 1
    for count, word in enumerate(words[:-1], 1):
        length += len(word.text) + (words[count].start > word.end)
        if length <= longest:
            fits = count
    breaks = [
        count
        for count in range(fits, max(fits // 2, 2), -1)
        if words[count].lower in _BREAKS or words[count].text in ",;:–—("
    ]
    while fits > 1 and words[fits].lower in _MAGNITUDES:
        fits -= 1
    return next((count for count in breaks if not _goes_on(words, count)), next(iter(breaks), fits))


def _goes_on(words: Sequence[Word], index: int) -> bool:
    """Whether what stands before a word is only half: "the Kingdom [of Vell]", "between Vell [and Peru]"."""
    lower = words[index].lower
    near = [word.lower for word in words[max(0, index - _FAR) : index]]
    return lower == "of" or (lower in CONJUNCTIONS and "between" in near)


def _balanced(phrase: str) -> str:
    """The phrase with the closing quotation mark that a cut took from it."""
    for opening, closing in ("“”", "«»"):
        if phrase.count(opening) > phrase.count(closing):
            return phrase + closing
    return phrase


def _capital(phrase: str) -> str:
    return phrase[:1].upper() + phrase[1:]


def _modifies(word: Word) -> bool:
    lower = word.lower
    if not word.is_word and word.text != "-":
        return False
    return lower not in _NO_MODIFIERS and (word.capital or not lower.endswith("ed") or lower.endswith("-ed"))


def _end_of_complement(words: Sequence[Word], noun: int, clause: Clause, dates: Sequence[Span]) -> int:
    end = noun + 1
    if end >= clause.end or words[end].lower not in _COMPLEMENT | _TITLING:
        return end
    reach = _reach(words, noun, clause)
    verbs = {group.first for group in clause.groups if group.tense.finite}
    for index in range(end, reach):
        word = words[index]
        if index in verbs and index > end:
            return index
        if words[index - 1].quoted and not word.quoted:
            return index + 1
        if word.quoted or (word.text == "," and _in_a_list(words, index, reach)):
            continue
        if (
            word.text in ",;:.("
            or word.lower in _CLOSING_VERBS
            or subjects.is_in(dates, word)
            or _goes_on_telling(words, index)
        ):
            return index
    return reach


def _in_a_list(words: Sequence[Word], comma: int, reach: int) -> bool:
    """ "of Friendship, Commerce, and Navigation": names in a row that end with "and" and a name."""
    if not words[comma - 1].capital or comma + 1 >= reach:
        return False
    for index in range(comma + 1, reach):
        if words[index].lower == "and":
            return index + 1 < len(words) and words[index + 1].capital
        if not (words[index].capital or words[index].text == ","):
            return False
    return False


def _goes_on_telling(words: Sequence[Word], index: int) -> bool:
    """A participle in -ing after a noun: "a treaty with Peru establishing ..."."""
    before = words[index - 1]
    return (
        words[index].text.islower()
        and words[index].lower.endswith("ing")
        and before.lower not in PREPOSITIONS | CONJUNCTIONS | DETERMINERS
        and before.is_word
        and (before.capital or before.lower.endswith(("s", "ly")))
    )


def _reach(words: Sequence[Word], noun: int, clause: Clause) -> int:
    """How far a complement may go: so many words, and on to the end of a quoted title."""
    reach = min(clause.end, noun + _NOUN_PHRASE_RIGHT)
    while reach < clause.end and words[reach - 1].quoted:
        reach += 1
    return reach
