"""Find where the lead of a dispatch ends: "OSLO, 5 May (Agency) - " tells where and when it was written."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.span import Span
from kzexplorer.extract.events.words import Word

_LONGEST = 16
_FARTHEST = 14


def end(words: Sequence[Word], dates: Sequence[Span]) -> int:
    """The index of the first word after the lead; 0 for a sentence without one."""
    for index in range(2, min(len(words) - 1, _LONGEST)):
        apart = words[index].end < words[index + 1].start
        if words[index].text == ":" and apart and any(span.end == words[index].start for span in dates):
            return index + 1
        if words[index].text in "-–—/" and apart and words[0].capital:
            return index + 1 if any(span.end <= words[index].start for span in dates) else 0
    return 0


def opens_with_place(words: Sequence[Word]) -> bool:
    """Whether the first name of a sentence tells where it was written: "NAIROBI, Sept. 12 - ", "Nairobi, 5 May. "."""
    for index in range(1, min(_FARTHEST, len(words) - 1)):
        word = words[index]
        if word.text in "-–—" and words[index - 1].end < word.start and word.end < words[index + 1].start:
            return True
        if word.text == "." and words[index + 1].capital and any(one.text[0].isdigit() for one in words[:index]):
            return True
        if word.is_word and not word.capital and not word.text[0].isdigit():
            return False
    return False
