"""An entity while the text is being read: it gathers mentions, names and offices, then becomes an `Entity`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from kzexplorer.domain.entity import Entity, EntityType, Mention
from kzexplorer.domain.span import Span
from kzexplorer.extract.entities.offices import Office, weight
from kzexplorer.extract.entities.personal import PersonalName
from kzexplorer.extract.names.words import fold

_LONGEST_INITIALS = 4


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
        """The fullest form that the text has; the known name instead of a country's initials ("US")."""
        written = list(self.forms) if self.known is None else [form for form in self.forms if self._is_full(form)]
        if self.known is not None and (not written or self._is_known_by(written)):
            return self.known
        return max(written, key=lambda form: (len(form.replace(".", " ").split()), len(form)))

    def _is_known_by(self, written: Sequence[str]) -> bool:
        """Whether a form is the known name, or of a country has it inside: "Republic of Kenya"."""
        assert self.known is not None
        known = fold(self.known)
        inside = self.type is EntityType.PLACE and any(fold(form).endswith(f" of {known}") for form in written)
        return inside or known in map(fold, written)

    def _is_full(self, form: str) -> bool:
        """Whether a form can stand for the known name: not "US", "Congress" or one of several "Joint Statements"."""
        if self.type is EntityType.PLACE:
            return not (form.isupper() and len(form.replace(".", "")) <= _LONGEST_INITIALS)
        return self.type is EntityType.ORGANISATION and (form.isupper() or " " in form)

    def entity(self) -> Entity:
        mentions = tuple(sorted(self.mentions, key=lambda mention: mention.span))
        name = self.name
        others = dict.fromkeys((*self.forms, *([self.known] if self.known else ()), *self.phrases))
        others.pop(name, None)
        return Entity(name, self.type, mentions, tuple(others), self._role())

    def _role(self) -> str | None:
        if not self.offices:
            return None
        return max(self.offices, key=weight).shown
