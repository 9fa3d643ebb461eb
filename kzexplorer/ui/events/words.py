"""The card's sentences about an event's date: what is known, from which words, and by which reasoning."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from kzexplorer.domain.event import Attitude, DateBasis
from kzexplorer.domain.figure import figure_words
from kzexplorer.domain.said import said_when
from kzexplorer.domain.when import Precision, When
from kzexplorer.translation import later, listed, tr
from kzexplorer.ui.terms import known_words

if TYPE_CHECKING:
    from kzexplorer.store.views import DateWords, EventDetail, FigureWords, QuoteWords, StanceWords

_STANCES = {
    Attitude.SUPPORTS: (later("{who} supports"), later("{who} support")),
    Attitude.COMMITS: (later("{who} commits to"), later("{who} commit to")),
    Attitude.CALLS_ON: (later("{who} calls on"), later("{who} call on")),
    Attitude.AGREES: (later("{who} agrees"), later("{who} agree")),
    Attitude.OBJECTS: (later("{who} objects"), later("{who} object")),
    Attitude.CONDEMNS: (later("{who} condemns"), later("{who} condemn")),
    Attitude.WELCOMES: (later("{who} welcomes"), later("{who} welcome")),
    Attitude.RECOGNISES: (later("{who} recognises"), later("{who} recognise")),
    Attitude.OPPOSES: (later("{who} opposes"), later("{who} oppose")),
    Attitude.URGES: (later("{who} urges"), later("{who} urge")),
    Attitude.PLEDGES: (later("{who} pledges"), later("{who} pledge")),
}
"""Of one, and of several."""

_BY_HAND = later("set by hand")
_MARKS = "\"'“”„«»‘’ "


def precision_words(when: When | None) -> str:
    """How exactly a date is known: `exact days`, `month known`, `no date`."""
    if when is None:
        return tr("no date")
    if when.earliest is None or when.latest is None:
        return tr("open at one end")
    if when.vague:
        return tr("roughly known")
    if when.precision is Precision.DAY and when.earliest != when.latest:
        return tr("exact days")
    return known_words(when.precision)


def date_words(event: EventDetail) -> str:
    """`22 September 2011`, `No date`."""
    return said_when(event.when) if event.when is not None else tr("No date")


def basis_words(event: EventDetail) -> str:
    """How exact the date is and where it comes from: `exact day, as written`, `exact day, worked out`, `by hand`."""
    counted = any(date.anchor is not None for date in event.dates)
    origin = (
        tr(_BY_HAND)
        if _dated_by_hand(event)
        else {
            DateBasis.EXPLICIT: tr("worked out") if counted else tr("as written"),
            DateBasis.INHERITED: tr("carried over"),
            DateBasis.DOCUMENT: tr("of the document"),
            DateBasis.NONE: tr("the text gives none"),
        }[event.basis]
    )
    if event.when is None:
        return origin
    return f"{precision_words(event.when)}, {origin}"


def reason_lines(event: EventDetail) -> list[str]:
    """The words that gave the date, each with reason, rule and anchor, and why they stand elsewhere or give none.

    Of a date that a person gave, only the words that tell another one.
    """
    if _dated_by_hand(event):
        found = ", ".join(f"“{date.words}”" for date in event.dates)
        return [tr("The text says {found}.", found=found)] if found else []
    words = [f"“{date.words}”: {date.reason} {_rule_words(date)}" for date in event.dates]
    told = event.basis in (DateBasis.INHERITED, DateBasis.NONE) and event.why
    return [*words, event.why] if told else words


def _dated_by_hand(event: EventDetail) -> bool:
    return event.by_hand or "when" in event.edited


def why_words(event: EventDetail) -> str:
    """Why it is an event of this kind and time, where the date's own reasons do not say it."""
    if event.why in reason_lines(event):
        return ""
    return tr("As found: {why}", why=event.why) if event.why and _dated_by_hand(event) else event.why


def _rule_words(date: DateWords) -> str:
    """`Rule: two weeks later. Anchor: 3 March 1998.`"""
    rule = tr("Rule: {rule}.", rule=date.rule)
    return rule if date.anchor is None else f"{rule} {tr('Anchor: {when}.', when=said_when(date.anchor.when))}"


def stance_line(stance: StanceWords) -> str:
    """`Ostmark urges Brandia: “sign the treaty”`, `Brandia and Ostmark agree: “to meet again”`."""
    names = list(dict.fromkeys(part.name for part in stance.holders))
    targets = listed(list(dict.fromkeys(part.name for part in stance.targets)))
    said = f"{tr(_STANCES[stance.attitude][len(names) > 1], who=listed(names))} {targets}".strip()
    topic = " ".join(stance.topic_words.split()).strip(_MARKS)
    return f"{said}: “{topic}”" if topic and topic not in targets else said


def figure_line(figure: FigureWords) -> str:
    """`835,800,000 USD (“$ 835,8 mln”)`, and only `94 agreements` where the text says just that."""
    words, plain = " ".join(figure.words.split()), figure_words(figure.value, figure.high, figure.unit)
    return plain if words == plain else f"{plain} (“{words}”)"


def quote_line(quote: QuoteWords) -> str:
    """`Anna Kivi: “We agree”`; long words are cut."""
    words = " ".join(quote.words.split())
    whole = len(quote.span) <= len(quote.words)
    return f"{quote.speaker or tr('Speaker not known')}: “{words}{'' if whole else '…'}”"


def also_words(when: When, others: Sequence[When | None]) -> str:
    """The heading over other events of the time; they are of the same days only if each lies within."""
    if not all(other is not None and when.encloses(other) for other in others):
        return tr("Also at this time")
    if when.earliest == when.latest:
        return tr("Also on this day")
    return tr("Also on these days") if when.exact else tr("Also at this time")
