"""Where a workspace is kept: in a file, or for a team in a database on a PostgreSQL server."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import SplitResult, parse_qs, unquote, urlsplit

from kzexplorer.errors import Problem
from kzexplorer.translation import tr

_SCHEMES = ("postgresql://", "postgres://")


@dataclass(frozen=True, slots=True)
class ServerAddress:
    """`postgresql://user@host:port/database`; a password in it is never shown. Raises Problem where it names none."""

    address: str = field(repr=False)

    def __post_init__(self) -> None:
        try:
            parts = self._parts
            named = self.address.startswith(_SCHEMES) and bool(parts.path.strip("/")) and parts.port != 0
        except ValueError:
            named = False
        if not named:
            raise Problem(
                tr("This address names no database on a server."),
                tr("Write it as postgresql://user@host/database."),
            )

    def __str__(self) -> str:
        parts = self._parts
        user = f"{parts.username}@" if parts.username else ""
        port = f":{parts.port}" if parts.port else ""
        return f"postgresql://{user}{self._host}{port}{parts.path}"

    @property
    def name(self) -> str:
        """The name of the database."""
        return unquote(self._parts.path.strip("/"))

    @property
    def host(self) -> str:
        """The computer that the server runs on."""
        return self._host or "this computer's server"

    @property
    def stem(self) -> str:
        """The same: what a workspace is called that has no name of its own."""
        return self.name

    @property
    def secret(self) -> str | None:
        """The password in the address."""
        return unquote(self._parts.password) if self._parts.password else None

    @property
    def _host(self) -> str:
        """Empty for a socket of this computer, whose folder stands in the place of the host."""
        parts = self._parts
        named = parts.hostname or parse_qs(parts.query).get("host", [""])[0]
        return "" if named.startswith("/") else named

    @property
    def _parts(self) -> SplitResult:
        return urlsplit(self.address)


Place = Path | ServerAddress


def address_of(place: Place) -> str:
    """In words that `place_of` reads as the same place, wherever they are read."""
    return str(place.absolute()) if isinstance(place, Path) else place.address


def place_of(words: str) -> Place:
    """What somebody wrote as the place of a workspace. Raises Problem for an address that names no database."""
    return ServerAddress(words) if words.startswith(_SCHEMES) else Path(words)
