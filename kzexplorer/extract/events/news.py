"""Tell what a news text is about from what it only looks back on, and date by it what is told without a date."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EventKind
from kzexplorer.domain.when import When
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.drafts import Draft, backwards
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.verbs import Tense

_RECENT_DAYS = 15
_PEOPLE = frozenset("he she they".split())
_TOLD_AS_NEWS = (Tense.PAST, Tense.BARE, Tense.PERFECT)
_NEVER_NEWS = frozenset({EventKind.OTHER, EventKind.TRADE, EventKind.MILITARY, EventKind.ELECTION})


def host_of(reading: Reading, candidate: Candidate, told: Sequence[Draft]) -> int | None:
    """The index of the happening that the text reports, for one told after it without a date of its own."""
    trigger = candidate.trigger
    group = trigger.group
    if candidate.detail or group is None or group.tense not in _TOLD_AS_NEWS or group.negated:
        return None
    if trigger.strength < 2 or trigger.kind in _NEVER_NEWS or not _names_somebody(reading, candidate):
        return None
    main = _main(reading, candidate, told)
    return None if main is None or _looks_back(reading, candidate, told) else main


def _names_somebody(reading: Reading, candidate: Candidate) -> bool:
    if any(named.type is not EntityType.PLACE for named in reading.mentions_in(candidate.evidence)):
        return True
    group = candidate.trigger.group
    return group is not None and group.first > 0 and candidate.sentence.words[group.first - 1].lower in _PEOPLE


def rather_the_news(reading: Reading, candidate: Candidate, told: Sequence[Draft], found: int) -> int:
    """What "the meeting" means: the one reported, unless an older one was told in the same paragraph."""
    main = _main(reading, candidate, told)
    if main is None or told[found].passage == candidate.sentence.passage or _is_news(reading, told[found]):
        return found
    return main


def same_release(reading: Reading, candidate: Candidate, draft: Draft) -> bool:
    """Whether both stand in one release of a page."""
    releases = reading.parties.releases
    return releases.at(draft.passage) == releases.at(candidate.sentence.passage)


def _main(reading: Reading, candidate: Candidate, told: Sequence[Draft]) -> int | None:
    """The first happening of the days before the date of the section."""
    section = reading.section_of(candidate.sentence)
    main = None
    for index in backwards(told):
        draft = told[index]
        if section.when is None or draft.passage < section.first or not same_release(reading, candidate, draft):
            break
        if not draft.candidate.detail and _is_news(reading, draft):
            main = index
    return main


def _is_news(reading: Reading, draft: Draft) -> bool:
    return is_recent(reading.section_of(draft.candidate.sentence).when, draft.dating.when)


def is_recent(today: When | None, when: When | None) -> bool:
    """Whether days are known exactly and lie in the fortnight that ends with the document's date."""
    if today is None or when is None or not when.exact or today.latest is None:
        return False
    assert when.earliest is not None
    return today.latest - _RECENT_DAYS <= when.earliest <= today.latest


def _looks_back(reading: Reading, candidate: Candidate, told: Sequence[Draft]) -> bool:
    """Whether the paragraph has just told something of earlier days."""
    for index in backwards(told):
        draft = told[index]
        if draft.passage != candidate.sentence.passage:
            return False
        if not draft.candidate.detail and not _is_ahead(reading, draft):
            return not _is_news(reading, draft)
    return False


def _is_ahead(reading: Reading, draft: Draft) -> bool:
    today, when = reading.section_of(draft.candidate.sentence).when, draft.dating.when
    return today is not None and when is not None and when.is_after(today)
