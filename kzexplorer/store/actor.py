"""Who decides: the name that the log of decisions keeps, and whose actions Undo takes back."""

from __future__ import annotations

from sqlalchemy import ColumnElement, Connection, func, select, true

from kzexplorer.store.dialect import is_server
from kzexplorer.store.tables import ACTION


def actor(connection: Connection) -> str:
    """The account's name, in a team with the name by which the server knows that person."""
    import getpass

    try:
        account = getpass.getuser()
    except (OSError, KeyError):
        account = "unknown"
    if not is_server(connection):
        return account
    return f"{account} ({connection.scalar(select(func.session_user()))})"


def is_own(connection: Connection) -> ColumnElement[bool]:
    """Whether an action is one that this person may undo: in a file every one, in a team those of nobody else."""
    return ACTION.c.actor == actor(connection) if is_server(connection) else true()
