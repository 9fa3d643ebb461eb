"""Join the names of people: full names, initials, surnames and given names of one person become one entity."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.extract.entities import variants
from kzexplorer.extract.entities.draft import Draft
from kzexplorer.extract.entities.offices import Office, meets, office
from kzexplorer.extract.entities.personal import PersonalName, compatible, parse
from kzexplorer.extract.entities.register import Register
from kzexplorer.extract.names import titles
from kzexplorer.extract.names.gazetteer import Gazetteer, with_article
from kzexplorer.extract.names.name import Name
from kzexplorer.extract.names.words import cut

_MOST_NAMESAKES = 30  # of one surname, so that a list of names takes no longer for being long
_LONGEST_CALL = 40
_NEAR = 200
_JUST_NAMED = 300
_FAR = 10**9
_KEPT = frozenset(("sheikh", "sheikha", "sayyid", "sultan", "queen", "empress", "ras"))
_KEPT_ALONE = frozenset(("lord", "lady", "aga"))
_WOMEN, _MEN = frozenset(("mrs", "ms", "miss", "madame", "lady", "sra")), frozenset(("mr", "sr", "monsieur", "herr"))
_KIN = frozenset(
    "son father daughter mother brother sister cousin nephew niece uncle grandson grandfather wife".split()
)


def enter(register: Register, names: Sequence[Name], table: Gazetteer) -> None:
    """Give every personal name to a person."""
    people = [(name, parse(name.head.of(register.text))) for name in names if name.type is EntityType.PERSON]
    apart = _apart(register.text, people, table)
    for name, personal in sorted(people, key=lambda found: -_fullness(found[1])):
        known = register.namesakes(personal.surname)[-_MOST_NAMESAKES:]
        new = personal.given and not any(_alike(draft, personal, apart) for draft in known)
        if new and variants.find(register, personal, table, titled=bool(name.title)) is None:
            register.person(personal)
    lands = {name.head.start: name.known for name in names if name.known and name.type is not EntityType.PERSON}
    for name, personal in people:
        held = [_located(register.text, name, one, lands) for one in _held(register.text, name, table)]
        draft, rule = _who(register, name, personal, held, apart, table)
        for one in held:
            draft.hold(one)
        register.mention(draft, name.head, rule, name.score)
        words = name.head.of(register.text)
        draft.form(f"{name.title} {words}" if _is_part(name, personal) else words)
        if held:
            _call(register, draft, name)
        draft.starts.append(name.head.start)


def _is_part(name: Name, personal: PersonalName) -> bool:
    """Whether nobody leaves out the title: "Sheikh Hasina", "Queen Anna II"."""
    title = "" if name.title is None else name.title.lower()
    return title in _KEPT or (title in _KEPT_ALONE and not personal.given)


def _alike(draft: Draft, personal: PersonalName, apart: frozenset[PersonalName]) -> bool:
    """Whether the names fit; those known to be of two people only fit as they are written."""
    if draft.personal is None or not compatible(draft.personal, personal):
        return False
    two = not apart.isdisjoint((personal, draft.personal)) and draft.personal.given[:1] == personal.given[:1]
    return draft.personal == personal or not two


def _apart(text: str, people: Sequence[tuple[Name, PersonalName]], table: Gazetteer) -> frozenset[PersonalName]:
    """Names without middle name that differ from a longer one near them: "John Doe and his son John Paul Doe"."""
    found: set[PersonalName] = set()
    last: dict[tuple[str, str], tuple[Name, PersonalName]] = {}
    for name, personal in people:
        if not personal.given or len(personal.given[0]) < 2:
            continue
        key = (personal.given[0], personal.surname)
        before = last.get(key)
        last[key] = (name, personal)
        if before is None or {len(personal.given), len(before[1].given)} != {1, 2}:
            continue
        shorter, longer = sorted((before[1], personal), key=lambda one: len(one.given))
        if len(longer.given[1]) > 1 and _are_two(text, before[0], name, table):
            found.add(shorter)
    return frozenset(found)


def _are_two(text: str, one: Name, other: Name, table: Gazetteer) -> bool:
    """Whether two names near each other are of two people: kin, or holders of two offices, or both in one sentence."""
    between = text[one.head.end : other.span.start]
    if len(between) > _NEAR:
        return False
    words = frozenset(between.lower().replace(",", " ").split())
    if words & _KIN:
        return True
    held, others = _held(text, one, table), _held(text, other, table)
    if held and others and not any(meets(a, b) for a in held for b in others):
        return True
    return ". " not in between and bool(words & {"and", "met", "succeeded", "with"})


def _located(text: str, name: Name, held: Office, lands: dict[int, str]) -> Office:
    """The office with the country that stands after the name: "Queen Christina of Sweden"."""
    for link in (" of ", " of the "):
        land = lands.get(name.head.end + len(link)) if text.startswith(link, name.head.end) else None
        if land is not None and held.of is None:
            return held._replace(of=land, shown=f"{held.shown} of {with_article(land)}")
    return held


def _call(register: Register, draft: Draft, name: Name) -> None:
    """Note how the text calls the person by office: "President Doe", "our leader"."""
    words = register.text[name.span.start : name.head.end]
    first, _, rest = words.partition(" ")
    if first.lower() in titles.OURS:
        words = register.text[name.span.start : name.head.start].strip(" ,\n")
    elif first.lower() in ("the", "then", "former", "a"):
        words = rest
    if len(words) <= _LONGEST_CALL:
        draft.phrase(words)


def _fullness(personal: PersonalName) -> int:
    return sum(len(part) > 1 for part in personal.given) * 10 + len(personal.given)


def _who(
    register: Register,
    name: Name,
    personal: PersonalName,
    held: Sequence[Office],
    apart: frozenset[PersonalName],
    table: Gazetteer,
) -> tuple[Draft, str]:
    """The person of that name, and why."""
    known = register.namesakes(personal.surname)[-_MOST_NAMESAKES:]
    fits = [draft for draft in known if _alike(draft, personal, apart)]
    if not fits:
        return _otherwise(register, name, personal, table) or (register.person(personal), name.rule)
    if len(fits) > 1:
        fits = _of_office(fits, held) or _of_gender(fits, name, table) or fits
    draft = _likeliest(fits, name.head.start) if not personal.given else max(fits, key=_last)
    assert draft.personal is not None
    rule = compatible(draft.personal, personal)
    return draft, name.rule if rule in (None, "same name") else str(rule)


def _otherwise(register: Register, name: Name, personal: PersonalName, table: Gazetteer) -> tuple[Draft, str] | None:
    """Somebody known by another form of the name: by the given name alone, one of two surnames, another spelling."""
    if not personal.given:
        for named, rule in (
            (register.given.get(personal.surname, ()), "given name"),
            (register.middle.get(personal.surname, ()), "one of two surnames"),
        ):
            if len(named) == 1:
                return named[0], rule
    return variants.find(register, personal, table, titled=bool(name.title))


def _of_office(fits: Sequence[Draft], held: Sequence[Office]) -> list[Draft]:
    return [draft for draft in fits if held and any(meets(held[0], other) for other in draft.offices)]


def _of_gender(fits: Sequence[Draft], name: Name, table: Gazetteer) -> list[Draft]:
    """ "Mrs Doe" is the one of a family who has a woman's name, "Mr Doe" is not."""
    title = (name.title or "").lower().rstrip(".")
    if title not in _WOMEN | _MEN:
        return []
    return [draft for draft in fits if _is_woman(draft, table) == (title in _WOMEN)]


def _is_woman(draft: Draft, table: Gazetteer) -> bool:
    assert draft.personal is not None
    return draft.personal.given[:1] != () and draft.personal.given[0] in table.female_names


def _likeliest(fits: Sequence[Draft], at: int) -> Draft:
    """Of several people of a surname the only one just named, else the one named most."""
    near = [draft for draft in fits if at - _last(draft) <= _JUST_NAMED]
    if len(near) == 1:
        return near[0]
    return max(near or fits, key=lambda draft: (len(draft.starts), _last(draft)))


def _last(draft: Draft) -> int:
    return draft.starts[-1] if draft.starts else -_FAR


def _held(text: str, name: Name, table: Gazetteer) -> list[Office]:
    """The offices in the title before the name: one, or two joined by "and"."""
    if name.span.start == name.head.start:
        return []
    words = cut(text, name.span.start, name.head.end)
    end = bisect_left(words, name.head.start, key=lambda word: word.start)
    held: list[Office] = []
    at = 0
    while at < end:
        title = titles.read(words, at, table)
        if title is None:
            break
        if not title.honorific:
            held.append(office(text, words, title))
        at = title.last + (title.last < end and words[title.last].key == "and")
    return held
