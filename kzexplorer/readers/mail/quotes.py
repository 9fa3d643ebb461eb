"""Set apart in a mail what its writer did not write now: quoted mails, and the signature."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_SIGNATURE = re.compile(r"-- ?$")
_EARLIER = re.compile(
    r"-{3,} ?(?:Original Message|Original Appointment|Ursprüngliche Nachricht|Message d'origine) ?-{3,}"
)
_SENT = re.compile(r"(?:Sent|Date|Gesendet|Envoyé)\s?: ")
_FROM = re.compile(r"\*?(?:From|Von|De)\s?:\*? ")
_WROTE = re.compile(
    r"\b(?:wrote|writes|schrieb|a écrit|escribió|ha scritto|написала?|пишет)\b[^\n]{0,200}:\s*$", re.IGNORECASE
)
_MOST_LINES = 4

QUOTED = "quoted from an earlier mail"
SIGNED = "the signature of a mail"


class Stretch(NamedTuple):
    """Lines that belong together; `reason` is empty for what was written."""

    words: str
    reason: str


def stretches(words: str, *, forwarded: bool) -> Iterator[Stretch]:
    """All lines, in order; in a forwarded mail what lies below is what it is about."""
    lines = words.split("\n")
    reasons = _reasons(lines, forwarded=forwarded)
    start = 0
    for at in range(1, len(lines) + 1):
        if at == len(lines) or reasons[at] != reasons[start]:
            yield Stretch("\n".join(lines[start:at]), reasons[start])
            start = at


def _reasons(lines: Sequence[str], *, forwarded: bool) -> list[str]:
    reasons: list[str] = []
    rest = ""
    for at, line in enumerate(lines):
        if line.startswith(">"):
            _lead_in(lines, reasons)
            reasons.append(QUOTED)
            rest = "" if rest == SIGNED else rest
            continue
        if not rest and _SIGNATURE.match(line):
            rest = SIGNED
        elif not forwarded and (_EARLIER.match(line) or _heads_earlier(lines, at)):
            rest = QUOTED
        # An empty line belongs to what stands before it.
        reasons.append(rest or (reasons[-1] if reasons and not line.strip() else ""))
    return reasons


def _lead_in(lines: Sequence[str], reasons: list[str]) -> None:
    """Count "On 5 May 2010, Anna Kivi wrote:" before a quotation to it."""
    end = len(reasons)
    while end and not lines[end - 1].strip():
        end -= 1
    if not end or reasons[end - 1]:
        return
    first = next((n for n in range(1, _MOST_LINES) if end - n < 0 or not lines[end - n].strip()), _MOST_LINES) - 1
    if _WROTE.search(" ".join(lines[end - first : end])[-600:]):
        reasons[end - first :] = [QUOTED] * (len(reasons) - end + first)


def _heads_earlier(lines: Sequence[str], at: int) -> bool:
    """Whether the head of a mail stands here, as some programs put it above the one that is answered."""
    return bool(at and _FROM.match(lines[at])) and any(_SENT.match(line) for line in lines[at + 1 : at + _MOST_LINES])
