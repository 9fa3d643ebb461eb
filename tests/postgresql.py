"""Databases for single tests, on the PostgreSQL server whose address an environment variable gives.

`KZEXPLORER_TEST_POSTGRESQL=postgresql://user@host/database`: somebody who may make databases there.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from itertools import count
from typing import Any

import pytest
from sqlalchemy import URL, create_engine, make_url, text

from kzexplorer.domain.workspace_place import ServerAddress
from kzexplorer.store import open_workspace

SERVER = os.environ.get("KZEXPLORER_TEST_POSTGRESQL", "")
needs_server = pytest.mark.skipif(not SERVER, reason="KZEXPLORER_TEST_POSTGRESQL names no PostgreSQL server")
_numbers = count(1)


@contextmanager
def database(like: ServerAddress | None = None) -> Iterator[ServerAddress]:
    """An empty database, or a copy of another one that nobody is connected to; it is gone afterwards."""
    name = f"kzexplorer_test_{os.getpid()}_{next(_numbers)}"
    _say(f'CREATE DATABASE "{name}" ENCODING \'UTF8\' TEMPLATE "{like.name if like else "template0"}"')
    try:
        yield ServerAddress(make_url(SERVER).set(database=name).render_as_string(hide_password=False))
    finally:
        _say(f'DROP DATABASE "{name}" WITH (FORCE)')


@contextmanager
def prepared() -> Iterator[ServerAddress]:
    """An empty workspace to make copies of, which takes a tenth of the time of making its tables."""
    with database() as address:
        open_workspace(address).close()
        yield address


def say(address: ServerAddress, words: str) -> Any:
    """What somebody else's program does to the database of a workspace; returns the first value, if any."""
    return _say(words, make_url(address.address))


def as_role(address: ServerAddress, role: str) -> ServerAddress:
    """The same database for somebody else."""
    return ServerAddress(make_url(address.address).set(username=role).render_as_string(hide_password=False))


def _say(words: str, url: URL | None = None) -> Any:
    url = (url or make_url(SERVER)).set(drivername="postgresql+psycopg")
    engine = create_engine(url, isolation_level="AUTOCOMMIT")
    try:
        with engine.connect() as connection:
            found = connection.execute(text(words))
            return found.scalar() if found.returns_rows else None
    finally:
        engine.dispose()
