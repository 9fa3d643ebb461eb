"""Asks what an evidence pack shall hold, writes it, and tells its fingerprint."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from kzexplorer.export.formats import FORMATS, Format
from kzexplorer.operations.export_events import title_of
from kzexplorer.operations.make_pack import PackMade, PackWish, make_pack
from kzexplorer.translation import later, tr, trn
from kzexplorer.ui.exporting.leaving_dialog import LeavingDialog, leave_beside
from kzexplorer.ui.exporting.options import OptionsForm
from kzexplorer.ui.exporting.shares import Share
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.choice import Choice
from kzexplorer.ui.widgets.enter_button import EnterButton
from kzexplorer.ui.widgets.plain import label, named

_SIZE = QSize(620, 480)
_USUAL = "html"
_SOURCES = (
    ("files", later("The files of the sources, and their texts")),
    ("hashes", later("Only the SHA-256 of each source")),
)
_HINT = later(
    "One file that somebody else can check: the report, every quotation with its exact place, and the sources to check "
    "it against. It says itself how that is done, with this program and without it."
)


class PackDialog(LeavingDialog):
    """It stays open to tell the fingerprint."""

    def __init__(self, shares: Sequence[Share], session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__("packDialog", tr("Evidence pack"), shares, session, theme, parent)
        self.go_button.setText(tr("Make the pack…"))
        self.report = Choice("packReport", tr("Report"), theme)
        for each in _reports():
            self.report.addItem(tr(each.words), each.id)
        self.report.addItem(tr("No report"), "")
        self.report.setCurrentIndex(max(0, self.report.findData(_USUAL)))
        self.sources = Choice("packSources", tr("Sources"), theme)
        for key, words in _SOURCES:
            self.sources.addItem(tr(words), key)
        self.copy_button = named(EnterButton(tr("Copy the fingerprint")), "packCopy")
        self.copy_button.clicked.connect(self._copy)
        self.copy_button.hide()
        self._fingerprint = ""
        self.options = OptionsForm("packOptions", theme, title_of(session.workspace))
        self.form.addRow(tr("Sources"), self.sources)
        self.form.addRow(tr("Report"), self.report)
        self.report.currentIndexChanged.connect(lambda _: self._offer())
        self.lay_out(tr("Evidence pack"), self.options, label("packHint", "small", tr(_HINT), wrap=True))
        self._offer()

    def take_up(self, kept: dict[str, Any]) -> None:
        super().take_up(kept)
        for box, key in ((self.report, "report"), (self.sources, "sources")):
            at = box.findData(kept.get(key))
            box.setCurrentIndex(at if at >= 0 else box.currentIndex())
        self.options.restore(kept)

    def open_here(self) -> None:
        """Show it in its window."""
        self.open_in(_SIZE)

    def target(self) -> tuple[str, str, str]:
        return f"{Path(str(self._session.workspace.path)).stem}-evidence.zip", tr("Evidence pack"), ".zip"

    def write(self, path: Path) -> None:
        chosen = {"report": self.report.currentData(), "sources": self.sources.currentData()}
        self.remember(path, **chosen, **self.options.kept())
        wish = PackWish(
            path,
            self.share.typed,
            details=self.details.isChecked() and self.details.isEnabled(),
            hashes_only=chosen["sources"] == "hashes",
            reports=tuple(each for each in _reports() if each.id == chosen["report"]),
            title=self.options.title.text().strip(),
            options=self.options.options,
            chosen=self.share.chosen,
        )
        self.copy_button.hide()
        self.running.run(partial(leave_beside, leave=make_pack, wish=wish, share=self.share), self._written)

    def more_buttons(self) -> list[QPushButton]:
        return [self.copy_button]

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._fingerprint)

    def _written(self, made: PackMade) -> None:
        self._fingerprint = made.fingerprint
        self.copy_button.show()
        events = trn("{n} event", "{n} events", made.n_events)
        quotations = trn("{n} quotation", "{n} quotations", made.n_quotations)
        documents = trn("{n} document", "{n} documents", made.n_documents)
        words = tr(
            "{events} with {quotations} from {documents} were packed into {path}. "
            "Tell its fingerprint by another way to whoever gets it: {fingerprint}",
            events=events,
            quotations=quotations,
            documents=documents,
            path=made.path,
            fingerprint=made.fingerprint,
        )
        self.running.say(words, written=made.path)

    def _offer(self) -> None:
        chosen = next((each for each in _reports() if each.id == self.report.currentData()), None)
        self.options.offer(() if chosen is None else chosen.options, is_report=True)


def _reports() -> list[Format]:
    return [each for each in FORMATS if "layout" in each.options]
