"""Asks which events leave in which format, writes them, and says how many were written, how many not, and why."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from kzexplorer.operations.export_events import ExportReport, ExportWish, export_events, title_of
from kzexplorer.translation import tr, trn
from kzexplorer.ui.exporting.formats_table import FormatsTable
from kzexplorer.ui.exporting.leaving_dialog import LeavingDialog, leave_beside
from kzexplorer.ui.exporting.options import OptionsForm
from kzexplorer.ui.exporting.shares import Share
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme

_SIZE = QSize(680, 620)


class ExportDialog(LeavingDialog):
    """One format at a time; it stays open, so that several can be written."""

    def __init__(self, shares: Sequence[Share], session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__("exportDialog", tr("Export"), shares, session, theme, parent)
        self.go_button.setText(tr("Export…"))
        self.formats = FormatsTable("exportFormats")
        self.options = OptionsForm("exportOptions", theme, title_of(session.workspace))
        self.formats.moved.connect(self._offer)
        self.lay_out(tr("Export events"), self.formats, self.options)
        self.formats.choose("")
        self.formats.setFocus()

    def take_up(self, kept: dict[str, Any]) -> None:
        super().take_up(kept)
        self.formats.choose(str(kept.get("format")))
        self.options.restore(kept)

    def open_here(self) -> None:
        """Show it in its window."""
        self.open_in(_SIZE)

    def target(self) -> tuple[str, str, str]:
        chosen = self.formats.chosen
        name = Path(str(self._session.workspace.path)).stem
        return f"{name}{chosen.suffix}", tr(chosen.words), chosen.suffix

    def write(self, path: Path) -> None:
        chosen = self.formats.chosen
        self.remember(path, format=chosen.id, **self.options.kept())
        wish = ExportWish(
            path,
            chosen,
            self.share.typed,
            details=self.details.isChecked() and self.details.isEnabled(),
            title=self.options.title.text().strip(),
            options=self.options.options,
            chosen=self.share.chosen,
        )
        self.running.run(partial(leave_beside, leave=export_events, wish=wish, share=self.share), self._written)

    def _written(self, report: ExportReport) -> None:
        tally, sentences = report.tally, []
        sentences.append(
            trn(
                "{n} event was written to {path}.",
                "{n} events were written to {path}.",
                tally.written,
                path=report.path,
            )
        )
        for reason, count in tally.reasons:
            sentences.append(trn("{n} left out: {reason}.", "{n} left out: {reason}.", count, reason=tr(reason)))
        for reason, count in tally.altered:
            sentences.append(
                trn("{n} written otherwise: {reason}.", "{n} written otherwise: {reason}.", count, reason=tr(reason))
            )
        self.running.say(" ".join(sentences), written=report.path)

    def _offer(self) -> None:
        chosen = self.formats.chosen
        self.options.offer(chosen.options, is_report="layout" in chosen.options)
