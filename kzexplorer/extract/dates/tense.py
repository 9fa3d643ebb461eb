"""Tell whether a sentence speaks of the past, the present or the future, by its verbs."""

from __future__ import annotations

import re
from bisect import bisect_left
from enum import StrEnum
from functools import lru_cache

from kzexplorer.domain.span import Span


class Tense(StrEnum):
    """What a sentence mainly speaks of."""

    PAST = "past"
    PRESENT = "present"
    FUTURE = "future"


# Will meet; is due to be held; would probably have been signed: with the participle that belongs to it.
_FUTURE = (
    r"(?:(?<!as you )(?<!as we )(?<!as they )will|shall|won't"
    r"|(?:is|are) (?:to|due|set|scheduled|expected|planned|slated)"
    r"|(?<!been )(?<!was )(?<!were )(?:scheduled|due|slated|supposed|poised|planned|expected|forecast|predicted|bound)"
    r" (?:for|to|on)"
    r"|set (?:for|to)"
    r"|(?:plans?|intends?|hopes?|expects?|wants?|agreed|promised|pledged|vowed|decided|resolved|undertook) to"
    r"|upcoming|forthcoming|going to"
    r"|(?:takes effect|begins|starts|opens|expires|arrives|leaves|resumes)"
    r"|invit(?:ed|es|ation)(?: [^\s;:]{1,30}){0,10}? to [a-z]{2,12}"
    r"|payable|look(?:s|ing|ed)? forward to|would|(?:should|(?-i:may)|might|could|can|must)(?! have))"
    r"(?: (?:be|have|been|not|also|to|get|then|soon|stay|remain|[a-z]{2,12}ly)){0,5}"
    r"(?: (?:[a-z]{2,20}ed|held|made|met|paid|sold|built|put|sent|told|read|set|cut|given|taken|done|shut|kept|won"
    r"|lost|hold|make|continue|do|play|stand))?"
)
_PAST = (
    r"(?:was|were|had|did|said|told|met|held|made|took|gave|went|came|began|became|left|sent|spoke|wrote|saw|won|lost"
    r"|led|rose|fell|grew|put|built|fought|paid|brought|bought|sold|kept|thought|read|ran|set|found"
    r"|got|felt|heard|knew|meant|sank|shot|shook|spent|stood|struck|taught|threw|broke|chose|caught|drew|drove|fled|flew"
    r"|hit|sought|beat|dealt|swept|burst|quit|laid|hung|rode|wore|[a-z]{2,20}[^aeu\W]ed)"
)
_PRESENT = r"(?<!to )(?:is|are|has|have|remains?|continues?|does|do|makes?|stands?|plays?|holds?)"
_VERB = re.compile(
    rf"\b(?:(?P<future>{_FUTURE})|(?P<past>{_PAST})|(?P<present>{_PRESENT}))\b|(?P<short>['’]ll)\b".replace(" ", r"\s"),
    re.IGNORECASE,
)
_TENSES = {"future": Tense.FUTURE, "short": Tense.FUTURE, "past": Tense.PAST, "present": Tense.PRESENT}
_UNTIL = re.compile(r"\b(?:until|till|by|starting|beginning|effective|through)(?:\s(?:early|late|the end of))?\s\Z")
# What has been put off lies ahead, though the verb is in the past.
_PUT_OFF = re.compile(
    r"\b(?:postponed|delayed|extended|adjourned|put\soff|suspended|rescheduled|deferred|pushed\sback|closed|open)\b"
)
# What is traded now and handed over later: "crude for December delivery fell".
_DELIVERED = re.compile(r"\s(?:delivery|settlement|contracts?|futures)\b")
# "He leaves on Friday", in prose and without another verb, is a plan; a headline tells so what has happened.
_SCHEDULED = re.compile(
    r"\b(?:he|she|it|[Tt]he(?:\s[\w’'-]{1,20}){0,2}\s[a-z]{2,20}[^s\W]|[A-Z][\w’'-]{1,30})\s(?!(?:is|was|has|does|as|this|its|his|says|years|days|ties|talks)\b)"
    r"[a-z]{2,15}[^s\W]s\s[^.!?;]{0,60}\Z"
    r"|\b[A-Za-z]{2,20}s\s(?:go\son|leave|arrive|return|resume|begin|start|re-?open|open|meet|follow|fly|travel|convene"
    r"|gather|vote|end)\b[^.!?;]{0,60}\Z"
)
_PROSE_ENDS = (".", "!", "?", "”", '"', "’")
_CLAUSE_EDGE = re.compile(r"[,;:()]|\s[–—-]\s")
_REACH = 300
_LEAD = 24


def of(text: str, sentence: Span, date: Span) -> Tense:
    """The tense of the verb before a date in its clause, else of the one after it, else of those of its sentence."""
    if _DELIVERED.match(text, date.end):
        return Tense.FUTURE
    start, end = max(sentence.start, date.start - _REACH), min(sentence.end, date.end + _REACH)
    left = [edge.end() for edge in _CLAUSE_EDGE.finditer(text, start, date.start)]
    right = _CLAUSE_EDGE.search(text, date.end, end)
    clause = left[-1] if left else start, right.start() if right else end
    verbs = _verbs(text, sentence)
    if text.startswith(("'s", "’s"), date.end):
        return Tense.FUTURE if _first(verbs, date.end, end) is Tense.FUTURE else Tense.PAST
    found = _around(verbs, clause, date)
    if found is None and _is_scheduled(text, sentence, (clause[0], date.start)):
        return Tense.FUTURE
    found = found or _around(verbs, (start, end), date)
    ahead = found is not Tense.PAST or _PUT_OFF.search(text, *clause) is not None
    if ahead and _UNTIL.search(text, max(start, date.start - _LEAD), date.start):
        return Tense.FUTURE
    return found or Tense.PAST


def _is_scheduled(text: str, sentence: Span, before: tuple[int, int]) -> bool:
    if not text[max(sentence.start, sentence.end - _LEAD) : sentence.end].rstrip().endswith(_PROSE_ENDS):
        return False
    return _SCHEDULED.search(text, *before) is not None


@lru_cache(maxsize=4)
def _verbs(text: str, sentence: Span) -> tuple[list[int], list[Tense]]:
    """Where the verbs of a sentence begin, and their tenses: read once for all dates of a sentence without end."""
    found = list(_VERB.finditer(text, sentence.start, sentence.end))
    return [verb.start() for verb in found], [_TENSES[verb.lastgroup or "past"] for verb in found]


def _around(verbs: tuple[list[int], list[Tense]], clause: tuple[int, int], date: Span) -> Tense | None:
    starts, tenses = verbs
    last = bisect_left(starts, date.start) - 1
    if last >= 0 and starts[last] >= clause[0]:
        return tenses[last]
    return _first(verbs, date.end, clause[1])


def _first(verbs: tuple[list[int], list[Tense]], start: int, end: int) -> Tense | None:
    """The tense of the first verb that begins in text[start:end]."""
    starts, tenses = verbs
    at = bisect_left(starts, start)
    return tenses[at] if at < len(starts) and starts[at] < end else None
