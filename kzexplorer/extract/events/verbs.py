"""Find the verb groups of a sentence ("has been signed", "will visit") with their tense, by forms and neighbours."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from kzexplorer.extract.events import lexicon
from kzexplorer.extract.events.lexicon import Form
from kzexplorer.extract.events.words import DETERMINERS, PREPOSITIONS, Word

_BE = frozenset("am is are was were be been being".split())
_HAVE = frozenset("have has had having".split())
_DO = frozenset("do does did".split())
_FUTURE = frozenset("will shall".split())
_MODAL = frozenset("would can could may might must should ought cannot".split())
_NEGATIVE = frozenset("not never n't neither nor hardly".split())
_ADVERBS = (
    frozenset(
        "also again then first soon later already ever once still just now subsequently thus even since twice yet "
        "jointly only both all further instead thereafter afterwards together".split()
    )
    | _NEGATIVE
)
_NOT_VERBS = frozenset(
    "united need indeed hundred speed exceed proceed succeed feed breed seed deed creed bed red shed embed naked "
    "sacred wicked so-called talented aged sophisticated limited unprecedented armed related interested "
    "concerned".split()
)
# Verbs without an object: their past form is no participle that hangs on a noun.
_INTRANSITIVE = frozenset(
    "occur happen arrive travel die fall meet speak agree march last begin end emerge arise return live come go talk "
    "participate serve retire resign depart sail fly erupt collapse start open reopen close expire act converge "
    "surrender appear disappear journey attend remain graduate emigrate escape flee abdicate testify vote protest "
    "accede adhere amount total improved deteriorated worsened succeed reign stay preside culminate coincide proceed "
    "cooperate".split()
)
_ORDINALS = frozenset("first second third fourth fifth last next most more so well".split())
_LONGEST_GROUP = 7
_AUXILIARY = _BE | _HAVE | _DO | _FUTURE | _MODAL
_FINITE_BE = _BE - {"been", "be", "being"}
_OPENING = _AUXILIARY | {"to"}
_BEFORE_ADJECTIVES = DETERMINERS | (PREPOSITIONS - {"to"})


class Tense(StrEnum):
    """What the form of a verb group says about time; BARE is a past or participle without auxiliary."""

    PAST = "past"
    BARE = "bare"
    PRESENT = "present"
    PERFECT = "perfect"
    FUTURE = "future"
    MODAL = "modal"
    INFINITIVE = "infinitive"
    PARTICIPLE = "participle"

    @property
    def finite(self) -> bool:
        return self not in (Tense.INFINITIVE, Tense.PARTICIPLE)


class VerbGroup(NamedTuple):
    """Words [first, last] of a sentence, by index, of which `main` is the full verb with base form `base`."""

    first: int
    main: int
    base: str
    tense: Tense
    passive: bool = False
    negated: bool = False


def find(words: Sequence[Word]) -> tuple[VerbGroup, ...]:
    """The verb groups in order; none inside quotation marks."""
    groups: list[VerbGroup] = []
    index = 0
    forms = lexicon.load().forms
    while index < len(words):
        word = words[index]
        may_be_verb = word.lower in forms or word.lower in _OPENING or word.lower.endswith("ed")
        group = _group_at(words, index) if may_be_verb and not word.quoted else None
        if group is not None:
            groups.append(group)
            index = group.main
        index += 1
    return tuple(groups)


def _group_at(words: Sequence[Word], index: int) -> VerbGroup | None:
    lower = words[index].lower
    if lower in _AUXILIARY:
        if words[index].capital and index and lower in ("will", "may"):
            return None
        return _with_auxiliary(words, index)
    if lower == "to":
        return _infinitive(words, index)
    return _simple(words, index)


def _with_auxiliary(words: Sequence[Word], first: int) -> VerbGroup | None:
    chain: list[str] = []
    negated = False
    index = first
    while index < min(len(words), first + _LONGEST_GROUP):
        lower = words[index].lower
        if lower in _AUXILIARY and not (chain and chain[-1] in _FINITE_BE):
            chain.append(lower)
        elif lower in _ADVERBS or lower.endswith(("ly", "n't")):
            negated |= lower in _NEGATIVE
        else:
            break
        index += 1
    tense = _tense_of(chain)
    main = _main_verb(words, index, chain[-1])
    if main is None:
        last = _last_auxiliary(words, first, index)
        base = "be" if chain[-1] in _BE else "have" if chain[-1] in _HAVE else "do"
        return None if base == "do" else VerbGroup(first, last, base, tense, False, negated)
    base, form = main
    if base == "have to":
        return None
    passive = chain[-1] in _BE and form is Form.PARTICIPLE
    return VerbGroup(first, index, base, tense, passive, negated)


def _last_auxiliary(words: Sequence[Word], first: int, after: int) -> int:
    for index in range(after - 1, first, -1):
        if words[index].lower in _BE | _HAVE | _DO:
            return index
    return first


def _tense_of(chain: Sequence[str]) -> Tense:
    head = chain[0]
    if head in _FUTURE:
        return Tense.FUTURE
    if head in _MODAL:
        return Tense.MODAL
    if head in ("been", "be"):
        return Tense.INFINITIVE
    if head in ("being", "having"):
        return Tense.PARTICIPLE
    if head in _HAVE and len(chain) == 1:
        # "had signed" tells a past happening; "has signed" may tell a state.
        return Tense.PAST if head == "had" else Tense.PERFECT
    if head in ("has", "have"):
        return Tense.PERFECT
    return Tense.PAST if head in ("was", "were", "did", "had") else Tense.PRESENT


def _main_verb(words: Sequence[Word], index: int, auxiliary: str) -> tuple[str, Form] | None:
    if index >= len(words) or words[index].quoted:
        return None
    wanted = (Form.PARTICIPLE, Form.GERUND) if auxiliary in _BE else (Form.PARTICIPLE,)
    if auxiliary in _FUTURE | _MODAL | _DO:
        wanted = (Form.BASE,)
    for base, form in _forms(words[index].lower):
        if form in wanted:
            return base, form
    if (
        auxiliary in _FUTURE | _MODAL
        and words[index].text.islower()
        and words[index].lower not in PREPOSITIONS | DETERMINERS
    ):
        return words[index].lower, Form.BASE
    return None


def _forms(lower: str) -> tuple[tuple[str, Form], ...]:
    known = lexicon.load().forms.get(lower)
    if known is not None:
        return known
    if lower.endswith("ed") and len(lower) > 4 and lower not in _NOT_VERBS:
        return ((lower, Form.PAST), (lower, Form.PARTICIPLE))
    return ()


def _infinitive(words: Sequence[Word], index: int) -> VerbGroup | None:
    if index + 1 >= len(words):
        return None
    if words[index + 1].lower == "be" and (passive := _main_verb(words, index + 2, "be")) is not None:
        return VerbGroup(index, index + 2, passive[0], Tense.INFINITIVE, passive[1] is Form.PARTICIPLE)
    for base, form in _forms(words[index + 1].lower):
        if form is Form.BASE and not words[index + 1].capital:
            return VerbGroup(index, index + 1, base, Tense.INFINITIVE)
    return None


def _simple(words: Sequence[Word], index: int) -> VerbGroup | None:
    word = words[index]
    if word.capital or not word.is_word or word.lower in _NOT_VERBS:
        return None
    forms = {form: base for base, form in reversed(_forms(word.lower))}
    if Form.PAST in forms or Form.PARTICIPLE in forms:
        if _describes_a_noun(words, index):
            return None
        base = forms.get(Form.PAST) or forms[Form.PARTICIPLE]
        sure = Form.PARTICIPLE not in forms or base in _INTRANSITIVE
        negated = index > 0 and words[index - 1].lower in _NEGATIVE
        return VerbGroup(index, index, base, Tense.PAST if sure else Tense.BARE, negated=negated)
    if Form.BASE in forms and _follows_several(words, index):
        return VerbGroup(index, index, forms[Form.BASE], Tense.PRESENT)
    if Form.PRESENT in forms and _stands_as_verb(words, index):
        return VerbGroup(index, index, forms[Form.PRESENT], Tense.PRESENT)
    if Form.GERUND in forms and index and words[index - 1].lower in (",", "by", "after", "before", "while", "when"):
        return VerbGroup(index, index, forms[Form.GERUND], Tense.PARTICIPLE)
    return None


def _describes_a_noun(words: Sequence[Word], index: int) -> bool:
    """Whether a past form stands as an adjective: "the signed text", "a newly appointed minister"."""
    before = _previous(words, index)
    if before is not None and before.lower.endswith("ly"):
        before = _previous(words, index - 1)
    if before is None:
        return index + 1 < len(words) and words[index + 1].lower not in PREPOSITIONS
    if before.lower in _ORDINALS:
        # "the first established church", but "they first established ties"
        earlier = _previous(words, index - 1)
        return earlier is None or earlier.lower in DETERMINERS or earlier.possessive
    return before.lower in _BEFORE_ADJECTIVES or before.possessive


def _follows_several(words: Sequence[Word], index: int) -> bool:
    """Whether a plain form is the verb of several: "Queen Anna and King Karl pay a visit", "they plan"."""
    if 0 < index < len(words) - 1 and words[index - 1].lower in ("they", "we"):
        return True
    if index < 3 or index + 1 >= len(words) or not words[index - 1].capital:
        return False
    if words[index + 1].lower not in DETERMINERS | PREPOSITIONS and not words[index + 1].capital:
        return False
    for back in range(index - 1, max(-1, index - 5), -1):
        if words[back].lower in ("and", "&"):
            return back > 0 and words[back - 1].capital
        if not words[back].capital:
            return False
    return False


def _stands_as_verb(words: Sequence[Word], index: int) -> bool:
    """Whether a form in -s is a verb ("the minister visits Rome") and not a plural noun ("their visits")."""
    before = _previous(words, index)
    if before is None or before.lower in DETERMINERS or before.lower in PREPOSITIONS or not before.is_word:
        return False
    after = words[index + 1] if index + 1 < len(words) else None
    if after is None or any(form is not Form.GERUND for _, form in _forms(before.lower) if before.text.islower()):
        return False
    if before.capital and words[index].lower not in lexicon.load().nouns and after.is_word:
        return True
    return (
        after.capital
        or after.lower in DETERMINERS
        or after.lower in ("that", "with", "in", "at", "on", "to", "for", "by")
    )


def _previous(words: Sequence[Word], index: int) -> Word | None:
    return words[index - 1] if index > 0 else None
