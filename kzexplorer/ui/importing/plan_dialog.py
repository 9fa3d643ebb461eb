"""Shows before anything is read which files will be added, which not, and why; tables get their columns here."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from kzexplorer.operations.import_report import Fate
from kzexplorer.readers import file_name
from kzexplorer.translation import numeral, tr, trn
from kzexplorer.ui.importing.files_model import FileRow
from kzexplorer.ui.importing.files_table import FilesTable
from kzexplorer.ui.importing.mapping import Mapping
from kzexplorer.ui.importing.words import plan_words
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import label, named
from kzexplorer.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from kzexplorer.operations.plan_import import ImportPlan, PlannedFile

WANTED = (Fate.NEW, Fate.CHANGED)
_SIZE = QSize(900, 600)


class PlanDialog(QDialog):
    """`agreed` comes with the plan as it is wanted: without files that are not read, and with the columns chosen."""

    agreed = Signal(object)

    def __init__(self, plan: ImportPlan, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "planDialog", tr("Add documents"))
        self.setWindowTitle(tr("Add documents"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._plan, self._session, self._theme = plan, session, theme
        self._wanted = [file for file in plan.files if file.fate in WANTED]
        self._mapping: Mapping | None = None
        self._lay_out()
        session.leaving.connect(self.reject)
        self.finished.connect(self._end)
        self.resize(_SIZE.boundedTo(parent.size() - QSize(60, 40)))

    @property
    def tables(self) -> list[PlannedFile]:
        """The files whose columns can be given a meaning."""
        return [file for file in self._wanted if file.columns is not None]

    def agree(self) -> None:
        """Add what is wanted."""
        columns = self._mapping.columns if self._mapping is not None else {}
        files = tuple(replace(file, columns=columns.get(file.path, file.columns)) for file in self._wanted)
        self.agreed.emit(replace(self._plan, files=files))
        self.accept()

    def show_page(self, key: str) -> None:
        """`files` or `tables`."""
        if key == "tables" and self._mapping is None:
            self._mapping = Mapping(self.tables, self._session, self._theme)
            self._pages.addWidget(self._mapping)
            QWidget.setTabOrder(self._mapping.last, self._cancel)
            QWidget.setTabOrder(self._cancel, self.add)
        self._choice.choose(key)
        self._pages.setCurrentIndex(int(key == "tables"))

    def _lay_out(self) -> None:
        n_wanted = len(self._wanted)
        title = tr("Add {wanted}", wanted=plan_words(self._wanted)) if n_wanted else tr("Nothing to add")
        self.files = FilesTable("planFiles", self._shares(), tr("What happens"), self._theme)
        folder = _common_folder([file.path for file in self._plan.files])
        self.files.model.set_rows([_row(file, folder) for file in self._in_order()])
        self.files.counts.setText(self._counts())
        self._choice = Segmented(
            "planPages", [("files", tr("Files")), ("tables", tr("Columns of tables"))], self._theme
        )
        self._choice.setAccessibleName(tr("What to look at"))
        self._choice.chosen.connect(self.show_page)
        self._choice.setVisible(bool(self.tables))
        self._pages = named(QStackedWidget(), "planStack", tr("Files and tables"))
        self._pages.addWidget(self.files)
        head = QHBoxLayout()
        head.addWidget(label("planTitle", "title", title), 1)
        head.addWidget(self._choice)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addLayout(self._buttons(n_wanted))
        (self.add if n_wanted else self._cancel).setFocus()

    def _buttons(self, n_wanted: int) -> QHBoxLayout:
        self.add = named(
            QPushButton(trn("Add {n} file", "Add {n} files", n_wanted) if n_wanted else tr("Add")),
            "planAdd",
        )
        self.add.setProperty("role", "primary")
        self.add.setVisible(n_wanted > 0)
        self.add.setDefault(True)
        self.add.clicked.connect(self.agree)
        self._cancel = named(QPushButton(tr("Cancel") if n_wanted else tr("Close")), "planCancel")
        self._cancel.clicked.connect(self.reject)
        hint = label("planHint", "small", self._hint(), wrap=True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(hint, 1)
        row.addWidget(self._cancel)
        row.addWidget(self.add)
        return row

    def _hint(self) -> str:
        if not self._wanted:
            return ""
        if not self.tables:
            return tr("You can go on working while they are read.")
        return trn(
            "{n} table: check what the columns were taken for before you add them.",
            "{n} tables: check what the columns were taken for before you add them.",
            len(self.tables),
        )

    def _shares(self) -> list[str]:
        """Those that hold any."""
        fates = {file.fate for file in self._plan.files}
        present = (
            ("new", Fate.NEW in fates),
            ("changed", Fate.CHANGED in fates),
            ("left_out", bool(fates & {Fate.UNCHANGED, Fate.SKIPPED})),
            ("refused", Fate.REFUSED in fates),
        )
        return [key for key, there in present if there]

    def _in_order(self) -> list[PlannedFile]:
        """First what somebody has to know: refused files, changed ones, then new ones and those left out."""
        order = (Fate.REFUSED, Fate.CHANGED, Fate.NEW, Fate.READ, Fate.SKIPPED, Fate.UNCHANGED)
        return sorted(self._plan.files, key=lambda file: order.index(file.fate))

    def _counts(self) -> str:
        counts = Counter(file.fate for file in self._plan.files)
        left_out = counts[Fate.UNCHANGED] + counts[Fate.SKIPPED]
        said = (
            (counts[Fate.NEW], tr("new")),
            (counts[Fate.CHANGED], tr("changed")),
            (left_out, tr("left out")),
            (counts[Fate.REFUSED], tr("refused")),
        )
        return " · ".join(f"{numeral(number)} {words}" for number, words in said if number)

    def _end(self, _how: int) -> None:
        if self._mapping is not None:
            self._mapping.close_previews()


def needs_a_look(plan: ImportPlan, few: int = 3) -> bool:
    """Whether a person should see the plan: not for a handful of new files that are no tables."""
    plain = all(file.fate is Fate.NEW and file.columns is None for file in plan.files)
    return not plain or len(plan.files) > few


def _common_folder(paths: Sequence[Path]) -> Path | None:
    """What all of them lie in; None where they have nothing in common."""
    try:
        return Path(os.path.commonpath([path.parent for path in paths])) if paths else None
    except ValueError:  # on different drives
        return None


def _row(file: PlannedFile, folder: Path | None) -> FileRow:
    shown = file_name(file.path.relative_to(folder)) if folder is not None and folder != file.path else file.file
    size = file.n_bytes or None
    words = file.format_words.removeprefix("an ").removeprefix("a ")
    words = words[:1].upper() + words[1:]
    reason = "" if file.reason == f"already there as {file.path.name}" else file.reason
    return FileRow(shown, str(file.path), file.fate, words, size, reason, file.next_step)
