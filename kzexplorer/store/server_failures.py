"""What a server's refusals mean to the person who works with the workspace on it."""

from __future__ import annotations

import re

import psycopg
from sqlalchemy.exc import DBAPIError

from kzexplorer.domain.workspace_place import ServerAddress
from kzexplorer.errors import Problem
from kzexplorer.translation import tr

_WORDS = {
    "25006": ("{} cannot be changed: you may only read there.", "Ask who runs the server to let you write."),
    "40": ("{} is in use by others.", "Try again in a moment."),
    "54": ("{} cannot keep something as long as that.", "Shorten it, or leave it out."),
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

_ANSWER = re.compile(r"(?:FATAL:\s+|(?=invalid connection option))(.+)")
_SILENCE = (
    ("refused", "no server listens there"),
    ("no such file", "no server listens there"),
    ("host name", "there is no computer of that name"),
    ("resolve host", "there is no computer of that name"),
    ("ssl", "the connection could not be made safe"),
    ("no password", "it asks for a password"),
)
"""What is in the words of the library where the server did not answer, and what that means."""


def problem_of(error: BaseException, place: ServerAddress) -> Problem | None:
    """The sentence for what the server refused, or for a server that cannot be reached; None for a bug of ours."""
    original = error.orig if isinstance(error, DBAPIError) else error
    if not isinstance(original, psycopg.Error):
        return None
    code = original.sqlstate or ""
    words = _WORDS.get(code) or _WORDS.get(code[:2])
    if words is not None:
        return Problem(words[0].format(place), words[1], _without_secret(f"{code}: {original}", place))
    said = _without_secret(str(original), place)
    if isinstance(original, psycopg.OperationalError) or "invalid connection option" in said:
        return Problem(
            tr("Could not reach {place}: {said}.", place=place, said=_reason(said)),
            tr("Check the address, and that the server runs and lets you in."),
            said,
        )
    return None


def _reason(said: str) -> str:
    """What the server answered, or why it did not, in a few words."""
    answer = _ANSWER.search(said)
    if answer is not None:
        return answer[1].rstrip(".")
    return next((words for part, words in _SILENCE if part in said.lower()), "it does not answer")


def _without_secret(words: str, place: ServerAddress) -> str:
    return words.replace(place.secret, "…") if place.secret else words
