"""The pane of the history: steps newest first, what the chosen one changed, and a button that takes it back alone."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QListView,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from kzexplorer.translation import later, tr
from kzexplorer.ui.background import Task
from kzexplorer.ui.history.changes import ChangesModel
from kzexplorer.ui.history.delegate import ROW_HEIGHT, STEP_HEIGHT, HistoryDelegate
from kzexplorer.ui.history.steps import PAGE, Steps
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.escaping import keeps_escape
from kzexplorer.ui.widgets.plain import label, named, rule

if TYPE_CHECKING:
    from kzexplorer.store.views import HistoryChange

_PAUSE_MS = 150
_SIDE = 18
_EMPTY = later("Nothing was changed in this workspace yet. Each step will be listed here, and can be taken back.")
_NOT_FOUND = later("No step says that. Look for words of its name, for who did it, or for a day such as 22 Nov.")


class HistoryPane(QWidget):
    """`closed` is said when a person is done with it."""

    closed = Signal()

    def __init__(self, session: Session, selection: Selection, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "historyPane", tr("History"))
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._selection, self._theme = session, selection, theme
        self._reading: Task | None = None
        self._kept: int | None = None
        self._jumping = False
        self.steps, self.changes = Steps(session), ChangesModel()
        self.list = _List("historySteps", tr("Steps, newest first"), self.steps, HistoryDelegate(theme, STEP_HEIGHT))
        self.changed = _List(
            "historyChanges", tr("What the step changed"), self.changes, HistoryDelegate(theme, ROW_HEIGHT)
        )
        self._lay_out()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._read)
        self.search.textChanged.connect(self._pause.start)
        self.list.selectionModel().currentChanged.connect(lambda *_: self._chosen())
        self.list.entered_row.connect(lambda _row: self._jump(0))
        self.changed.entered_row.connect(self._jump)
        self.steps.arrived.connect(self._arrived)
        session.opened.connect(self._anew)
        session.changed.connect(self._anew)
        theme.changed.connect(self._restyle)
        self._restyle()

    def open(self) -> None:
        """Read the steps as they are now, with the keys in the list."""
        self._read()
        self.list.setFocus()

    # ---- what is read

    def _anew(self, *_news: object) -> None:
        if self.isVisible():
            self._pause.start()

    def _read(self) -> None:
        """The steps that hold what is looked for, the chosen one still chosen where it is among them."""
        self._pause.stop()
        if self._session.is_open:
            step = self.steps.step(self.list.currentIndex().row())
            self._kept = step.action if step is not None and self.list.currentIndex().row() else None
            self.steps.begin(self.search.text(), self.list.currentIndex().row() + PAGE)

    def _arrived(self) -> None:
        if not self.list.currentIndex().isValid() and self.steps.rowCount():
            row = self.steps.row_of(self._kept) or 0
            self.list.setCurrentIndex(self.steps.index(row, 0))
        is_empty = not self.steps.rowCount()
        self._nothing.setText(tr(_NOT_FOUND) if self.search.text().strip() else tr(_EMPTY))
        self._nothing.setVisible(is_empty)
        for part in (self.list, self._below):
            part.setVisible(not is_empty)
        if is_empty:
            self._chosen()

    def _chosen(self) -> None:
        """Show what the step changed, once that is read."""
        step = self.steps.step(self.list.currentIndex().row())
        if self._reading is not None:
            self._reading.cancel()
        self._reading, self._jumping = None, False
        self.changes.show_changes(())
        self._said.hide()
        why_not = self._session.read_only if self._session.is_open else ""
        self._take.setEnabled(step is not None and not why_not)
        self._take.setText(tr("Take this step back") if step is None or step.standing else tr("Bring this step back"))
        self._take.setAccessibleDescription(why_not)
        if step is not None:
            action = step.action
            self._reading = self._session.read(lambda reader: reader.history_changes(action), self._show_changes)

    def _show_changes(self, changes: Sequence[HistoryChange]) -> None:
        self._reading = None
        self.changes.show_changes(changes)
        if self._jumping:
            self._jump(0)

    # ---- what is asked for

    def _take_back(self) -> None:
        step = self.steps.step(self.list.currentIndex().row())
        if step is not None:
            self._session.take_back(step.action)

    def _jump(self, row: int) -> None:
        """Go to the thing that a change is about, once it is read; from a step to the first that is still there."""
        self._jumping = self._reading is not None
        if self._jumping:
            return
        first = range(row, self.changes.rowCount()) if row == 0 else (row,)
        changes = [change for each in first if (change := self.changes.change(each)) is not None]
        if not any(self._go_to(change) for change in changes) and changes:
            self._said.setText(tr("What it changed is not there now."))
            self._said.show()

    def _go_to(self, change: HistoryChange) -> bool:
        """Whether that could be shown."""
        reader, target = self._session.reader, change.target
        if change.subject == "event" and reader.event_lines([target]):
            self._selection.select_event(target)
        elif change.subject == "entity" and (lines := reader.entity_lines([target])):
            self._selection.select_entities(line.id for line in lines)
        elif change.subject in ("document", "passage", "mention") and reader.document_lines([target]):
            self._selection.select_document(target)
        else:
            return False
        return True

    # ---- how it looks

    def _lay_out(self) -> None:
        self.search = named(QLineEdit(), "historySearch", tr("Find in the history"))
        self.search.setPlaceholderText(tr("Find in the history"))
        self.search.setClearButtonEnabled(True)
        self._close = named(QToolButton(), "historyClose", tr("Close the history"))
        self._close.setProperty("role", "flat")
        self._close.setToolTip(tr("Close the history (Esc)"))
        self._close.setIconSize(QSize(12, 12))
        self._close.setFixedSize(26, 26)
        self._close.clicked.connect(self.closed)
        self._nothing = label("historyNothing", "sub", tr(_EMPTY), wrap=True)
        self._nothing.setContentsMargins(_SIDE, 6, _SIDE, 6)
        self._nothing.hide()
        self._take = named(QPushButton(tr("Take this step back")), "historyTakeBack")
        self._take.clicked.connect(self._take_back)
        self._said = label("historySaid", "small", "", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 1, 0)
        column.setSpacing(0)
        column.addLayout(self._head())
        column.addWidget(rule())
        column.addWidget(self._nothing)
        column.addWidget(self.list, 3)
        column.addWidget(self._foot(), 2)
        column.addStretch(0)

    def _head(self) -> QVBoxLayout:
        row = QHBoxLayout()
        row.addWidget(label("historyTitle", "strong", tr("History")), 1)
        row.addWidget(self._close)
        head = QVBoxLayout()
        head.setContentsMargins(_SIDE, 10, 10, 12)
        head.setSpacing(8)
        head.addLayout(row)
        search = QHBoxLayout()
        search.setContentsMargins(0, 0, _SIDE - 10, 0)
        search.addWidget(self.search)
        head.addLayout(search)
        return head

    def _foot(self) -> QWidget:
        self._below = named(QWidget(), "historyBelow", tr("What the step changed"))
        words = label("historyChangedWords", "sub", tr("What it changed, from → to"))
        words.setContentsMargins(_SIDE, 10, _SIDE, 4)
        below = QVBoxLayout()
        below.setContentsMargins(_SIDE, 8, _SIDE, 12)
        below.setSpacing(6)
        below.addWidget(self._said)
        below.addWidget(self._take)
        foot = QVBoxLayout(self._below)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(0)
        foot.addWidget(rule())
        foot.addWidget(words)
        foot.addWidget(self.changed, 1)
        foot.addLayout(below)
        return self._below

    def _restyle(self) -> None:
        self._close.setIcon(self._theme.icon("cross", "ink"))

    def event(self, event: QEvent) -> bool:
        """Escape closes it, although the window knows that key too."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)


class _List(QListView):
    """Rows of one height; `entered_row` comes with the row of a click or of Enter."""

    entered_row = Signal(int)

    def __init__(self, name: str, spoken: str, model: QAbstractListModel, delegate: HistoryDelegate) -> None:
        super().__init__()
        named(self, name, spoken)
        self._delegate = delegate
        self.setItemDelegate(delegate)
        self.setModel(model)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMinimumHeight(ROW_HEIGHT + 6)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.clicked.connect(self._entered)

    def keyboardSearch(self, _words: str) -> None:
        """Letters look for nothing here: there is a field for that."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._entered(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _entered(self, index: QModelIndex) -> None:
        if index.isValid():
            self.entered_row.emit(index.row())
