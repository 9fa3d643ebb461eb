import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from kzexplorer.timeline.edits import edited, edited_lanes, grown
from kzexplorer.timeline.events import Events, Pairs
from kzexplorer.timeline.lanes import Division, lanes
from kzexplorer.timeline.members import Members
from tests.timeline.timeline_makers import Span, events_of, spans

COLUMNS = ("ids", "first", "last", "group", "flags", "importance")


def columns(events: Events) -> list[tuple[int, ...]]:
    return list(zip(*(getattr(events, name).tolist() for name in COLUMNS), strict=True))


def renumbered(events: Events, first: int) -> Events:
    ids = np.arange(first, first + len(events))
    return Events.of(ids, events.first, events.last, events.group, events.flags, events.importance / 65_535)


@given(spans(40), spans(8), st.data())
def test_that_an_edit_gives_the_same_columns_as_a_rebuild(
    made: list[Span], joining: list[Span], data: st.DataObject
) -> None:
    before, added = events_of(made), renumbered(events_of(joining), 1_000)
    removed = np.array(sorted(data.draw(st.sets(st.integers(0, len(before) - 1), max_size=6))), np.int32)
    after, shift = edited(before, removed, added)
    gone = set(removed.tolist())
    kept = [row for at, row in enumerate(columns(before)) if at not in gone]
    rebuilt = sorted([*kept, *columns(added)], key=lambda row: row[1:3])
    assert columns(after) == rebuilt
    for at, row in enumerate(columns(before)):
        now = shift.index(at)
        assert (now is None) == (at in gone)
        assert now is None or columns(after)[now] == row


@given(spans(40), spans(8), st.data())
def test_that_events_that_stay_are_found_again_in_what_was_read_later(
    made: list[Span], joining: list[Span], data: st.DataObject
) -> None:
    before, added = events_of(made), renumbered(events_of(joining), 1_000)
    removed = np.array(sorted(data.draw(st.sets(st.integers(0, len(before) - 1), max_size=6))), np.int32)
    changed = data.draw(st.sets(st.sampled_from(before.ids.tolist()), max_size=3))
    after, known = edited(before, removed, added)
    shift = grown(before, after, np.array(sorted(changed), np.int64))
    assert shift is not None
    for at, event in enumerate(before.ids.tolist()):
        assert shift.index(at) == (None if event in changed else known.index(at))
    stays = {shift.index(at) for at in range(len(before))}
    assert set(shift.added.tolist()) == set(range(len(after))) - stays


def test_that_events_in_another_order_are_not_taken_for_ones_that_stay() -> None:
    before = events_of([(3, 3), (3, 3)])
    after = Events.of(before.ids[::-1], before.first, before.last, before.group, before.flags, [0.5, 0.5])
    assert grown(before, after, np.zeros(0, np.int64)) is None


@given(spans(40), spans(8), st.data(), st.integers(-50, 4_100), st.integers(0, 900))
def test_that_lanes_after_an_edit_answer_as_rebuilt_ones_do(
    made: list[Span], joining: list[Span], data: st.DataObject, first: int, days: int
) -> None:
    before, added = events_of([*made, (3, 3_000)]), renumbered(events_of([*joining, (7, 90)]), 1_000)
    parts = [np.arange(0, len(before), 2, dtype=np.int32), np.arange(1, len(before), 2, dtype=np.int32)]
    old = lanes(before, [Division(at, "", None, part) for at, part in enumerate(parts)], None)
    assert [lane.shown.count(first, first + days) for lane in old]
    removed = np.array(sorted(data.draw(st.sets(st.integers(0, len(before) - 1), max_size=6))), np.int32)
    after, shift = edited(before, removed, added)
    join = {0: shift.added[::2], 1: shift.added[1::2]}
    parts = [np.sort(np.concatenate([shift.moved(part), join[at]])) for at, part in enumerate(parts)]
    rebuilt = lanes(after, [Division(at, "", None, part) for at, part in enumerate(parts)], None)
    for one, other in zip(edited_lanes(old, after, shift, join), rebuilt, strict=True):
        assert (
            one.shown.taken(np.arange(len(one.shown))).tolist()
            == other.shown.taken(np.arange(len(other.shown))).tolist()
        )
        assert one.shown.count(first, first + days) == other.shown.count(first, first + days)
        assert one.shown.ended(first) == other.shown.ended(first)
        assert (
            one.shown.overlapping(first, first + days).tolist() == other.shown.overlapping(first, first + days).tolist()
        )


def test_that_an_event_which_keeps_its_days_keeps_its_index_and_its_pairs_move_along() -> None:
    before = events_of([(5, 5), (5, 5), (5, 5), (9, 9)])
    family = Pairs(np.array([1], np.int32), np.array([3], np.int32))
    before = Events(*(getattr(before, name) for name in COLUMNS), children=family, series=family)
    same = Events(*(getattr(before, name)[1:2] for name in COLUMNS))
    after, shift = edited(before, np.array([1], np.int32), same)
    assert shift.added.tolist() == [1]
    assert after.ids.tolist() == before.ids.tolist()
    earlier = renumbered(events_of([(2, 2)]), 50)
    later, _ = edited(before, np.zeros(0, np.int32), earlier)
    assert (later.children.owner.tolist(), later.children.member.tolist()) == ([2], [4])
    assert (later.series.owner.tolist(), later.series.member.tolist()) == ([1], [4])


@given(spans(40), st.data(), st.integers(-50, 4_100), st.integers(0, 900))
def test_that_lanes_after_changes_in_place_answer_as_rebuilt_ones_do(
    made: list[Span], data: st.DataObject, first: int, days: int
) -> None:
    before = events_of([*made, (3, 3_000)])
    where = [at % 2 for at in range(len(before))]
    old = lanes(before, divisions_of(where), None)
    assert [lane.shown.count(first, first + days) for lane in old]
    at = np.array(sorted(data.draw(st.sets(st.integers(0, len(before) - 1), max_size=6))), np.int32)
    joining = Events(*(getattr(before, name)[at] for name in COLUMNS))
    joining.flags[data.draw(st.integers(0, 6)) :] ^= 8
    after, shift = edited(before, at, joining)
    for event in at.tolist():
        where[event] = data.draw(st.integers(0, 1))
    join = {lane: at[[where[event] == lane for event in at.tolist()]] for lane in (0, 1)}
    rebuilt = {lane.key: lane.shown for lane in lanes(after, divisions_of(where), None)}
    for lane in edited_lanes(old, after, shift, join):
        one, other = lane.shown, rebuilt.get(lane.key, Members(after, at[:0]))
        assert one.between(0, len(one)).tolist() == other.between(0, len(other)).tolist()
        assert one.count(first, first + days) == other.count(first, first + days)


def divisions_of(where: list[int], number: int = 2) -> list[Division]:
    """Lanes 0 to `number` - 1 of events whose lanes these are."""
    of = np.array(where)
    return [Division(at, "", None, np.flatnonzero(of == at).astype(np.int32)) for at in range(number)]


def test_that_what_a_change_in_place_leaves_alone_is_not_copied() -> None:
    before = events_of([(1, 1), (2, 30), (3, 3), (4, 40)])
    old = lanes(before, divisions_of([0, 0, 1, 1]), None)
    at = np.array([1], np.int32)
    joining = Events(*(getattr(before, name)[at] for name in COLUMNS))
    joining.flags[:] = 9
    after, shift = edited(before, at, joining)
    assert after.flags.tolist() == [before.flags[0], 9, *before.flags[2:]]
    assert [name for name in COLUMNS if getattr(after, name) is not getattr(before, name)] == ["flags"]
    for one, other in zip(edited_lanes(old, after, shift, {0: at}), old, strict=True):
        assert one.shown.events is after
        assert one.shown.indices is other.shown.indices
