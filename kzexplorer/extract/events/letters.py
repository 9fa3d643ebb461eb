"""Write the title of a letter: from whom to whom it went."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.event import EntityLink
from kzexplorer.extract.events import called
from kzexplorer.extract.events.drafts import Draft
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.words import PREPOSITIONS, Word

_TITLE_WORDS = 12


def title(reading: Reading, draft: Draft) -> str | None:
    """From whom to whom, by "from" and "to", else by the verb; None where one of them is not named."""
    trigger, words = draft.candidate.trigger, draft.candidate.sentence.words
    group = trigger.group
    at = words[trigger.at].start
    before = [link for link in draft.participants if link.span is None or link.span.start < at]
    after = [link for link in draft.participants if link.span is not None and link.span.start > at]
    sender = next((link for link in after if preposition(words, link) == "from"), None)
    reader = next((link for link in after if preposition(words, link) == "to"), None)
    verb = None if group is None or group.passive else group.base
    if verb == "receive":
        reader = reader or next(iter(before), None)
    elif verb is not None:
        sender = sender or next(iter(before), None)
        reader = reader or next((link for link in after if preposition(words, link) == ""), None)
    if sender is None or reader is None or sender.entity == reader.entity:
        return None
    names = called.names(reading, (sender, reader))
    return f"Letter from {names[0]} to {names[1]}"


def preposition(words: Sequence[Word], link: EntityLink) -> str:
    """The preposition before a name and its titles, empty where a verb or nothing stands there."""
    assert link.span is not None
    index = next(index for index, word in enumerate(words) if word.end > link.span.start) - 1
    for back in range(index, max(-1, index - _TITLE_WORDS), -1):
        lower = words[back].lower
        if lower in PREPOSITIONS and lower != "of":
            return lower
        if not words[back].capital and lower not in ("the", "of", "and", "his", "her", "foreign", "affairs"):
            return "of" if any(words[later].lower == "of" for later in range(back, index + 1)) else ""
    return ""
