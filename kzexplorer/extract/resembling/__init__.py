"""Say which of the entities known from all documents may be the same one after all, and why, for a person to judge."""

from kzexplorer.extract.resembling.likeness import Form, asks, form_of, likeness, offers, office_likeness
from kzexplorer.extract.resembling.reason import Likeness, both

__all__ = ["Form", "Likeness", "asks", "both", "form_of", "likeness", "offers", "office_likeness"]
