"""Join the names of a text that mean the same person, body, place, document or meeting, and say why each was joined."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import Entity
from kzexplorer.domain.when import DateMention
from kzexplorer.extract.entities import people, things, variants
from kzexplorer.extract.entities.register import Register
from kzexplorer.extract.entities.roles import Roles
from kzexplorer.extract.entities.things import IN_OFFICE
from kzexplorer.extract.names.gazetteer import gazetteer
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.names.words import cut
from kzexplorer.extract.sentences import Sentence

__all__ = ["IN_OFFICE", "resolve"]


def resolve(
    text: str, names: Sequence[Name], sentences: Sequence[Sentence], dates: Sequence[DateMention] = ()
) -> tuple[Entity, ...]:
    """The entities in the order of their first mention; mentions never overlap and each belongs to one entity.

    Besides its names an entity is mentioned by its office ("the President of Kazakhstan", "KZ leader") where
    the text says who holds it; of such a phrase the mention covers what no other name covers. A place or body
    that only tells whose office it is ("US" in "US President George Bush") has the rule `IN_OFFICE`. Documents of
    one common name ("a Joint Statement", told of twice) stay several and are named by their dates.
    """
    table = gazetteer().knowing({name.head.of(text): name.known for name in names if name.known})
    lines = [cut(text, sentence.span.start, sentence.span.end) for sentence in sentences]
    register = Register(text)
    names = [proper for name in names if (proper := variants.proper(text, name)) is not None]
    people.enter(register, names, table)
    things.enter(register, names, dates, table)
    Roles(register, table, names).read(lines)
    things.short_forms(register, lines, table)
    return register.entities()
