"""Read back what stands in an evidence pack, which anybody may have written: every value is looked at before it counts.

All functions raise ValueError, with the end of a sentence, for what no pack says.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

from kzexplorer.domain.table import Columns, Meaning
from kzexplorer.export import pack_form as form

LONGEST_LINE = 64_000_000
"""Bytes of one event or document."""
MOST_IN_LINE = 1_000_000
MOST_IN_MANIFEST = 4_000_000
"""Values, names and commas of JSON that is read as a whole: 400,000 files have some nine each. Some 40 bytes of memory
go with each, so that JSON may hold no more of them than its sense takes."""
_TOKEN = re.compile(rb'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[{,]', re.DOTALL)
_LARGEST = 1 << 60
_HALVES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class PackedQuote:
    """Words that the pack says stand at [start, end) of a document's text, and those around them.

    `number` counts the quotations of an event from 1, and is 0 for the words of its date.
    """

    document: int
    start: int
    end: int
    exact: str
    prefix: str
    suffix: str
    number: int


@dataclass(frozen=True, slots=True)
class PackedEvent:
    """What is checked of an event."""

    id: int
    title: str
    quotes: tuple[PackedQuote, ...]


@dataclass(frozen=True, slots=True)
class PackedDocument:
    """What is needed to read a document again; `source` and `text` are members, None where the pack has neither."""

    id: int
    name: str
    media_type: str
    n_bytes: int
    sha256: str
    text_sha256: str
    inside: str | None
    columns: Columns | None
    source: str | None
    text: str | None


@dataclass(frozen=True, slots=True)
class PackedMember:
    """What the manifest says of a file."""

    name: str
    n_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a pack says of itself; `hashes_only`: it holds no sources."""

    program: str
    created: str
    title: str
    query: str
    n_events: int
    n_quotations: int
    n_documents: int
    hashes_only: bool
    reports: tuple[str, ...]
    members: tuple[PackedMember, ...]


class NewerForm(ValueError):
    """The pack says that it has a form that a later version of the program made."""


def manifest(data: bytes) -> Manifest:
    """Raises NewerForm, too."""
    value = _json(data, MOST_IN_MANIFEST)
    if not isinstance(value, dict) or value.get("form") != form.FORM:
        raise ValueError("it does not say that this is an evidence pack")
    version = _whole(value, "version")
    if version > form.VERSION:
        raise NewerForm(str(version))
    return Manifest(
        program=_words(value, "program"),
        created=_words(value, "created"),
        title=_words(value, "title"),
        query=_words(value, "query"),
        n_events=_whole(value, "events"),
        n_quotations=_whole(value, "quotations"),
        n_documents=_whole(value, "documents"),
        hashes_only=_words(value, "sources") == "hashes",
        reports=tuple(_word(each) for each in _list(value, "reports")),
        members=tuple(_packed_member(each) for each in _list(value, "members")),
    )


def sums(pieces: Iterable[bytes]) -> dict[str, str]:
    """The SHA-256 of each file, by name, of the pieces of what `sha256sum` writes."""
    found: dict[str, str] = {}
    for line in _lines(pieces):
        digest, gap, name = line.decode("utf-8").partition("  ")
        if not gap or name in found:
            raise ValueError(f"no line of sums: {digest[:100]}")
        found[name] = _hexadecimal(digest)
    return found


def events(pieces: Iterable[bytes]) -> Iterator[PackedEvent]:
    """Of the pieces of the member with the events, one at a time."""
    for value in _values(pieces):
        quotations = [_quote(each, number) for number, each in enumerate(_list(value, "quotations"), 1)]
        dates = [_quote(each, 0) for each in _list(value, "date_words")]
        yield PackedEvent(_whole(value, "id"), _words(value, "title"), (*quotations, *dates))


def documents(pieces: Iterable[bytes]) -> Iterator[PackedDocument]:
    """Of the pieces of the member with the documents."""
    for value in _values(pieces):
        yield PackedDocument(
            id=_whole(value, "id"),
            name=_words(value, "name"),
            media_type=_words(value, "media_type"),
            n_bytes=_whole(value, "bytes"),
            sha256=_hexadecimal(_words(value, "sha256")),
            text_sha256=_hexadecimal(_words(value, "text_sha256")),
            inside=_maybe(value, "inside"),
            columns=_columns(value.get("columns")),
            source=_maybe(value, "source"),
            text=_maybe(value, "text"),
        )


def _values(pieces: Iterable[bytes]) -> Iterator[dict[str, Any]]:
    """Each value of a list that stands on lines of its own."""
    lines = _lines(pieces)
    if next(lines, b"") != b"[":
        raise ValueError("it does not begin with [ on a line of its own")
    ended = expects = False
    for line in lines:
        if ended:
            raise ValueError("something follows its end")
        if line == b"]" and not expects:
            ended = True
            continue
        expects = line.endswith(b",")
        value = _json(line.removesuffix(b","), MOST_IN_LINE)
        if not isinstance(value, dict):
            raise ValueError("one of its lines is no value in braces")
        yield value
    if not ended:
        raise ValueError("it ends before its list does")


def _lines(pieces: Iterable[bytes]) -> Iterator[bytes]:
    rest: list[bytes] = []
    held = 0
    for piece in pieces:
        first, *more = piece.split(b"\n")
        rest.append(first)
        held += len(first)
        for line in more:
            yield b"".join(rest)
            rest, held = [line], len(line)
        if held > LONGEST_LINE:
            raise ValueError("one of its lines is longer than any")
    if held:
        yield b"".join(rest)


def _json(data: bytes, most: int) -> Any:
    if sum(map(data.count, (b'"', b"[", b"{", b","))) > most and _has_more(data, most):
        raise ValueError("it holds more values than anything in a pack")
    try:
        return json.loads(data.decode("utf-8"), object_pairs_hook=_once, parse_constant=_no_number)
    except (RecursionError, MemoryError) as error:
        raise ValueError("it is nested deeper than anything in a pack") from error
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise ValueError(f"it is no JSON: {error}") from error


def _has_more(data: bytes, most: int) -> bool:
    """Whether there are more words, lists, braces and commas than that, those inside words not counted."""
    return next(islice(_TOKEN.finditer(data), most, None), None) is not None


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        raise ValueError("a name stands twice in one value")
    return value


def _no_number(words: str) -> float:
    raise ValueError(f"{words} is no number")


def _packed_member(value: Any) -> PackedMember:
    value = _braces(value)
    return PackedMember(_words(value, "name"), _whole(value, "bytes"), _hexadecimal(_words(value, "sha256")))


def _quote(value: Any, number: int) -> PackedQuote:
    value = _braces(value)
    start, end, exact = _whole(value, "start"), _whole(value, "end"), _words(value, "exact")
    if end <= start:
        raise ValueError(f"a quotation ends at {end}, before it begins at {start}")
    around = ("", "") if number == 0 else (_words(value, "prefix"), _words(value, "suffix"))
    return PackedQuote(_whole(value, "document"), start, end, exact, *around, number)


def _columns(value: Any) -> Columns | None:
    if value is None:
        return None
    if not isinstance(value, list) or not all(isinstance(each, list) and len(each) == 2 for each in value):
        raise ValueError("the columns of a table are no pairs")
    return Columns(tuple(_word(name) for name, _ in value), tuple(Meaning(_word(meaning)) for _, meaning in value))


def _braces(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise ValueError("a value in braces is missing")
    return value


def _list(value: dict[str, Any], name: str) -> list[Any]:
    found = value.get(name)
    if not isinstance(found, list):
        raise ValueError(f"{name} is no list")
    return found


def _whole(value: dict[str, Any], name: str) -> int:
    found = value.get(name)
    if type(found) is not int or not 0 <= found < _LARGEST:
        raise ValueError(f"{name} is no whole number")
    return found


def _words(value: dict[str, Any], name: str) -> str:
    return _word(value.get(name), name)


def _maybe(value: dict[str, Any], name: str) -> str | None:
    return None if value.get(name) is None else _words(value, name)


def _word(value: Any, name: str = "a name") -> str:
    if not isinstance(value, str):
        raise ValueError(f"{name} is no words")
    if _HALVES.search(value):
        raise ValueError(f"{name} holds half a character")
    return value


def _hexadecimal(digest: str) -> str:
    if len(digest) != 64 or digest.strip("0123456789abcdef"):
        raise ValueError("a sum is no SHA-256")
    return digest
