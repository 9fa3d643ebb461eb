"""How enumerations are kept in derived rows: as places in these lists."""

from __future__ import annotations

from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.topic import Topic
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision

KINDS = list(EventKind)
STATUSES = list(EventStatus)
VERDICTS = list(Verdict)
PRECISIONS = list(Precision)
TOPICS = list(Topic)
"""The topics of an event are a set of bits: the first topic is 1, the next one 2, then 4."""

DERIVED_KEY = " ".join(["4", *KINDS, *STATUSES, *VERDICTS, *PRECISIONS, *TOPICS])
"""Rows made under another key (another order of an enumeration, another rule below) are made again."""
