"""Arranges panes and menu, keeps where they stood, and tells each part what the session says; no logic of its own."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QVBoxLayout, QWidget

from kzexplorer.errors import Problem
from kzexplorer.settings import (
    COLUMN_SIZES,
    DETAIL_SIZES,
    HIDDEN_PANES,
    ROW_SIZES,
    THEME,
    TOUR_DONE,
    VIEW,
    WINDOW_GEOMETRY,
    Settings,
)
from kzexplorer.ui.actions import Actions
from kzexplorer.ui.commands import Commands, Panes
from kzexplorer.ui.document.pane import DocumentPane
from kzexplorer.ui.entities.pane import EntitiesPane
from kzexplorer.ui.events.card import EventCard
from kzexplorer.ui.footer import Footer
from kzexplorer.ui.header import Header
from kzexplorer.ui.messages import Messages
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.pane import TimelinePane

_COLUMNS, _ROWS, _DETAILS = (276, 1164), (460, 330), (388, 746)


class Window(QMainWindow):
    """`painted` comes once, after the first paint; `ready` once the workspace shows and everything can be clicked."""

    painted = Signal()
    ready = Signal()

    def __init__(self, session: Session, selection: Selection, theme: Theme, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setWindowTitle("kzexplorer")
        self.setMinimumSize(860, 540)
        self.setAcceptDrops(True)
        self.session, self.selection = session, selection
        self._theme, self._settings = theme, settings
        self._was_painted = False
        self.footer = Footer(theme)
        self.panes = Panes(
            Header(theme),
            Messages(theme),
            EntitiesPane(session, selection, theme),
            TimelinePane(session, selection, theme),
            EventCard(session, selection, theme),
            DocumentPane(session, selection, theme),
        )
        self._arrange()
        self.commands = Commands(self, self.panes, session, selection, theme, self.reset_layout)
        self.actions_table = Actions(self, self.commands, self.panes.card)
        self._connect()

    # ---- layout

    def _arrange(self) -> None:
        self._details = _splitter("details", Qt.Orientation.Horizontal, self.panes.card, self.panes.document)
        self._rows = _splitter("rows", Qt.Orientation.Vertical, self.panes.timeline, self._details)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(0)
        column.addWidget(self.panes.messages)
        column.addWidget(self._rows, 1)
        self._columns = _splitter("columns", Qt.Orientation.Horizontal, self.panes.entities, right)
        self._columns.setHandleWidth(1)
        self._columns.setStretchFactor(1, 1)
        self.panes.entities.setMinimumWidth(220)
        self.panes.timeline.setMinimumHeight(170)
        self.panes.card.setMinimumWidth(290)
        self.panes.document.setMinimumWidth(280)
        self._details.setMinimumHeight(150)
        whole = QWidget()
        stack = QVBoxLayout(whole)
        stack.setContentsMargins(0, 0, 0, 0)
        stack.setSpacing(0)
        stack.addWidget(self.panes.header)
        stack.addWidget(self._columns, 1)
        stack.addWidget(self.footer)
        self.setCentralWidget(whole)

    def reset_layout(self) -> None:
        """Sizes and panes as on the first start."""
        for pane in self.panes.named().values():
            pane.show()
        self._columns.setSizes(list(_COLUMNS))
        self._rows.setSizes(list(_ROWS))
        self._details.setSizes(list(_DETAILS))

    # ---- state between starts

    def restore(self) -> None:
        """Stand where the window stood at the end of the last start, if a screen still shows that place."""
        settings = self._settings
        self.resize(1440, 900)
        self.reset_layout()
        if settings[WINDOW_GEOMETRY] and self.restoreGeometry(settings[WINDOW_GEOMETRY]):
            self._come_on_screen()
        for splitter, sizes in ((self._columns, COLUMN_SIZES), (self._rows, ROW_SIZES), (self._details, DETAIL_SIZES)):
            if len(settings[sizes]) == splitter.count():
                splitter.setSizes(list(settings[sizes]))
        for pane in settings[HIDDEN_PANES]:
            if pane in self.panes.named():
                self.panes.named()[pane].hide()

    def keep(self) -> None:
        """Write down where everything stands. Raises Problem."""
        settings = self._settings
        settings[WINDOW_GEOMETRY] = self.saveGeometry().data()
        for splitter, sizes in ((self._columns, COLUMN_SIZES), (self._rows, ROW_SIZES), (self._details, DETAIL_SIZES)):
            if all(splitter.sizes()):
                settings[sizes] = tuple(splitter.sizes())
        settings[HIDDEN_PANES] = tuple(name for name, pane in self.panes.named().items() if pane.isHidden())
        settings[THEME] = self._theme.mode
        if self.session.is_open:
            settings[VIEW] = {
                "workspace": str(self.session.workspace.path),
                "event": self.selection.event,
                "document": self.selection.document,
                "entities": sorted(self.selection.entities),
                "tab": self.panes.entities.tabs.current,
                "timeline": self.panes.timeline.state(),
            }
        settings.save()

    def _restore_view(self) -> None:
        """Select what was selected when this workspace was last closed; on its first showing, an event in view."""
        view = self._settings[VIEW]
        if view.get("workspace") != str(self.session.workspace.path):
            self.selection.select_event(self.panes.timeline.first_in_view())
            return
        reader = self.session.reader
        known = set(reader.event_order().tolist())
        self.panes.entities.choose_tab(view.get("tab", "people"))
        self.selection.select_entities({line.id for line in reader.entities()} & set(view.get("entities", ())))
        self.panes.timeline.restore(view.get("timeline", {}))
        if view.get("event") in known:
            self.selection.select_event(view["event"])

    def _come_on_screen(self) -> None:
        places = [screen.availableGeometry() for screen in QGuiApplication.screens()]
        if not any(place.intersects(self.frameGeometry()) for place in places):
            self.move(places[0].topLeft())

    # ---- what the session says

    def _connect(self) -> None:
        header, messages, card = self.panes.header, self.panes.messages, self.panes.card
        header.menu_button.setMenu(self.actions_table.menu)
        header.searched.connect(self.search)
        header.add_asked.connect(self.commands.add_documents)
        header.review_asked.connect(self.commands.next_to_review)
        header.theme_asked.connect(self.commands.switch_theme)
        card.accepted.connect(self.commands.accept)
        card.rejected.connect(self.commands.reject)
        card.stepped.connect(self.commands.step)
        self.panes.timeline.open_passage.connect(self._open_passage)
        messages.cancel_asked.connect(self.session.cancel)
        messages.tour_ended.connect(self._end_tour)
        self.session.failed.connect(messages.show_failure)
        self.session.working.connect(messages.show_work)
        self.session.finished.connect(messages.show_report)
        self.session.opened.connect(self._opened)
        self.session.changed.connect(lambda _changes: self._refresh())
        QApplication.instance().focusChanged.connect(self._focus_moved)
        self.actions_table.menu.aboutToShow.connect(self._refresh_menu)

    def _opened(self) -> None:
        self.panes.header.show_workspace(self.session.workspace.name)
        self.setWindowTitle(f"{self.session.workspace.name} – kzexplorer")
        self._refresh()
        self._restore_view()
        if not self._settings[TOUR_DONE]:
            self.panes.messages.start_tour()
        self.panes.timeline.focus_view()
        self.ready.emit()

    def _focus_moved(self, _before: QWidget | None, now: QWidget | None) -> None:
        for name, pane in self.panes.named().items():
            if now is not None and pane.isAncestorOf(now):
                self.footer.show_keys(name)

    def _end_tour(self) -> None:
        self._settings[TOUR_DONE] = True

    def _refresh(self) -> None:
        counts = self.session.reader.counts()
        self.panes.header.show_waiting(counts.to_review)
        self.footer.show_counts(
            f"{counts.documents:,} documents  ·  {counts.events:,} events  ·  "
            f"{counts.to_review:,} to review  ·  {counts.entities:,} entities"
        )

    def _refresh_menu(self) -> None:
        table = self.actions_table
        table[f"theme_{self._theme.mode}"].setChecked(True)
        for pane, widget in self.panes.named().items():
            table[f"show_{pane}"].setChecked(not widget.isHidden())
        if self.session.is_open:
            reader = self.session.reader
            for command, label in (("undo", reader.undo_label()), ("redo", reader.redo_label())):
                words = command.capitalize()
                table[command].setText(f"&{words} “{label}”" if label else f"&{words}")
                table[command].setEnabled(label is not None)

    def search(self, words: str) -> None:
        """Narrow the timeline to what matches; a query that cannot be asked is marked in the field."""
        from kzexplorer.search import parse

        try:
            parse(words)
        except Problem as problem:
            self.panes.header.search.show_wrong(str(problem))
            return
        self.panes.header.search.show_wrong("")
        self.selection.search(words)

    def _open_passage(self, event: int) -> None:
        self.selection.select_event(event)
        self.commands.open_passage()

    # ---- Qt

    def event(self, event: QEvent) -> bool:
        handled = super().event(event)
        if event.type() == QEvent.Type.UpdateRequest and not self._was_painted:
            self._was_painted = True
            self.painted.emit()
        return handled

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if any(url.isLocalFile() for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        files = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
        self.commands.import_paths(files)

    def closeEvent(self, event: QCloseEvent) -> None:
        try:
            self.keep()
        except Problem as problem:
            self.panes.messages.show_failure(problem)
        # Panes that are taken down hand the focus on, when there is nothing left to say about it.
        QApplication.instance().focusChanged.disconnect(self._focus_moved)
        self.session.close()
        event.accept()


def _splitter(name: str, orientation: Qt.Orientation, *widgets: QWidget) -> QSplitter:
    splitter = QSplitter(orientation, objectName=name)
    splitter.setHandleWidth(10)
    splitter.setChildrenCollapsible(False)
    for widget in widgets:
        splitter.addWidget(widget)
    return splitter
