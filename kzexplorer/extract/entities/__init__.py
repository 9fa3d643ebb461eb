"""Join the names of a text that mean the same person, body, place, document or meeting, and say why each was joined."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import Entity
from kzexplorer.extract.entities.resolver import Resolver
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.sentences import Sentence

__all__ = ["resolve"]


def resolve(text: str, names: Sequence[Name], sentences: Sequence[Sentence]) -> tuple[Entity, ...]:
    """The entities in the order of their first mention; mentions never overlap and each belongs to one entity.

    Besides its names an entity is mentioned by its office ("the President of Kazakhstan", "KZ leader"), where
    the text says who holds it. Of such a phrase the mention covers what no other name covers.
    """
    return Resolver(text, names, sentences).entities()
