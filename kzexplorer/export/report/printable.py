"""Words of documents as a report can hold them: on one line, without signs that break a file or turn what follows."""

from __future__ import annotations

import re

_REFUSED = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
_CLOSES = {"\u202a": "\u202c", "\u202b": "\u202c", "\u202d": "\u202c", "\u202e": "\u202c"} | dict.fromkeys(
    "\u2066\u2067\u2068", "\u2069"
)
_TURNS = re.compile(
    "[\u0590-\u08ff\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_ISOLATED, _END = "\u2068", "\u2069"
_MISSING = "\ufffd"
"""Stands for a sign that no XML can hold, so that nobody thinks the words came without it."""


def printable(words: str) -> str:
    """White space as one space; marks of direction closed, so that words after these keep theirs."""
    line = _REFUSED.sub(_MISSING, " ".join(words.split()))
    return f"{_ISOLATED}{_closed(line)}{_END}" if _TURNS.search(line) else line


def _closed(line: str) -> str:
    """With an end for each mark of direction, and without ends that close none."""
    open_marks: list[str] = []
    kept: list[str] = []
    for sign in line:
        if sign in _CLOSES:
            open_marks.append(_CLOSES[sign])
        elif sign in ("\u202c", "\u2069"):
            if sign not in open_marks or (sign == "\u202c" and open_marks[-1] != sign):
                continue
            while (inner := open_marks.pop()) != sign:
                kept.append(inner)
        kept.append(sign)
    return "".join([*kept, *reversed(open_marks)])
