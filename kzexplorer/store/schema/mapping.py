"""How values of the program become columns: the class that every table begins with."""

# Annotations are types and not words in this package: SQLAlchemy would compile and evaluate each of some 150.

from sqlalchemy import BigInteger
from sqlalchemy.orm import DeclarativeBase


class Base(DeclarativeBase):
    """Every table of a workspace; a server makes a difference between long and short numbers."""

    type_annotation_map = {int: BigInteger}  # noqa: RUF012 (as SQLAlchemy declares it)
