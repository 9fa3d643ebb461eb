"""What a server's refusals mean to the person who works with the workspace on it."""

from __future__ import annotations

import psycopg
from sqlalchemy.exc import DBAPIError

from kzexplorer.domain.workspace_place import ServerAddress
from kzexplorer.errors import Problem

_WORDS = {
    "25006": ("{} cannot be changed: you may only read there.", "Ask who runs the server to let you write."),
    "40": ("{} is in use by others.", "Try again in a moment."),
    "42501": ("{} does not let you do that.", "Ask who runs the server for the right to it."),
    "42": (
        "{} is not as kzexplorer made it.",
        "Restore it from a copy, or ask who runs the server what was changed.",
    ),
    "53100": ("Could not save to {}: its disk is full.", "Ask who runs the server to free some space, and try again."),
    "53": ("The server of {} is too busy.", "Try again in a moment."),
    "55P03": ("{} is in use by others, who write for long.", "Try again in a moment."),
    "57014": ("{} was told to stop what you asked for.", "Try again, or ask who runs the server."),
    "58": ("The server of {} could not read or write its files.", "Ask who runs the server."),
    "XX": ("{} is damaged.", "Ask who runs the server to restore it from a copy."),
}
"""By the five characters that PostgreSQL gives with each refusal, or by the first two of them."""


def problem_of(error: BaseException, place: ServerAddress) -> Problem | None:
    """The sentence for what the server refused, or for a server that cannot be reached; None for a bug of ours."""
    original = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(original, psycopg.Error):
        return None
    code = original.sqlstate or ""
    words = _WORDS.get(code) or _WORDS.get(code[:2])
    if words is not None:
        return Problem(words[0].format(place), words[1], _without_secret(f"{code}: {original}", place))
    if isinstance(original, psycopg.OperationalError):
        return Problem(
            f"Could not reach {place}.",
            "Check the address, that the server runs, and that it lets you in (`psql` with the same address tells).",
            _without_secret(str(original), place),
        )
    return None


def _without_secret(words: str, place: ServerAddress) -> str:
    return words.replace(place.secret, "…") if place.secret else words
