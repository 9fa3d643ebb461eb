"""Take a mail apart without trusting it: its headers as text, and the part that holds what was written."""

from __future__ import annotations

import email
from collections.abc import Iterator, Sequence
from email.errors import MessageError
from email.message import EmailMessage
from email.policy import EmailPolicy
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from kzexplorer.errors import Problem
from kzexplorer.readers.raw import RawFile

LONGEST_HEADER = 10_000
DAMAGE = (MessageError, ValueError, LookupError, AttributeError, TypeError, AssertionError, RecursionError)
"""What the library raises for messages of which it can make nothing."""
_HEADERS_KNOWN = 256
_OF_ONE = ("multipart/alternative", "multipart/related")
"""What holds several forms of one text, or a page with what belongs to it."""
_PLAIN_FIRST = ("plain", "html")


if TYPE_CHECKING:
    _Policy = EmailPolicy[EmailMessage]
else:
    _Policy = EmailPolicy


class _Bounded(_Policy):
    """Headers of megabytes would take minutes to read; bytes that are not ASCII are UTF-8 where they can be."""

    def header_source_parse(self, sourcelines: Sequence[str]) -> tuple[str, str]:
        name, value = super().header_source_parse(list(_first(sourcelines)))
        raw = value.encode("utf-8", "surrogateescape")
        return name, value if value.isascii() else raw.decode("utf-8", "replace")

    def header_fetch_parse(self, name: str, value: str) -> Any:
        return _parsed(name, value)


@lru_cache(_HEADERS_KNOWN)
def _parsed(name: str, value: str) -> Any:
    """The library reads the header of a message anew for each of its parts."""
    return email.policy.default.header_fetch_parse(name, value)


def parse(file: RawFile) -> EmailMessage:
    """Raises Problem for what nests too deep."""
    try:
        return email.message_from_bytes(file.data, policy=_Bounded())
    except DAMAGE as error:
        problem = Problem(
            f"Could not read {file.shown}: its parts lie too deep in one another.",
            "Open it in a mail program and save what you need of it.",
            str(error),
        )
        raise problem from error


def header(message: EmailMessage, name: str) -> str:
    """On one line; what cannot be decoded stays as it is written."""
    try:
        return " ".join(str(message.get(name, "")).split())
    except DAMAGE:
        raw = next((value for key, value in message.raw_items() if key.lower() == name.lower()), "")
        return " ".join(str(raw).split())


def body(message: EmailMessage) -> EmailMessage | None:
    """The part to read: as plain text where there is one."""
    try:
        found = message.get_body(_PLAIN_FIRST)
    except DAMAGE:
        return None
    return found if isinstance(found, EmailMessage) else None


def attached(message: EmailMessage) -> Iterator[EmailMessage]:
    """All other parts that are files: no second form of the text, and no picture that stands in it."""
    written = body(message)
    for part, alone in _leaves(message):
        if part is not written and _is_file(part, alone=alone):
            yield part


def bytes_of(part: EmailMessage) -> bytes:
    """What a part holds, an attached message as a file of its own; empty where it is damaged."""
    try:
        if part.get_content_maintype() == "message" and part.is_multipart():
            inner = part.get_payload(0)
            return inner.as_bytes(policy=email.policy.compat32) if isinstance(inner, EmailMessage) else b""
        found = part.get_payload(decode=True)
    except DAMAGE:
        return b""
    return found if isinstance(found, bytes) else b""


def charset_of(part: EmailMessage) -> str:
    """Empty where none is given, and where it is none that is known."""
    try:
        charset = part.get_content_charset() or ""
        b"a".decode(charset or "ascii", "replace")
    except DAMAGE:
        return ""
    return charset


def type_of(part: EmailMessage) -> str:
    try:
        return part.get_content_type()
    except DAMAGE:
        return ""


def file_name(part: EmailMessage) -> str:
    """Empty where it has none."""
    try:
        return part.get_filename() or ""
    except DAMAGE:
        return ""


def _leaves(message: EmailMessage) -> Iterator[tuple[EmailMessage, bool]]:
    """The parts that hold no others, attached messages whole; whether each is not a piece of one text."""
    waiting = [(message, True)]
    while waiting:
        part, alone = waiting.pop()
        kind = type_of(part)
        if not kind.startswith("multipart/") or not part.is_multipart():
            yield part, alone
            continue
        inner = [each for each in part.iter_parts() if isinstance(each, EmailMessage)]
        waiting += [(each, kind not in _OF_ONE) for each in reversed(inner)]


def _is_file(part: EmailMessage, *, alone: bool) -> bool:
    kind = type_of(part)
    if kind.startswith("image/"):
        return _disposition(part) == "attachment" and not part.get("content-id")
    return alone or not kind.startswith("text/") or bool(file_name(part))


def _disposition(part: EmailMessage) -> str:
    try:
        return part.get_content_disposition() or ""
    except DAMAGE:
        return ""


def _first(lines: Sequence[str]) -> Iterator[str]:
    """As many lines of a header as are read."""
    length = 0
    for line in lines:
        if length >= LONGEST_HEADER:
            return
        yield line[: LONGEST_HEADER - length]
        length += len(line)
