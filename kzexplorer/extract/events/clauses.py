"""Cut a sentence into clauses at relative words, subordinators, brackets, semicolons and coordinated verbs."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from kzexplorer.domain.span import Span
from kzexplorer.extract.events.verbs import Tense, VerbGroup
from kzexplorer.extract.events.words import CONJUNCTIONS, PREPOSITIONS, Word

_RELATIVE = frozenset("which who whom whose where".split())
_SUBORDINATE = frozenset(
    "when while whereas although though because since before after until till as if unless whereupon once that".split()
)
_NEED_A_COMMA = frozenset("as that since until till before after once if unless".split())
_COORDINATE = frozenset("and but then or so yet".split())
_BRACKETS = {"(": ")", "[": "]"}
_DASHES = "–—-"
_CUTTING = _RELATIVE | _SUBORDINATE | _COORDINATE | _BRACKETS.keys() | frozenset(f"{_DASHES}:;,)]")
_REACH = 18
_LONGEST_FRAME = 7
_THAT_AND_SPACE = len("that ")


class Link(StrEnum):
    """How a clause hangs on the one before it."""

    MAIN = "main"
    COORDINATE = "coordinate"
    RELATIVE = "relative"
    SUBORDINATE = "subordinate"
    REDUCED = "reduced"
    ASIDE = "aside"


def _only_links(word: Word) -> bool:
    return word.lower in CONJUNCTIONS or (not word.is_word and word.text not in '“«"(')


class Clause(NamedTuple):
    """Words [first, end) of a sentence with their verb groups; `intro` is the word that opens it, if it links."""

    first: int
    end: int
    link: Link
    intro: str
    groups: tuple[VerbGroup, ...]

    def words(self, words: Sequence[Word]) -> Sequence[Word]:
        return words[self.first : self.end]

    def span(self, words: Sequence[Word]) -> Span:
        """From its first word to its last, without linking marks at either end (a full stop stays)."""
        first, last = self.first, self.end - 1
        while first < last and _only_links(words[first]):
            first += 1
        while last > first and words[last].text in ",;:–—-(":
            last -= 1
        if last > first and words[last].lower in CONJUNCTIONS:
            last -= 1
        return Span(words[first].start, words[last].end)


class _Cut(NamedTuple):
    at: int
    link: Link
    intro: str = ""


def split(words: Sequence[Word], groups: Sequence[VerbGroup], whole: Sequence[Span]) -> tuple[Clause, ...]:
    """The clauses in order; spans in `whole` (dates, names) are never cut."""
    if not words:
        return ()
    kept = _kept(words, whole)
    cuts = [_Cut(0, Link.MAIN)]
    for index, word in enumerate(words):
        if word.lower not in _CUTTING or word.quoted or index in kept:
            continue
        cut = _cut_at(words, groups, index, cuts[-1])
        if cut is not None and cuts[-1].at < cut.at < len(words):
            cuts.append(cut)
    return _merge(words, groups, cuts)


def _kept(words: Sequence[Word], whole: Sequence[Span]) -> frozenset[int]:
    """Indices of words strictly inside a span of `whole`; its first word may open a clause, unless it is "that".

    "that" right before such a span ("that [same autumn]") opens none either.
    """
    kept = set()
    spans = iter(sorted(whole))
    span = next(spans, None)
    for index, word in enumerate(words):
        while span is not None and span.end <= word.start:
            span = next(spans, None)
        if span is None:
            break
        if span.start < word.start or (word.lower == "that" and 0 <= span.start - word.start <= _THAT_AND_SPACE):
            kept.add(index)
    return frozenset(kept)


def _cut_at(words: Sequence[Word], groups: Sequence[VerbGroup], index: int, last: _Cut) -> _Cut | None:
    word = words[index]
    if word.text == ";" or (word.text == ":" and _parts_sentences(words, groups, index)):
        return _Cut(index + 1, Link.MAIN)
    if word.text in _BRACKETS:
        return _Cut(index, Link.ASIDE)
    if word.text in ")]":
        return _Cut(index + 1, Link.COORDINATE)
    if word.text in _DASHES and _stands_alone(words, index):
        return _Cut(index + 1, Link.ASIDE)
    if word.lower in _RELATIVE:
        return _relative(words, index)
    if word.lower in _SUBORDINATE and index:
        return _subordinate(words, groups, index)
    if word.text == ",":
        return _at_comma(words, groups, index, last)
    if word.lower in _COORDINATE and index:
        return _at_conjunction(words, groups, index, last)
    return None


def _parts_sentences(words: Sequence[Word], groups: Sequence[VerbGroup], colon: int) -> bool:
    """Whether both sides of a colon have a verb: "She was out of office: in 1983 she was elected"."""
    group = _next_group(groups, colon)
    return group is not None and _is_finite(words, group) and _group_between(groups, 0, colon)


def _stands_alone(words: Sequence[Word], index: int) -> bool:
    return (
        0 < index < len(words) - 1
        and words[index - 1].end < words[index].start
        and words[index].end < words[index + 1].start
    )


def _relative(words: Sequence[Word], index: int) -> _Cut | None:
    if index and words[index - 1].text == ",":
        return _Cut(index, Link.RELATIVE, words[index].lower)
    if index > 1 and words[index - 2].text == "," and words[index - 1].lower in PREPOSITIONS:
        return _Cut(index - 1, Link.RELATIVE, words[index].lower)
    framing = _framing_before(words, index)
    if framing is not None:
        return _Cut(framing, Link.RELATIVE, words[index].lower)
    return _Cut(index, Link.RELATIVE, words[index].lower) if index and words[index].lower != "whose" else None


def _framing_before(words: Sequence[Word], index: int) -> int | None:
    """Where ", in the course of which" begins."""
    if words[index - 1].lower != "of":
        return None
    for back in range(index - 2, max(0, index - _LONGEST_FRAME), -1):
        if words[back - 1].text == "," and words[back].lower in PREPOSITIONS | {"as"}:
            return back
        if not words[back].is_word or words[back].capital:
            return None
    return None


def _subordinate(words: Sequence[Word], groups: Sequence[VerbGroup], index: int) -> _Cut | None:
    group = _next_group(groups, index)
    lower = words[index].lower
    if group is None or group.first == index + 1:
        return None
    start = _after_aside(words, index + 1, group.first)
    between = words[start : group.first]
    if group.first - start >= _REACH:
        return None
    if any(word.text in ",;" for word in between) or not _is_finite(words, group):
        return None
    if lower in _NEED_A_COMMA and lower != "that" and words[index - 1].text != "," and not _has_subject(between):
        return None
    return _Cut(index, Link.SUBORDINATE, lower)


def _after_aside(words: Sequence[Word], first: int, end: int) -> int:
    """Where a clause goes on after words between commas: "when, in the spring of 1790, the guilds rose"."""
    if first >= end or words[first].text != ",":
        return first
    return max(index for index in range(first, end) if words[index].text == ",") + 1


def _has_subject(between: Sequence[Word]) -> bool:
    """Whether the words before a verb can be its subject: not a date or number alone."""
    return any(word.is_word and not word.text[0].isdigit() for word in between)


def _at_comma(words: Sequence[Word], groups: Sequence[VerbGroup], index: int, last: _Cut) -> _Cut | None:
    after = index + 1
    if last.at == 0 and words[0].lower in _SUBORDINATE and _ends_an_opening(words, groups, index):
        return _Cut(after, Link.MAIN)
    group = _next_group(groups, index)
    if group is None or after >= len(words):
        return None
    if _closes_a_relative(words, groups, index, last, group):
        return _Cut(after, Link.COORDINATE)
    if words[after].lower in _COORDINATE:
        if words[after].lower == "and" and not _group_between(groups, last.at, index):
            return None
        return _clause_after(words, after, group) if _is_finite(words, group) else None
    if group.first == after and group.tense.finite and _group_between(groups, last.at, index):
        reduced = group.tense is Tense.BARE and _opens_a_phrase(words, group)
        return _Cut(after, Link.REDUCED if reduced else Link.COORDINATE)
    return None


def _ends_an_opening(words: Sequence[Word], groups: Sequence[VerbGroup], comma: int) -> bool:
    """Whether a subordinate clause that opens the sentence ends here: at its first comma (but for those of dates)."""
    earlier = any(words[index].text == "," and not words[index + 1].text[0].isdigit() for index in range(comma))
    return not earlier and _group_between(groups, 0, comma)


def _closes_a_relative(
    words: Sequence[Word], groups: Sequence[VerbGroup], comma: int, last: _Cut, group: VerbGroup
) -> bool:
    """Whether the main verb is still to come after a relative clause: "The pact, which ended it, was signed"."""
    if (
        last.link is not Link.RELATIVE
        or not _group_between(groups, last.at, comma)
        or _group_between(groups, 0, last.at)
    ):
        return False
    return _is_finite(words, group) and not any(word.text == "," for word in words[comma + 1 : group.first])


def _clause_after(words: Sequence[Word], conjunction: int, group: VerbGroup) -> _Cut | None:
    between = words[conjunction + 1 : group.first]
    if len(between) > _REACH or any(word.text == ";" for word in between) or not group.tense.finite:
        return None
    if words[group.first - 1].lower in _COORDINATE and group.first - 1 > conjunction:
        return None
    return _Cut(conjunction, Link.COORDINATE, words[conjunction].lower)


def _at_conjunction(words: Sequence[Word], groups: Sequence[VerbGroup], index: int, last: _Cut) -> _Cut | None:
    group = _next_group(groups, index)
    if group is None or not group.tense.finite or not _group_between(groups, last.at, index):
        return None
    if not any(last.at <= one.first < index and _is_finite(words, one) for one in groups) and _led_by(
        words, groups, last.at, index
    ):
        return None  # "a team led by the Minister of Trade and Industry will come"
    if group.first == index + 1 or (
        group.first == index + 2 and words[index + 1].lower in ("also", "then", "later", "subsequently")
    ):
        return _Cut(index, Link.COORDINATE, words[index].lower)
    if words[index + 1].lower in ("on", "in", "from", "by") or _is_finite(words, group):
        return _clause_after(words, index, group)
    return None


def _led_by(words: Sequence[Word], groups: Sequence[VerbGroup], first: int, end: int) -> bool:
    """Whether the last verb before a conjunction is a participle with who did it: "a team led by X and Y"."""
    before = [group for group in groups if first <= group.first < end]
    return words[before[-1].main + 1].lower == "by" and all(word.capital for word in words[end + 1 : end + 2])


def _next_group(groups: Sequence[VerbGroup], index: int) -> VerbGroup | None:
    return next((group for group in groups if group.first > index), None)


def _group_between(groups: Sequence[VerbGroup], first: int, end: int) -> bool:
    return any(first <= group.first < end and group.tense.finite for group in groups)


def _is_finite(words: Sequence[Word], group: VerbGroup) -> bool:
    """Whether a group surely is the verb of a clause: with auxiliary, a plain past, or a participle with object."""
    return group.tense.finite and (group.tense is not Tense.BARE or not _opens_a_phrase(words, group))


def _opens_a_phrase(words: Sequence[Word], group: VerbGroup) -> bool:
    """Whether a bare participle reads as "signed in ...", "based on ...", "headed by ..."."""
    after = group.main + 1
    return after < len(words) and words[after].lower in PREPOSITIONS


def _merge(words: Sequence[Word], groups: Sequence[VerbGroup], cuts: Sequence[_Cut]) -> tuple[Clause, ...]:
    """Clauses from cuts; a piece without a verb joins the piece before it, the first ones the piece after."""
    clauses: list[Clause] = []
    start = 0
    for number, cut in enumerate(cuts):
        end = cuts[number + 1].at if number + 1 < len(cuts) else len(words)
        inside = tuple(group for group in groups if cut.at <= group.first < end)
        verbless = not any(group.tense.finite for group in inside)
        if verbless and clauses and cut.link is not Link.MAIN:
            before = clauses.pop()
            clauses.append(Clause(before.first, end, before.link, before.intro, before.groups + inside))
        elif verbless and not clauses and number + 1 < len(cuts) and cuts[number + 1].link is not Link.MAIN:
            continue
        else:
            first, link, intro = (cut.at, cut.link, cut.intro) if clauses else (start, Link.MAIN, cut.intro)
            all_groups = inside if clauses else tuple(group for group in groups if group.first < end)
            if number == 0 and words[0].lower in _SUBORDINATE and len(cuts) > 1 and cuts[1].link is Link.MAIN:
                link, intro = Link.SUBORDINATE, words[0].lower
            clauses.append(Clause(first, end, link, intro, all_groups))
    return tuple(clauses)
