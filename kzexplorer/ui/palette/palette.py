"""The palette over the window: type what is to be done or gone to, arrows choose, Enter does it, Escape leaves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.keymap import CommandLine
from kzexplorer.ui.palette.delegate import ROW, PaletteDelegate
from kzexplorer.ui.palette.entries import Entry, commands
from kzexplorer.ui.palette.model import PaletteModel
from kzexplorer.ui.session import Session
from kzexplorer.ui.skeleton import HEADER
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.fleeting import FleetingPanel, running_application
from kzexplorer.ui.widgets.plain import label, named

_WIDTH, _BESIDE, _EDGE = 640, 40, 7
_ROWS = 12
_PAUSE_MS = 120
_STEPS = {
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_PageUp: 1 - _ROWS,
    Qt.Key.Key_PageDown: _ROWS - 1,
}


class Palette(FleetingPanel):
    """`ran` comes with the id of a command, `gone_to` with the entry of anything else, after the focus has gone back
    to where it was."""

    ran = Signal(str)
    gone_to = Signal(object)

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "palette", tr("Commands"))
        self._session, self._over = session, parent
        self._lines: Sequence[CommandLine] = ()
        self._recent: Sequence[str] = ()
        self._before: QWidget | None = None
        self.field = _Field()
        self.list = _List(theme)
        self.model = PaletteModel()
        self.list.setModel(self.model)
        self._nothing = label("paletteNothing", "sub", tr("Nothing has this name. Try another word for it."), wrap=True)
        self._nothing.setContentsMargins(14, 4, 14, 10)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        column.setSpacing(6)
        for part in (self.field, self.list, self._nothing):
            column.addWidget(part)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self._ask)
        self.field.textChanged.connect(self._typed)
        self.field.stepped.connect(self._step)
        self.field.entered.connect(self._choose)
        self.field.left.connect(self.leave)
        self.list.clicked.connect(lambda _index: self._choose())
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._tell(now))

    def open_over(self, lines: Sequence[CommandLine], recent: Sequence[str]) -> None:
        """Offer these commands, those of `recent` first; empty, with the focus in the field."""
        if not self.isVisible():
            self._before = running_application().focusWidget()
        self._lines, self._recent = lines, recent
        self.field.clear()
        self._typed("")
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Close, and let the keys go where they went before."""
        before, self._before = self._before, None
        self.hide()
        if before is not None and before.isVisible():
            before.setFocus()

    def _typed(self, words: str) -> None:
        self.model.show_entries(commands(self._lines, words, self._recent))
        self._fit()
        self._go(0)
        self._pause.start()

    def _ask(self) -> None:
        """What the workspace knows by these words, unless others were typed when it is told."""
        words = self.field.text().strip()
        if not words or not self._session.is_open:
            return
        from kzexplorer.ui.palette.asking import found, nearest

        def told(entries: Sequence[Entry]) -> None:
            if words == self.field.text().strip() and self.isVisible():
                had = self.model.rowCount()
                self.model.add_entries(entries)
                self._fit()
                if not had:
                    self._go(0)

        self._session.read(lambda reader: [*nearest(words), *found(reader, words)], told)

    def _fit(self) -> None:
        """As high as its rows, as wide as there is room."""
        rows = min(self.model.rowCount(), _ROWS)
        room = self._over.height() - HEADER - 90
        self.list.setFixedHeight(max(ROW, min(rows * ROW, room // ROW * ROW)))
        self.list.setVisible(rows > 0)
        self._nothing.setVisible(not rows)
        self.setFixedWidth(min(_WIDTH, self._over.width() - 2 * _BESIDE))
        self.adjustSize()
        self.move((self._over.width() - self.width()) // 2, HEADER + 8)

    def _step(self, by: int) -> None:
        last = self.model.rowCount() - 1
        now = self.list.currentIndex().row()
        if abs(by) == 1:
            self._go((now + by) % (last + 1) if last >= 0 else 0)
        else:
            self._go(max(0, min(now + by, last)))

    def _go(self, row: int) -> None:
        self.list.setCurrentIndex(self.model.index(row, 0))
        if not self.model.rowCount():
            self._tell(QModelIndex())  # no row becomes the current one

    def _tell(self, now: QModelIndex) -> None:
        """Let a screen reader say the row: the focus stays in the field."""
        entry = self.model.entry(now.row())
        words = entry.spoken if entry is not None else self._nothing.text()
        self.field.setAccessibleDescription(words)
        if QAccessible.isActive() and self.isVisible():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.field, words))

    def _choose(self) -> None:
        entry = self.model.entry(self.list.currentIndex().row())
        if entry is None or entry.why_off:
            return
        self.leave()
        if entry.kind == "command":
            self.ran.emit(str(entry.what))
        else:
            self.gone_to.emit(entry)


class _Field(QLineEdit):
    """`stepped` comes with how many rows on, `entered` on Enter, `left` on Escape."""

    stepped = Signal(int)
    entered = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        named(self, "paletteField", tr("Command, or where to go"))
        self.setPlaceholderText(tr("Type a command, a name or a date"))
        self.setFixedHeight(36)
        self.setAcceptDrops(False)

    def event(self, event: QEvent) -> bool:
        """Escape and the keys that choose are the field's own, although the window may know them too."""
        own = (*_STEPS, Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in own:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.stepped.emit(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class _List(QListView):
    """Rows of one height that the field steps through; the mouse chooses too."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        named(self, "paletteList", tr("Commands found"))
        self._delegate = PaletteDelegate(theme)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.entered.connect(self.setCurrentIndex)

    def minimumSizeHint(self) -> QSize:
        return QSize(200, ROW)
