"""An entity while the text is being read: it gathers mentions, names and offices, then becomes an `Entity`."""

from __future__ import annotations

from dataclasses import dataclass, field

from kzexplorer.domain.entity import Entity, EntityType, Mention
from kzexplorer.domain.span import Span
from kzexplorer.extract.entities.offices import Office, weight
from kzexplorer.extract.entities.personal import PersonalName


@dataclass(slots=True, eq=False)
class Draft:
    """`forms` are the written names and `phrases` other words for it, in the order in which the text has them."""

    type: EntityType
    known: str | None = None
    personal: PersonalName | None = None
    mentions: list[Mention] = field(default_factory=list)
    starts: list[int] = field(default_factory=list)
    forms: dict[str, None] = field(default_factory=dict)
    phrases: dict[str, None] = field(default_factory=dict)
    offices: list[Office] = field(default_factory=list)

    def mention(self, span: Span, rule: str, score: float) -> None:
        self.mentions.append(Mention(span, rule, score))

    def form(self, words: str) -> None:
        self.forms[" ".join(words.split())] = None

    def phrase(self, words: str) -> None:
        """Words by which the text calls it without its name, such as "KZ leader"."""
        self.phrases[" ".join(words.split())] = None

    def hold(self, office: Office) -> None:
        if office not in self.offices:
            self.offices.append(office)

    @property
    def name(self) -> str:
        if self.known is not None:
            return self.known
        return max(self.forms, key=lambda form: (len(form.replace(".", " ").split()), len(form)))

    def entity(self) -> Entity:
        mentions = tuple(sorted(self.mentions, key=lambda mention: mention.span))
        others = [form for form in (*self.forms, *self.phrases) if form != self.name]
        return Entity(self.name, self.type, mentions, tuple(dict.fromkeys(others)), self._role())

    def _role(self) -> str | None:
        if not self.offices:
            return None
        return max(self.offices, key=weight).shown
