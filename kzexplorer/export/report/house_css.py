"""The style sheet of an HTML report: the one that the program brings, or one of the person's own."""

from __future__ import annotations

import re
import sys
from pathlib import Path

from kzexplorer.errors import Problem
from kzexplorer.export.report.template_file import template_bytes
from kzexplorer.paths import resource

_LARGEST = 2_000_000
_FROM_ELSEWHERE = re.compile(r"@import|\b(?:src|image-set)\(|\burl\((?!\s*+[\"']?\s*+(?:data:|#))", re.IGNORECASE)
_ESCAPE = re.compile(r"\\(?:([0-9a-f]{1,6})\s?|\r\n|(.|\n))", re.IGNORECASE)


def house_css(template: Path | None) -> str:
    """What stands between the style tags, which it cannot end. Raises Problem for a file that is no style sheet."""
    path = template or resource("templates/report.css")
    try:
        css = template_bytes(path, _LARGEST + 1).decode()
    except UnicodeDecodeError:
        raise _unusable(path, "it is no text in UTF-8") from None
    if len(css) > _LARGEST or "\0" in css or "{" not in css:
        raise _unusable(path, "it is no style sheet")
    if _FROM_ELSEWHERE.search(css) or _FROM_ELSEWHERE.search(_ESCAPE.sub(_unescaped, css)):
        raise _unusable(path, "it asks for another file, and a report must need none")
    return css.replace("</", "<\\/")


def _unescaped(escape: re.Match[str]) -> str:
    """The letter that a style sheet may write by its number, as in `u\\72l(`."""
    number = int(escape[1] or "0", 16)
    return chr(number) if 0 < number <= sys.maxunicode else escape[2] or ""


def _unusable(path: Path, reason: str) -> Problem:
    return Problem(
        f"{path.name} cannot be the template of an HTML report: {reason}.",
        "Choose a style sheet (.css) that needs no other file.",
    )
