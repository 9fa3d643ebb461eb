"""Mails (EML): who wrote what to whom and when; what is attached is read on its own."""

from __future__ import annotations

import mimetypes
import re
from collections.abc import Iterator
from email.message import EmailMessage
from itertools import islice

from kzexplorer.domain.document import About, PassageKind
from kzexplorer.errors import Problem
from kzexplorer.readers import text, written_dates
from kzexplorer.readers.containers.archive import MOST_MEMBERS, too_many
from kzexplorer.readers.containers.parts import inside, portion, told_apart
from kzexplorer.readers.draft import Draft, TextBuilder
from kzexplorer.readers.html.reader import add_page, parse_page
from kzexplorer.readers.mail import mime, quotes
from kzexplorer.readers.raw import Part, Portion, RawFile

_SHOWN = ("From", "To", "Cc", "Date")
_HEAD = "the head of a mail"
_ATTACHED = "what is attached to a mail, which is read on its own"
_MOST_NAMES = 100
_SENT = "The mail's Date header says so."
_FORWARDED = re.compile(r"(?:fwd?|wg|tr|rv)\s?:", re.IGNORECASE)
_SOFT_BREAK = re.compile(r"(?<!--) \n(?!>)")
_ADDRESS = re.compile(r"\s?<[^<>]*>")


def read(file: RawFile) -> Draft:
    """Raises Problem for what has no words and for what nests too deep."""
    message = mime.parse(file)
    builder = TextBuilder()
    subject = mime.header(message, "Subject")
    builder.add_block(subject, PassageKind.HEADING, reason="the subject of a mail", level=1)
    head = [f"{name}: {words}" for name in _SHOWN if (words := mime.header(message, name))]
    builder.add_block("\n".join(head), PassageKind.FURNITURE, reason=_HEAD)
    encoding = _write_body(file, message, builder, forwarded=_FORWARDED.match(subject) is not None)
    names = [_name(part, number) for number, part in enumerate(islice(mime.attached(message), _MOST_NAMES))]
    builder.add_block(f"Attached: {', '.join(names)}" if names else "", PassageKind.FURNITURE, reason=_ATTACHED)
    if not builder.blocks:
        raise Problem(f"Could not read {file.shown}: there are no words in it.", "Choose another file.")
    return Draft(builder.text, encoding, _about(message, subject), tuple(builder.blocks), has_parts=bool(names))


def unpack(file: RawFile, first: int) -> Portion:
    """What is attached, messages included. Raises Problem for what nests too deep, and where it is too much."""
    message = mime.parse(file)
    if not first and sum(1 for _ in islice(_parts(file, message, 0), MOST_MEMBERS + 1)) > MOST_MEMBERS:
        raise too_many(file.shown)
    return portion(_parts(file, message, first))


def _about(message: EmailMessage, subject: str) -> About:
    when = written_dates.when_of(mime.header(message, "Date"))
    author = mime.header(message, "From")
    author = _ADDRESS.sub("", author).strip(' "') or author
    return About(subject or None, author or None, when, "" if when is None else _SENT)


def _write_body(file: RawFile, message: EmailMessage, builder: TextBuilder, *, forwarded: bool) -> str:
    """Append what was written; its encoding, empty where nothing was."""
    part = mime.body(message)
    data = b"" if part is None else mime.bytes_of(part)
    if part is None or not data.strip():
        return ""
    words, encoding = text.decode(file.shown, data, mime.charset_of(part))
    if mime.type_of(part) == "text/html":
        add_page(builder, parse_page(words))
        return encoding
    words = text.canonical(words)
    if str(part.get_param("format", "")).lower() == "flowed":
        words = _SOFT_BREAK.sub(" ", words)
    for stretch in quotes.stretches(words, forwarded=forwarded):
        builder.add_block(stretch.words, PassageKind.FURNITURE if stretch.reason else None, reason=stretch.reason)
    return encoding


def _parts(file: RawFile, message: EmailMessage, first: int) -> Iterator[tuple[int, Part]]:
    seen: dict[str, int] = {}
    for number, part in enumerate(mime.attached(message)):
        name = told_apart(_name(part, number), seen)
        if number >= first and (data := mime.bytes_of(part)):
            yield number, Part(inside(file, name, data, mime.type_of(part) or None))


def _name(part: EmailMessage, number: int) -> str:
    """Its own, an attached mail's subject, else its number and what its type ends in."""
    name = mime.file_name(part)
    if name:
        return name.replace("/", "_")
    kind = mime.type_of(part)
    inner = part.get_payload(0) if kind == "message/rfc822" and part.is_multipart() else None
    subject = mime.header(inner, "Subject")[:80] if isinstance(inner, EmailMessage) else ""
    ending = ".eml" if kind == "message/rfc822" else mimetypes.guess_extension(kind) or ""
    return f"{(subject or f'part {number + 1}').replace('/', '_')}{ending}"
