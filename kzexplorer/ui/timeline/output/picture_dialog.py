"""Asks what a picture of the timeline shall show, how large it is and where it goes, and writes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QProgressBar,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from kzexplorer.domain.when import When
from kzexplorer.errors import Problem
from kzexplorer.timeline.scale import Moments
from kzexplorer.translation import later, tr
from kzexplorer.ui.background import Background, Task, Told
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.timeline.output.writing import MOST_SIDE, Drawn, PictureWish
from kzexplorer.ui.widgets.choice import Choice
from kzexplorer.ui.widgets.enter_button import EnterButton
from kzexplorer.ui.widgets.plain import label, named

_LEAST_SIDE = 300
_LEAST_WIDTH = 420
_EXAMPLE = later("Sept 2010")
_FORMATS = ((later("Picture (PNG)"), ".png"), (later("Drawing (SVG)"), ".svg"), (later("Page (PDF)"), ".pdf"))
_RATIOS = (("100 %", 1.0), ("200 %", 2.0), ("300 %", 3.0))
_COLOURS = ((later("Light"), "light"), (later("Dark"), "dark"))
_IN_VIEW, _ALL, _BETWEEN = range(3)
_DATES_ROW = 1


class PictureDialog(QDialog):
    """Starts from `wish`, the view as it is, where `whole` are the moments of all events.

    `draw` makes the picture, which becomes a file `beside` the window. It stays open until that has succeeded, and
    ends the writing where it is closed before.
    """

    def __init__(
        self,
        draw: Callable[[Path, PictureWish], Drawn],
        wish: PictureWish,
        whole: Moments,
        beside: Background,
        theme: Theme,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        named(self, "pictureDialog", tr("Export timeline picture"))
        self.setWindowTitle(tr("Export timeline picture"))
        self.setMinimumWidth(_LEAST_WIDTH)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._draw, self._wish, self._whole, self._background = draw, wish, whole, beside
        self._task: Task | None = None
        self.range = _choice(
            "pictureRange",
            tr("Range"),
            [(tr("In view"), _IN_VIEW), (tr("All events"), _ALL), (tr("From – to"), _BETWEEN)],
            theme,
        )
        self.first, self.last = _date("pictureFrom", tr("From")), _date("pictureTo", tr("To"))
        self.width_box, self.height_box = (
            _side("pictureWidth", tr("Width"), wish.size[0]),
            _side("pictureHeight", tr("Height"), wish.size[1]),
        )
        self.theme = _choice("pictureColours", tr("Colours"), [(tr(words), key) for words, key in _COLOURS], theme)
        self.theme.setCurrentIndex(wish.theme == "dark")
        self.format = _choice("pictureFormat", tr("Format"), [(tr(words), suffix) for words, suffix in _FORMATS], theme)
        self.ratio = _choice("pictureSharpness", tr("Sharpness"), _RATIOS, theme)
        self._said = label("pictureSaid", "small", tr("It grows higher where the lanes need more room."), wrap=True)
        self._bar = named(QProgressBar(), "pictureProgress", tr("How far the picture is"))
        self._bar.setRange(0, 0)
        self._bar.setTextVisible(False)
        self._bar.hide()
        self._lay_out()
        self.finished.connect(lambda _how: self._stop())
        self.range.currentIndexChanged.connect(self._enable)
        self.format.currentIndexChanged.connect(self._enable)
        self._enable()

    @property
    def suffix(self) -> str:
        """The ending of the format that is chosen."""
        return str(self.format.currentData())

    def wish(self) -> PictureWish:
        """What is asked for now. Raises Problem where the dates are none."""
        size = self.width_box.value(), self.height_box.value()
        ratio = float(self.ratio.currentData()) if self.suffix == ".png" else 1.0
        wish = self._wish
        return PictureWish(wish.grouping, self._moments(), size, str(self.theme.currentData()), ratio, wish.order)

    def save_as(self, path: Path) -> None:
        """Write the picture there; where that fails, say so in the dialog, which stays open."""
        QApplication.setOverrideCursor(QCursor(Qt.CursorShape.WaitCursor))
        try:
            drawn = self._draw(path, self.wish())
        except Problem as problem:
            self._said.setText(str(problem))
            return
        finally:
            QApplication.restoreOverrideCursor()
        self._said.setText(tr("Writing {name}", name=path.name))
        self._show_writing(True)
        self._write(drawn)

    def _write(self, drawn: Drawn) -> None:
        def failed(error: Exception) -> None:
            if not isinstance(error, Problem):
                raise error
            if self._task is task:  # else the dialog is gone
                self._said.setText(str(error))
                self._show_writing(False)

        task = self._task = Told(drawn.steps(), lambda _path: self.accept() if self._task is task else None)
        task.failed.connect(failed)
        self._background.start(task)

    def _show_writing(self, on: bool) -> None:
        self._bar.setVisible(on)
        self._fields.setEnabled(not on)
        self._save.setEnabled(not on)

    def _stop(self) -> None:
        if self._task is not None:
            self._task.cancel()
            self._task = None

    def _moments(self) -> Moments:
        which = self.range.currentData()
        if which != _BETWEEN:
            return self._wish.moments if which == _IN_VIEW else self._whole
        first, last = _read(self.first), _read(self.last)
        start = self._whole[0] if first is None else float(first.days[0])
        end = self._whole[1] if last is None else last.days[1] + 1.0
        if end <= start:
            raise Problem(tr("The range ends before it begins."), tr("Change one of its dates."))
        return start, end

    def _ask(self) -> None:
        try:
            self.wish()
        except Problem as problem:
            self._said.setText(str(problem))
            return
        words = f"{self.format.currentText()} (*{self.suffix})"
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), f"timeline{self.suffix}", words)
        if chosen:
            path = Path(chosen)
            self.save_as(path if path.suffix.lower() == self.suffix else path.with_name(path.name + self.suffix))

    def _enable(self) -> None:
        self._form.setRowVisible(_DATES_ROW, self.range.currentData() == _BETWEEN)
        self._form.setRowVisible(self.ratio, self.suffix == ".png")

    def _lay_out(self) -> None:
        self._fields = named(QWidget(), "pictureFields", tr("What the picture shows"))
        form = self._form = QFormLayout(self._fields)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(tr("Range"), self.range)
        form.addRow("", _beside(self.first, label("pictureUntil", "sub", tr("to")), self.last))
        form.addRow(tr("Size"), _beside(self.width_box, label("pictureBy", "sub", "×"), self.height_box))
        form.addRow(tr("Colours"), self.theme)
        form.addRow(tr("Format"), self.format)
        form.addRow(tr("Sharpness"), self.ratio)
        self._save = named(EnterButton(tr("Save as…")), "pictureSave")
        self._save.setProperty("role", "primary")
        self._save.setDefault(True)
        self._save.clicked.connect(self._ask)
        cancel = named(EnterButton(tr("Cancel")), "pictureCancel")
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self._save)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 20, 16)
        column.setSpacing(14)
        column.addWidget(self._fields)
        column.addWidget(self._said)
        column.addWidget(self._bar)
        column.addLayout(buttons)


def _choice(name: str, words: str, choices: Sequence[tuple[str, object]], theme: Theme) -> Choice:
    box = Choice(name, words, theme)
    for text, data in choices:
        box.addItem(text, data)
    return box


def _date(name: str, words: str) -> QLineEdit:
    field = named(QLineEdit(), name, words)
    field.setPlaceholderText(tr(_EXAMPLE))
    return field


def _side(name: str, words: str, value: int) -> QSpinBox:
    box = named(QSpinBox(), name, words)
    box.setRange(_LEAST_SIDE, MOST_SIDE)
    box.setValue(value)
    return box


def _beside(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for widget in widgets:
        row.addWidget(widget, 1 if isinstance(widget, (QLineEdit, QSpinBox)) else 0)
    return row


def _read(field: QLineEdit) -> When | None:
    """The date in a field; an empty one leaves that end as it is."""
    from kzexplorer.domain.typed_date import read_typed

    return read_typed(field.text()) if field.text().strip() else None
