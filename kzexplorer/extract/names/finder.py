"""Read names sentence by sentence, sure ones first, then what the sure ones explain."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import DateMention
from kzexplorer.extract.names import titles
from kzexplorer.extract.names.gazetteer import BODY, COUNTRY, Entry, Gazetteer
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.names.titles import Title
from kzexplorer.extract.names.vocabulary import HEADS, OPENERS, PARTICLES
from kzexplorer.extract.names.words import Word, cut
from kzexplorer.extract.sentences import Sentence

_TAIL_OF = frozenset(("of", "for", "on", "between"))
_PLACE_BEFORE = frozenset("in at from near to of into around outside visited visit leave left toward towards via".split())
_SAYS = frozenset("said says told noted added stated announced declared visited met wrote signed".split())


class Finder:
    """The state of one reading: which surnames, acronyms and names the text has shown so far."""

    def __init__(self, text: str, sentences: Sequence[Sentence], dates: Sequence[DateMention], table: Gazetteer):
        self.text = text
        self.table = table
        self.sentences = [cut(text, s.span.start, s.span.end) for s in sentences]
        self._date_starts = [date.span.start for date in dates]
        self._date_ends = [date.span.end for date in dates]
        self.surnames: dict[str, Name] = {}
        self.lower = self._lower_words()
        self.full = set[str]()
        self.found: list[Name] = []

    def names(self) -> tuple[Name, ...]:
        for words in self.sentences:
            self._read(words)
        self._surnames_alone()
        return tuple(sorted(self.found, key=lambda name: (name.span.start, -name.span.end)))

    def _lower_words(self) -> frozenset[str]:
        return frozenset(word.key for words in self.sentences for word in words if not word.capital)

    def _dated(self, word: Word) -> bool:
        index = bisect_right(self._date_starts, word.start) - 1
        return index >= 0 and word.start < self._date_ends[index]

    def _read(self, words: list[Word]) -> None:
        at = 0
        while at < len(words):
            at = self._at(words, at)

    def _at(self, words: list[Word], at: int) -> int:
        word = words[at]
        if self._dated(word):
            return at + 1
        title = titles.read(words, at, self.table)
        if title is not None:
            after = self._person_after(words, title)
            if after is not None:
                self._places_inside(words, at, title.last)
                return after
        if not word.capital:
            return at + 1
        headed = self._headed(words, at)
        if headed is not None:
            return headed
        match = self.table.match(words, at)
        if match is not None:
            end, entry = match
            if not self._rather_person(words, at, end, entry):
                if entry.sure or end - at > 1 or (at and words[at - 1].key in _PLACE_BEFORE):
                    self._add(words, at, end, entry.type, f"gazetteer: {entry.kind}", 0.95, known=entry.name)
                    return end
        person = self._person(words, at)
        if person is not None:
            return person
        return at + 1

    # ---- people

    def _person_after(self, words: list[Word], title: Title) -> int | None:
        at = title.last
        if at >= len(words):
            return None
        word = words[at]
        comma = False
        if word.gap == "|":
            between = self.text[words[at - 1].end : word.start]
            if between.strip() != "," or title.core == "lady":
                return None
            comma = True
        if not word.capital or self._dated(word) or word.key in OPENERS:
            return None
        end = self._name_end(words, at)
        if end == at or words[at].key in self.table.demonyms:
            return None
        match = self.table.match(words, at)
        if match is not None and match[0] >= end and (match[1].sure and words[at].key not in self.table.given_names):
            if match[1].kind != "city" or end - at == 1:
                return None
        if comma and end - at < 2:
            return None
        head = Span(words[at].start, words[end - 1].end)
        first = words[title.first]
        start = first.start
        self.found.append(
            Name(Span(start, head.end), EntityType.PERSON, head, title.office, "title before the name", 0.95, None, title.of)
        )
        self._learn(words, at, end)
        return end

    def _name_end(self, words: list[Word], at: int) -> int:
        """Where the capitalised words of a personal name end that begins at words[at]."""
        end = at
        while end < len(words) and end - at < 5:
            word = words[end]
            if end > at and word.gap not in (" ", "-", ".", ". "):
                break
            if end > at and word.gap == ". " and len(words[end - 1].text) > 1 and words[end - 1].key not in ("jr", "st"):
                break
            if word.capital and not self._dated(word):
                if end > at and (word.key in HEADS or word.key in self.table.demonyms):
                    break
                end += 1
            elif word.key in PARTICLES and end > at and end + 1 < len(words) and words[end + 1].capital and words[end + 1].gap in (" ", "-"):
                end += 1
            else:
                break
        while end > at and words[end - 1].key in PARTICLES and not words[end - 1].capital:
            end -= 1
        return end

    def _person(self, words: list[Word], at: int) -> int | None:
        word = words[at]
        initial = len(word.text) == 1 and at + 1 < len(words) and words[at + 1].gap in (".", ". ")
        given = word.key in self.table.given_names
        if not (initial or given):
            return None
        end = self._name_end(words, at)
        if end - at < 2:
            return None
        rule = "initial and surname" if initial else "given name and surname"
        self._add(words, at, end, EntityType.PERSON, rule, 0.8)
        self._learn(words, at, end)
        return end

    def _rather_person(self, words: list[Word], at: int, end: int, entry: Entry) -> bool:
        if end - at > 1 or words[at].key not in self.table.given_names or entry.kind == COUNTRY:
            return False
        return end < len(words) and words[end].capital and words[end].gap == " " and words[end].key not in HEADS

    def _learn(self, words: list[Word], at: int, end: int) -> None:
        self.surnames.setdefault(words[end - 1].key, self.found[-1])

    def _surnames_alone(self) -> None:
        taken = sorted((name.head.start, name.head.end) for name in self.found)
        starts = [start for start, _ in taken]
        for words in self.sentences:
            for word in words:
                if not word.capital or word.key not in self.surnames or self._dated(word):
                    continue
                index = bisect_right(starts, word.start) - 1
                if index >= 0 and word.start < taken[index][1]:
                    continue
                span = Span(word.start, word.end)
                self.found.append(Name(span, EntityType.PERSON, span, None, "surname", 0.8))

    # ---- names that a noun closes

    def _headed(self, words: list[Word], at: int) -> int | None:
        """Organisations, documents, meetings and places called by a noun: "X Commission", "Treaty on Y"."""
        word = words[at]
        if word.key in OPENERS and at + 1 < len(words) and (at == 0 or word.gap == "|"):
            return None
        end = at
        last_head = -1
        while end < len(words) and end - at < 9:
            if end > at and words[end].gap not in (" ", "-"):
                break
            if self._dated(words[end]):
                break
            if words[end].capital:
                if words[end].key in HEADS:
                    last_head = end
                end += 1
            elif words[end].key in ("and", "of", "for") and end > at and end + 1 < len(words) and words[end + 1].capital and (
                words[end].key != "of" or last_head >= 0
            ) and self._joins(words, at, end):
                end += 1
            else:
                break
        if last_head < 0:
            return None
        kind = HEADS[words[last_head].key]
        stop = self._tail(words, last_head + 1) if kind is not EntityType.PLACE or words[last_head].key in ("republic", "kingdom", "state", "university") else last_head + 1
        if last_head == at and stop == at + 1:
            return None
        whole = self.table.match(words, at)
        if whole is not None and whole[0] >= stop:
            return None
        if kind in (EntityType.MEETING, EntityType.DOCUMENT):
            self._places_inside(words, at, stop)
        self._add(words, at, stop, kind, f"called by its noun: {words[last_head].text}", 0.8)
        return stop

    def _joins(self, words: list[Word], at: int, conjunction: int) -> bool:
        """Whether "and" lies inside one name: a head follows within the same run and none came before."""
        for index in range(conjunction + 1, min(conjunction + 5, len(words))):
            if not words[index].capital or (index > conjunction + 1 and words[index].gap not in (" ", "-")):
                return False
            if words[index].key in HEADS:
                return self.table.match(words, at) is None
        return False

    def _tail(self, words: list[Word], at: int) -> int:
        """The end of "of X", "on the Y of Z" after a head."""
        end = at
        while end + 1 < len(words) and words[end].key in _TAIL_OF and words[end].gap == " ":
            after = end + 1
            if words[after].key == "the" and after + 1 < len(words):
                after += 1
            if not words[after].capital or words[after].gap == "|":
                break
            while after < len(words) and words[after].gap in (" ", "-") and (
                words[after].capital or (words[after].key == "and" and after + 1 < len(words) and words[after + 1].capital and words[after + 1].gap == " ")
            ):
                after += 1
            end = after
        return end

    def _places_inside(self, words: list[Word], at: int, end: int) -> None:
        while at < end:
            match = self.table.match(words, at) if words[at].capital else None
            if match is not None and match[0] <= end and match[1].kind in (COUNTRY, "state", BODY, "region", "city"):
                self._add(words, at, match[0], match[1].type, f"gazetteer: {match[1].kind}", 0.95, known=match[1].name)
                at = match[0]
            else:
                at += 1

    def _add(self, words: list[Word], at: int, end: int, kind: EntityType, rule: str, score: float, known: str | None = None) -> None:
        last = words[end - 1]
        stop = last.end
        dotted = end - at > 1 and last.gap == "." and len(last.text) == 1
        if dotted and self.text[stop : stop + 1] == ".":
            stop += 1
        span = Span(words[at].start, stop)
        self.found.append(Name(span, kind, span, None, rule, score, known))
