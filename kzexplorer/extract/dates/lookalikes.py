"""Tell dates from what only looks like one, by the words around it: numbers of things, names, verbs."""

from __future__ import annotations

from kzexplorer.extract.dates import occasions
from kzexplorer.extract.dates.grammar import Found
from kzexplorer.extract.dates.readings import Occasion
from kzexplorer.extract.dates.vocabulary import NUMBERS
from kzexplorer.extract.dates.year_signs import COUNTED

_VERBS_AFTER_MAY = frozenset(
    "i we he she it they you this that these those god not have be also well there said told added".split()
)
_TITLES = frozenset(
    "mr mrs ms dr miss sir lady lord minister president prime secretary theresa ms. mr. mrs. senator governor".split()
)
_POSSESSIVES = frozenset("his her their my our your whose".split())
_PREPOSITIONS = frozenset(
    """
    in of since by from to until till before after during through throughout around about between and or early mid
    late last this next previous following that same every each on for as over into end beginning start middle
    the a an its their our his her but within towards toward ending starting
    """.split()
)
# Words with which the name of a weekday is that of a feast, a happening or a sale.
_NAMED_WEEKDAYS = frozenset(
    "bloody black good ash palm easter whit shrove holy maundy super red blue fat golden cyber giving".split()
)
_BEFORE_REPORTED = frozenset("for during in throughout over on".split())
_AFTER_REPORTED = frozenset("ended ending to was were is are will and as from the its rose fell".split())
_QUANTITIES = frozenset(
    "million billion trillion thousand hundred percent % once twice people men women children".split()
)
_NO_QUANTITY = frozenset(
    "lasts takes spends gets needs serves lives stays waits runs this thus always plus across its his less was gives "
    "means marks sees makes sets loses wins costs perhaps besides yes versus".split()
)
_DEFINITE = frozenset("the his her its their this that our".split())
_BEFORE_DAY = frozenset("on until till by since from to before after and".split())
_PARTS_OF_DAY = frozenset("night evening morning afternoon eve dawn evenings noon midnight".split())
_AFTER_DAY = frozenset(
    "and at by the with he she they it we i to from for when but under near where while which who as after before a an "
    "his her their its all , . ; : ) ” — in on our my was were is are would will had did there then again also came "
    "went left only".split()
)
_NO_SUBJECT = frozenset("without with by in at on and but from under near for through".split())
_SHORTEST_NOUN = 4  # letters
# Nouns that end a name which a date or month begins.
_NAMED = frozenset(
    """
    movement brigade battalion battalions division street avenue square prize martyrs coalition group hall park palace
    manifesto theses
    """.split()
)
_GIVEN_NAMES = ("april", "may", "june", "august")
_AFTER_A_MARCH = frozenset("on of to for by through from in into was were is had has began past against toward".split())
# Nouns of a name that a season begins.
_NAMED_BY_SEASON = frozenset(
    "palace olympics olympic games universiade school university institute house street".split()
)


def _opens(found: Found) -> bool:
    """Whether nothing but marks stands before it in the sentence."""
    return all(not node.word[:1].isalnum() for node in found.nodes[max(0, found.first - 3) : found.first])


def is_rate(found: Found) -> bool:
    """Whether a quantity stands before "a week": a number, or things in the plural, but no verb such as "lasts"."""
    before = found.before().lower()
    if before[:1].isdigit() or before in _QUANTITIES:
        return True
    return before.endswith("s") and len(before) > 3 and before not in _NO_QUANTITY


def is_followed_by(found: Found, word: str) -> bool:
    return found.after().lower() == word


def is_followed_by_subject(found: Found) -> bool:
    """Whether a word follows with which what happened can begin: "two days before (the fall)", not "before (in)"."""
    return found.after()[:1].isalpha() and found.after().lower() not in _NO_SUBJECT


def is_before_noun(found: Found) -> bool:
    """Whether a word follows that can be a noun: "the 20 September (attack)"."""
    after = found.after().lower()
    return after[:1].isalpha() and after not in _AFTER_DAY and after not in _PREPOSITIONS


def closes_a_phrase(found: Found) -> bool:
    """`of the 28th of February last, ...`: no noun follows that "last" would belong to."""
    return found.after().lower() in ("", ",", ".", ";", ":", ")", "which", "and", "by", "from", "to")


def ends_a_phrase(found: Found) -> bool:
    """Whether no noun follows that the words would describe."""
    after = found.after().lower()
    return not after[:1].isalpha() or after in _AFTER_DAY


def is_followed_by_number(found: Found) -> bool:
    """`the years 1751-1777` are no length of time."""
    return found.after().isdigit()


def is_followed_by_number_word(found: Found) -> bool:
    after = found.after().lower()
    return after == "and" or after in NUMBERS


def is_day(found: Found) -> bool:
    """Month and day without a year that are not part of a name ("the March 23 Movement")."""
    after = found.after()
    return after.lower() not in _NAMED and not (found.word("month") in ("may", "march") and after.lower() in COUNTED)


def heads_an_entry(found: Found) -> bool:
    """Whether a colon, dash or nothing follows."""
    return _opens(found) and found.after() in ("", ":", "-", "–", "—", ".")


def is_lone_day(found: Found) -> bool:
    """`on the 16th`, `the night of the 16th`: a day of the month that is being told of, not the number of a thing."""
    before = found.before().lower()
    if before == "of":
        before = "on" if found.before(1).lower() in _PARTS_OF_DAY else ""
    return before in _BEFORE_DAY and (found.after().lower() in _AFTER_DAY or not found.after())


def occasion_at(found: Found) -> Occasion | None:
    """The happening that follows after its article: "(the day after) the battle"."""
    return _occasion(found, 1) if found.after().lower() in _DEFINITE else None


def occasion_of(found: Found) -> Occasion | None:
    """The happening that follows: "(the second day of) the summit", "(the second day of) talks"."""
    return _occasion(found, int(found.after().lower() in _DEFINITE))


def occasion_after(found: Found) -> tuple[str, Occasion | None]:
    """The word and the happening of "(two days) after the fall of ..."; None where no such words follow."""
    side = found.after().lower()
    if side not in ("before", "after", "following", "into"):
        return "", None
    definite = found.after(1).lower() in _DEFINITE
    known = _occasion(found, 2 if definite else 1)
    return side, known or (_of_noun(found, 2) if definite and side in ("before", "after") else None)


def _of_noun(found: Found, step: int) -> Occasion | None:
    """`(two days after) the mutiny`: any noun, as something told of may go by it."""
    word = found.after(step)
    if not (word.isalpha() and word.islower()) or len(word) < _SHORTEST_NOUN:
        return None
    return Occasion(word, found.nodes[found.end + step].end)


def _occasion(found: Found, steps: int) -> Occasion | None:
    """The first noun of a happening among the next three words, that many steps on."""
    for step in range(steps, steps + 3):
        word = found.after(step)
        if not word[:1].isalpha():
            return None
        if occasions.is_occasion(word.lower()):
            return Occasion(word.lower(), found.nodes[found.end + step].end)
    return None


def is_greeting(found: Found) -> bool:
    """`Good morning`, `have a good evening`."""
    return found.before().lower() == "good"


def is_bracketed(text: str, start: int) -> bool:
    """Whether the date that starts there only stands in brackets or opens a time: "(1914)", "(as of 1914)", "since"."""
    return text[max(0, start - 7) : start].lower().endswith(("(", "since ", "(as of "))


def is_month(found: Found) -> bool:
    """The name of a month that is neither a verb, nor a person's name, nor an abbreviation that stands alone."""
    word, before, after = found.word("month"), found.before(), found.after()
    if len(word) <= 4 and word not in ("may", "june", "july"):
        return False
    led = before.lower() in _PREPOSITIONS
    if before[:1].isupper() and not _opens(found) and not led and found.first > 1:
        return False
    if _is_titled(found) or ((after[:1].isupper() or before.isdigit()) and after.lower() in _NAMED):
        return False
    if word in _GIVEN_NAMES and not led and after[:1].isupper() and after[1:].islower():
        return False
    if word == "may":
        return not (_opens(found) and after.lower() in _VERBS_AFTER_MAY)
    return word != "march" or _is_march(found, before.lower(), after)


def _is_march(found: Found, before: str, after: str) -> bool:
    """The month rather than a march: "in March", "the March elections", not "the March on Rome"."""
    if before in _PREPOSITIONS - {"the", "a"}:
        return True
    if before in ("the", "a", "s"):
        return found.node("month").word == "March" and after.islower() and after not in _AFTER_A_MARCH
    return not (_opens(found) or before in ("'", '"', "“")) or after in (",", "-", "–")


def _is_titled(found: Found) -> bool:
    """`Mr. May`, `Lady Friday`."""
    before = found.before(1) if found.before() == "." else found.before()
    return before.lower() in _TITLES


def is_period_reported(found: Found) -> bool:
    """`for the year`, `in the month ended ...`: neither "the year of ..." nor "the week that ..."."""
    after = found.after().lower()
    led = found.before().lower() in _BEFORE_REPORTED
    return led and (not after[:1].isalpha() or after in _AFTER_REPORTED)


def is_season(found: Found) -> bool:
    """A season without article or year: "spring" and "fall" only where a preposition shows that no verb is meant."""
    before, after, name = found.before().lower(), found.after(), found.nodes[found.end - 1].word
    if name[0].isupper() and (after.lower() in _NAMED_BY_SEASON or _is_named_spring(found)):
        return False
    if "the" in found:
        # "the fall of the city" is no season; of "the Spring Offensive" the article belongs to the name.
        named = name[0].isupper() and after[:1].isupper()
        return not named and not (found.word("season") == "fall" and after.lower() == "of")
    if found.word("season") not in ("fall", "spring") or (name[0].isupper() and not _opens(found)):
        return before != "the" or name[0].isupper()
    return before in _PREPOSITIONS - {"the", "to", "a", "or", "and", "its", "his", "their", "an", "our", "her"}


def _is_named_spring(found: Found) -> bool:
    """`the Prague Spring`, but not "the German Spring Offensive"."""
    before = found.before()
    named = before[:1].isupper() and before.lower() not in _PREPOSITIONS and not _opens(found)
    return named and not found.after()[:1].isupper()


def is_part_of_day(found: Found) -> bool:
    """A part of the day in small letters, or at the head of a sentence: "Operation Dawn" is a name."""
    return found.nodes[found.first].word[0].islower() or _opens(found)


def is_decade(found: Found) -> bool:
    """`in his sixties`, `in her early 30s` tell an age."""
    words = [node.word.lower() for node in found.nodes[max(0, found.first - 3) : found.first]]
    return _POSSESSIVES.isdisjoint(words)


def is_weekday(found: Found) -> bool:
    """The name of a weekday that is not part of a name ("Bloody Sunday", "The Sunday Times")."""
    before, after = found.before(), found.after()
    if after.lower() in ("times", "telegraph", "mirror", "express", "herald", "post"):
        return False
    return before.lower() not in _NAMED_WEEKDAYS and not _is_titled(found)
