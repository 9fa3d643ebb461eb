"""The address of a workspace on a server names a database, and never shows a password."""

from __future__ import annotations

from pathlib import Path

import pytest

from kzexplorer.domain.workspace_place import ServerAddress, place_of
from kzexplorer.errors import Problem


def test_that_words_are_a_file_unless_they_begin_as_an_address() -> None:
    assert place_of("talks.kzx") == Path("talks.kzx")
    assert place_of("postgresql.kzx") == Path("postgresql.kzx")
    assert place_of("postgresql://anna@desk/talks") == ServerAddress("postgresql://anna@desk/talks")


@pytest.mark.parametrize(
    ("address", "shown", "name", "host"),
    [
        (
            "postgresql://anna:secret@desk.example:5433/talks",
            "postgresql://anna@desk.example:5433/talks",
            "talks",
            "desk.example",
        ),
        ("postgresql://anna@/talks?host=desk", "postgresql://anna@desk/talks", "talks", "desk"),
        ("postgres://desk/talks?password=secret", "postgresql://desk/talks", "talks", "desk"),
        (
            "postgresql:///talks%20of%202026?host=/run",
            "postgresql:///talks%20of%202026",
            "talks of 2026",
            "this computer's server",
        ),
    ],
)
def test_that_what_is_shown_has_no_password(address: str, shown: str, name: str, host: str) -> None:
    place = ServerAddress(address)
    assert (str(place), place.name, place.host) == (shown, name, host)
    assert "secret" not in f"{place} {place!r}"


@pytest.mark.parametrize(
    "address",
    ["postgresql://", "postgresql://anna@desk", "postgresql://desk:x/talks", "postgresql://[::1/x", "postgresql:/x"],
)
def test_that_an_address_without_a_database_is_refused_without_repeating_it(address: str) -> None:
    with pytest.raises(Problem, match="names no database") as told:
        ServerAddress(address)
    assert "anna" not in str(told.value)
