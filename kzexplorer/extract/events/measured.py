"""Write the title of what was measured: "Turnover of $ 12,5 mln" from "turnover made up $ 12,5 mln"."""

from __future__ import annotations

from collections.abc import Sequence

from kzexplorer.domain.span import Span
from kzexplorer.extract.events import phrases, subjects
from kzexplorer.extract.events.candidate import Candidate
from kzexplorer.extract.events.reading import Reading
from kzexplorer.extract.events.verbs import VerbGroup

_AMOUNTING = frozenset("make amount total reach stand constitute comprise equal be come account".split())
_FARTHEST = 8


def title(reading: Reading, candidate: Candidate, group: VerbGroup, dates: Sequence[Span], longest: int) -> str | None:
    """What was measured and how much; None where the verb tells a change or the words do not show both."""
    if group.base not in _AMOUNTING:
        return None
    words = candidate.sentence.words
    after = words[group.main + 1 : min(candidate.clause.end, group.main + 1 + _FARTHEST)]
    figures = reading.figures_in(Span(after[0].start, after[-1].end)) if after else ()
    subject = subjects.subject(words, candidate, group, dates)
    if not figures or not subject:
        return None
    what = phrases.shorten(reading.text, subject, longest)
    whole = f"{what} of {' '.join(figures[0].span.of(reading.text).split())}"
    return whole if what and len(whole) <= longest else None
