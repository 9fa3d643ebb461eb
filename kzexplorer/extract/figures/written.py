"""Read numbers as people write them: grouped digits, a comma or a point before the fraction, words, scales."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache
from typing import NamedTuple

_MOST_DIGITS = 18
SMALL = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen "
        "seventeen eighteen nineteen".split()
    )
} | dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
SCALES = {
    "hundred": 100,
    "dozen": 12,
    **dict.fromkeys("thousand thous".split(), 1_000),
    **dict.fromkeys("lakh lakhs".split(), 100_000),
    **dict.fromkeys("million millions mln mio mn".split(), 1_000_000),
    **dict.fromkeys("crore crores".split(), 10_000_000),
    **dict.fromkeys("billion billions bln bn milliard milliards mlrd mrd".split(), 1_000_000_000),
    **dict.fromkeys("trillion trillions trln trn tn".split(), 1_000_000_000_000),
}
SHORT_SCALES = {"k": 1_000, "m": 1_000_000, "b": 1_000_000_000, "t": 1_000_000_000_000}
"""Single letters, which scale sums of money only: "£3m"; beside other numbers they are units."""

_DECIMAL_COMMA = (
    r"\d,\d{1,2}(?![\d,.])\s?(?:%|per ?cent|mln|mio|bln|bn|mlrd|million|billion|thousand)|\d\.\d{3},\d{1,2}(?!\d)"
)
_DECIMAL_POINT = (
    r"\d\.\d{1,2}(?![\d,.])\s?(?:%|per ?cent|mln|mio|bln|bn|mlrd|million|billion|thousand)|\d,\d{3}(?:,\d{3}|\.\d)"
)
_SEPARATORS = re.compile("[.,'’ \u00a0\u2009\u202f]")


class Style(NamedTuple):
    """How a document writes numbers: whether its comma stands before the fraction, as in "12,5"."""

    decimal_comma: bool = False


def style_of(text: str) -> Style:
    """Judged by the numbers that can only be read one way; where none are, the comma parts thousands."""
    if "," not in text:
        return Style()
    commas = sum(1 for _ in re.finditer(_DECIMAL_COMMA, text))
    return Style(commas > sum(1 for _ in re.finditer(_DECIMAL_POINT, text))) if commas else Style()


def digits_value(written: str, style: Style, *, whole: bool) -> Decimal | None:
    """The number that digits with separators stand for; None for what is none, such as "1.2.3" or "007".

    `whole` says that only a whole number makes sense here (a count): then one group of three is thousands.
    """
    marks = _SEPARATORS.findall(written)
    groups = _SEPARATORS.split(written)
    if sum(map(len, groups)) > _MOST_DIGITS or (len(groups[0]) > 1 and groups[0][0] == "0"):
        return None
    if not marks:
        return Decimal(written)
    if _has_fraction(groups, marks, style, whole=whole):
        body, fraction = groups[:-1], groups[-1]
        return Decimal(f"{''.join(body)}.{fraction}") if _is_grouped(body) and len(set(marks[:-1])) < 2 else None
    return Decimal("".join(groups)) if _is_grouped(groups) and len(set(marks)) == 1 else None


def _has_fraction(groups: list[str], marks: list[str], style: Style, *, whole: bool) -> bool:
    last = marks[-1]
    if last not in ".," or last in marks[:-1]:
        return False
    if len(marks) > 1 or len(groups[-1]) != 3 or len(groups[0]) > 3 or groups[0] == "0":
        return True
    if whole:
        return False
    return style.decimal_comma if last == "," else not style.decimal_comma


def _is_grouped(groups: list[str]) -> bool:
    """Whether the groups after the first are of three digits, or as in India of two before a last one of three."""
    if len(groups) == 1:
        return True
    sizes = {len(group) for group in groups[1:-1]}
    return 1 <= len(groups[0]) <= 3 and len(groups[-1]) == 3 and (sizes <= {3} or sizes == {2})


@cache
def words_pattern() -> str:
    """Numbers in words: "two hundred and fifty", "a dozen", "half a million", "twenty-five thousand"."""
    tens = "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
    small = "|".join(word for word in SMALL if word not in tens.split("|"))
    scales = "hundred|dozen|thousand|million|billion|trillion|lakh|crore"
    one = f"(?:(?:{tens})(?:[- ](?:{small})\\b)?|(?:{small}))\\b"
    term = f"{one}(?: and a half\\b)?(?:[ -](?:{scales})\\b){{0,3}}"
    after_scale = "(?:(?<=hundred)|(?<=thousand)|(?<=million)|(?<=billion))"
    return f"(?:(?:half )?an?(?:[ -](?:{scales})\\b){{1,3}}|{term})(?:{after_scale}(?: and)?[ -]{term}){{0,5}}"


def words_value(written: str) -> Decimal | None:
    """The number that words stand for; None where they are no number, such as "two three"."""
    words = [word for word in re.split("[ -]", written.lower()) if word not in ("and", "")]
    half = words[:2] in (["half", "a"], ["half", "an"])
    words = words[2:] if half else words
    total, part, last = Decimal(0), Decimal(0), 0
    if words and words[0] in ("a", "an"):
        words, part = words[1:], Decimal(1)
    part = Decimal("0.5") if half else part
    for word in words:
        if word in ("a", "half"):  # "three and a half"
            part += Decimal("0.5") if word == "half" else 0
            continue
        scale = SCALES.get(word, 0)
        if scale in (12, 100) and word in SCALES:
            part = (part or Decimal(1)) * scale
        elif scale:
            total, part = total + (part or Decimal(1)) * scale, Decimal(0)
        elif _follows_on(last, SMALL[word], part):
            part += SMALL[word]
        else:
            return None
        last = scale or SMALL[word]
    return total + part


def _follows_on(last: int, number: int, part: Decimal) -> bool:
    """Whether a small number can follow: "twenty" then "five", "hundred" then "fifty", but not "two" then "three"."""
    return not part or last == 100 or (20 <= last < 100 and 0 < number < 10)
