"""Tell a year from the number, the count or the price of something, by the words around it."""

from __future__ import annotations

import re

from kzexplorer.extract.dates.grammar import Found

# Words before a number of four digits that make it a year.
_BEFORE_YEAR = frozenset(
    """
    in of since by from to until till before after during through throughout around about circa between and or early
    mid late year years fiscal fy season spring summer autumn fall winter end beginning start as ca c the for on that
    january february march april may june july august september october november december class than into s born
    ( , - – — / ; : [ “ " '
    """.split()
)
# Words before a number that make it the number of a document.
_DOCUMENTS = frozenset(
    """
    no nos nr number resolution resolutions article articles art paragraph para section decision decisions order decree
    regulation directive protocol document doc law act convention rule case recommendation
    """.split()
)
# Words before a number that make it the number of something.
_BEFORE_NUMBER = _DOCUMENTS | frozenset(
    """
    chapter page pages pp p room route highway flight bus line unit suite box file ref reference serial model type
    version code telephone tel phone fax extension ext isbn issn vol volume § # $ € £ ¥ ₸ usd eur kzt us$ nearly
    approximately roughly over under almost exactly only some at least most than total km mile ship tank isaf sputnik
    windows top boeing airbus block flat apartment building plot gate platform
    """.split()
)
# Nouns after a number that are counted by it.
COUNTED = frozenset(
    """
    people men women children soldiers troops persons participants delegates members students companies enterprises
    houses tonnes tons kilometres kilometers km miles metres meters m ha hectares barrels dollars euros tenge roubles
    rubles pounds francs yen yuan percent per % mw mwh gw kg cases deaths casualties prisoners aircraft ships tanks
    guns horses cavalry infantry million billion thousand mln bln units copies times pages words items feet ft degrees
    civilians refugees families workers employees jobs inhabitants residents visitors tourists votes seats villages
    years days months weeks hours minutes volunteers fighters militants officers police policemen americans germans
    britons russians homes cars vehicles planes artists athletes hotel calories points marines sailors passengers
    sheep cattle km2 km² sq square
    """.split()
)
_MEASURES = frozenset(
    """
    strong man mm km kg m foot metre meter mile ton tonne seat bed page word hectare acre horsepower room member
    """.split()
)
# Verbs and other words with which a number before a plural counts: "had 1990 ships".
_COUNTING = frozenset("had has have with all these those their are were was is employs counts".split())
_LINES = frozenset("line hotline telephone tel phone fax ext extension no room".split())
_STREETS = frozenset("street avenue road boulevard square lane drive plaza highway".split())
_JOINTS = frozenset("to and or - – — /".split())
_ARTICLES = frozenset("the a an its his her their".split())
_FIRST_PLAIN, _LAST_PLAIN = 1500, 2100  # years that may stand without a word that leads to them
_FAR = 24  # nodes
_DIGITS = 4
_NUMBERED = re.compile(
    r"\b(?:[Rr]esolution|[Dd]ecision|[Dd]ecree|[Ll]aw|[Dd]irective|[Oo]rder)s? (?:[Nn]o\.? ?)?(\d{4})\b"
)
_LEADS = frozenset("in of since by from to until till during early mid late year".split())
_LEAD = 12  # characters


def is_year(found: Found) -> bool:
    """A number of four digits that stands where a year does and does not count or number anything."""
    before, after, year = found.before().lower(), found.after().lower(), found.number("year")
    if before in (".", ":") and found.first > 1 and (before == "." or found.before(1).lower() in _LINES):
        before = found.before(1).lower()
    if before in _BEFORE_NUMBER or after in COUNTED or _is_count(found, before, after) or _is_numbered(found):
        return False
    if year > _LAST_PLAIN:
        return before in ("in", "by", "until", "year")
    if before in _BEFORE_YEAR or not before:
        return year >= 1000
    return _FIRST_PLAIN <= year <= _LAST_PLAIN and (
        year >= 1800 or before == ")" or after in (")", ",", ".", ";", ":", "") or after[:1].isupper()
    )


def _is_count(found: Found, before: str, after: str) -> bool:
    """`1500-metre`, `had 1990 ships`, `from 1200 to 1500 men`, `pages 1990-1995`."""
    if after in ("-", "–") and found.after(1).lower() in _MEASURES:
        return True
    upper = found.after(1)
    if after in _JOINTS and upper.isdigit() and len(upper) == _DIGITS and found.after(2).lower() in COUNTED:
        return True
    if before in _JOINTS and found.before(1).isdigit():
        return found.before(3 if found.before(2) == "." else 2).lower() in _BEFORE_NUMBER
    if found.after()[:1].isupper() and any(found.after(step).lower() in _STREETS for step in range(4)):
        return True
    plural = after.endswith("s") and found.after().islower()
    return plural and (before in _COUNTING or (before.endswith("ed") and found.before().islower()))


def _is_numbered(found: Found) -> bool:
    """`resolution 2570 (2021)`, `resolutions 1973 (2011) and 2009 (2011)`, `Decision 1999/311`: neither is a year."""
    if found.after() == "/" and found.after(1).isdigit() and len(found.after(1)) == 3:
        return True
    inside = found.before() == "(" and (found.before(1).isdigit() or "/" in found.before(1)[1:])
    if inside and "/" in found.before(1):
        return True
    ahead = found.after() == "(" and len(found.after(1)) == 4 and found.after(1).isdigit() and found.after(2) == ")"
    if not inside and not ahead:
        return False
    earlier = found.nodes[max(0, found.first - _FAR) : found.first - 1 - inside]
    return any(node.word.lower() in _DOCUMENTS for node in earlier)


def documents_by_number(text: str) -> frozenset[str]:
    """Numbers of four digits that the text gives to resolutions and the like: elsewhere they stand for those."""
    return frozenset(match[1] for match in _NUMBERED.finditer(text))


def is_led_to(text: str, start: int) -> bool:
    """Whether a word such as "in" or "since" leads to the year there."""
    before = text[max(0, start - _LEAD) : start].split()
    return bool(before) and before[-1].lower() in _LEADS


def is_short_year(found: Found) -> bool:
    """`'99` after a word that leads to a year, or in a name such as "Club of '89"."""
    return found.before().lower() in _BEFORE_YEAR


def is_year_of_a_thing(text: str, start: int, end: int) -> bool:
    """`the 1990 election`, `a 1912 treaty`: a year that only tells which one is meant."""
    before = text[max(0, start - 6) : start].lower().split()
    return bool(before) and before[-1] in _ARTICLES and text[end : end + 1] == " " and text[end + 1 : end + 2].isalpha()
