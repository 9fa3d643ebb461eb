"""Spans behave as sets of code points."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.domain.span import Span

spans = st.tuples(st.integers(0, 30), st.integers(1, 10)).map(lambda pair: Span(pair[0], pair[0] + pair[1]))


def covered(span: Span) -> set[int]:
    return set(range(span.start, span.end))


@pytest.mark.parametrize(("start", "end"), [(-1, 1), (0, 0), (5, 5), (6, 5)])
def test_that_a_span_covers_at_least_one_code_point(start: int, end: int) -> None:
    with pytest.raises(ValueError, match="not a span"):
        Span(start, end)


def test_that_offsets_count_code_points() -> None:
    assert Span(1, 3).of("a😀әb") == "😀ә"


@given(spans, spans)
def test_that_two_spans_overlap_where_they_share_code_points(one: Span, other: Span) -> None:
    shared = covered(one) & covered(other)
    assert one.overlap(other) == other.overlap(one) == len(shared)
    assert one.overlaps(other) == other.overlaps(one) == bool(shared)
    assert one.contains(other) == (covered(other) <= covered(one))


@given(spans, st.integers(0, 45))
def test_that_a_span_holds_the_offsets_from_its_start_to_before_its_end(span: Span, offset: int) -> None:
    assert span.holds(offset) == (offset in covered(span))
    assert len(span) == len(covered(span))


@given(st.lists(spans))
def test_that_spans_sort_by_where_they_start_and_then_end(several: list[Span]) -> None:
    assert sorted(several) == sorted(several, key=lambda span: (span.start, span.end))
