"""An entity while the text is being read: it gathers mentions, names and offices, and becomes an `Entity` at the end."""

from __future__ import annotations

from dataclasses import dataclass, field

from kzexplorer.domain.entity import Entity, EntityType, Mention
from kzexplorer.domain.span import Span
from kzexplorer.extract.entities.offices import Office
from kzexplorer.extract.entities.personal import PersonalName


@dataclass(slots=True, eq=False)
class Draft:
    """`forms` counts how often each written form of the name occurs, in the order of the text."""

    type: EntityType
    known: str | None = None
    mentions: list[Mention] = field(default_factory=list)
    forms: dict[str, int] = field(default_factory=dict)
    phrases: list[str] = field(default_factory=list)
    offices: list[Office] = field(default_factory=list)
    personal: PersonalName | None = None

    def mention(self, span: Span, rule: str, score: float) -> None:
        self.mentions.append(Mention(span, rule, score))

    def form(self, words: str) -> None:
        words = " ".join(words.split())
        self.forms[words] = self.forms.get(words, 0) + 1

    def phrase(self, words: str) -> None:
        """Words by which the text calls it without its name, such as "KZ leader"."""
        words = " ".join(words.split())
        if words not in self.phrases and words not in self.forms:
            self.phrases.append(words)

    @property
    def last(self) -> int:
        return self.mentions[-1].span.start if self.mentions else -1

    @property
    def name(self) -> str:
        if self.known is not None:
            return self.known
        return max(self.forms, key=lambda form: (len(form.replace(".", " ").split()), len(form)))

    def entity(self) -> Entity:
        mentions = tuple(sorted(self.mentions, key=lambda mention: mention.span))
        others = [*(form for form in self.forms if form != self.name), *self.phrases]
        return Entity(self.name, self.type, mentions, tuple(others), self._role())

    def _role(self) -> str | None:
        if not self.offices:
            return None
        best = max(self.offices, key=lambda office: (office.of is not None, not office.former, len(office.core) > 6))
        return best.words
