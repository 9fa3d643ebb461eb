"""Letters that a kind of file cannot hold stand as U+FFFD in it, one for one, so that offsets stay true."""

from __future__ import annotations

import re

_HALVES = re.compile("[\ud800-\udfff]")
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f\ud800-\udfff]")
_UNSHOWN = "\N{REPLACEMENT CHARACTER}"


def in_utf8(words: str) -> bytes:
    """Without halves of surrogate pairs, which UTF-8 has no bytes for."""
    try:
        return words.encode()
    except UnicodeEncodeError:
        return _HALVES.sub(_UNSHOWN, words).encode()


def in_xml(words: str) -> str:
    """Without what XML 1.0 has no way to write."""
    return _NOT_IN_XML.sub(_UNSHOWN, words)


def in_lines(words: str) -> str:
    """Without the controls that a form made of lines, such as a calendar, forbids; ends of lines and tabs stay."""
    return _CONTROLS.sub(_UNSHOWN, words)
