"""What hostile files are built of: words that tell an event, archives and PDFs that say what they are told to say."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable, Mapping

TOLD = "On 5 May 2011 the president of Ostmark visited the capital of Brandia and signed the River Treaty.\n"
"""An event in plain words, so that what comes out of a file that is read can be told from nothing."""
Maker = Callable[[str], bytes]
"""Gives the bytes of a file, for the address of a server that must never be asked for anything."""


def maker(data: bytes | str) -> Maker:
    """Gives the same bytes for any address."""
    return lambda _server: data.encode() if isinstance(data, str) else data


def zipped(members: Mapping[str, bytes | str], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A ZIP archive of these members."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in members.items():
            # Packed, it would not tell what the archive is to those that look for it where it should stand.
            archive.writestr(name, data, zipfile.ZIP_STORED if name == "mimetype" else None)
    return out.getvalue()


def pdf(*objects: str, root: int = 1, tail: str = "") -> bytes:
    """A PDF of these objects, numbered from 1, with a right table of where they lie."""
    out = io.BytesIO()
    out.write(b"%PDF-1.7\n")
    places = []
    for number, each in enumerate(objects, 1):
        places.append(out.tell())
        out.write(f"{number} 0 obj\n{each}\nendobj\n".encode("latin-1"))
    start = out.tell()
    out.write(f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n".encode())
    out.write(b"".join(b"%010d 00000 n \n" % place for place in places))
    out.write(f"trailer\n<</Size {len(objects) + 1}/Root {root} 0 R{tail}>>\nstartxref\n{start}\n%%EOF\n".encode())
    return out.getvalue()


def stream(words: str, more: str = "") -> str:
    return f"<</Length {len(words)}{more}>>\nstream\n{words}\nendstream"
