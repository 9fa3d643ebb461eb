from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QWidget
from pytestqt.qtbot import QtBot

from kzexplorer.ui.colours import DARK, LIGHT
from kzexplorer.ui.commands import Commands
from kzexplorer.ui.dialogs.manual.chapters import WRITTEN_IN, chapters
from kzexplorer.ui.dialogs.manual.finding import counts
from kzexplorer.ui.dialogs.manual.window import OF_DIALOGS, ManualWindow
from kzexplorer.ui.keymap import Keymap
from kzexplorer.ui.menus import Actions, usual_keys
from kzexplorer.ui.theme import Theme

ROOT = Path(__file__).parents[3]
IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def keymap(qtbot: QtBot) -> Keymap:
    return Keymap(usual_keys())


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    window = QWidget()
    window.resize(1200, 800)
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def manual(qtbot: QtBot, window: QWidget, keymap: Keymap, theme: Theme) -> ManualWindow:
    nothing_lacks = SimpleNamespace(lacking=dict)
    actions = Actions(window, cast(Commands, nothing_lacks), QWidget(window), keymap)
    manual = ManualWindow(actions.lines, keymap, theme, window)
    manual.show()
    qtbot.waitExposed(manual)
    return manual


def shown(manual: ManualWindow) -> str:
    return manual.page.toPlainText()


def title(manual: ManualWindow) -> str:
    return shown(manual).partition("\n")[0]


def test_that_the_manual_opens_at_its_first_chapter(manual: ManualWindow) -> None:
    assert title(manual) == "First steps"
    assert manual.contents.currentIndex().data() == "First steps"


def test_that_the_arrow_keys_go_through_the_chapters(manual: ManualWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(manual.contents, Qt.Key.Key_Down)
    assert title(manual) == "Adding documents"


def test_that_back_and_forward_lead_to_the_same_place_of_a_page(manual: ManualWindow) -> None:
    bar = manual.page.verticalScrollBar()
    bar.setValue(120)
    manual.open_chapter("searching")
    manual.open_chapter("reviewing")
    manual.go_back()
    manual.go_back()
    assert (title(manual), bar.value()) == ("First steps", 120)
    manual.go_back()
    manual.go_forward()
    assert title(manual) == "Searching"
    assert manual.contents.currentIndex().data() == "Searching"


def test_that_a_link_leads_to_its_chapter(manual: ManualWindow) -> None:
    manual.page.followed.emit("correcting.md")
    assert title(manual) == "Correcting and undo"


def test_that_a_link_to_a_heading_leads_to_it(manual: ManualWindow) -> None:
    manual.page.followed.emit("correcting.md#the-history")
    assert manual.page.verticalScrollBar().value() > 200


@pytest.mark.parametrize("target", ["https://example.org/", "file:///etc/passwd", "nowhere.md", "../en/keys.md"])
def test_that_a_link_to_anything_else_leads_nowhere(manual: ManualWindow, target: str) -> None:
    manual.page.followed.emit(target)
    assert title(manual) == "First steps"


@pytest.mark.parametrize(
    "name",
    ["../contents.txt", "/etc/passwd", "file:///etc/hostname", "https://example.org/a.png", "en/keys.md", "none.png"],
)
def test_that_nothing_but_pictures_of_the_manual_is_loaded(manual: ManualWindow, name: str) -> None:
    assert manual.page.loadResource(IMAGE, QUrl(name)) is None


def test_that_style_sheets_and_pages_are_not_loaded(manual: ManualWindow) -> None:
    for kind in QTextDocument.ResourceType:
        if kind.value != IMAGE:
            assert manual.page.loadResource(kind.value, QUrl("window.png")) is None


def test_that_pictures_are_as_wide_as_there_is_room(manual: ManualWindow, qtbot: QtBot) -> None:
    def width() -> float:
        picture = manual.page.loadResource(IMAGE, QUrl("window.png"))
        assert isinstance(picture, QImage)
        return picture.deviceIndependentSize().width()

    before = width()
    with qtbot.waitSignal(manual.page.widened):
        manual.resize(700, 600)
    assert width() < before
    assert manual.page.horizontalScrollBar().maximum() == 0


def test_that_finding_lists_the_chapters_that_have_the_words(manual: ManualWindow) -> None:
    manual.head.field.setText("evidence  PACK")
    assert 0 < len(manual.contents.listed) < 8
    assert "evidence" in manual.contents.listed
    manual.head.field.clear()
    assert len(manual.contents.listed) > 15


def test_that_enter_goes_from_place_to_place_and_on_to_the_next_chapter(manual: ManualWindow, qtbot: QtBot) -> None:
    manual.head.field.setText("sha256sum")
    assert "evidence" in manual.contents.listed
    seen = set()
    for _ in range(6):
        qtbot.keyClick(manual.head.field, Qt.Key.Key_Return)
        seen.add((title(manual), manual.page.textCursor().position()))
    assert {each for each, _ in seen} == {"The evidence pack"}
    assert len(seen) > 2


def test_that_places_are_marked_and_the_one_gone_to_differently(manual: ManualWindow, qtbot: QtBot) -> None:
    manual.open_chapter("reviewing")
    manual.head.field.setText("accept")
    qtbot.keyClick(manual.head.field, Qt.Key.Key_Return)
    colours = [each.format.background().color().name() for each in manual.page.extraSelections()]  # type: ignore[attr-defined]
    assert manual.contents.currentIndex().data() == f"Reviewing ({len(colours)})"
    assert len(set(colours)) == 2
    manual.head.field.setText("")
    assert manual.page.extraSelections() == []


def test_that_escape_empties_the_field_and_then_closes(manual: ManualWindow, qtbot: QtBot) -> None:
    manual.head.field.setText("accept")
    manual.head.field.setFocus()
    qtbot.keyClick(manual.head.field, Qt.Key.Key_Escape)
    assert manual.head.field.text() == ""
    with qtbot.waitSignal(manual.destroyed):
        qtbot.keyClick(manual.head.field, Qt.Key.Key_Escape)


def test_that_the_manual_tells_the_keys_that_a_person_has_set(manual: ManualWindow, keymap: Keymap) -> None:
    manual.open_chapter("correcting")
    assert "Edit › Undo (Ctrl+Z)" in shown(manual)
    keymap.set_keys("undo", ["Ctrl+Alt+U"])
    assert "Edit › Undo (Ctrl+Alt+U)" in shown(manual)
    keymap.set_keys("undo", [])
    assert "Edit › Undo takes back" in shown(manual)


def test_that_the_page_follows_the_colours(manual: ManualWindow, theme: Theme) -> None:
    assert LIGHT.accent in manual.page.toHtml()
    theme.set_mode("dark")
    assert DARK.accent in manual.page.toHtml()
    assert LIGHT.accent not in manual.page.toHtml()


def test_that_how_often_words_stand_is_counted_over_line_ends() -> None:
    pages = {"a": "The evidence\npack. Evidence Pack", "b": "pack of evidence"}
    assert counts(pages, " evidence pack ") == {"a": 2}
    assert counts(pages, "  ") == {}


def test_that_the_page_opens_no_link_by_itself(manual: ManualWindow) -> None:
    assert isinstance(manual.page, QTextBrowser)
    assert not manual.page.openLinks()
    assert not manual.page.openExternalLinks()


def test_that_the_chapter_fits_the_dialog_or_the_pane_that_has_the_focus(manual: ManualWindow) -> None:
    manual.open_fitting("planDialog", "card")
    assert title(manual) == "Adding documents"
    manual.open_fitting("window", "card")
    assert title(manual) == "Reviewing"
    manual.open_fitting("manual", "timeline")
    assert title(manual) == "Reviewing"


def test_that_dialogs_with_a_chapter_are_there() -> None:
    source = "".join(each.read_text("utf-8") for each in (ROOT / "kzexplorer" / "ui").rglob("*.py"))
    assert [
        name for name in OF_DIALOGS if f'named(self, "{name}"' not in source and f'__init__("{name}"' not in source
    ] == []
    assert set(OF_DIALOGS.values()) <= {each.name for each in chapters(WRITTEN_IN)}


def test_that_the_key_of_the_manual_works_in_dialogs_too(window: QWidget, keymap: Keymap) -> None:
    actions = Actions(window, cast(Commands, SimpleNamespace(lacking=dict)), QWidget(window), keymap)
    assert actions["manual"].shortcutContext() == Qt.ShortcutContext.ApplicationShortcut
    assert actions["keys"].shortcutContext() == Qt.ShortcutContext.WindowShortcut
