"""Find what a number tells apart though its noun is written small: "resolution 338 (1973)", "the 62nd session of X"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.span import Span
from kzexplorer.extract.names.gazetteer import BODY, CITY, Entry
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.names.reading import Reading
from kzexplorer.extract.names.vocabulary import ORDINALS
from kzexplorer.extract.names.words import Word

RESOLUTIONS = frozenset(("resolution", "resolutions"))
_SESSIONS = frozenset("session summit meeting conference congress forum plenum assembly".split())
_ADJECTIVES = frozenset("special regular ordinary extraordinary plenary annual emergency biennial joint".split())
_SMALL_NOUNS = frozenset(("summit", "group"))
_SERIES = frozenset(("expo", "cop"))
_REST = re.compile(r"(?:[/.-]\d{1,4}){0,2}(?:\s?\((?:[IVXL]{1,7}|\d{4})\))?(?!\w)")
_MOST_QUALIFIERS = 8
_ORDINAL = re.compile(r"\d{1,3}(?:st|nd|rd|th)")


def resolution(reading: Reading, line: Sequence[Word], at: int) -> int | None:
    """ "resolution 338 (1973)" with the body that adopted it, noted, and those listed after it; where to read on."""
    if line[at].key not in RESOLUTIONS:
        return None
    end = at + 1
    while end < len(line) and line[end].text.isdigit() and (line[end].near or end > at + 1):
        begin = _adopter(line, at) if end == at + 1 else end
        span = Span(line[begin].start, _rest(reading.text, line[end].end))
        name = f"resolution {' '.join(reading.text[line[end].start : span.end].split())}"
        known = name if end > at + 1 or line[at].key == "resolutions" else None
        rule = "document told apart by its number"
        reading.found.append(Name(span, EntityType.DOCUMENT, span, None, rule, 0.85, known))
        reading.take(line, begin, end + 1, EntityType.DOCUMENT)
        while end < len(line) and line[end].start < span.end:
            line[end].taken = True
            end += 1
        end += end < len(line) and line[end].key == "and" and line[at].key == "resolutions"
    return end if end > at + 1 else None


def _adopter(line: Sequence[Word], at: int) -> int:
    """Where the name of the body right before the noun begins."""
    begin = at
    while begin and line[begin].gap == " " and line[begin - 1].kind is EntityType.ORGANISATION and at - begin < 6:
        begin -= 1
    return begin


def _rest(text: str, end: int) -> int:
    rest = _REST.match(text, end)
    return rest.end() if rest is not None else end


def session(reading: Reading, line: Sequence[Word], at: int) -> int | None:
    """ "the 62nd session of the General Assembly", noted, the body's name inside it; where to read on."""
    if line[at].key not in ORDINALS and not (line[at].text[0].isdigit() and _ORDINAL.fullmatch(line[at].text)):
        return None
    end, most = at + 1, min(len(line), at + _MOST_QUALIFIERS)
    while end < most and line[end].near and (line[end].key in _ADJECTIVES or line[end].key in ORDINALS):
        end += 1
    words = line[end : end + 4]
    if len(words) < 3 or words[0].key not in _SESSIONS or words[1].key != "of" or not (words[0].near and words[1].near):
        return None
    body = end + 2 + (words[2].key == "the")
    match = reading.table.match(line, body) if body < len(line) else None
    if match is None or match[1].kind != BODY or line[at].taken:
        return None
    return _meeting(reading, line, at, match[0], body, match[1])


def summit(reading: Reading, line: Sequence[Word], at: int) -> int | None:
    """ "the G8 summit", "the Riyadh summit", "the Casablanca group", "EXPO-2010", noted; where to read on."""
    if line[at].key in _SERIES and at + 1 < len(line) and line[at + 1].near and line[at + 1].text.isdigit():
        reading.add(line, at, at + 2, EntityType.MEETING, "meeting told apart by its number", 0.8)
        return at + 2
    if not any(word.key in _SMALL_NOUNS and not word.capital for word in line[at + 1 : at + 6]):
        return None
    match = reading.table.match(line, at)
    if match is None or match[1].kind not in (BODY, CITY) or match[0] >= len(line) or line[at].taken:
        return None
    noun = line[match[0]]
    if noun.key not in _SMALL_NOUNS or noun.capital or noun.gap != " ":
        return None
    if noun.key == "summit":
        return _meeting(reading, line, at, match[0] + 1, at, match[1])
    if match[1].kind != CITY or not at or line[at - 1].key != "the":
        return None
    reading.add(line, at, match[0] + 1, EntityType.ORGANISATION, "group called by where it met", 0.7)
    return match[0] + 1


def _meeting(reading: Reading, line: Sequence[Word], at: int, end: int, inner: int, entry: Entry) -> int:
    last = end if inner > at else end - 1
    reading.add_known(line, inner, last, entry)
    reading.add(line, at, end, EntityType.MEETING, "meeting told apart by its number or body", 0.75)
    return end
