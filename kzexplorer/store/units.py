"""What a row image is of."""

from __future__ import annotations

from enum import StrEnum


class Unit(StrEnum):
    """What rows an image is of, and what its `target` names."""

    RUN = "run"
    """A pass of the extraction, by its id."""
    BLOB = "blob"
    """The bytes of a file: SHA-256, size and codec, parted by spaces."""
    ENTITY = "entity"
    """An entity with the forms of its name, by its id."""
    KEPT = "kept"
    """The same where the entity stayed as it was when the action changed sides, as something newer rests on it."""
    SOURCE = "source"
    """What became of a file, by its place."""
    DOCUMENT = "document"
    """A document with all that was found in it, by its rendition."""
    FINDINGS = "findings"
    """What was found in a rendition."""
