"""Find what a text gives in somebody's own words, and whose they are; titles and terms in marks are no quotes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EntityLink
from kzexplorer.domain.quote import Quote
from kzexplorer.extract.events.parsed import Parsed
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.words import Word, index_at
from kzexplorer.extract.quotes import marks, speakers, speech, transcripts
from kzexplorer.extract.quotes.marks import Quoted
from kzexplorer.extract.quotes.speakers import Told

_LEAST_ALONE, _LEAST_OF_PARAGRAPH, _LEAST_PART = 8, 5, 3
_NEAR = 3


class _Before(NamedTuple):
    """The quotation before, and who said it."""

    quoted: Quoted
    speaker: EntityLink | None


def find(reading: Reading) -> tuple[Quote, ...]:
    """Direct quotes in text order; a speaker only where the text safely says who it is."""
    quotations = marks.find(reading.text, reading.passages)
    said = transcripts.find(reading)
    found = _in_marks(reading, quotations) if quotations else []
    outside = [quote for quote in found if not any(turn.span.contains(quote.span) for turn in said)]
    return tuple(sorted((*outside, *said), key=lambda quote: quote.span)) if said else tuple(found)


def _in_marks(reading: Reading, quotations: Sequence[Quoted]) -> list[Quote]:
    found: list[Quote] = []
    before: _Before | None = None
    for number, quoted in enumerate(quotations):
        following = quotations[number + 1].outer.start if number + 1 < len(quotations) else len(reading.text)
        told = _told(reading, quoted, quotations[number - 1] if number else None, following, before)
        if not _is_quote(reading, quoted, told):
            continue
        speaker = None if told is None else told.speaker or _same_person(reading, told, quoted, before)
        found.append(Quote(quoted.inner, speaker.entity if speaker else None, speaker.span if speaker else None))
        before = _Before(quoted, speaker)
    return found


def _told(
    reading: Reading, quoted: Quoted, earlier: Quoted | None, following: int, before: _Before | None
) -> Told | None:
    """What the words around a quotation say of its speaker; None where they say nothing."""
    sentences, text = reading.sentences, reading.text
    first = speakers.place_of(sentences, quoted.outer.start)
    last = speakers.place_of(sentences, quoted.outer.end - 1)
    if first is None or last is None:
        return None
    inner = quoted.inner.of(text)
    told = None
    if speech.closes(inner) or text[quoted.outer.end : quoted.outer.end + 1] == ",":
        told = speakers.after(reading, sentences[last], quoted, following)
        if told is None and inner[-1] in "?!" and _only_says(reading, last + 1, quoted):
            told = speakers.after(reading, sentences[last + 1], quoted, following)
    told = told or speakers.before(reading, sentences[first], quoted, earlier.outer.end if earlier else 0)
    told = told or speakers.label(reading, sentences[first], quoted)
    if told is not None or sentences[first].span.start < quoted.outer.start:
        return told
    if before is not None and speech.is_sentence(inner) and _goes_on(reading, before.quoted, first):
        return Told(before.speaker)
    if first and sentences[first - 1].passage in (sentences[first].passage - 1, sentences[first].passage):
        return speakers.leads_on(reading, sentences[first - 1])
    return None


def _only_says(reading: Reading, number: int, quoted: Quoted) -> bool:
    """Whether the next sentence only names who asked or cried out: "“Will you come?” Kivi asked."."""
    if number >= len(reading.sentences):
        return False
    sentence = reading.sentences[number]
    return sentence.span.start - quoted.outer.end < _NEAR and speakers.is_short_saying(sentence)


def _goes_on(reading: Reading, quoted: Quoted, first: int) -> bool:
    """Whether the speech before ended in the sentence right before, in one paragraph: "“A,” she said. “B.”"."""
    last = speakers.place_of(reading.sentences, quoted.outer.end - 1)
    return (
        last is not None and first - last <= 1 and reading.sentences[last].passage == reading.sentences[first].passage
    )


def _is_quote(reading: Reading, quoted: Quoted, told: Told | None) -> bool:
    inner = quoted.inner.of(reading.text)
    count = speech.count_words(inner)
    if count == 0 or speech.is_name(inner, _words_before(reading.sentences, quoted)):
        return False
    if told is not None:
        lead = reading.text[max(0, quoted.outer.start - _NEAR) : quoted.outer.start].rstrip()
        return told.closed or lead.endswith((",", ":")) or count >= _LEAST_PART
    content = reading.passages[quoted.passages[0]].content
    alone = content is not None and content.start == quoted.outer.start
    return speech.is_sentence(inner) and count >= (_LEAST_OF_PARAGRAPH if alone else _LEAST_ALONE)


def _words_before(sentences: Sequence[Parsed], quoted: Quoted) -> Sequence[Word]:
    place = speakers.place_of(sentences, quoted.outer.start)
    if place is None:
        return ()
    words = sentences[place].words
    return words[: index_at(words, quoted.outer.start)]


def _same_person(reading: Reading, told: Told, quoted: Quoted, before: _Before | None) -> EntityLink | None:
    """ "She added", "and stressed": the speaker right before, where nothing else says who that is."""
    if before is None or before.speaker is None:
        return None
    apart = quoted.passages[0] - before.quoted.passages[1]
    if told.shared:
        return before.speaker if apart == 0 else None
    person = reading.entities[before.speaker.entity].type is EntityType.PERSON
    return EntityLink(before.speaker.entity, told.pronoun) if told.pronoun and apart <= 1 and person else None
