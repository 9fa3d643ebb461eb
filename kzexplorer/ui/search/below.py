"""What stands below the search field while it has the focus: what could be typed, or what is wrong with what was."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kzexplorer.search.completion import Completion, Completions
from kzexplorer.translation import tr
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import label, named

Index = QModelIndex | QPersistentModelIndex

_LEAST_WIDTH, _MOST_WIDTH, _ROW, _MARGIN = 340, 560, 28, 5
_NOWHERE = QModelIndex()


class BelowField(QFrame):
    """Never takes the focus from the field; `place` says where something of a width stands below it.

    `taken` comes with the completions and the one that was chosen.
    """

    taken = Signal(object, object)

    def __init__(self, field: QWidget, place: Callable[[int], QPoint], theme: Theme) -> None:
        super().__init__(field.window())
        named(self, "belowSearch", tr("Completions"))
        self.setProperty("card", True)
        self._field, self._place, self._found = field, place, Completions(0, 0)
        self._what = label("searchProblem", "bad", wrap=True)
        self._next = label("searchProblemNext", "sub", wrap=True)
        self._model = _ChoicesModel()
        self._list = named(QListView(), "searchCompletions", tr("Completions"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(_ChoiceDelegate(theme, self._list))
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setMouseTracking(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(lambda index: self._take(index.row()))
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(2)
        for words in (self._what, self._next):
            words.setContentsMargins(7, 2, 7, 2)
            column.addWidget(words)
        column.addWidget(self._list)
        self.hide()

    # ---- what is wrong

    def say(self, what: str, next_step: str) -> None:
        """Why the search cannot be understood, and what would be right."""
        self._what.setText(what)
        self._next.setText(next_step)
        self._arrange()

    def say_nothing(self) -> None:
        self._what.clear()
        self._arrange()

    def dismiss(self) -> None:
        """Forget all of it: what the field hears later shall not bring it back."""
        self._what.clear()
        self._model.put(())
        self.hide()

    # ---- what could be typed

    @property
    def offers(self) -> bool:
        """Whether completions show."""
        return self.isVisible() and self._model.rowCount() > 0

    @property
    def chosen(self) -> bool:
        """Whether one of them is chosen."""
        return self._list.currentIndex().isValid()

    def offer(self, found: Completions) -> None:
        """Show them, none of them chosen."""
        self._found = found
        self._list.setCurrentIndex(_NOWHERE)
        self._model.put(found.choices)
        self._arrange()

    def offer_nothing(self) -> None:
        self._model.put(())
        self._arrange()

    def step(self, rows: int) -> None:
        """Choose another, around the ends."""
        current = self._list.currentIndex()
        at = current.row() + rows if current.isValid() else (0 if rows > 0 else -1)
        index = self._model.index(at % self._model.rowCount(), 0)
        self._list.setCurrentIndex(index)
        self._field.setAccessibleDescription(str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def take(self) -> None:
        """The chosen one, or the first."""
        self._take(max(0, self._list.currentIndex().row()))

    def _take(self, row: int) -> None:
        found = self._found
        self.offer_nothing()
        self.taken.emit(found, found.choices[row])

    def _arrange(self) -> None:
        wrong, rows = bool(self._what.text()), self._model.rowCount()
        if not wrong and not rows:
            self.hide()
            return
        self._what.setVisible(wrong)
        self._next.setVisible(wrong and bool(self._next.text()))
        self._list.setVisible(rows > 0)
        self._list.setFixedHeight(rows * _ROW)
        width = max(_LEAST_WIDTH, min(self._field.width(), _MOST_WIDTH))
        self.setFixedWidth(min(width, self._field.window().width() - 8))
        self._column.activate()
        self.setFixedHeight(max(self._column.heightForWidth(self.width()), self._column.minimumSize().height()))
        self.move(self._place(self.width()))
        self.raise_()
        self.show()


class _ChoicesModel(QAbstractListModel):
    """Completions as rows."""

    def __init__(self) -> None:
        super().__init__()
        self._choices: tuple[Completion, ...] = ()

    def put(self, choices: tuple[Completion, ...]) -> None:
        self.beginResetModel()
        self._choices = choices
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._choices)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        choice = self._choices[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return choice.text
        if role == Qt.ItemDataRole.UserRole:
            return choice.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{choice.text}, {choice.words}" if choice.words else choice.text
        return None


class _ChoiceDelegate(QStyledItemDelegate):
    """What would be typed on the left, what it is on the right."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(100, _ROW)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, state = self._theme.colours, option.state
        place: QRect = option.rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
            chosen = state & QStyle.StateFlag.State_Selected
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(colours.selected if chosen else colours.hover))
            painter.drawRoundedRect(place, 5, 5)
        metrics, place = painter.fontMetrics(), place.adjusted(7, 0, -7, 0)
        words = str(index.data(Qt.ItemDataRole.UserRole))
        aside = min(metrics.horizontalAdvance(words), place.width() // 2)
        left = place.adjusted(0, 0, -(aside + 12 if words else 0), 0)
        middle, elide = Qt.AlignmentFlag.AlignVCenter, Qt.TextElideMode.ElideRight
        painter.setPen(QColor(colours.ink))
        painter.drawText(left, middle, metrics.elidedText(str(index.data()), elide, left.width()))
        painter.setPen(QColor(colours.sub))
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, metrics.elidedText(words, elide, aside))
        painter.restore()
