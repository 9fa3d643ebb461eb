"""Write the title of a happening, at most 90 characters: from kind, people and place, else from its words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EntityLink, EventKind, EventStatus
from kzexplorer.domain.span import Span
from kzexplorer.domain.when import when_words
from kzexplorer.extract.events import antecedents, called, event_nouns, headlines, letters, measured, phrases
from kzexplorer.extract.events.drafts import Draft
from kzexplorer.extract.events.lexicon import Part
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.names.gazetteer import with_article

LONGEST = 90
_APOSTROPHES = str.maketrans("’‘ʻ", "'''")
_NAMES_PLACE = re.compile(r" (?:in|at) (?:the )?[A-Z]")
_NOT_SHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
_RELATIONS = frozenset("Relations Diplomatic Ties Consular Full Formal Official".split())
_PAYING = frozenset("pay make undertake begin start conclude end".split())
_GENERIC_WORDS = 4
_BETWEEN = 2
_JOINT = 40
_TALKS = frozenset("talks negotiations consultations meeting meetings discussions round dialogue".split())
_LONGEST_PAIR = 60
_SHORT_PHRASE = 6


def write(reading: Reading, draft: Draft) -> str:
    """The title; never empty."""
    people = called.names(reading, draft.participants, EntityType.PERSON)
    partners = people + [name for name in called.names(reading, _actors(reading, draft)) if name not in people]
    places = [with_article(name) for name in called.names(reading, draft.places)]
    title = _by_kind(reading, draft, people, partners, places)
    if title is None or len(title) > LONGEST:
        title = _by_words(reading, draft, partners, places)
    title = (
        _told_apart(reading, draft, _between(draft, title, partners), partners, places)
        if title
        else str(draft.kind).capitalize()
    )
    return on_one_line(title[:1].upper() + title[1:]) or str(draft.kind).capitalize()


def on_one_line(title: str) -> str:
    """A title without what a line cannot show or is turned around by, cut after a whole word where too long."""
    line = " ".join(_NOT_SHOWN.sub(" ", title).split())
    if len(line) <= LONGEST:
        return line
    cut = line[: LONGEST - 1]
    return (cut.rpartition(" ")[0] or cut).rstrip(",;:–—-(“") + "…"


def _between(draft: Draft, title: str, partners: list[str]) -> str:
    """A few plain words of a deal of two with their names: "Accord signed by Kenya and Peru"."""
    words, group = title.split(), draft.candidate.trigger.group
    partners = [with_article(name) for name in partners]
    dealt = draft.kind in (EventKind.AGREEMENT, EventKind.ESTABLISHMENT) and len(partners) == _BETWEEN
    if not dealt or len(words) > _GENERIC_WORDS or any(word[0].isupper() for word in words[1:]):
        return title
    if words[-1] == "signed" and group is not None and not _is_enumeration(draft):
        return _fitting(f"{title} by {called.listed(partners)}", title)
    if words[0] in _RELATIONS and words[-1].endswith("ed"):
        return _fitting(f"{title} between {called.listed(partners)}", title)
    return title


def _actors(reading: Reading, draft: Draft) -> list[EntityLink]:
    """Those who take part but for towns, which only stand for those who sit there."""
    place = EntityType.PLACE
    return [
        link
        for link in draft.participants
        if reading.entities[link.entity].type is not place or reading.parties.is_land(link.entity)
    ]


def _with_verb_or_date(reading: Reading, draft: Draft, title: str) -> str:
    """ "Meeting postponed", "Revolution of 1956"."""
    trigger, sentence = draft.candidate.trigger, draft.candidate.sentence
    dates = reading.words_of_time_in(sentence.span)
    if draft.candidate.status is not EventStatus.HAPPENED:
        return f"{title} {draft.candidate.status.value}"
    if trigger.group is not None:
        words = headlines.write(reading, draft.candidate, trigger.group, dates, LONGEST)
        if " " in words and words.partition(" ")[0] not in ("It", "He", "She", "They"):
            return words
    when = draft.dating.when
    if when is None:
        return title
    words = when_words(when)
    of = trigger.part is not Part.VERB and (words[0].isdigit() or words[0].isupper())
    return f"{title} of {words}" if of else f"{title} ({words})"


def _told_apart(reading: Reading, draft: Draft, title: str, partners: list[str], places: list[str]) -> str:
    """A title of one word says nothing on a timeline: "Annexation (Hawaii)"."""
    names = [name for name in [*places, *partners] if name not in title]
    if " " not in title and not names and draft.candidate.status is EventStatus.HAPPENED:
        names = _named_before(reading, draft)
    if " " not in title and not names:
        return _with_verb_or_date(reading, draft, title)
    if " " in title or not names:
        return title
    of = draft.kind in (EventKind.LETTER, EventKind.STATEMENT) and names[0] in partners
    return f"{title} of {names[0]}" if of else f"{title} ({names[0]})"


def _named_before(reading: Reading, draft: Draft) -> list[str]:
    """The last name before the verb in the sentence: "Closed (Vell)" of a list of offices."""
    sentence, group = draft.candidate.sentence, draft.candidate.trigger.group
    if group is None or sentence.words[group.main].start <= sentence.span.start:
        return []
    named = reading.mentions_in(Span(sentence.span.start, sentence.words[group.main].start))
    return [called.short_name(reading.text, reading.entities[named[-1].entity])] if named else []


def _by_kind(reading: Reading, draft: Draft, people: list[str], partners: list[str], places: list[str]) -> str | None:
    words = draft.candidate.sentence.words
    if draft.kind is EventKind.VISIT and people:
        visitors = called.names(reading, _visitors(reading, draft), EntityType.PERSON)
        there = [link for link in draft.places if link.span is None or letters.preposition(words, link) != "from"]
        where = [with_article(name) for name in called.names(reading, there)]
        return _visit(draft, visitors, where) if visitors and (where or not places) else None
    if draft.kind is EventKind.MEETING and people and len(_sitting(reading, draft)) > 1:
        return _placed(_meeting(_sitting(reading, draft)), places)
    if draft.kind is EventKind.CALL and len(partners) > 1:
        return f"{partners[0]} calls {called.listed(partners[1:])}"
    if draft.kind is EventKind.LETTER and len(partners) > 1:
        return letters.title(reading, draft)
    return None


def _sitting(reading: Reading, draft: Draft) -> list[str]:
    """People first, then bodies; where people meet, a country only tells whose."""
    people = called.names(reading, draft.participants, EntityType.PERSON)
    bodies = called.names(reading, draft.participants, EntityType.ORGANISATION)
    return people + [name for name in bodies if name not in people]


def _visit(draft: Draft, visitors: list[str], places: list[str]) -> str | None:
    group, words = draft.candidate.trigger.group, draft.candidate.sentence.words
    back = group is not None and group.base == "return" and words[min(group.main + 1, len(words) - 1)].lower == "to"
    if draft.candidate.status is EventStatus.PLANNED and places:
        return f"{called.listed(visitors)} to {'return to' if back else 'visit'} {places[0]}"
    if back and places:
        return f"{called.listed(visitors)} return{'' if len(visitors) > 1 else 's'} to {places[0]}"
    if not places and group is not None and group.base not in _PAYING | {"visit", "tour", "return"}:
        return None
    if draft.candidate.status is EventStatus.CANCELLED or not places:
        return f"Visit of {called.listed(visitors)}" + (f" to {places[0]}" if places else "")
    return f"{called.listed(visitors)} {'visit' if len(visitors) > 1 else 'visits'} {places[0]}"


def _joined_with_last(reading: Reading, links: Sequence[EntityLink]) -> list[EntityLink]:
    """The last one and those joined to it by "and": who was named before them only invited."""
    kept = [link for link in links if reading.entities[link.entity].type is EntityType.PERSON]
    first = len(kept) - 1
    while first > 0 and _are_joined(reading, kept[first - 1], kept[first]):
        first -= 1
    return kept[max(0, first) :]


def _are_joined(reading: Reading, one: EntityLink, other: EntityLink) -> bool:
    if one.span is None or other.span is None:
        return False
    return " and " in reading.text[one.span.end : other.span.start][:_JOINT]


def _visitors(reading: Reading, draft: Draft) -> list[EntityLink]:
    """Those named before the verb, or right after "the visit of"."""
    trigger, words = draft.candidate.trigger, draft.candidate.sentence.words
    if trigger.group is not None:
        verb = words[trigger.group.main].start
        before = [link for link in draft.participants if link.span is not None and link.span.start < verb]
        meant = [link for link in draft.participants if link.span is None or trigger.group.passive]
        return _joined_with_last(reading, before) or meant[:1]
    noun = words[trigger.at].start
    near = [group for group in draft.candidate.sentence.groups if 0 < trigger.at - group.main <= _SHORT_PHRASE]
    if near and near[-1].base in _PAYING:
        verb = words[near[-1].main].start
        before = [link for link in draft.participants if link.span is not None and link.span.start < verb]
        if before:
            return _joined_with_last(reading, before)
    after = [link for link in draft.participants if link.span is not None and link.span.start > noun]
    return after[:1] or [link for link in draft.participants if link.span is None or _owns(reading, link, noun)][:1]


def _owns(reading: Reading, link: EntityLink, noun: int) -> bool:
    """Whether a name or pronoun right before the noun tells whose it is: "Kivi’s visit", "her second visit"."""
    assert link.span is not None
    between = reading.text[link.span.end : noun]
    return link.span.end <= noun and (
        between[:2] in ("’s", "'s") or link.span.of(reading.text).lower() in ("his", "her")
    )


def _meeting(partners: list[str]) -> str:
    if len(partners) == 2:
        return f"{partners[0]} – {partners[1]} meeting"
    return f"{partners[0]} meets {called.listed(partners[1:])}"


def _by_words(reading: Reading, draft: Draft, partners: list[str], places: list[str]) -> str:
    candidate = draft.candidate
    trigger, words = candidate.trigger, candidate.sentence.words
    dates = reading.words_of_time_in(candidate.sentence.span)
    if trigger.noun is not None and event_nouns.entry_of(words, trigger.noun) is None:
        clause = candidate.clause
        return phrases.without_dates(reading.text, words[clause.first : clause.end], dates, LONGEST)
    if trigger.noun is not None and (trigger.part in (Part.LIGHT, Part.NOUN) or _is_deal(draft)):
        clause = next(clause for clause in candidate.sentence.clauses if trigger.noun < clause.end)
        phrase = phrases.of_noun(reading.text, words, trigger.noun, clause, dates, LONGEST)
        return _placed(_of_two(draft, phrase, partners) + _ending(draft, phrase), places)
    if trigger.group is None:
        return phrases.shorten(reading.text, words[candidate.clause.first : candidate.clause.end], LONGEST)
    if trigger.part is Part.FIGURE:
        amount = measured.title(reading, candidate, trigger.group, dates, LONGEST)
        if amount is not None:
            return amount
    if _is_enumeration(draft):
        return f"{'Agreements' if draft.kind is EventKind.AGREEMENT else 'Documents'} {words[trigger.group.main].lower}"
    headline = headlines.write(reading, candidate, trigger.group, dates, LONGEST)
    return _with_name_for_pronoun(reading, draft, headline)


def _is_enumeration(draft: Draft) -> bool:
    """ "the following were signed": what, a list tells that comes after."""
    group, words = draft.candidate.trigger.group, draft.candidate.sentence.words
    return group is not None and group.passive and group.first > 0 and words[group.first - 1].lower == "following"


def _of_two(draft: Draft, phrase: str, partners: list[str]) -> str:
    """A few plain words for a meeting of two with their names: "Kenya – Peru first talks"."""
    meets = draft.kind in (EventKind.MEETING, EventKind.CONSULTATION) and len(partners) == _BETWEEN
    words = phrase.split()
    noun = draft.candidate.trigger.noun
    meets = meets and noun is not None and draft.candidate.sentence.words[noun].lower in _TALKS
    if not meets or len(words) > _GENERIC_WORDS or any(word[0].isupper() for word in words[1:]):
        return phrase
    whole = f"{partners[0]} – {partners[1]} {phrase[:1].lower()}{phrase[1:]}"
    return whole if len(whole) <= _LONGEST_PAIR else phrase


def _with_name_for_pronoun(reading: Reading, draft: Draft, headline: str) -> str:
    """ "He resigned", "It closed" with the name of whom or what is meant."""
    pronoun, _, rest = headline.partition(" ")
    if pronoun == "They" and draft.participants:
        return _fitting(f"{called.listed(called.names(reading, draft.participants))} {rest}", headline)
    if pronoun not in ("He", "She", "It") or not rest:
        return headline
    if pronoun == "It" and (thing := antecedents.of_it(reading, draft.candidate)) is not None:
        return _fitting(f"{thing} {rest}", headline)
    words = draft.candidate.sentence.words
    meant = (reading.meant.get(word.start) for word in words if word.lower == pronoun.lower())
    entity = next((index for index in meant if index is not None), None)
    if entity is not None:
        return _fitting(f"{called.short_name(reading.text, reading.entities[entity])} {rest}", headline)
    if pronoun != "It":
        office = antecedents.of_person(reading, draft.candidate)
        return headline if office is None else _fitting(f"{office} {rest}", headline)
    return rest[:1].upper() + rest[1:]


def _fitting(title: str, otherwise: str) -> str:
    return title if len(title) <= LONGEST else otherwise


def _is_deal(draft: Draft) -> bool:
    trigger, words = draft.candidate.trigger, draft.candidate.sentence.words
    return (
        draft.kind is EventKind.AGREEMENT
        and trigger.noun is not None
        and event_nouns.kind_of(words, trigger.noun) in (EventKind.AGREEMENT, EventKind.STATEMENT)
    )


def _ending(draft: Draft, phrase: str) -> str:
    """ " adopted", " signed": the participle that a deal's title ends in, unless it is long."""
    trigger = draft.candidate.trigger
    if trigger.part is not Part.VERB or trigger.group is None or phrase.count(" ") > _SHORT_PHRASE:
        return ""
    verb = draft.candidate.sentence.words[trigger.group.main].lower
    return f" {verb}" if verb.endswith("ed") else ""


def _placed(title: str, places: list[str]) -> str:
    told = title.translate(_APOSTROPHES)
    new = places and not _NAMES_PLACE.search(title)
    new = new and not any(place.translate(_APOSTROPHES) in told for place in places)
    where = f" in {called.listed(places[:2])}" if new else ""
    return title + where if len(title + where) <= LONGEST else title
