"""Checks an evidence pack and lists what is not as it was; sources can be given that the pack does not hold."""

from __future__ import annotations

from collections.abc import Callable, Generator
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from kzexplorer.domain.changes import Progress
from kzexplorer.operations.packs.report import PackReport
from kzexplorer.operations.verify_pack import verify_pack
from kzexplorer.store import Workspace
from kzexplorer.translation import tr, trn
from kzexplorer.ui.exporting.faults_model import FaultsModel
from kzexplorer.ui.exporting.running import Running
from kzexplorer.ui.session import Session
from kzexplorer.ui.terms import when_done
from kzexplorer.ui.widgets.enter_button import EnterButton
from kzexplorer.ui.widgets.plain import label, named
from kzexplorer.ui.widgets.row_table import choose_whole_rows

_SIZE = QSize(860, 560)
_ROW = 30
_NOTES = 3
"""Those that show; all of them are copied."""
_LONGEST = 200
"""Letters of what a pack says of itself, which may be anything."""


class CheckDialog(QDialog):
    """`check` begins; it can be done again with other sources."""

    def __init__(self, pack: Path, session: Session, parent: QWidget) -> None:
        super().__init__(parent)
        named(self, "checkPackDialog", tr("Check an evidence pack"))
        self.setWindowTitle(tr("Check an evidence pack"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._pack, self._beside = pack, parent.window()
        self._found: PackReport | None = None
        self.made = label("checkPackMade", "sub", wrap=True)
        self.running = Running("checkPackRunning", session)
        self.running.ended.connect(self._enable)
        self.running.began.connect(self._enable)
        self.faults = FaultsModel()
        self.table = _FaultsTable(self.faults)
        self.sentence = label("checkPackSentence", "small", wrap=True)
        self.sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.sentence.setMinimumHeight(3 * self.sentence.fontMetrics().lineSpacing() + 4)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._tell_row())
        self.sources_button = self._button(
            "checkPackSources", tr("Look in a folder of sources…"), self._ask_for_sources
        )
        self.copy_button = self._button("checkPackCopy", tr("Copy"), self._copy)
        self.close_button = self._button("checkPackClose", tr("Close"), self.reject)
        self._lay_out()
        session.leaving.connect(self.reject)
        self.finished.connect(lambda _how: self.running.leave())
        self._enable()

    def open_here(self) -> None:
        """Show it, no larger than its window, and check."""
        self.resize(_SIZE.boundedTo(self._beside.size() - QSize(60, 40)))
        self.show()
        self.check()

    def check(self, *sources: Path) -> None:
        """Check all of the pack, with these files and folders as well."""
        self.faults.show(())
        self.made.setText("")
        self.running.run(partial(_checked, pack=self._pack, sources=sources), self._show)

    def _show(self, report: PackReport) -> None:
        self._found = report
        self.faults.show(report.faults)
        self.table.setVisible(bool(report.faults))
        self.made.setText(_made_words(report))
        is_wrong = any(not fault.unchecked for fault in report.faults)
        self.running.say(_outcome_words(report), tone="bad" if is_wrong else "strong")
        if report.faults:
            self.table.selectRow(0)
        self._tell_row()
        if report.is_sound and not report.notes:
            self.resize(self.width(), self.sizeHint().height())

    def _tell_row(self) -> None:
        row = self.table.currentIndex().row()
        self.sentence.setText(self.faults.faults[row].what if 0 <= row < len(self.faults.faults) else "")

    def _enable(self) -> None:
        found, busy = self._found, self.running.is_running
        lacks = found is not None and any(fault.unchecked for fault in found.faults)
        self.sources_button.setVisible(lacks and not busy)
        self.copy_button.setEnabled(found is not None and not busy)
        self.table.setVisible(bool(self.faults.faults))
        self.sentence.setVisible(bool(self.faults.faults))
        (self.running.stop_button if busy else self.close_button).setFocus()

    def _ask_for_sources(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Folder of the sources"))
        if folder:
            self.check(Path(folder))

    def _copy(self) -> None:
        if self._found is not None:
            lines = [self.running.said.text(), *(fault.what for fault in self._found.faults), *self._found.notes]
            QGuiApplication.clipboard().setText("\n".join(lines))

    def _button(self, name: str, words: str, run: Callable[[], object]) -> QPushButton:
        button = named(EnterButton(words), name)
        button.clicked.connect(lambda _checked=False: run())
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.sources_button)
        row.addWidget(self.copy_button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(label("checkPackHeading", "title", self._pack.name))
        column.addWidget(self.made)
        column.addWidget(self.running)
        column.addWidget(self.table, 1)
        column.addWidget(self.sentence)
        column.addStretch(0)
        column.addLayout(row)


class _FaultsTable(QTableView):
    def __init__(self, model: FaultsModel) -> None:
        super().__init__()
        named(self, "checkPackFaults", tr("What is wrong"))
        self.setModel(model)
        choose_whole_rows(self, _ROW)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setWordWrap(False)
        self.setProperty("card", True)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for column, width in ((0, 180), (1, 200)):
            self.horizontalHeader().resizeSection(column, width)
        self.horizontalHeader().setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter belongs to the dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.ignore()
        else:
            super().keyPressEvent(event)


def _made_words(report: PackReport) -> str:
    said = report.manifest
    if said is None:
        return ""
    made = _moment(said.created)
    title, program = said.title[:_LONGEST], said.program[:_LONGEST]
    words = tr("{title}: made on {created} by {program}.", title=title, created=made, program=program)
    return "\n".join([words, *report.notes[:_NOTES]])


def _moment(created: str) -> str:
    """As the person writes dates; as it stands where it is none."""
    try:
        return when_done(created)
    except ValueError:
        return created


def _outcome_words(report: PackReport) -> str:
    stand = trn(
        "{n} of {total} quotation stands in its source.",
        "{n} of {total} quotations stand in their sources.",
        report.n_stand,
        total=report.n_quotations,
    )
    if report.is_sound:
        read = trn("{n} source was read anew.", "{n} sources were read anew.", report.n_sources)
        sound = tr("The pack is sound: every file in it has the sum that the pack names.")
        whose = tr(
            "Only who made it can say whether this is its fingerprint: {fingerprint}", fingerprint=report.fingerprint
        )
        return f"{sound} {read} {stand}\n{whose}"
    n_unchecked = sum(fault.unchecked for fault in report.faults)
    n_wrong = len(report.faults) - n_unchecked
    wrong = trn("{n} check failed.", "{n} checks failed.", n_wrong) if n_wrong else ""
    unchecked = trn("{n} check could not be made.", "{n} checks could not be made.", n_unchecked) if n_unchecked else ""
    return " ".join(filter(None, (wrong, unchecked, stand)))


def _checked(_workspace: Workspace, pack: Path, sources: tuple[Path, ...]) -> Generator[Progress, None, PackReport]:
    return (yield from verify_pack(pack, sources))
