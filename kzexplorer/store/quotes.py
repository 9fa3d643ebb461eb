"""Fingerprints of quoted words, by which a check proves that they still stand where they were found."""

from __future__ import annotations

from hashlib import blake2b

from kzexplorer.domain.span import Span

_SIZE = 8


def quote_hash(words: str) -> bytes:
    """Eight bytes of BLAKE2b over the words in UTF-8."""
    return blake2b(words.encode(), digest_size=_SIZE).digest()


def hash_at(text: str, span: Span) -> bytes:
    return quote_hash(span.of(text))
