"""Dates to columns and back, in one place: t0, t1, precision, edtf, vague."""

from __future__ import annotations

from kzexplorer.domain.when import Precision, When
from kzexplorer.store.codes import PRECISIONS

WhenColumns = tuple[int | None, int | None, str | None, str | None, bool | None]


def columns_of(when: When | None) -> WhenColumns:
    if when is None:
        return None, None, None, None, None
    return when.earliest, when.latest, when.precision.value, when.edtf, when.vague


def when_of(
    earliest: int | None, latest: int | None, precision: str | None, edtf: str | None, vague: bool | None
) -> When | None:
    """None where no date is stored."""
    if edtf is None or precision is None:
        return None
    return When(earliest, latest, Precision(precision), edtf, bool(vague))


def item_when(
    t0: int | None,
    t1: int | None,
    precision: int | None,
    edtf: str | None,
    vague: bool,
    open_start: bool,
    open_end: bool,
) -> When | None:
    """The date of a derived row, whose open end is a flag beside the days of the known end."""
    if edtf is None or precision is None:
        return None
    return When(None if open_start else t0, None if open_end else t1, PRECISIONS[precision], edtf, bool(vague))
