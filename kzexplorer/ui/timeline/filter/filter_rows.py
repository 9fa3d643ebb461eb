"""What the panel of the filter lists: kinds that there are, statuses, reviews, dates, and documents if they are few."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.verdict import Verdict
from kzexplorer.timeline.events import Flags
from kzexplorer.timeline.filtering import counts
from kzexplorer.timeline.filters import Exactness, Filter
from kzexplorer.timeline.members import Members
from kzexplorer.translation import later, tr
from kzexplorer.ui.kinds import group_of, kinds_words
from kzexplorer.ui.terms import status_words, verdict_words
from kzexplorer.ui.timeline.content import Content
from kzexplorer.ui.timeline.filter.filter_box import FilterRow
from kzexplorer.ui.timeline.filter.filter_panel import FilterSection
from kzexplorer.ui.timeline.nothing import FACET_WORDS

_FEW_DOCUMENTS = 8
_EXACTNESS_WORDS = {
    Exactness.DAY: later("Exact days"),
    Exactness.WIDER: later("Month, season or year"),
    Exactness.OPEN: later("One end open"),
}


def filter_sections(
    content: Content, chosen: Filter, matching: Flags | None, days: tuple[int, int]
) -> list[FilterSection]:
    """The sections of the panel, with counts of the events that match (None: all) and share a day with the view."""
    within = Members(content.events, None).overlapping(*days)
    if matching is not None:
        within = within[matching[within]]
    found = counts(chosen, content.facets, within)
    there = np.bincount(content.facets.kind, minlength=len(EventKind)) > 0
    kinds = [
        (code, kinds_words(kind), group_of(kind))
        for code, kind in enumerate(EventKind)
        if there[code] or code in chosen.out("kind")
    ]
    listed: dict[str, Sequence[tuple[int, str, int | None]]] = {
        "kind": kinds,
        "status": [(code, status_words(status), None) for code, status in enumerate(EventStatus)],
        "verdict": [(code, verdict_words(verdict), None) for code, verdict in enumerate(Verdict)],
        "exactness": [(code, tr(words), None) for code, words in enumerate(_EXACTNESS_WORDS.values())],
        "document": [(code, words, None) for code, words in content.few_documents(_FEW_DOCUMENTS)],
    }
    return [
        FilterSection(
            facet,
            tr(FACET_WORDS[facet]).capitalize(),
            tuple(FilterRow(code, words, _at(found[facet], code), group) for code, words, group in rows),
            chosen.out(facet),
        )
        for facet, rows in listed.items()
        if rows
    ]


def _at(found: npt.NDArray[np.int64], code: int) -> int:
    return int(found[code]) if code < len(found) else 0
