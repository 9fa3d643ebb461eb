from collections import Counter

from kzexplorer.domain.event import KIND_GROUPS, EventKind


def test_that_each_kind_is_in_one_group_and_groups_are_in_the_order_of_the_kinds() -> None:
    grouped = [kind for kinds in KIND_GROUPS.values() for kind in kinds]
    assert Counter(grouped) == Counter(EventKind)
    assert grouped == list(EventKind)
