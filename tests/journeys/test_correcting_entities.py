"""Who is who, corrected by keys alone in the real window, and taken back."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui.correcting.about import AboutDialog
from kzexplorer.ui.correcting.merging import MergeDialog
from kzexplorer.ui.correcting.same import SameDialog
from kzexplorer.ui.entities.model import ID_ROLE
from kzexplorer.ui.window import Window

KEY = Qt.Key
CONTROL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def press(key: Qt.Key, hold: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key where the focus is."""
    QTest.keyClick(QApplication.focusWidget(), key, hold)


def names(window: Window) -> dict[str, int]:
    return {line.name: line.id for line in window.session.reader.entities()}


def shown(window: Window) -> list[str]:
    rows = window.panes.entities.list.rows
    return [rows.index(row).data() for row in range(rows.rowCount())]


def menu_by_key(widget: QWidget) -> QMenu:
    """Press the key for the menu of what has the focus."""
    place = QPoint(5, 5)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def trigger(menu: QMenu, name: str) -> None:
    action = menu.findChild(QAction, name)
    assert action is not None
    assert action.isEnabled()
    menu.close()
    action.trigger()


@pytest.fixture
def places(window: Window, qtbot: QtBot) -> Window:
    """The places of the sidebar, with the keys in their list."""
    window.panes.entities.choose_tab("places")
    window.panes.entities.list.setFocus()
    window.panes.entities.list.setCurrentIndex(window.panes.entities.list.rows.index(0))
    window.selection.select_entities(())
    qtbot.waitUntil(lambda: not window.session.is_reading)
    return window


def go_to(window: Window, name: str) -> None:
    press(KEY.Key_Home)
    for _ in range(shown(window).index(name)):
        press(KEY.Key_Down)
    assert window.panes.entities.list.currentIndex().data() == name


def test_that_two_are_merged_by_keys_and_parted_by_undo(places: Window, qtbot: QtBot) -> None:
    known, before = names(places), places.session.reader.entities()
    for name in ("Kansas", "Seoul"):
        go_to(places, name)
        press(KEY.Key_Space)
    assert places.selection.entities == {known["Kansas"], known["Seoul"]}
    press(KEY.Key_U, CONTROL | SHIFT)
    dialog = places.findChild(MergeDialog)
    assert [row.title for row in dialog.list.rows.rows] == ["Kansas", "Seoul"]
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.list)
    press(KEY.Key_Down)
    with qtbot.waitSignal(places.session.changed):
        press(KEY.Key_Return)
    qtbot.waitUntil(lambda: "Kansas" not in shown(places))
    assert places.selection.entities == {known["Seoul"]}
    places.activateWindow()  # which a real screen does by itself
    qtbot.waitUntil(lambda: QApplication.focusWidget() is places.panes.entities.list)
    with qtbot.waitSignal(places.session.changed):
        press(KEY.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: "Kansas" in shown(places))
    assert places.session.reader.entities() == before


def test_that_f2_writes_a_name_where_it_stands(places: Window, qtbot: QtBot) -> None:
    go_to(places, "Semey")
    press(KEY.Key_Space)
    chosen = places.selection.entities
    assert chosen
    press(KEY.Key_F2)
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    assert field.text() == "Semey"
    QTest.keyClicks(field, "Semei")
    with qtbot.waitSignal(places.session.changed):
        QTest.keyClick(field, KEY.Key_Return)
    qtbot.waitUntil(lambda: "Semei" in shown(places))
    assert places.selection.entities == chosen
    assert QApplication.focusWidget() is places.panes.entities.list
    with qtbot.waitSignal(places.session.changed):
        press(KEY.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: "Semey" in shown(places))


def test_that_names_are_split_off_by_keys(places: Window, qtbot: QtBot) -> None:
    go_to(places, "Kazakhstan")
    press(KEY.Key_Return, ALT)
    dialog = places.findChild(AboutDialog)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.names.list)
    row = next(at for at, row in enumerate(dialog.names.list.rows.rows) if row.title == "KZ")
    for _ in range(row):
        press(KEY.Key_Down)
    press(KEY.Key_Space)
    while QApplication.focusWidget() is not dialog.names.split_button:
        press(KEY.Key_Tab)
    with qtbot.waitSignal(places.session.changed):
        press(KEY.Key_Space)
    assert places.session.reader.entity_lines([names(places)["KZ"]])[0].n_mentions == 6
    with qtbot.waitSignal(places.session.changed):
        press(KEY.Key_Z, CONTROL)
    assert "KZ" not in names(places)
    press(KEY.Key_Escape)
    qtbot.waitUntil(lambda: places.findChild(AboutDialog) is None)


def test_that_the_menu_of_an_entity_opens_by_key_and_changes_its_type(places: Window, qtbot: QtBot) -> None:
    go_to(places, "Kansas")
    menu = menu_by_key(places.panes.entities.list)
    kinds = menu.findChild(QMenu, "entityMenu.type")
    assert kinds is not None
    kansas = names(places)["Kansas"]
    with qtbot.waitSignal(places.session.changed):
        trigger(kinds, "entityMenu.type.organisation")
    menu.close()
    qtbot.waitUntil(lambda: "Kansas" not in shown(places))
    places.panes.entities.choose_tab("organisations")
    assert "Kansas" in shown(places)
    assert places.session.reader.entity_lines([kansas])[0].edited


def test_that_one_name_in_the_text_is_judged_by_keys(window: Window, qtbot: QtBot) -> None:
    document = window.session.reader.document_order()[0]
    window.selection.select_document(document)
    qtbot.waitUntil(
        lambda: window.panes.document.text.length > 0 and window.panes.document.loading.document == document
    )
    known = names(window)
    span = window.session.reader.mention_spans(document, [known["Kazakhstan"]])[0].span
    text = window.panes.document.text
    text.setFocus()
    text.reveal(span.start, span.end)

    def named() -> int | None:
        at = window.session.reader.mention_at(document, span.start)
        assert at is not None
        return at.entity

    with qtbot.waitSignal(window.session.changed):
        trigger(menu_by_key(text), "textMenu.nobody")
    assert named() is None
    trigger(menu_by_key(text), "textMenu.other")
    qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), QLineEdit))
    field = QApplication.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "astana")
    chooser = field.parentWidget()
    qtbot.waitUntil(lambda: [row.title for row in chooser.found.rows.rows] == ["Astana"])  # type: ignore[union-attr]
    with qtbot.waitSignal(window.session.changed):
        press(KEY.Key_Return)
    assert named() == known["Astana"]
    with qtbot.waitSignal(window.session.changed):
        trigger(menu_by_key(text), "textMenu.found")
    assert named() == known["Kazakhstan"]
    for entity in (known["Astana"], None, known["Kazakhstan"]):
        with qtbot.waitSignal(window.session.changed):
            window.commands.undo()
        assert named() == entity


def test_that_suggestions_are_reached_and_judged_by_keys(window: Window, qtbot: QtBot) -> None:
    before = len(names(window)), window.session.reader.entities()
    press(KEY.Key_M, CONTROL | ALT)
    dialog = window.findChild(SameDialog)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.list)
    with qtbot.waitSignal(window.session.changed):
        press(KEY.Key_R)
    qtbot.waitUntil(lambda: dialog.list.rows.rows == [])
    with qtbot.waitSignal(window.session.changed):
        QTest.keyClick(dialog, KEY.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: bool(dialog.list.rows.rows))
    assert (len(names(window)), window.session.reader.entities()) == before
    press(KEY.Key_Escape)


def test_that_end_leads_to_the_last_of_all_rows(places: Window) -> None:
    listed = places.panes.entities.list
    press(KEY.Key_End)
    assert listed.currentIndex().row() == listed.rows.total() - 1
    assert listed.currentIndex().data(ID_ROLE) == listed.rows.entity_at(listed.rows.total() - 1)
