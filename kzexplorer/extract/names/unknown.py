"""Decide what the remaining capital words name, from all the places where the text uses them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract.names import titles
from kzexplorer.extract.names.reading import Reading
from kzexplorer.extract.names.vocabulary import (
    BODY_WORDS,
    COMMON_ACRONYMS,
    COMPANY_FORMS,
    DOCUMENT_HEADS,
    DONE_TO_PEOPLE,
    HEADS,
    HONORIFICS,
    OFFICES,
    OPENERS,
    OTHER_HEADS,
    PARTICLES,
    PEOPLES,
    PERSON_BEFORE,
    PLACE_BEFORE,
    PLACE_WORDS,
    RANKS,
    SPEAKS,
)
from kzexplorer.extract.names.words import Word

PERSON, BODY, PLACE = EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE
_LEAST_VOTE = 0.8
_LEAST_PEOPLE = 3
_CUSTOM = 0.7
_MOST_WORDS = 4
_PLACE_PREFIXES = frozenset("san santa santo sao saint st los las upper lower".split())
_LAST_LATIN = "\u024f"  # what these cues say holds for English
_PEOPLES = ("ians", "ites", "ists", "mans")
_ADJECTIVES = ("itan", "ian", "ese", "ish", "ist", "istic", "ic", "ists")
Votes = dict[EntityType, float]
Run = tuple[Sequence[Word], int, int]


def unknown(reading: Reading) -> None:
    """Note each run of capital words whose uses together speak for one type."""
    uses: dict[str, list[Run]] = defaultdict(list)
    for line in reading.quiet_lines():
        for at, end in _runs(reading, line):
            if _document(line, at, end):
                reading.add(line, at, end + 1, EntityType.DOCUMENT, f"called by its noun: {line[end].text}", 0.7)
                continue
            uses[" ".join(word.text for word in line[at:end])].append((line, at, end))
    decided = {key: _decide(reading, runs) for key, runs in uses.items()}
    decided.update(dict.fromkeys(uses.keys() & _firms(reading), BODY))
    _decide_beside(reading, uses, decided)
    _decide_by_custom(reading, uses, decided)
    lasts = {key.rsplit(" ", 1)[-1]: kind for key, kind in decided.items() if kind is PERSON and " " in key}
    for key, runs in uses.items():
        kind = decided[key] or lasts.get(key)
        if kind is not None:
            for use in runs:
                reading.add(*use, kind, "from its context", 0.6)


def _decide_beside(reading: Reading, uses: dict[str, list[Run]], decided: dict[str, EntityType | None]) -> None:
    """Ask again for those that stand beside what was decided: "with Ortega and Brandt"."""
    for key, kind in decided.items():
        if kind is not None:
            for line, at, end in uses[key]:
                for word in line[at:end]:
                    word.kind = kind
    for key, runs in uses.items():
        if decided[key] is None and any(word.kind for use in runs for word in _coordinated(*use)):
            decided[key] = _decide(reading, runs)


def _decide_by_custom(reading: Reading, uses: dict[str, list[Run]], decided: dict[str, EntityType | None]) -> None:
    """Ask again for single words in a text that calls people by surname alone: most such words are surnames there."""
    kinds = [kind for key, kind in decided.items() if kind is not None and _is_single(key)]
    people = sum(kind is PERSON for kind in kinds)
    if people < _LEAST_PEOPLE or people < _LEAST_PEOPLE * (len(kinds) - people):
        return
    for key, runs in uses.items():
        line, at, _ = runs[0]
        if decided[key] is None and _is_single(key) and not reading.common(line[at]):
            decided[key] = _decide(reading, runs, _CUSTOM)


def _is_single(key: str) -> bool:
    return " " not in key and not key.isupper()


def _document(line: Sequence[Word], at: int, end: int) -> bool:
    """ "the Smoot-Hawley tariff act": a name whose noun is written small."""
    if end >= len(line) or line[end].key not in DOCUMENT_HEADS or not line[end].near or line[end].capital:
        return False
    return at > 0 and line[at - 1].key == "the" and line[at].gap == " "


def _firms(reading: Reading) -> set[str]:
    """Names of firms without their legal form: "Apple" of "Apple Inc."."""
    names = (name.head.of(reading.text).rstrip(".") for name in reading.found if name.type is BODY)
    parts = (name.rpartition(" ") for name in names)
    return {first for first, _, last in parts if last.lower() in COMPANY_FORMS}


def _runs(reading: Reading, line: Sequence[Word]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    at = 0
    while at < len(line):
        if not _may_name(reading, line, at):
            at += 1
            continue
        end = at + 1
        while end < len(line) and (_follows(line[end]) or _particle(line, end)):
            end += 1
        if end - at <= _MOST_WORDS:
            runs.append((at, end))
        at = end
    return runs


def _may_name(reading: Reading, line: Sequence[Word], at: int) -> bool:
    word = line[at]
    if (
        not word.capital
        or word.taken
        or word.key in OPENERS
        or word.key in HONORIFICS
        or len(word.text) < 2
        or reading.table.land(word)
    ):
        return False
    if reading.table.people(line[at : at + 2]) is not None or word.key in ("jr", "sr"):
        return False
    if word.key[-1] > _LAST_LATIN:
        return False
    if word.key in PEOPLES and not (at + 1 < len(line) and _follows(line[at + 1]) and line[at + 1].gap == " "):
        return False
    if at == 0 or line[at].gap == "|":
        return not reading.common(word) or (at + 1 < len(line) and _follows(line[at + 1]) and at > 0)
    return True


def _follows(word: Word) -> bool:
    return word.capital and not word.taken and (word.near or word.gap == ".") and word.key not in ("i",)


def _particle(line: Sequence[Word], at: int) -> bool:
    return line[at].key in PARTICLES and line[at].near and at + 1 < len(line) and _follows(line[at + 1])


def _decide(reading: Reading, runs: Sequence[Run], for_person: float = 0.0) -> EntityType | None:
    line, at, end = runs[0]
    words = line[at:end]
    if words[-1].key in HEADS or words[-1].key in OTHER_HEADS or words[-1].key in OFFICES | RANKS:
        return None
    votes: Votes = _shape(reading, words)
    for use in runs:
        for kind, vote in _context(reading, *use).items():
            votes[kind] += vote
    votes[PERSON] += for_person
    kind = max(votes, key=lambda kind: votes[kind])
    return kind if votes[kind] >= _LEAST_VOTE else None


def _shape(reading: Reading, words: Sequence[Word]) -> Votes:
    votes = {PERSON: 0.0, BODY: 0.0, PLACE: 0.0}
    common = sum(reading.common(word) for word in words if word.key not in PARTICLES)
    if len(words) > 1 and any(word.upper and word.key in COMMON_ACRONYMS for word in words):
        return dict.fromkeys(votes, -2.0)
    if len(words) == 1:
        word = words[0]
        if word.upper and len(word.text) <= 6:
            votes[BODY] += 0.9 if len(word.text) > 2 else 0.5
            votes[PERSON] -= 2.0
            votes[BODY] -= 3 * (word.key in COMMON_ACRONYMS or not word.text.isalpha())
        elif word.key in reading.table.given_names:
            votes[PERSON] += 0.9
        elif common or word.key.endswith(_PEOPLES):
            return dict.fromkeys(votes, -1.0)
        else:
            _listed(reading, votes, word.key)
    elif words[0].key in _PLACE_PREFIXES:
        votes[PLACE] += 0.9
        votes[PERSON] -= 0.5
    elif common == 0 and len(words) <= 3:
        votes[PERSON] += 0.9
    else:
        votes[PERSON] -= 0.6 * common
        votes[PLACE] -= 0.5 * common
    if len(words) > 1 and " ".join(word.key for word in words) in reading.table.towns:
        votes[PLACE] += 0.9
        votes[PERSON] -= 0.5
    return votes


def _listed(reading: Reading, votes: Votes, key: str) -> None:
    """What the lists of surnames and towns say of a single word; half as much where both have it."""
    surname, town = key in reading.table.surnames, key in reading.table.towns
    votes[PERSON] += (0.4 if town else _LEAST_VOTE) * surname
    votes[PLACE] += (0.4 if surname else _LEAST_VOTE) * town
    votes[PERSON] -= 0.5 * (town and not surname)


def _context(reading: Reading, line: Sequence[Word], at: int, end: int) -> Votes:
    votes: Votes = defaultdict(float)
    before = line[at - 1].key if at and line[at].gap in (" ", ",", "-") else ""
    after = line[end] if end < len(line) else None
    if before in ("the", "a", "an"):
        votes[BODY] += 0.3 if end - at == 1 or any(reading.common(word) for word in line[at:end]) else 0.8
        votes[PERSON] -= 1.2
    elif before in PLACE_BEFORE:
        votes[PLACE] += {"in": 1.0, "near": 1.0, "at": 0.8, "from": 0.6}.get(before, 0.3)
    elif before in PERSON_BEFORE:
        votes[PERSON] += 1.0
    elif before in BODY_WORDS:
        votes[BODY] += 1.0
    if at and line[at - 1].owner and line[at - 1].taken and line[at - 1].end + 2 == line[at].start - 1:
        votes[BODY] += 0.4
        votes[PERSON] -= 0.4
    if before == "of" and at > 1 and line[at - 2].key in PLACE_WORDS:
        votes[PLACE] += 1.5
    if after is not None:
        _after(votes, line, end, after)
        if after.gap == "," and not after.taken:
            title = titles.read(line, end, reading.table)
            votes[PERSON] += 1.0 if title is not None and not title.honorific and not title.plural else 0.0
    _neighbours(reading, votes, line, at, end)
    return votes


def _after(votes: Votes, line: Sequence[Word], end: int, after: Word) -> None:
    if after.near and after.key in SPEAKS:
        votes[PERSON] += 0.9
    elif after.gap == " " and not after.capital and after.key.endswith("ed") and len(after.key) > 4:
        votes[PERSON] += 0.4
    elif after.gap == " " and after.key in ("is", "was", "had", "has"):
        _copula(votes, line[end + 1 : end + 6])
    elif after.gap == "," and after.key in ("who", "aged", "whose"):
        votes[PERSON] += 1.0
    elif after.gap == " " and not after.capital and line[end - 1].key.endswith(_ADJECTIVES):
        votes[PERSON] -= 0.4
        votes[BODY] -= 0.6
    elif after.near and after.key in PLACE_WORDS:
        votes[PLACE] += 1.0
    elif after.near and after.key in BODY_WORDS:
        votes[BODY] += 1.0
    elif line[end - 1].owner:
        votes[PERSON] += 0.3


def _coordinated(line: Sequence[Word], at: int, end: int) -> list[Word]:
    """The words beyond "and" or a comma on both sides."""
    found = []
    if at > 1 and line[at - 1].key == "and" and line[at].gap == " " and line[at - 1].gap in (" ", ","):
        found.append(line[at - 2])
    elif at and line[at].gap == ",":
        found.append(line[at - 1])
    if end + 1 < len(line) and line[end].key == "and" and line[end].gap in (" ", ",") and line[end + 1].gap == " ":
        found.append(line[end + 1])
    return found


def _copula(votes: Votes, following: Sequence[Word]) -> None:
    """ "X is a village in Y", "X was a Polish painter"."""
    if any(word.key in DONE_TO_PEOPLE for word in following[:2]):
        votes[PERSON] += 1.0
    if not following or following[0].key not in ("a", "an", "the"):
        return
    for word in following:
        for kind, nouns in ((PLACE, PLACE_WORDS), (BODY, BODY_WORDS), (PERSON, PERSON_BEFORE)):
            if word.key in nouns and word.key != "by":
                votes[kind] += 1.5
                return


def _neighbours(reading: Reading, votes: Votes, line: Sequence[Word], at: int, end: int) -> None:
    """ "Gilchrist, Oregon": a place that another place explains."""
    for word in _coordinated(line, at, end):
        if word.kind in (PERSON, BODY, PLACE):
            votes[word.kind] += 0.5
    if end < len(line) and line[end].gap == "," and line[end].capital and line[end].taken:
        match = reading.table.match(line, end)
        if match is not None and match[1].type is PLACE:
            votes[PLACE] += 0.8
