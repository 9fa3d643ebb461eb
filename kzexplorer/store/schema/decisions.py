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
    """A value that an action gave to a field of an event; null means the machine's own."""

    __tablename__ = "decision"
    id: Mapped[int] = mapped_column(primary_key=True)
    action: Mapped[int] = mapped_column(ForeignKey("action.id"))
    anchor: Mapped[int] = mapped_column(ForeignKey("anchor.id"))
    field: Mapped[str]
    old: Mapped[str | None]
    new: Mapped[str | None]
