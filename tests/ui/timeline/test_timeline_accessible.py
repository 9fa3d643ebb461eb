import gc
import itertools
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QAccessibleInterface
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from kzexplorer.ui.selection import Selection
from kzexplorer.ui.timeline.pane import TimelinePane
from tests.ui.timeline.timeline_clicks import invented_reader, made_pane
from tests.ui.timeline.timeline_fakes import many

ROOT = Path(__file__).parents[3]
NAME, DESCRIPTION = QAccessible.Text.Name, QAccessible.Text.Description
Made = tuple[TimelinePane, Selection]


@pytest.fixture
def made(qtbot: QtBot) -> Iterator[Made]:
    pane, selection = made_pane(invented_reader())
    qtbot.addWidget(pane)
    pane.steering.fit()
    yield pane, selection
    view(pane)._settling.stop()


@pytest.fixture
def heard(made: Made, monkeypatch: pytest.MonkeyPatch) -> Iterator[list[QAccessibleEvent]]:
    """All that the timeline tells a screen reader, which listens."""
    events: list[QAccessibleEvent] = []
    monkeypatch.setattr(view(made[0]).announcer, "_send", events.append)
    QAccessible.setActive(True)
    yield events
    QAccessible.setActive(False)


def view(pane: TimelinePane) -> QWidget:
    found = pane.findChild(QWidget, "timelineView")
    assert found is not None
    return found


def tree(pane: TimelinePane) -> QAccessibleInterface:
    return QAccessible.queryAccessibleInterface(view(pane))


def children(of: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [of.child(at) for at in range(of.childCount())]


def items(of: QAccessibleInterface) -> list[QAccessibleInterface]:
    return [child for child in children(of) if child.role() == QAccessible.Role.ListItem]


def said(events: list[QAccessibleEvent]) -> list[str]:
    return [event.message() for event in events if hasattr(event, "message")]


def test_that_each_event_in_view_is_a_child_with_name_and_description(made: Made) -> None:
    list_ = tree(made[0])
    assert (list_.role(), list_.text(NAME)) == (QAccessible.Role.List, "Timeline")
    assert list_.text(DESCRIPTION).endswith(", 13 events")
    names = [item.text(NAME) for item in items(list_)]
    assert len(names) == 13
    assert "The 5th thing that is told of here, 29 February 2020" in names
    assert "The 3th thing that is told of here, June 2019" in names
    described = {item.text(NAME): item.text(DESCRIPTION) for item in items(list_)}
    assert described["The 12th thing that is told of here, 20 November 2019"] == (
        "Agreement, Astana, waiting for review, 7 of 13"
    )


def test_that_lanes_are_told_where_they_are_not_kinds(made: Made) -> None:
    made[0].group_by("entity")
    descriptions = [item.text(DESCRIPTION) for item in items(tree(made[0]))]
    assert any("lane Aigul Sadykova and Tom Reed" in words for words in descriptions)


def test_that_parents_children_and_indices_agree(made: Made) -> None:
    list_ = tree(made[0])
    for at, child in enumerate(children(list_)):
        assert list_.indexOfChild(child) == at
        assert child.parent() is list_
        assert list_.child(at) is child
        assert child.childCount() == 0
        assert child.child(0) is None
    assert list_.child(-1) is None
    assert list_.child(list_.childCount()) is None
    assert list_.indexOfChild(list_) == -1


def test_that_children_are_found_where_they_are_on_the_screen(made: Made) -> None:
    list_ = tree(made[0])
    screen = list_.rect()
    for item in items(list_):
        area = item.rect()
        assert screen.contains(area)
        found = list_.childAt(area.center().x(), area.center().y())
        assert found is not None
        assert found.rect().intersects(area)
    assert list_.childAt(screen.left() + 20, screen.bottom() - 20) is None


def test_that_buttons_at_the_edges_follow_the_events(made: Made) -> None:
    pane, _ = made
    view(pane).show_moments(737_400, 737_500)
    *_, earlier, later = children(tree(pane))
    assert earlier.role() == later.role() == QAccessible.Role.Button
    assert earlier.text(NAME).endswith(" earlier")
    assert later.text(NAME) == "1 later"
    middle = later.rect().center()
    assert tree(pane).childAt(middle.x(), middle.y()).text(NAME) == later.text(NAME)


def test_that_pressing_selects_and_the_other_action_opens(made: Made, qtbot: QtBot) -> None:
    pane, selection = made
    item = items(tree(pane))[4]
    actions = item.actionInterface()
    assert actions.actionNames() == ["Press", "Open passage"]
    actions.doAction("Press")
    assert selection.event_id is not None
    chosen = [each.text(NAME) for each in items(tree(pane)) if each.state().selected]
    assert chosen == [item.text(NAME)]
    assert (item.state().selectable, item.state().focusable) == (True, True)
    with qtbot.waitSignal(pane.open_passage) as opened:
        actions.doAction("Open passage")
    assert opened.args == [selection.event_id]
    actions.doAction("Fly")


def test_that_the_selection_can_be_asked_for_and_set(made: Made) -> None:
    pane, selection = made
    chooser = tree(pane).selectionInterface()
    assert chooser.selectedItemCount() == 0
    assert chooser.selectedItem(0) is None
    first, second = items(tree(pane))[:2]
    assert chooser.select(first)
    assert chooser.selectedItems() == [first]
    assert chooser.isSelected(first)
    assert not chooser.isSelected(second)
    assert not chooser.unselect(second)
    assert chooser.unselect(first)
    assert selection.event_id is None
    assert not chooser.select(tree(pane))
    assert not chooser.selectAll()


def test_that_the_selected_event_has_the_focus_inside_the_timeline(made: Made, qtbot: QtBot) -> None:
    pane, selection = made
    selection.select_event(105)
    view(pane).setFocus()
    qtbot.waitUntil(view(pane).hasFocus)
    focused = tree(pane).focusChild()
    assert focused.text(NAME).startswith("The 5th thing")
    assert focused.state().focused


def test_that_what_is_scrolled_away_says_so(made: Made) -> None:
    pane, _ = made
    pane.resize(800, 240)
    states = [item.state() for item in items(tree(pane))]
    assert any(state.offscreen for state in states)
    assert not all(state.offscreen for state in states)


def test_that_dense_lanes_are_heard_as_counts_that_can_be_zoomed_into(qtbot: QtBot) -> None:
    pane, _ = made_pane(many(5_000))
    qtbot.addWidget(pane)
    pane.steering.fit()
    stretches = [item for item in items(tree(pane)) if item.actionInterface().actionNames() == ["Press"]]
    assert stretches
    assert len(items(tree(pane))) < 400
    assert all(" events, " in item.text(NAME) or item.text(NAME).startswith("1 event, ") for item in stretches)
    assert all("too dense" in item.text(DESCRIPTION) for item in stretches)
    inside = stretches[3].rect().center()
    before = view(pane).moments
    assert tree(pane).childAt(inside.x(), stretches[3].rect().bottom() - 1) in (None, *stretches)
    assert not stretches[3].state().selectable
    stretches[3].actionInterface().doAction("Press")
    after = view(pane).moments
    assert after[1] - after[0] < before[1] - before[0]
    view(pane)._settling.stop()


def test_that_entries_outlive_thousands_of_questions_and_end_when_out_of_view(
    made: Made, heard: list[QAccessibleEvent]
) -> None:
    pane, _ = made
    for turn in range(60):
        start = 737_000 + 13 * turn
        view(pane).show_moments(start, start + 300)
        list_ = tree(pane)
        for child in children(list_):
            assert child.text(NAME)
            assert QAccessible.accessibleInterface(QAccessible.uniqueId(child)) is child
            child.text(DESCRIPTION), child.state(), child.rect(), child.parent(), list_.indexOfChild(child)
        if turn % 20 == 0:
            gc.collect()
    old = items(tree(pane))[0]
    number = QAccessible.uniqueId(old)
    view(pane).show_moments(700_000, 700_100)
    assert not old.isValid()
    assert old.state().invalid
    assert (old.text(NAME), old.text(DESCRIPTION), old.rect().isEmpty()) == ("", "", True)
    assert old.actionInterface().actionNames() == []
    view(pane).settle()
    assert not Shiboken.isValid(old)
    assert QAccessible.accessibleInterface(number) is None


def test_that_other_events_leave_no_entry_of_the_old_ones_valid(made: Made, qtbot: QtBot) -> None:
    pane, _ = made
    old = {item.text(NAME): item for item in items(tree(pane))}
    pane._session.open_fake(many(40))
    gc.collect()
    assert {item.text(NAME) for item in items(tree(pane))}.isdisjoint(old)
    for item in old.values():
        assert not item.isValid() or item.text(NAME) not in old
    view(pane)._settling.stop()


def test_that_a_new_meta_object_of_the_view_changes_nothing_for_the_reader(made: Made, qtbot: QtBot) -> None:
    pane, _ = made
    names = [item.text(NAME) for item in items(tree(pane))]
    pane.open_passage.connect(view(pane).settle)  # PySide6 makes a slot of it, and with it a new meta-object
    assert [item.text(NAME) for item in items(tree(pane))] == names


def test_that_selecting_is_told_once_with_the_event_in_focus(
    made: Made, heard: list[QAccessibleEvent], qtbot: QtBot
) -> None:
    pane, selection = made
    view(pane).setFocus()
    qtbot.waitUntil(view(pane).hasFocus)
    heard.clear()
    selection.select_event(105)
    kinds = [event.type() for event in heard]
    assert kinds.count(QAccessible.Event.Focus) == 1
    assert QAccessible.Event.Selection in kinds
    focused = next(event for event in heard if event.type() == QAccessible.Event.Focus)
    assert focused.accessibleInterface().text(NAME).startswith("The 5th thing")
    descendant = next(event for event in heard if event.type() == QAccessible.Event.ActiveDescendantChanged)
    assert tree(pane).child(descendant.child()) is focused.accessibleInterface()
    heard.clear()
    selection.select_event(None)
    assert QAccessible.Event.SelectionWithin in [event.type() for event in heard]


def test_that_moves_are_announced_when_they_have_come_to_rest(made: Made, heard: list[QAccessibleEvent]) -> None:
    pane, _ = made
    view(pane).settle()
    for start in range(737_000, 737_040):
        view(pane).show_moments(start, start + 400)
    assert said(heard) == []
    view(pane).settle()
    view(pane).settle()
    (words,) = said(heard)
    assert words == tree(pane).text(DESCRIPTION)
    assert " to " in words
    assert "–" not in words
    assert words.endswith("of 13 events")


def test_that_a_move_that_follows_the_selection_is_not_announced(made: Made, heard: list[QAccessibleEvent]) -> None:
    pane, selection = made
    view(pane).settle()
    view(pane).show_moments(700_000, 700_100)
    view(pane).settle()
    heard.clear()
    selection.select_event(105)
    view(pane).settle()
    assert said(heard) == []
    pane.steering.fit()
    view(pane).settle()
    assert len(said(heard)) == 1


def test_that_nothing_is_made_while_nobody_listens(made: Made, qtbot: QtBot) -> None:
    pane, selection = made
    assert not QAccessible.isActive()
    qtbot.keyClick(view(pane), Qt.Key.Key_Home)
    for start in range(737_000, 737_030):
        view(pane).show_moments(start, start + 400)
        view(pane).settle()
    selection.select_event(105)
    assert view(pane).announcer._trees == []


def test_that_hostile_titles_are_heard_as_one_plain_line(qtbot: QtBot) -> None:
    from kzexplorer.domain.when import When
    from tests.ui.timeline.timeline_fakes import FakeReader, line

    pane, _ = made_pane(FakeReader([line(1, When.of_day(2020, 3, 1), "A\u202ebad\nword\u2066s <b>x</b>\u200b")]))
    qtbot.addWidget(pane)
    (item,) = items(tree(pane))
    assert item.text(NAME) == "Abad words <b>x</b>, 1 March 2020"
    view(pane)._settling.stop()


def test_that_a_program_that_was_read_ends_well(tmp_path: Path) -> None:
    program = (
        "import gc, sys\n"
        "from PySide6.QtGui import QAccessible\n"
        "from PySide6.QtWidgets import QApplication, QWidget\n"
        "application = QApplication([])\n"
        "QAccessible.setActive(True)\n"
        "from tests.ui.timeline.timeline_clicks import invented_reader, made_pane\n"
        "pane, selection = made_pane(invented_reader())\n"
        "pane.steering.fit()\n"
        "tree = QAccessible.queryAccessibleInterface(pane.findChild(QWidget, 'timelineView'))\n"
        "kept = [tree.child(at) for at in range(tree.childCount())]\n"
        "print(len(kept))\n"
        "if sys.argv[1] == 'deleted':\n"
        "    del pane, selection\n"
        "    gc.collect()\n"
    )
    for way, number in itertools.product(("deleted", "kept"), range(2)):
        done = subprocess.run(
            [sys.executable, "-X", "faulthandler", "-c", program, way],
            cwd=ROOT, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"}, capture_output=True, text=True,
            timeout=120, check=False,
        )  # fmt: skip
        assert (done.returncode, done.stdout.strip()) == (0, "13"), f"{way} {number}: {done.stderr[-2_000:]}"


def test_that_a_point_outside_the_lanes_is_nobody(made: Made) -> None:
    list_ = tree(made[0])
    corner = view(made[0]).mapToGlobal(QPoint(5, 5))
    assert list_.childAt(corner.x(), corner.y()) is None
