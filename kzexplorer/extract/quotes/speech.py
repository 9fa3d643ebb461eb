"""Words around quotation marks that say that somebody speaks, and words that say that a name or term is meant."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzexplorer.extract.events.words import Word

SAYING = frozenset(
    """
    say says said saying tell tells told telling add adds added adding ask asks asked asking answer answers answered
    reply replies replied respond responds responded declare declares declared declaring state states stated stating
    announce announces announced announcing note notes noted noting remark remarks remarked comment comments
    commented explain explains explained explaining insist insists insisted insisting argue argues argued arguing
    stress stresses stressed stressing emphasise emphasises emphasised emphasising emphasize emphasizes emphasized
    emphasizing underline underlines underlined underlining underscore underscores underscored warn warns warned
    warning caution cautions cautioned recall recalls recalled recalling admit admits admitted admitting concede
    concedes conceded acknowledge acknowledges acknowledged claim claims claimed maintain maintains maintained
    observe observes observed write writes wrote writing tweet tweets tweeted tweeting post posted exclaim exclaims
    exclaimed shout shouts shouted cry cries cried murmured whispered continue continues continued conclude
    concludes concluded concluding affirm affirms affirmed reaffirm reaffirms reaffirmed confirm confirms confirmed
    reiterate reiterates reiterated repeat repeats repeated assert asserts asserted deny denies denied urge urges
    urged urging promise promises promised vow vows vowed joke jokes joked quip quipped propose proposed suggest
    suggests suggested predict predicts predicted describe describes described describing call calls called calling
    praise praises praised praising hail hails hailed hailing express expresses expressed expressing highlight
    highlights highlighted point points pointed complain complains complained lament laments lamented demand demands
    demanded quote quotes quoted put puts read reads wonder wonders wondered condemn condemns condemned condemning
    denounce denounces denounced denouncing dismiss dismisses dismissed characterise characterised characterize
    characterized welcome welcomes welcomed speak spoke thank thanks thanked pledge pledged pledges accuse accused
    accuses
    """.split()
)
_NAMING = frozenset(
    """
    so-called called named entitled titled subtitled dubbed nicknamed headed themed theme title motto slogan heading
    headline book article film novel report project programme program initiative conference forum exhibition newspaper
    magazine journal song opera play poem operation term word words phrase concept award order medal prize ship yacht
    vessel hotel party movement group company theatre festival essay speech lecture topic subject on campaign plan
    strategy organisation organization association foundation fund club factory plant agency station channel under
    codenamed code-named branded labelled labeled known as resort centre center union seminar doctrine
    """.split()
)
_AS_SAYING = frozenset("described describe describes describing characterised characterized praised hailed".split())
_WORD = re.compile(r"[^\W_]+(?:[-'’][^\W_]+)*")
_SENTENCE_END = (".", "!", "?", "…", ".'", ".’")
_INSIDE_END = (",", *_SENTENCE_END, "—", "-", "–")
_LONG = 4


def is_name(inner: str, before: Sequence[Word]) -> bool:
    """Whether what stands in the marks is a title, name or term: said to be one, or in capitals throughout."""
    if before:
        last = before[-1].lower
        told = last == "as" and len(before) > 1 and any(word.lower in _AS_SAYING for word in before[-6:])
        if last in _NAMING and not told and not (last == "called" and _calls_somebody(before)):
            return True
    words = [match[0] for match in _WORD.finditer(inner, 0, 300)]
    large = [word for word in words if len(word) >= _LONG]
    return bool(large) and not inner.endswith(_INSIDE_END) and all(not word[0].islower() for word in large)


def _calls_somebody(before: Sequence[Word]) -> bool:
    """ "whom she called “a friend”" tells words of hers; "a paper called “Dawn”" names."""
    return len(before) > 1 and before[-2].lower in ("he", "she", "they")


def count_words(inner: str) -> int:
    return sum(1 for _ in _WORD.finditer(inner))


def closes(inner: str) -> bool:
    """Whether the quoted words end as speech does before "she said"."""
    return inner.endswith(_INSIDE_END)


def is_sentence(inner: str) -> bool:
    """Whether the quoted words are a sentence or several."""
    return inner.endswith(_SENTENCE_END) and not inner[0].islower()
