"""The note and the tags of one thing, to read and to write: each note that is kept and each tag is one step of Undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QWidget

from kzexplorer.domain.annotation import Subject
from kzexplorer.domain.changes import Changes
from kzexplorer.translation import later, tr
from kzexplorer.ui.annotations.note_field import NoteField
from kzexplorer.ui.annotations.tag_field import TagField
from kzexplorer.ui.background import Task
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import named

_ICONS = (("tag", later("Tags")), ("note", later("Note")))
_LINE = 23  # pixels, so that an icon stands beside the first line


class Annotations(QWidget):
    """`searched` comes with what to search for, `left` when the keys are done here. Shows nothing until a subject is
    given; what is typed is kept before another subject shows."""

    searched = Signal(str)
    left = Signal()

    def __init__(self, name: str, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name, tr("Note and tags"))
        self._session, self._theme = session, theme
        self._subject: Subject | None = None
        self._known: Task | None = None
        self.tags = TagField(f"{name}.tags", theme)
        self.note = NoteField(f"{name}.note")
        self._icons = {icon: named(QLabel(), f"{name}.{icon}Icon", tr(spoken)) for icon, spoken in _ICONS}
        self._lay_out()
        self._listen()

    @property
    def subject(self) -> Subject | None:
        """What is written on."""
        return self._subject

    def show_subject(self, subject: Subject | None) -> None:
        """Show what stands on this, after keeping what was typed for the one before."""
        if subject == self._subject:
            self.refresh()
            return
        self.keep()
        self._subject = subject
        self.note.show_note("")
        self.refresh()

    def refresh(self) -> None:
        """Read again what is kept; what is being typed stays."""
        if self._subject is None or not self._session.is_open:
            return
        can_change = not self._session.read_only
        self.note.follow(self._session.reader.note(self._subject))
        self.note.setReadOnly(not can_change)
        self.note.setVisible(can_change or bool(self.note.toPlainText()))
        self.tags.show_tags(self._session.reader.tags(self._subject), can_change=can_change)
        self.tags.setVisible(can_change or bool(self.tags.chips))
        self._icons["note"].setVisible(not self.note.isHidden())
        self._icons["tag"].setVisible(not self.tags.isHidden())

    def keep(self) -> None:
        """Keep what is typed, as if the focus went elsewhere."""
        self.note.keep()
        self.tags.line.finish()

    def focus_note(self) -> None:
        """Let a person type at the end of the note."""
        _go_to(self.note)

    def focus_tags(self) -> None:
        """Let a person type a tag."""
        _go_to(self.tags.line)

    def fields(self) -> list[QWidget]:
        """What the focus goes through, in order."""
        return [*self.tags.fields(), self.note]

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(11)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (icon, field) in enumerate((("tag", self.tags), ("note", self.note))):
            grid.addWidget(self._icons[icon], row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(field, row, 1)

    def _listen(self) -> None:
        self.note.kept.connect(self._keep_note)
        self.note.left.connect(self.left)
        self.tags.added.connect(self._add_tag)
        self.tags.removed.connect(self._remove_tag)
        self.tags.searched.connect(lambda tag: self.searched.emit(f'tag:"{tag}"'))
        self.tags.wanted.connect(self._offer_known)
        self.tags.left.connect(self.left)
        self._session.leaving.connect(self.keep)
        self._session.opened.connect(lambda: self.show_subject(None))
        self._session.changed.connect(lambda _changes: self.refresh())
        self._theme.changed.connect(self._restyle)
        self._restyle()

    def _keep_note(self, words: str) -> None:
        from kzexplorer.operations.annotate import set_note

        self._run(set_note, self._subject, words)

    def _add_tag(self, tag: str) -> None:
        from kzexplorer.operations.annotate import add_tag

        self._run(add_tag, [self._subject], tag)

    def _remove_tag(self, tag: str) -> None:
        from kzexplorer.operations.annotate import remove_tag

        self._run(remove_tag, [self._subject], tag)

    def _run(self, operation: Callable[..., Changes | None], *arguments: object) -> None:
        if self._subject is not None and self._session.is_open:
            self._session.run(operation, *arguments)

    def _offer_known(self) -> None:
        if self._known is not None:
            self._known.cancel()

        def offer(known: list[tuple[str, int]]) -> None:
            self.tags.offer([name for name, _count in known])

        self._known = self._session.read(lambda reader: reader.all_tags(), offer)

    def _restyle(self) -> None:
        for name, icon in self._icons.items():
            icon.setPixmap(self._theme.icon(name).pixmap(16, 16))
            icon.setFixedHeight(_LINE)


def _go_to(field: QWidget) -> None:
    """Give it the focus, in view: Qt scrolls to a field only where Tab goes there."""
    field.setFocus(Qt.FocusReason.ShortcutFocusReason)
    around = field.parentWidget()
    while around is not None and not isinstance(around, QScrollArea):
        around = around.parentWidget()
    if around is not None:
        around.ensureWidgetVisible(field, 0, 8)
