"""The card while an event is corrected, or one is added: each field in its place, kept with Ctrl+Enter."""

from __future__ import annotations

from collections.abc import Callable, Collection
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from kzexplorer.domain.entity import EntityType
from kzexplorer.domain.event import EventKind, EventStatus
from kzexplorer.translation import later, tr
from kzexplorer.ui.events.editing.date_field import DateField
from kzexplorer.ui.events.editing.draft import Draft
from kzexplorer.ui.events.editing.parts_field import PartsField
from kzexplorer.ui.kinds import kind_words
from kzexplorer.ui.session import Session
from kzexplorer.ui.terms import status_words
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.choice import Choice
from kzexplorer.ui.widgets.keyed_button import KeyedButton
from kzexplorer.ui.widgets.plain import label, named, rule
from kzexplorer.ui.widgets.segmented import Segmented
from kzexplorer.ui.widgets.viewport import scroll_within

_LONGEST_TITLE = 500
_BESIDE, _AROUND = 8, 42  # pixels between fields, and around them with a scroll bar
_ICONS = (("clock", later("Date")), ("pin", later("Places")), ("people", later("Participants")))
_PEOPLE = (EntityType.PERSON, EntityType.ORGANISATION, EntityType.PLACE)
_PLACES = (EntityType.PLACE, EntityType.ORGANISATION)
_MARKED = (
    ("kind", later("Kind")),
    ("status", later("Whether it took place")),
    ("title", later("Title")),
    ("when", later("Date")),
    ("places", later("Places")),
    ("participants", later("Participants")),
    ("passages", later("Passage")),
)
_BY_HAND = later("Set by hand. Go back to what was found")


class EditForm(QWidget):
    """`kept` comes with a Draft on Ctrl+Enter, `left` on Escape, `reverted` with the name of a field of an event that
    shall be as it was found.

    Keys that keep and leave are its own while it has the focus.
    """

    kept = Signal(object)
    left = Signal()
    reverted = Signal(str)

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        named(self, "eventForm", tr("Edit the event"))
        self._theme = theme
        self._build_fields(session)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(self._build_head())
        column.addWidget(self._build_scroll(), 1)
        column.addWidget(rule())
        column.addLayout(self._build_foot())
        fields = (self.kind, self.status, self.title, self.date.field, self.places, self.people)
        for before, after in pairwise((*fields, *self._marks.values(), self.keep, self.leave)):
            self.setTabOrder(before, after)
        theme.changed.connect(self._restyle)
        self._restyle()

    def begin(self, draft: Draft, edited: Collection[str] = (), *, heading: str = "") -> None:
        """Show an event to be written; `edited` are the fields that were set by hand."""
        self._heading.setText(heading or tr("Edit event"))
        self.show_fields(draft)
        self.mark_edited(edited)
        self._scroll.verticalScrollBar().setValue(0)

    def show_fields(self, draft: Draft, only: str = "") -> None:
        """Write these values, or that of one field of an event alone."""
        ways: dict[str, Callable[[], object]] = {
            "title": lambda: self._show_title(draft.title),
            "kind": lambda: self.kind.setCurrentIndex(list(EventKind).index(draft.kind)),
            "status": lambda: self.status.choose(draft.status.value),
            "when": lambda: self.date.show_date(draft.when),
            "places": lambda: self.places.show_parts(draft.places),
            "participants": lambda: self.people.show_parts(draft.participants),
        }
        for field, show in ways.items():
            if only in ("", field):
                show()
        self._check()

    def mark_edited(self, edited: Collection[str]) -> None:
        """Offer to go back to what was found in these fields, which were set by hand."""
        for field, mark in self._marks.items():
            mark.setVisible(field in edited)
        self._passages.setVisible("passages" in edited)

    def _show_title(self, words: str) -> None:
        self.title.setText(words)
        self.title.setCursorPosition(0)

    def focus_first(self) -> None:
        """Let the keys go to the title."""
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        length = len(self.title.text())
        self.title.setSelection(length, -length)  # from its end, so that its beginning shows

    def draft(self) -> Draft:
        """What is written now."""
        return Draft(
            " ".join(self.title.text().split()),
            list(EventKind)[self.kind.currentIndex()],
            EventStatus(self.status.current),
            self.date.when,
            self.people.parts,
            self.places.parts,
        )

    def try_to_keep(self) -> None:
        """Keep what is written, unless something in it cannot be."""
        if self.keep.isEnabled():
            self.kept.emit(self.draft())
        elif self.date.wrong:
            self.date.field.setFocus()
        else:
            self.title.setFocus()

    # ---- building

    def _build_fields(self, session: Session) -> None:
        self.kind = Choice("editKind", tr("Kind"), self._theme)
        for kind in EventKind:
            self.kind.addItem(kind_words(kind))
        self.status = Segmented(
            "editStatus", [(status.value, status_words(status)) for status in EventStatus], self._theme
        )
        self.status.setAccessibleName(tr("Whether it took place"))
        self.title = named(QLineEdit(), "editTitle", tr("Title"))
        self.title.setMaxLength(_LONGEST_TITLE)
        self.title.setPlaceholderText(tr("Title"))
        self.title.setProperty("role", "title")
        self.title.textChanged.connect(lambda _words: self._check())
        self.date = DateField()
        self.date.changed.connect(self._check)
        self.places = PartsField("editPlaces", tr("Places"), tr("Add a place"), _PLACES, session, self._theme)
        self.people = PartsField(
            "editPeople", tr("Participants"), tr("Add a participant"), _PEOPLE, session, self._theme
        )

    def _build_head(self) -> QHBoxLayout:
        self._heading = label("editHeading", "strong")
        row = QHBoxLayout()
        row.setContentsMargins(16, 11, 14, 4)
        row.setSpacing(8)
        row.addWidget(self._heading)
        row.addStretch(1)
        return row

    def _build_scroll(self) -> QScrollArea:
        body = named(QWidget(), "editBody", tr("Fields"))
        column = QVBoxLayout(body)
        column.setContentsMargins(16, 4, 14, 12)
        column.setSpacing(8)
        self._marks = {field: self._mark(field, words) for field, words in _MARKED}
        sort = QHBoxLayout()
        sort.setSpacing(8)
        for widget in (self.kind, self._marks["kind"], self.status, self._marks["status"]):
            sort.addWidget(widget)
        sort.addStretch(1)
        column.addLayout(sort)
        column.addLayout(_beside(self.title, self._marks["title"]))
        column.addLayout(self._build_grid())
        self._passages = named(QWidget(), "editPassages", tr("Passage"))
        line = _beside(
            label("editPassagesWords", "small", tr("The passage in the text was set by hand.")), self._marks["passages"]
        )
        line.setContentsMargins(0, 0, 0, 0)
        self._passages.setLayout(line)
        column.addWidget(self._passages)
        column.addStretch(1)
        self._scroll = scroll = named(QScrollArea(), "editScroll", tr("Fields"))
        scroll_within(scroll, body)
        return scroll

    def _build_grid(self) -> QGridLayout:
        self._icons = {icon: named(QLabel(), f"editIcon.{icon}", tr(spoken)) for icon, spoken in _ICONS}
        grid = QGridLayout()
        grid.setHorizontalSpacing(11)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        rows = (("clock", self.date, "when"), ("pin", self.places, "places"), ("people", self.people, "participants"))
        for row, (icon, widget, field) in enumerate(rows):
            grid.addWidget(self._icons[icon], row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(widget, row, 1)
            grid.addWidget(self._marks[field], row, 2, Qt.AlignmentFlag.AlignTop)
        return grid

    def _mark(self, field: str, words: str) -> QPushButton:
        mark = named(QPushButton(tr("As found")), f"editAsFound.{field}", tr("{field} as found", field=tr(words)))
        mark.setProperty("role", "link")
        mark.setToolTip(tr(_BY_HAND))
        mark.clicked.connect(lambda: self.reverted.emit(field))
        return mark

    def _build_foot(self) -> QHBoxLayout:
        self.keep = named(KeyedButton(tr("Keep"), "Ctrl+Enter"), "editKeep")
        self.keep.setProperty("role", "good")
        self.keep.clicked.connect(self.try_to_keep)
        self.leave = named(KeyedButton(tr("Leave"), tr("Esc")), "editLeave")
        self.leave.setProperty("role", "quiet")
        self.leave.clicked.connect(self.left)
        row = QHBoxLayout()
        row.setContentsMargins(16, 10, 16, 11)
        row.setSpacing(8)
        row.addWidget(self.keep, 1)
        row.addWidget(self.leave, 1)
        return row

    # ---- keys and looks

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = (self.kind, self._marks["kind"], self._marks["status"])
        taken = sum(each.sizeHint().width() + _BESIDE for each in before if not each.isHidden())
        self.status.show_compact(self.width() - _AROUND - taken < self.status.width_hints()[0])

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_ours(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not _is_ours(event):
            super().keyPressEvent(event)
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            self.try_to_keep()

    def _check(self) -> None:
        self.keep.setEnabled(bool(self.title.text().strip()) and not self.date.wrong)

    def _restyle(self) -> None:
        for name, icon in self._icons.items():
            icon.setPixmap(self._theme.icon(name).pixmap(16, 16))
            icon.setFixedHeight(28)
        self.keep.setIcon(self._theme.icon("check", "good"))


def _is_ours(event: QKeyEvent) -> bool:
    enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
    control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return (enter and control) or (event.key() == Qt.Key.Key_Escape and not event.modifiers())


def _beside(field: QWidget, mark: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(6)
    row.addWidget(field, 1)
    row.addWidget(mark)
    return row
