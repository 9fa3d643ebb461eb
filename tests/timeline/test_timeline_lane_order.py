import json

from hypothesis import given, settings
from hypothesis import strategies as st

from kzexplorer.timeline.lane_order import LaneOrder

KEYS = tuple(range(-2, 8))
FEW = settings(max_examples=60, deadline=None)
LANE = st.sampled_from(KEYS)
STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("moved"), LANE, st.one_of(st.none(), LANE)),
        st.tuples(st.just("stepped"), LANE, st.sampled_from([-1, 1])),
        st.tuples(st.just("pin"), LANE, st.booleans()),
        st.tuples(st.just("hide"), LANE, st.none()),
        st.tuples(st.just("only"), LANE, st.none()),
    ),
    max_size=12,
)


def after(steps: list[tuple[str, int, int | bool | None]]) -> LaneOrder:
    order = LaneOrder()
    for name, key, value in steps:
        order = once(order, name, key, value)
    return order


def once(order: LaneOrder, name: str, key: int, value: int | bool | None) -> LaneOrder:
    if name == "moved":
        return order.moved(KEYS, key, value)
    if name == "stepped":
        return order.stepped(KEYS, key, int(value or 0))
    if name == "pin":
        return order.pin(key, bool(value))
    return order.hide(key) if name == "hide" else order.only(KEYS, key)


@FEW
@given(STEPS)
def test_that_every_lane_is_there_once_whatever_is_moved_pinned_and_hidden(steps: list) -> None:
    order = after(steps)
    assert sorted(order.arranged(KEYS)) == sorted(KEYS)
    assert set(order.shown(KEYS)) == set(KEYS) - order.hidden
    assert sorted(order.show_all().shown(KEYS)) == sorted(KEYS)


@FEW
@given(STEPS)
def test_that_pinned_lanes_stand_before_all_others(steps: list) -> None:
    order = after(steps)
    arranged = order.arranged(KEYS)
    n_pinned = len(order.pinned & set(KEYS))
    assert set(arranged[:n_pinned]) == order.pinned & set(KEYS)


@FEW
@given(STEPS, LANE, st.sampled_from([-1, 1]))
def test_that_a_step_swaps_two_shown_neighbours_and_the_step_back_undoes_it(steps: list, key: int, way: int) -> None:
    order = after(steps)
    before = order.shown(KEYS)
    stepped = order.stepped(KEYS, key, way)
    if stepped is order:
        return
    now = stepped.shown(KEYS)
    assert now.index(key) == before.index(key) + way
    assert [each for each in now if each != key] == [each for each in before if each != key]
    assert stepped.stepped(KEYS, key, -way).shown(KEYS) == before


@FEW
@given(STEPS)
def test_that_an_arrangement_comes_back_from_what_was_kept(steps: list) -> None:
    order = after(steps)
    assert LaneOrder.of_state(json.loads(json.dumps(order.state()))) == order


@FEW
@given(STEPS, st.sets(LANE))
def test_that_lanes_may_go_and_come_back_where_they_stood(steps: list, gone: set[int]) -> None:
    order = after(steps)
    left = tuple(key for key in KEYS if key not in gone)
    assert sorted(order.arranged(left)) == sorted(left)
    if left:
        pinned_and_back = order.pin(left[0], True).pin(left[0], left[0] in order.pinned)
        assert pinned_and_back.arranged(KEYS) == order.arranged(KEYS)


def test_that_a_lane_which_is_new_stands_behind_its_natural_neighbour() -> None:
    order = LaneOrder().moved((1, 2, 3), 3, 1)
    assert order.arranged((1, 2, 3)) == (3, 1, 2)
    assert order.arranged((0, 1, 2, 3, 4)) == (0, 3, 4, 1, 2)


def test_that_a_dropped_lane_stands_right_before_the_one_it_was_dropped_on() -> None:
    assert LaneOrder().moved(KEYS, 5, 0).arranged(KEYS) == (-2, -1, 5, 0, 1, 2, 3, 4, 6, 7)
    assert LaneOrder().moved(KEYS, 0, None).arranged(KEYS)[-1] == 0


def test_that_lanes_collapse_and_open_one_by_one_and_together() -> None:
    order = LaneOrder().collapse(KEYS, True).collapse([3], False)
    assert order.collapsed == set(KEYS) - {3}
    assert order.collapse(KEYS, False) == LaneOrder()


def test_that_nothing_unusable_is_taken_from_what_was_kept() -> None:
    assert LaneOrder.of_state({"order": [1, "x", 1, None, True], "pinned": 3, "hidden": [2.5, 4]}) == LaneOrder(
        (1,), hidden=frozenset({4})
    )
    assert LaneOrder.of_state(["order"]) == LaneOrder()
