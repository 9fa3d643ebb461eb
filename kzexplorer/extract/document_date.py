"""Find the date that a document gives itself: the line above its text."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.document import Passage, PassageKind
from kzexplorer.domain.when import DateMention
from kzexplorer.extract import dates
from kzexplorer.extract.sentences import split as split_sentences

_FIRST_PASSAGES = 12


def find(text: str, passages: Sequence[Passage]) -> DateMention | None:
    """The date of the first dateline near the beginning, None where the document does not date itself."""
    for passage in passages[:_FIRST_PASSAGES]:
        if passage.kind is PassageKind.DATELINE:
            found = dates.find(text, split_sentences(text, [passage]), [passage], None)
            if found:
                return found[0]
    return None
