"""The text as the name rules see it: its sentences as words, what is taken already, and the names found so far."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import DateMention
from kzexplorer.extract.names.gazetteer import Entry, Gazetteer
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.names.vocabulary import SMALL_IN_TITLES
from kzexplorer.extract.names.words import Word, cut
from kzexplorer.extract.sentences import Sentence

_DOTTED = frozenset(("jr", "sr", "inc", "ltd", "corp", "co"))
_LOUD = 0.6  # share of capital words above which capitals say nothing


class Reading:
    """One text being read for names."""

    def __init__(self, text: str, sentences: Sequence[Sentence], dates: Sequence[DateMention], table: Gazetteer):
        self.text = text
        self.table = table
        self.lines = [cut(text, sentence.span.start, sentence.span.end) for sentence in sentences]
        self.found: list[Name] = []
        self._take_dates(dates)
        self.small = frozenset(word.key for line in self.lines for word in line if not word.capital)
        self._loud = frozenset(id(line) for line in self.lines if _is_loud(text, line))

    def quiet_lines(self) -> Iterator[list[Word]]:
        """The sentences in which capitals mark names: no headings in title case, nothing shouted."""
        return (line for line in self.lines if not self.loud(line))

    def loud(self, line: Sequence[Word]) -> bool:
        """Whether nearly all its words have capitals, so that a capital says nothing."""
        return id(line) in self._loud

    def _take_dates(self, dates: Sequence[DateMention]) -> None:
        starts = [date.span.start for date in dates]
        ends = [date.span.end for date in dates]
        if not starts:
            return
        for line in self.lines:
            for word in line:
                index = bisect_right(starts, word.start) - 1
                word.taken = index >= 0 and word.start < ends[index]

    def span(self, line: Sequence[Word], at: int, end: int) -> Span:
        """From the first to the last word, with the full stop that closes a dotted acronym."""
        last = line[end - 1]
        stop = last.end
        dotted = (last.upper and len(last.text) == 1 and last.gap == ".") or (last.key in _DOTTED and end - at > 1)
        stop += dotted and self.text.startswith(".", stop)
        return Span(line[at].start, stop)

    def add(self, line: Sequence[Word], at: int, end: int, kind: EntityType, rule: str, score: float) -> None:
        """Note line[at:end] as a name and take its words."""
        span = self.span(line, at, end)
        self.found.append(Name(span, kind, span, None, rule, score))
        self.take(line, at, end, kind)

    def add_known(self, line: Sequence[Word], at: int, end: int, entry: Entry, rule: str = "") -> None:
        """Note an entry of the gazetteer."""
        span = self.span(line, at, end)
        self.found.append(Name(span, entry.type, span, None, rule or f"gazetteer: {entry.kind}", 0.95, entry.name))
        self.take(line, at, end, entry.type)

    def take(self, line: Sequence[Word], at: int, end: int, kind: EntityType | None = None) -> None:
        """Keep these words from being read again; `kind` is the type of the name that they belong to."""
        for word in line[at:end]:
            word.taken, word.kind = True, kind

    def common(self, word: Word) -> bool:
        """Whether the word is written small elsewhere, in this text or in English at large."""
        return word.key in self.table.common_words or word.key in self.small


def _is_loud(text: str, line: Sequence[Word]) -> bool:
    long = [word for word in line if len(word.text) > 3]
    if len(long) < 3:
        return False
    if sum(word.upper for word in long) > _LOUD * len(long):
        return True
    closed = text[line[-1].end : line[-1].end + 2].strip(")”\"'’ ")[:1] in (".", "!", "?", ":", ";")
    if closed or any(not word.capital and word.key not in SMALL_IN_TITLES for word in long):
        return False
    return sum(word.capital for word in long) > _LOUD * len(long)
