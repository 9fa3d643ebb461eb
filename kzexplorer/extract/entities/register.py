"""The entities of one text while it is being read, and which of its characters belong to a mention already."""

from __future__ import annotations

from dataclasses import dataclass, field

from kzexplorer.domain.entity import Entity, EntityType
from kzexplorer.domain.span import Span
from kzexplorer.extract.entities.draft import Draft
from kzexplorer.extract.entities.personal import PersonalName, skeleton, spelling

_SMALL = frozenset(("of", "the", "for", "to", "in", "on", "and", "of the", "at"))
# Small words at the edge of what is left of a phrase when the names in it are taken out.
_EDGES = (" of the", " to the", " for the", " of", " for", " to", " the")


@dataclass(slots=True)
class Register:
    """`taken` has one byte for each character of `text`, 1 where a mention lies.

    `people` are found by the spelling of their surname, `sounds` by its consonants, `given` by their first name,
    `middle` by the others.
    """

    text: str
    drafts: list[Draft] = field(default_factory=list)
    things: dict[tuple[EntityType, str], Draft] = field(default_factory=dict)
    people: dict[str, list[Draft]] = field(default_factory=dict)
    given: dict[str, list[Draft]] = field(default_factory=dict)
    middle: dict[str, list[Draft]] = field(default_factory=dict)
    sounds: dict[str, list[Draft]] = field(default_factory=dict)
    taken: bytearray = field(default_factory=bytearray)

    def __post_init__(self) -> None:
        self.taken = bytearray(len(self.text))

    def person(self, personal: PersonalName) -> Draft:
        """A new person."""
        draft = Draft(EntityType.PERSON, personal=personal)
        self.people.setdefault(spelling(personal.surname), []).append(draft)
        self.sounds.setdefault(skeleton(personal.surname), []).append(draft)
        for part in personal.given[1:]:
            self.middle.setdefault(part, []).append(draft)
        if personal.given:
            self.given.setdefault(personal.given[0], []).append(draft)
        self.drafts.append(draft)
        return draft

    def namesakes(self, surname: str) -> list[Draft]:
        """Those of a surname, however it is romanised."""
        return self.people.get(spelling(surname), [])

    def sounding(self, consonants: str) -> list[Draft]:
        """Those whose surname has these consonants."""
        return self.sounds.get(consonants, [])

    def thing(self, kind: EntityType, key: str, known: str | None) -> Draft:
        """The body, place, document or meeting with that key, new if there is none."""
        draft = self.things.get((kind, key))
        if draft is None:
            draft = self.things[(kind, key)] = Draft(kind, known)
            self.drafts.append(draft)
        return draft

    def mention(self, draft: Draft, span: Span, rule: str, score: float) -> Span | None:
        """Note a mention on the longest free part of the span; None where all of it is taken."""
        free = self.free_part(span)
        if free is not None:
            draft.mention(free, rule, score)
            self.taken[free.start : free.end] = b"\1" * len(free)
        return free

    def free_part(self, span: Span) -> Span | None:
        """The longest stretch of the span that no mention covers, without the small words and signs at its edges."""
        best: Span | None = None
        start = span.start
        while start < span.end:
            stop = self.taken.find(1, start, span.end)
            part = self._trimmed(start, span.end if stop < 0 else stop)
            if part is not None and (best is None or len(part) > len(best)):
                best = part
            if stop < 0:
                break
            start = self.taken.find(0, stop, span.end)
            if start < 0:
                break
        return best

    def _trimmed(self, start: int, end: int) -> Span | None:
        whole = self.taken.find(1, max(0, start - 1), min(len(self.taken), end + 1)) < 0
        if self.text.startswith(("'s ", "’s "), start):
            start += 3
        while start < end and not self.text[start].isalnum():
            start += 1
        while end > start and not (self.text[end - 1].isalnum() or self.text[end - 1] in ".)"):
            end -= 1
        if not whole:
            for edge in _EDGES:
                if self.text.startswith(edge, max(start, end - len(edge))):
                    end -= len(edge)
                    break
        return Span(start, end) if start < end and self.text[start:end].lower() not in _SMALL else None

    def entities(self) -> tuple[Entity, ...]:
        """All that are mentioned, in the order of their first mention."""
        done = [draft.entity() for draft in self.drafts if draft.mentions]
        return tuple(sorted(done, key=lambda entity: entity.mentions[0].span))
