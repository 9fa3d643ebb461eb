"""What analysts write on things themselves: a note and tags on an event, an entity, a document or some of its words."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from kzexplorer.domain.span import Span


class SubjectKind(StrEnum):
    """What a note or a tag can stand on."""

    EVENT = "event"
    ENTITY = "entity"
    DOCUMENT = "document"
    PASSAGE = "passage"


@dataclass(frozen=True, slots=True)
class Subject:
    """One thing to write on: its kind and id; a passage is a span of the document whose id it has.

    Raises ValueError where a passage has no span, or anything else has one.
    """

    kind: SubjectKind
    id: int
    span: Span | None = None

    def __post_init__(self) -> None:
        if (self.kind is SubjectKind.PASSAGE) != (self.span is not None):
            raise ValueError(f"not a subject: {self.kind.value} with the span {self.span}")


LONGEST_TAG, LONGEST_NOTE = 80, 20_000
"""Letters of a tag and of a note; longer ones are cut."""


def tag_name(typed: str) -> str:
    """A tag as it is kept: white space and controls as one space, without commas, quotes and a leading `#`.

    Empty where nothing is left. Two that differ in case alone are the same tag to whoever searches.
    """
    plain = "".join(letter if letter.isprintable() and letter not in ',"“”' else " " for letter in typed)
    return " ".join(plain.split()).lstrip("# ")[:LONGEST_TAG].rstrip()


def note_text(typed: str) -> str:
    """A note as it is kept: line breaks alike, no controls but tabs, no empty lines at either end."""
    lines = typed.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").replace("\u2028", "\n")
    kept = "".join(letter for letter in lines if letter in "\n\t" or not _is_control(letter))
    whole = "\n".join(line.rstrip() for line in kept.split("\n")).strip("\n")
    return whole[:LONGEST_NOTE].rstrip()


def _is_control(letter: str) -> bool:
    """Whether a store might refuse it or a screen show it as nothing: controls and halves of a surrogate pair."""
    return ord(letter) < 32 or 127 <= ord(letter) < 160 or 0xD800 <= ord(letter) <= 0xDFFF
