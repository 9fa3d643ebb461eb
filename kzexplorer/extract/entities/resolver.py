"""Walk through the names of a text in order and give each to the entity that it means."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from kzexplorer.domain.entity import Entity, EntityType
from kzexplorer.domain.span import Span
from kzexplorer.extract.entities.draft import Draft
from kzexplorer.extract.entities.offices import Office, leads, meets, office
from kzexplorer.extract.entities.personal import compatible, parse, spelling
from kzexplorer.extract.names import titles
from kzexplorer.extract.names.gazetteer import gazetteer
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.names.titles import Title
from kzexplorer.extract.names.vocabulary import HONORIFICS, OFFICES
from kzexplorer.extract.names.words import Word, cut, key_of
from kzexplorer.extract.sentences import Sentence

IN_OFFICE = "named in an office"
_SIDES = frozenset(("side", "sides", "government", "delegation", "authorities"))


class Resolver:
    """The drafts of one text by what finds them again: surname, key, gazetteer name."""

    def __init__(self, text: str, names: Sequence[Name], sentences: Sequence[Sentence]):
        self.text = text
        self.names = names
        self.sentences = sentences
        self.drafts: list[Draft] = []
        self.by_key: dict[tuple[EntityType, str], Draft] = {}
        self.by_surname: dict[str, list[Draft]] = {}
        self.covered: list[Span] = []

    def entities(self) -> tuple[Entity, ...]:
        self._people()
        self._things()
        self._roles()
        done = [draft.entity() for draft in self.drafts if draft.mentions]
        return tuple(sorted(done, key=lambda entity: entity.mentions[0].span))

    # ---- people by name

    def _people(self) -> None:
        people = [name for name in self.names if name.type is EntityType.PERSON]
        for name in sorted(people, key=lambda name: -len(parse(name.head.of(self.text)).given)):
            personal = parse(name.head.of(self.text))
            known = self.by_surname.setdefault(spelling(personal.surname), [])
            if personal.given and not any(d.personal and compatible(d.personal, personal) for d in known):
                draft = Draft(EntityType.PERSON, personal=personal)
                known.append(draft)
                self.drafts.append(draft)
        for name in people:
            self._person(name)

    def _person(self, name: Name) -> None:
        words = name.head.of(self.text)
        personal = parse(words)
        held = self._held(name)
        known = self.by_surname[spelling(personal.surname)]
        fits = [d for d in known if d.personal and compatible(d.personal, personal)]
        if len(fits) > 1 and held is not None:
            fits = [d for d in fits if any(meets(held, other) for other in d.offices)] or fits
        if fits:
            draft = max(fits, key=lambda d: d.last)
            assert draft.personal is not None
            rule = compatible(draft.personal, personal) or name.rule
        else:
            draft, rule = Draft(EntityType.PERSON, personal=personal), name.rule
            known.append(draft)
            self.drafts.append(draft)
        if held is not None:
            draft.offices.append(held)
        draft.mention(name.head, rule if rule != "same name" or len(draft.mentions) else name.rule, name.score)
        draft.form(words)
        self.covered.append(name.head)

    def _held(self, name: Name) -> Office | None:
        if name.span.start == name.head.start:
            return None
        words = cut(self.text, name.span.start, name.head.end)
        title = titles.read(words, 0, gazetteer())
        return None if title is None or title.honorific else office(self.text, words, title)

    # ---- bodies, places, documents, meetings

    def _things(self) -> None:
        people = [name for name in self.names if name.type is EntityType.PERSON]
        starts = [name.span.start for name in people]
        things = [name for name in self.names if name.type is not EntityType.PERSON]
        for index, name in enumerate(things):
            inner = [n.head for n in things[index + 1 : index + 8] if name.head.contains(n.head) and n.head != name.head]
            span = self._widest(name.head, inner)
            if span is None:
                continue
            words = name.head.of(self.text)
            key = key_of(name.known or words).removeprefix("the ")
            draft = self.by_key.get((name.type, key))
            if draft is None:
                draft = Draft(name.type, name.known)
                self.by_key[(name.type, key)] = draft
                self.drafts.append(draft)
            at = bisect_right(starts, name.span.start) - 1
            titled = at >= 0 and people[at].span.contains(name.head)
            draft.mention(span, IN_OFFICE if titled else name.rule, name.score)
            draft.form(words)
            self.covered.append(span)

    def _widest(self, whole: Span, taken: Sequence[Span]) -> Span | None:
        """The longest part of `whole` that no span of `taken` covers, without the space around it."""
        parts, start = [], whole.start
        for other in sorted(taken):
            if other.overlaps(whole):
                parts.append((start, other.start))
                start = max(start, other.end)
        parts.append((start, whole.end))
        best: Span | None = None
        for first, last in parts:
            while first < last and not self.text[first].isalnum():
                first += 1
            while last > first and not self.text[last - 1].isalnum() and self.text[last - 1] != ".":
                last -= 1
            for link in (" of the", " of", " for", " to"):
                if self.text[first:last].endswith(link):
                    last -= len(link)
            if first < last and (best is None or last - first > len(best)):
                best = Span(first, last)
        return best

    # ---- people by office

    def _roles(self) -> None:
        table = gazetteer()
        self.covered.sort()
        starts = [span.start for span in self.covered]
        named = sorted((name.span for name in self.names if name.type is EntityType.PERSON))
        named_starts = [span.start for span in named]
        for sentence in self.sentences:
            words = cut(self.text, sentence.span.start, sentence.span.end)
            at = 0
            while at < len(words):
                title = titles.read(words, at, table)
                if title is None:
                    at += 1
                    continue
                whole = Span(words[at].start, words[title.last - 1].end)
                near = bisect_right(named_starts, whole.end) - 1
                if near >= 0 and named[near].overlaps(whole):
                    at += 1
                    continue
                self._role(words, title, whole, starts)
                at = title.last

    def _role(self, words: Sequence[Word], title: Title, whole: Span, starts: list[int]) -> None:
        if title.honorific or title.core not in OFFICES or not (title.ours or title.definite or title.of):
            return
        asked = office(self.text, words, title)
        found = self._holder(asked, whole)
        if found is None:
            return
        draft, rule, score = found
        near = bisect_right(starts, whole.end)
        inner = [span for span in self.covered[max(0, near - 6) : near] if span.overlaps(whole)]
        span = self._widest(whole, inner)
        if span is None:
            return
        draft.mention(span, rule, score)
        draft.phrase(whole.of(self.text))

    def _holder(self, asked: Office, at: Span) -> tuple[Draft, str, float] | None:
        people = [d for d in self.drafts if d.type is EntityType.PERSON and d.offices]
        before = lambda d: max((m.span.start for m in d.mentions if m.span.start < at.start), default=-1)  # noqa: E731
        if asked.ours:
            ours = [d for d in people if any(o.ours for o in d.offices)]
            if len(ours) == 1:
                return ours[0], f"office: {asked.words}, ours", 0.8
        fits = [d for d in people if any(meets(asked, o) for o in d.offices)]
        if asked.of is not None:
            exact = [d for d in fits if any(meets(asked, o) and o.of == asked.of for o in d.offices)]
            if exact:
                return max(exact, key=before), f"office: {asked.words}", 0.9
            if asked.core in ("leader", "president"):
                open_ = [d for d in people if any(leads(o) for o in d.offices) and not any(o.of for o in d.offices)]
                if len(open_) == 1:
                    return open_[0], f"office: {asked.words}; the only leader here whose country is open", 0.7
            return None
        fits = [d for d in fits if 0 <= before(d) and at.start - before(d) < 1500]
        if fits:
            return max(fits, key=before), f"office: {asked.words}, the last one named", 0.7
        return None
