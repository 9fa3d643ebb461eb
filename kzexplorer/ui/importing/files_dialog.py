"""What became of each file, while an import runs and at any later time; refused ones are tried again here."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kzexplorer.operations.failures import MORE_TIME
from kzexplorer.operations.import_report import Fate
from kzexplorer.translation import numeral, tr
from kzexplorer.ui.importing.files_model import Column, FileRow
from kzexplorer.ui.importing.files_table import FilesTable
from kzexplorer.ui.importing.places import name_in_its_file, on_disk
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.enter_button import EnterButton
from kzexplorer.ui.widgets.plain import label, named

if TYPE_CHECKING:
    from kzexplorer.operations.import_report import Outcome
    from kzexplorer.store import Reader, Source

_SIZE = QSize(860, 560)
_FATES = {"read": Fate.READ, "skipped": Fate.SKIPPED, "refused": Fate.REFUSED}


class FilesDialog(QDialog):
    """`again` comes with paths that shall be tried again, and whether with more time."""

    again = Signal(object, bool)

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "filesDialog", tr("Files added and refused"))
        self.setWindowTitle(tr("Files added and refused"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session = session
        self._counts: Counter[Fate] = Counter()
        self.files = FilesTable("filesTable", ("read", "left_out", "refused"), tr("What became of it"), theme)
        self.files.moved.connect(self._enable)
        self.files.view.setColumnHidden(Column.FORMAT, True)
        self._lay_out()
        session.leaving.connect(self.reject)
        noted = session.read(_noted, self.add_noted)
        self.finished.connect(lambda _how: noted.cancel())
        self.files.view.setFocus()
        self.resize(_SIZE.boundedTo(parent.size() - QSize(60, 40)))

    def add_noted(self, rows: Sequence[FileRow]) -> None:
        """What the workspace keeps, below what an import has told meanwhile."""
        known = {row.origin for row in self.files.model.rows}
        self._add([row for row in rows if row.origin not in known])
        if self._counts[Fate.REFUSED] and not self._session.is_working:
            self.files.show_share("refused")

    def add_outcomes(self, outcomes: Iterable[Outcome]) -> None:
        """What an import tells while it runs."""
        self._add([_of_outcome(each) for each in outcomes])

    def _add(self, rows: Sequence[FileRow]) -> None:
        gone = self.files.model.merge(rows)
        self._counts.update(row.fate for row in rows)
        self._counts.subtract(gone)
        counts = self._counts
        left_out = counts[Fate.SKIPPED] + counts[Fate.UNCHANGED]
        said = (
            (counts[Fate.READ], tr("added")),
            (left_out, tr("left out")),
            (counts[Fate.REFUSED], tr("refused")),
        )
        self.files.counts.setText(" · ".join(f"{numeral(number)} {words}" for number, words in said if number))
        self._nothing.setVisible(not self.files.model.rows)
        self._enable()

    def _lay_out(self) -> None:
        self._again = self._button("filesAgain", tr("Try again"), lambda: self._try_again(more_time=False))
        self._longer = self._button(
            "filesLonger", tr("Try again with more time"), lambda: self._try_again(more_time=True)
        )
        self._folder = self._button("filesFolder", tr("Show in its folder"), self._open_folder)
        self._copy = self._button("filesCopy", tr("Copy"), self._copy_rows)
        close = self._button("filesClose", tr("Close"), self.reject)
        self._nothing = label("filesNothing", "sub", tr("No files were added to this workspace yet."))
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in (self._again, self._longer, self._folder, self._copy):
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(label("filesTitle", "title", tr("Files added and refused")))
        column.addWidget(self._nothing)
        column.addWidget(self.files, 1)
        column.addLayout(row)
        self._enable()

    def _button(self, name: str, words: str, run: object) -> QPushButton:
        button = named(EnterButton(words), name)
        button.clicked.connect(run)
        return button

    @property
    def _meant(self) -> list[FileRow]:
        """The rows that are selected, else all that show."""
        model = self.files.model
        shown = (model.row(at) for at in range(model.rowCount()))
        return self.files.chosen or [row for row in shown if row is not None]

    def _refused(self) -> list[FileRow]:
        """Those among the selected, or all; documents kept as text alone count only where they are selected."""
        chosen = self.files.chosen
        if chosen:
            return [row for row in chosen if row.fate is Fate.REFUSED or row.is_text_only]
        return [row for row in self.files.model.rows if row.fate is Fate.REFUSED]

    def _enable(self) -> None:
        chosen, refused = self.files.chosen, bool(self._refused()) and not self._session.read_only
        self._again.setText(tr("Try again") if chosen else tr("Try all refused again"))
        for button in (self._again, self._longer):
            button.setEnabled(refused)
        self._again.setEnabled(refused and not any(row.is_text_only for row in chosen))
        self._folder.setEnabled(len(chosen) == 1)
        self._copy.setEnabled(bool(self.files.model.rows))

    def _try_again(self, *, more_time: bool) -> None:
        paths = list(dict.fromkeys(on_disk(Path(row.origin)) for row in self._refused()))
        self.files.show_share("all")
        self.again.emit(paths, more_time)

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(on_disk(Path(self.files.chosen[0].origin)).parent)))

    def _copy_rows(self) -> None:
        lines = [f"{row.origin}\t{row.sentence}" for row in self._meant]
        QGuiApplication.clipboard().setText("\n".join(lines))


def _noted(reader: Reader) -> list[FileRow]:
    text_only = {line.origin: line.error or "" for line in reader.documents() if line.status == "text only"}
    rows = [_of_source(source, text_only.get(source.origin, "")) for source in reader.sources()]
    return sorted(rows, key=lambda row: (row.fate is not Fate.REFUSED, not row.is_text_only))


def _of_source(source: Source, text_only: str) -> FileRow:
    return FileRow(
        name_in_its_file(Path(source.origin)),
        source.origin,
        _FATES[source.status.value],
        n_bytes=source.n_bytes or None,
        reason=source.what or text_only,
        next_step=MORE_TIME if text_only else source.next_step,
    )


def _of_outcome(outcome: Outcome) -> FileRow:
    n_events = outcome.n_events if outcome.fate is Fate.READ else None
    name = name_in_its_file(Path(outcome.origin)) or outcome.file
    return FileRow(
        name, outcome.origin, outcome.fate, reason=outcome.reason, next_step=outcome.next_step, n_events=n_events
    )
