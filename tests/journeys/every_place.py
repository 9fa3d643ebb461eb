"""Goes through the real window place by place: panes, panels, menus and dialogs, each as a person would open it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QDialog, QLineEdit, QMenu, QWidget

from kzexplorer.domain.changes import Progress, at_once
from kzexplorer.errors import Problem
from kzexplorer.operations.create_workspace import open_or_create
from kzexplorer.settings import TOUR_DONE, Settings
from kzexplorer.translation import tr
from kzexplorer.ui.start import go_on, make_window
from kzexplorer.ui.window import Window

GROUPINGS = ("entity", "place", "document", "topic", "status", "review", "kind")
_PATIENCE_MS = 60_000
_PAPERS = {
    "Treaty of Zorvan.txt": (
        "Zorvan, 3 May 2011\n\n"
        "President Anzel Korvat visited Zorvan on 12 April 2011. He met Minister Belim Tosk in Zorvan on 13 April "
        "2011 and they discussed uranium trade. Korvat and Tosk signed the Treaty of Zorvan on 14 April 2011.\n\n"
        "In 2003 the parties held consultations. Minister Tosk said: “We support Brandia.” The parties will meet in "
        "Zorvan in September 2012. Brandia supports the Treaty of Zorvan. The company sold 300 tonnes of uranium.\n"
    ),
    "Letter of Tosk.txt": (
        "Ostmark, 20 June 2012\n\n"
        "Belim Tosk wrote a letter to President Korvat on 18 June 2012. A summit of Brandia and Ostmark was held in "
        "Ostmark in June 2012. The meeting planned for July 2012 was cancelled. Anzel Korvat telephoned Tosk.\n"
    ),
    "Lettre.txt": "Le ministre des affaires étrangères a visité la ville avec le président de la république hier.\n",
}


def papers(folder: Path) -> Path:
    """Write the invented documents there."""
    folder.mkdir(parents=True)
    for name, text in _PAPERS.items():
        (folder / name).write_text(text, "utf-8")
    return folder


def workspace_of(folder: Path, path: Path) -> Path:
    """A workspace of the documents in a folder."""
    at_once(open_or_create(path, folder)).close()
    return path


def waited(condition: Callable[[], object], what: str) -> None:
    """Until it holds. Ends the program where it never does."""
    clock = QElapsedTimer()
    clock.start()
    while not condition():
        QTest.qWait(5)
        assert clock.elapsed() < _PATIENCE_MS, f"waited in vain for {what}"


def open_window(workspace: Path) -> Window:
    """A window on that workspace, ready to click."""
    settings = Settings(workspace.with_suffix(".json"))
    settings[TOUR_DONE] = True
    window = make_window(settings)
    window.resize(1_440, 900)
    window.show()
    loop = QEventLoop()
    window.ready.connect(loop.quit)
    QTimer.singleShot(_PATIENCE_MS, lambda: loop.exit(1))
    go_on(window, workspace)
    assert not loop.exec(), "the window did not get ready"
    return window


class Walk:
    """`places` yields the name of each place while it shows; what was opened for it is closed afterwards."""

    def __init__(self, window: Window, folder: Path) -> None:
        self.window, self._folder = window, folder
        self._events = window.session.reader.timeline().id.tolist()

    def places(self) -> Iterator[str]:
        yield from self._timeline()
        yield from self._card()
        yield from self._search()
        yield from self._panels()
        yield from self._messages()
        yield from self._dialogs()
        yield from self._menus()

    def _run(self, command: str) -> None:
        self.window.actions_table.trigger(command)
        QTest.qWait(0)

    def _child(self, name: str) -> QWidget:
        found = self.window.findChild(QWidget, name)
        assert isinstance(found, QWidget), name
        return found

    def _timeline(self) -> Iterator[str]:
        window, timeline = self.window, self.window.panes.timeline
        yield "the window"
        timeline.steering.fit()
        for grouping in GROUPINGS:
            timeline.group_by(grouping)
            yield f"lanes by {grouping}"
        for name in ("timelineUndated", "timelineFilter"):
            button = self._child(name)
            assert isinstance(button, QAbstractButton)
            button.click()
            yield name
            button.click()
        for command in ("date", "range"):
            self._run(command)
            yield command
            QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        self._run("measure")
        yield "measure"
        self._run("measure")
        window.commands.select_event(self._events[0])
        self._run("measure")
        window.commands.select_event(self._events[-1])
        yield "measured"
        self._run("measure")

    def _card(self) -> Iterator[str]:
        window = self.window
        for event in self._events:
            window.commands.select_event(event)
            QTest.qWait(20)
            yield f"event {event}"
        self._run("accept")
        yield "accepted"
        self._run("edit")
        yield "edit"
        date = self._child("editDateField")
        assert isinstance(date, QLineEdit)
        date.setText("32 May 2011")
        yield "wrong date"
        window.panes.card.correcting.leave()
        self._run("join")
        QTest.qWait(400)
        yield "join"
        window.panes.card.correcting.leave()
        QTest.keyClick(self._child("joinSearch"), Qt.Key.Key_Escape)
        self._run("find")
        yield "find"
        QTest.keyClick(self._child("documentFindField"), Qt.Key.Key_Escape)

    def _search(self) -> Iterator[str]:
        window, field = self.window, self.window.frame.header.search
        for typed in (
            "zorvan",
            "kind:visit",
            "xylograph",
            "colour:red",
            "date:2010..",
            "confidence:2",
            "kind:",
            "NEAR(",
        ):
            field.setText(typed)
            window.search(typed)
            QTest.qWait(300)
            yield f"search {typed}"
        field.setFocus()
        field.setText("")
        for typed in ("date:", "sta", "confidence:"):
            field.setText("")
            QTest.keyClicks(field, typed)
            QTest.qWait(300)
            yield f"completions of {typed}"
        field.setText("")
        window.search("")
        self._run("search_help")
        yield "search help"
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)

    def _panels(self) -> Iterator[str]:
        window = self.window
        self._run("review")
        QTest.qWait(50)
        yield "review"
        self._run("accept_shown")
        QTest.qWait(100)
        yield "reviewed"
        for _ in range(2):
            self._run("undo")
            QTest.qWait(50)
        window.commands.reviewing.close()
        self._run("history")
        QTest.qWait(100)
        yield "history"
        window.commands.history.closed.emit()
        self._run("palette")
        yield "palette"
        QTest.keyClicks(QApplication.focusWidget(), "2011")
        yield "palette with a date"
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        entity = next(iter(window.session.reader.entity_lines(range(1, 9)))).id
        window.selection.select_entities({entity})
        QTest.qWait(50)
        yield "narrowed"
        self._run("note_document")
        yield "note"
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        window.selection.select_entities(())
        QTest.qWait(100)

    def _messages(self) -> Iterator[str]:
        messages = self.window.frame.messages
        messages.start_tour()
        yield "first steps"
        messages.tour.close_strip()
        messages.show_failure(Problem(tr("An entity needs a name."), tr("Type one, or leave it as it is.")))
        yield "a problem"
        messages.show_failure(RuntimeError("a bug"))
        yield "a bug"
        messages.problem.close_strip()
        messages.show_unfinished(lambda: None)
        yield "unfinished"
        self._child("unfinishedStrip").close_strip()  # type: ignore[attr-defined]
        messages.show_limit(tr("{path} was opened to be read.", path="Korvat.kzx"))
        yield "a limit"
        messages.show_limit("")
        messages.looking.show_progress(Progress(3, 10, tr("Comparing names")))
        yield "work"
        messages.looking.finish()

    def _dialogs(self) -> Iterator[str]:
        window = self.window
        first, second = (line.id for line in window.session.reader.entity_lines(range(1, 9))[:2])
        opening: dict[str, Callable[[], object]] = {
            "merge": lambda: window.commands.merge_entities([first, second]),
            "about an entity": lambda: window.commands.show_entity(first),
            "adding": lambda: window.commands.adding.add([self._folder]),
        }
        commands = ("keys", "shortcuts", "about", "files", "picture", "date_document", "reread", "same", "export")
        for name in (*commands, "make_pack", *opening):
            if name in opening:
                opening[name]()
            else:
                self._run(name)
            waited(lambda: self._open_dialog() is not None, name)
            QTest.qWait(300)
            yield f"dialog {name}"
            dialog = self._open_dialog()
            assert dialog is not None
            dialog.close()
            QTest.qWait(0)

    def _open_dialog(self) -> QDialog | None:
        return next((each for each in self.window.findChildren(QDialog) if each.isVisible()), None)

    def _menus(self) -> Iterator[str]:
        window = self.window
        at = window.mapToGlobal(window.rect().center())
        window.commands.open_entity_menu([1], at)
        yield "menu of an entity"
        self._close_menus()
        window.commands.open_text_menu(2, at)
        yield "menu of words"
        self._close_menus()

    def _close_menus(self) -> None:
        for each in self.window.findChildren(QMenu):
            each.close()
        QTest.qWait(0)
