"""Say which of the entities known from all documents may be the same one after all, and why, for a person to judge."""

from kzexplorer.extract.resembling.likeness import asks, likeness, offers, office_likeness
from kzexplorer.extract.resembling.reason import Likeness, both

__all__ = ["Likeness", "asks", "both", "likeness", "offers", "office_likeness"]
