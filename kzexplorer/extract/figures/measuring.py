"""Say what a number measures, by the sign, unit, currency or noun beside it, and join the two ends of a range."""

from __future__ import annotations

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import NamedTuple

from kzexplorer.domain.figure import Figure
from kzexplorer.domain.span import Span
from kzexplorer.extract.figures import counts, tables
from kzexplorer.extract.figures.numerals import Numeral
from kzexplorer.extract.figures.written import SHORT_SCALES, Style

_LONGEST_SIGN = 8
_SHORT_SCALE = re.compile(r" ?(k|m|b|t)(?![^\W_])", re.IGNORECASE)
_JOINT = re.compile(r"( ?%)?(?: ?[-–—−] ?| (?:to|or|and) )")
_BETWEEN = re.compile(r"\bbetween [^\w\s]?[A-Z]{0,3} ?\Z")
_FROM = re.compile(r"\bfrom [^\w\s]?[A-Z]{0,3} ?\Z")
_MINUS = re.compile(r"(?:(?<=\s)|(?<=\()|\A)(?:[-−]|minus )\Z")
_SIGNED = frozenset({"%", "°C", "°F", "percentage points"})
_MORE_BEFORE, _MILLION = 16, 1_000_000


class _Unit(NamedTuple):
    """What a number measures: [start, end) takes in the words that say so, `scale` multiplies (1: nothing more).

    `whole` says that only whole numbers make sense with it.
    """

    start: int
    end: int
    name: str
    whole: bool = False
    scale: int = 1


class Measuring(NamedTuple):
    """The text that is read, and how it writes numbers."""

    text: str
    style: Style

    def figures(self, sentence: Span, number: Numeral, following: Numeral | None) -> Iterator[Figure]:
        """The figure that begins with a number; two of "from 10 to 15 per cent", which are no range."""
        if following is not None and self._goes_on(number, following):
            yield from self._sum(sentence, number, following)
            return
        joint = None if following is None else self._joint(sentence, number, following)
        if following is not None and joint is not None:
            unit = self._unit(sentence, number, following)
            figure = None if unit is None else self._range(number, following, unit)
            if unit is not None and figure is not None and joint == "from":
                yield Figure(Span(unit.start, number.end), figure.value, unit.name)
                return
            if figure is not None:
                yield figure
                return
        unit = self._unit(sentence, number, number)
        if unit is not None:
            yield from self._single(sentence, number, unit)

    def _goes_on(self, number: Numeral, following: Numeral) -> bool:
        """ "1 billion 200 million": the second number counts what the first leaves over."""
        smaller = number.scale > following.scale > 1
        return smaller and self.text[number.end : following.start] in (" ", "\u00a0")

    def _sum(self, sentence: Span, first: Numeral, rest: Numeral) -> Iterator[Figure]:
        unit = self._unit(sentence, first, rest)
        values = [number.value(self.style, whole=False) for number in (first, rest)]
        if unit is not None and values[0] is not None and values[1] is not None:
            yield Figure(Span(unit.start, unit.end), _plain(values[0] + values[1]), unit.name)

    def _single(self, sentence: Span, number: Numeral, unit: _Unit) -> Iterator[Figure]:
        value = number.value(self.style, whole=unit.whole)
        if value is None or (unit.whole and value != int(value)):
            return
        before = _MINUS.search(self.text, max(sentence.start, unit.start - 7), unit.start)
        if before is not None and unit.name in _SIGNED:
            yield Figure(Span(before.start(), unit.end), _plain(-value), unit.name)
        else:
            yield Figure(Span(unit.start, unit.end), _plain(value * unit.scale), unit.name)

    def _range(self, first: Numeral, last: Numeral, unit: _Unit) -> Figure | None:
        """ "10-15 million": what scales the upper end scales the lower one too, unless that would turn them around."""
        high = last.value(self.style, whole=unit.whole)
        scales = (last.scale, 1) if first.scale == 1 else (first.scale,)
        for scale in scales:
            low = first.value(self.style, whole=unit.whole and last.scale == 1, scale=scale)
            if low is not None and high is not None and low < high:
                factor = unit.scale
                return Figure(Span(unit.start, unit.end), _plain(low * factor), unit.name, _plain(high * factor))
        return None

    def _joint(self, sentence: Span, first: Numeral, last: Numeral) -> str | None:
        """How two numbers hang together: `range`, `from` (... to), or not at all."""
        match = _JOINT.match(self.text, first.end, last.start)
        if match is None:
            return None
        rest = self.text[match.end() : last.start].strip()
        if rest and tables.load().signs.get(rest) not in tables.load().money:
            return None
        if match[1] and not self.text.startswith("%", last.end) and not self.text.startswith(" %", last.end):
            return None
        word = match[0].removeprefix(match[1] or "").strip()
        before = self.text[max(sentence.start, first.start - _MORE_BEFORE) : first.start]
        if word == "and":
            return "range" if _BETWEEN.search(before) else None
        if word == "to" and _FROM.search(before):
            return None if match[1] else "from"
        return "range"

    def _unit(self, sentence: Span, first: Numeral, last: Numeral) -> _Unit | None:
        """What numbers from `first` to `last` (the same one, if it stands alone) measure."""
        known = tables.load()
        before = None
        if not first.worded:
            start = max(sentence.start, first.start - _LONGEST_SIGN)
            before = known.before.search(self.text, start, first.start)
        if before is not None:
            end, scale = self._short_scale(last)
            return _Unit(before.start(1), end, known.signs[before[1]], scale=scale)
        if first.glued:
            return None
        return self._unit_after(sentence, first, last) or self._counted(sentence, first, last)

    def _short_scale(self, number: Numeral) -> tuple[int, int]:
        """Where a sum ends with the letter that scales it, and its factor: "£3m"."""
        match = _SHORT_SCALE.match(self.text, number.end) if number.scale == 1 else None
        return (number.end, 1) if match is None else (match.end(), SHORT_SCALES[match[1].lower()])

    def _unit_after(self, sentence: Span, first: Numeral, last: Numeral) -> _Unit | None:
        known = tables.load()
        end, scale = self._short_scale(last)
        if scale > 1 and (scaled := self._scaled(sentence, first, end, scale)) is not None:
            return scaled
        dot = last.end + 1 if last.scale > 1 and self.text[last.end : last.end + 1] == "." else last.end
        sign = known.after.match(self.text, dot, sentence.end) if not last.worded or last.scale > 1 else None
        if sign is not None:
            return _Unit(first.start, sign.end(1), known.signs[sign[1]])
        return self._named(sentence, first, dot)

    def _scaled(self, sentence: Span, first: Numeral, end: int, scale: int) -> _Unit | None:
        """ "5m tenge", "5 m people": the letter is a scale where a currency or plural follows."""
        money = self._named(sentence, first, end)
        if money is not None and money.name in tables.load().money:
            return _Unit(first.start, money.end, money.name, scale=scale)
        following = counts.words_after(self.text, end, sentence.end)[:1]
        noun = counts.noun(following) if money is None and scale == _MILLION else None
        return None if noun is None else _Unit(first.start, noun.end, noun.word, scale=scale)

    def _named(self, sentence: Span, first: Numeral, offset: int) -> _Unit | None:
        """A unit or currency in words, which may have a people's name before it: "soft Ostmark crowns" has not."""
        known = tables.load()
        following = counts.words_after(self.text, offset, sentence.end, hyphen=True)
        words = [each.word.lower() for each in following]
        for skipped in (0, 1) if following and following[0].word[0].isupper() else (0,):
            for count in range(min(known.longest, len(words) - skipped), 0, -1):
                name = " ".join(words[skipped : skipped + count])
                unit = known.names.get(name)
                if unit is None or (skipped and unit not in known.money):
                    continue
                if name == "foot" and self.text[offset] != "-":
                    return None
                end = following[skipped + count - 1].end
                return _Unit(first.start, end, self._weight_or_money(name, unit, sentence, first, end))
        return None

    def _weight_or_money(self, name: str, unit: str, sentence: Span, number: Numeral, end: int) -> str:
        """Pounds "of" something are a weight, unless there are millions of them."""
        if name not in ("pound", "pounds") or number.scale >= _MILLION:
            return unit
        return "lb" if self.text.startswith(" of ", end, sentence.end) else unit

    def _counted(self, sentence: Span, first: Numeral, last: Numeral) -> _Unit | None:
        if (last.written, last.scale) in (("1", 1), ("one", 1), ("One", 1)):
            return None
        if self._is_a_title(sentence, first, last):
            return None
        if counts.is_numbering(self.text, sentence.start, first) or self._numbers_a_line(sentence, first):
            return None
        noun = counts.noun(counts.words_after(self.text, last.end, sentence.end))
        return None if noun is None else _Unit(first.start, noun.end, noun.word, whole=True)

    def _is_a_title(self, sentence: Span, first: Numeral, last: Numeral) -> bool:
        """Whether a number in words and what follows it have capitals inside a sentence: "the Fourteen Points"."""
        after = self.text[last.end : last.end + 2].strip()
        return first.worded and first.written[0].isupper() and first.start > sentence.start and after[:1].isupper()

    def _numbers_a_line(self, sentence: Span, number: Numeral) -> bool:
        """Whether it is the number of a heading or item: "5 Agreements of the year"."""
        after = self.text[number.end : number.end + 2].strip()
        return number.start == sentence.start and not number.grouped and after[:1].isupper()


def _plain(number: Decimal) -> int | float:
    return int(number) if number == int(number) else float(number)
