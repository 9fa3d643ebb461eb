"""Divide the passages of a text into sentences."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.span import Span
from kzexplorer.extract import dateline


class Sentence(NamedTuple):
    """One sentence without the white space around it; `passage` is the index of the passage that holds it."""

    span: Span
    passage: int


# A possible end: its marks, closing quotes, then white space. What stands around it decides.
_END = re.compile(r"[.!?…]{1,4}[\"'”’»)\]]{0,3}(?:\[\d{1,3}\]|[⁰¹²³⁴-⁹]){0,3}(?=\s)")
_WORD_BEFORE = re.compile(r"[\w.’'-]{1,24}\Z")
_CODE = re.compile(r"(?:[A-Z]{3}|(?:US|U\.S\.) ?(?:dollars?|Dollars?))(?![^\W_])")  # of a currency: "5 mln. USD"
_LOOK_BACK = 25
_LONGEST_DATE = 40

# Abbreviations that a name, number or the rest of the sentence follows.
_NEVER_LAST = frozenset(
    """
    mr mrs ms dr prof gen col lt maj capt cmdr adm brig sgt cpl pvt sen rep gov pres hon rev fr st messrs mme mlle
    smt shri sri amb min dep vol vols no nos nr rs art arts sec secs ch fig figs pp para paras cf viz vs ed eds approx
    ca e.g i.e al ibid op cit tel fax ext dist mt ft rt
    """.split()
)
# Abbreviations that may also close a sentence: the next word decides.
_SOMETIMES_LAST = frozenset(
    """
    jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun inc ltd co corp llc plc
    jr sr etc ph.d m.a b.a u.s u.k u.n e.u u.s.a u.s.s.r d.c a.m p.m a.d b.c b.c.e c.e u.a.e mln bln bn tn
    govt dept univ assn bros est
    """.split()
)
# Units and currencies: after a number they close a sentence before any capital.
_UNITS = frozenset(
    """
    mln mio bln bn trn tn mill th thous km sq m cm mm ha kg t ft in yds lb lbs oz hrs hr min mins sec kwh mw gw
    rub roub kzt usd eur dol cts pct per.cent p.c
    """.split()
)
# Initials of two or three letters, as names from other alphabets have them.
_LONG_INITIALS = frozenset("ch dzh kh ph sh th ts ya ye yo yu zh".split())
# Words that begin sentences and are not part of names, so that an abbreviation before them was the end.
_OPENERS = frozenset(
    """
    the a an he she it they we i you this that these those his her its their our my in on at by for from with as after
    before during while when where there here but and or nor yet so if although though since because however moreover
    furthermore also meanwhile according under over upon among between both all some many most several such one two
    """.split()
)
_OPENING_MARKS = "\"'“‘«([—–-•*"


def split(text: str, passages: Sequence[Passage]) -> tuple[Sentence, ...]:
    """Sentences in text order; furniture has none, a heading or dateline is one."""
    return tuple(
        Sentence(span, index)
        for index, passage in enumerate(passages)
        if passage.content is not None and passage.kind is not PassageKind.FURNITURE
        for span in _of_passage(text, passage.content, passage.kind)
    )


def _of_passage(text: str, content: Span, kind: PassageKind) -> Iterator[Span]:
    start = content.start
    if kind is PassageKind.PARAGRAPH:
        for match in _END.finditer(text, content.start, content.end):
            following = _after_space(text, match.end(), content.end)
            if start == content.start and _is_date(text[start : min(match.end(), start + _LONGEST_DATE)]):
                continue  # an entry of a chronology: its date belongs to what follows
            if following < content.end and _ends(text, start, match, following):
                yield Span(start, match.end())
                start = following
    yield Span(start, content.end)


def _is_date(words: str) -> bool:
    return dateline.is_dateline(words) or dateline.heads_an_entry(words)


def _after_space(text: str, offset: int, end: int) -> int:
    while offset < end and text[offset].isspace():
        offset += 1
    return offset


def _ends(text: str, start: int, match: re.Match[str], following: int) -> bool:
    opener = text[following]
    first = following + 1 if opener in _OPENING_MARKS and following + 1 < len(text) else following
    if text[first].islower():
        return False
    if not match[0].startswith(".") or match[0].startswith(".."):
        return True
    return not _is_abbreviation(text, start, match.start(), following)


def _is_abbreviation(text: str, start: int, stop: int, following: int) -> bool:
    """Whether the full stop at `stop` belongs to the word before it rather than to the sentence."""
    before = _WORD_BEFORE.search(text[max(start, stop - _LOOK_BACK) : stop])
    if before is None:
        return False
    word = before[0].strip("'’")
    folded = word.casefold()
    if folded in _UNITS and _counts(text, stop - len(word), start):
        return _CODE.match(text, following) is not None
    if folded in _NEVER_LAST:
        return folded not in ("no", "min", "art", "fig") or _takes_number(text, word, following)
    if len(word) == 1 and word in "cvp":
        return text[following].isdigit() or word == "v"
    if folded in _SOMETIMES_LAST:
        return _next_word(text, following) not in _OPENERS
    if (len(word) == 1 and word.isalpha()) or (folded in _LONG_INITIALS and word[0].isupper()):
        return word[0].isupper() and (_next_word(text, following) not in _OPENERS or _is_initial(text, following))
    if _is_initials(word):
        return _next_word(text, following) not in _OPENERS
    # "2." at the start of a line numbers what follows; so does "IV.".
    return before.start() == 0 and stop - start == len(word) <= 4 and (word.isdigit() or set(word) <= set("IVX"))


def _takes_number(text: str, word: str, following: int) -> bool:
    return text[following].isdigit() or (word[0].isupper() and len(word) > 1 and word != "No")


def _counts(text: str, word: int, start: int) -> bool:
    """Whether a number, perhaps with a sign of money, stands before the word: "$ 12,5 mln"."""
    before = text[max(start, word - 3) : word].rstrip()
    return before[-1:].isdigit()


def _is_initial(text: str, offset: int) -> bool:
    """Whether another initial stands there: "A." of "G. A. Smith"."""
    return text[offset].isupper() and text.startswith(".", offset + 1)


def _is_initials(word: str) -> bool:
    parts = word.split(".")
    return len(parts) > 1 and all(len(part) == 1 and part.isalpha() for part in parts)


def _next_word(text: str, offset: int) -> str:
    end = offset
    while end < len(text) and end - offset < 16 and text[end].isalpha():
        end += 1
    return text[offset:end].casefold()
