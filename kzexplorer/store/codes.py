"""How enumerations are kept in derived rows: as places in these lists."""

from __future__ import annotations

from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.domain.verdict import Verdict
from kzexplorer.domain.when import Precision

KINDS = list(EventKind)
STATUSES = list(EventStatus)
VERDICTS = list(Verdict)
PRECISIONS = list(Precision)

DERIVED_KEY = " ".join(["1", *KINDS, *STATUSES, *VERDICTS, *PRECISIONS])
"""Rows made under another key (another order of an enumeration, another rule below) are made again."""
