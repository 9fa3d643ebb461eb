import json

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.timeline.facets import Facets
from kzexplorer.timeline.filtering import counts, passing
from kzexplorer.timeline.filters import FACETS, NAMES, REJECTED, Filter

FEW = settings(max_examples=50, deadline=None)
SIZES = {facet: len(NAMES[facet]) if facet in NAMES else 9 for facet in FACETS}


@st.composite
def facets(draw: st.DrawFn) -> Facets:
    random = np.random.default_rng(draw(st.integers(0, 99)))
    number = draw(st.integers(0, 60))
    columns = {facet: random.integers(0, size, number).astype(np.uint8) for facet, size in SIZES.items()}
    columns["document"] = columns["document"].astype(np.int32)
    return Facets(**columns, topics=np.zeros(number, np.uint16))


@st.composite
def filters(draw: st.DrawFn) -> Filter:
    return Filter({facet: draw(st.frozensets(st.integers(0, size - 1), max_size=3)) for facet, size in SIZES.items()})


def brute(chosen: Filter, columns: Facets, but: str = "") -> list[bool]:
    return [
        all(facet == but or int(columns.column(facet)[at]) not in chosen.out(facet) for facet in FACETS)
        for at in range(len(columns.kind))
    ]


@FEW
@given(filters(), facets())
def test_that_an_event_passes_where_no_facet_leaves_it_out(chosen: Filter, columns: Facets) -> None:
    passed = passing(chosen, columns)
    expected = brute(chosen, columns)
    assert (all(expected) if passed is None else passed.tolist() == expected) is True


@FEW
@given(filters(), facets())
def test_that_counts_tell_what_each_box_would_show(chosen: Filter, columns: Facets) -> None:
    found = counts(chosen, columns, np.arange(len(columns.kind), dtype=np.int32))
    for facet in FACETS:
        expected = brute(chosen, columns, but=facet)
        for code in range(SIZES[facet]):
            told = found[facet][code] if code < len(found[facet]) else 0
            assert told == sum(ok and one == code for ok, one in zip(expected, columns.column(facet), strict=True))


@FEW
@given(filters())
def test_that_a_filter_comes_back_from_what_was_kept(chosen: Filter) -> None:
    assert Filter.of_state(json.loads(json.dumps(chosen.state()))).conditions == chosen.conditions
    assert Filter.of_state(chosen.state()).state() == chosen.state()


def test_that_rejected_events_are_left_out_until_asked_for() -> None:
    usual = Filter()
    assert usual.conditions == ()
    assert not usual.wants_rejected
    asked = usual.put("verdict", REJECTED, True)
    assert asked.wants_rejected
    assert asked.conditions == ("verdict",)
    assert asked.put("verdict", REJECTED, False).state() == {}


def test_that_one_box_alone_leaves_out_all_others_of_its_facet() -> None:
    alone = Filter().only("kind", [0, 1, 5], 1)
    assert alone.out("kind") == {0, 5}
    assert alone.out("status") == set()


def test_that_nothing_unusable_is_taken_from_what_was_kept() -> None:
    kept = {"kind": ["visit", "dance", 3], "document": [4, -1, "x", True], "verdict": "accepted", "colour": ["red"]}
    taken = Filter.of_state(kept)
    assert taken.state() == {"kind": ["visit"], "document": [4]}
    assert Filter.of_state(None).state() == {}
