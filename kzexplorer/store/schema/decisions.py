"""Tables of what the analyst decided; they only ever grow."""

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from kzexplorer.store.schema.mapping import Base


class ActionRow(Base):
    """One click of a person. `undoes` names the action that it takes back, or brings back if it was taken back."""

    __tablename__ = "action"
    id: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[str]
    actor: Mapped[str]
    label: Mapped[str]
    undoes: Mapped[int | None] = mapped_column(ForeignKey("action.id"))


class Decision(Base):
    """A value that an action gave to a field of a subject; null means the machine's own, or none.

    `subject` is `event` (`target`: the event), `entity`, `document`, `passage` and `mention` (of the document `target`,
    with the place in the field) or `workspace` (`target` 0). decided.py lists the fields.
    """

    __tablename__ = "decision"
    id: Mapped[int] = mapped_column(primary_key=True)
    action: Mapped[int] = mapped_column(ForeignKey("action.id"))
    subject: Mapped[str]
    target: Mapped[int]
    field: Mapped[str]
    old: Mapped[str | None]
    new: Mapped[str | None]


class RowImage(Base):
    """The rows that taking an action back, or bringing it back, puts in the place of those there are (images.py).

    `data` is null where there are none then.
    """

    __tablename__ = "row_image"
    id: Mapped[int] = mapped_column(primary_key=True)
    action: Mapped[int] = mapped_column(ForeignKey("action.id"))
    unit: Mapped[str]
    target: Mapped[str]
    data: Mapped[bytes | None]


class SearchHistory(Base):
    """A search that was gone through, and when; nobody takes it back."""

    __tablename__ = "search_history"
    id: Mapped[int] = mapped_column(primary_key=True)
    query: Mapped[str]
    at: Mapped[str]
