"""What File > Export, Evidence pack and Check an evidence pack do; remembers what was chosen in them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.exporting.shares import Share, shares
from kzexplorer.ui.found import Found
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme


class Exporting(QObject):
    """Opens one dialog at a time, which it imports then; one that is there comes to the front.

    `kept` is what was chosen, by dialog; `rows` are the events that are chosen in a list.
    """

    def __init__(
        self, window: QWidget, session: Session, selection: Selection, theme: Theme, rows: Callable[[], Sequence[int]]
    ) -> None:
        super().__init__(window)
        self._window, self._session, self._selection, self._theme = window, session, selection, theme
        self._rows = rows
        self._found: Found | None = None
        self.kept: dict[str, Any] = {}
        self.dialog: QDialog | None = None
        session.leaving.connect(lambda: self.hear(None))

    def hear(self, found: Found | None) -> None:
        """These events show now."""
        self._found = found

    def export(self) -> None:
        """Ask which events leave in which format."""
        if self._is_free():
            from kzexplorer.ui.exporting.export_dialog import ExportDialog

            dialog = ExportDialog(self._shares(), self._session, self._theme, self._window)
            dialog.renew = self._shares
            dialog.take_up(self._kept("export"))
            self._show(dialog, dialog.open_here)

    def pack(self) -> None:
        """Ask what goes into an evidence pack."""
        if self._is_free():
            from kzexplorer.ui.exporting.pack_dialog import PackDialog

            dialog = PackDialog(self._shares(), self._session, self._theme, self._window)
            dialog.renew = self._shares
            dialog.take_up(self._kept("pack"))
            self._show(dialog, dialog.open_here)

    def ask_what_to_check(self) -> None:
        """Ask for a pack, and check it."""
        if not self._is_free():
            return
        words = f"{tr('Evidence packs')} (*.zip);;{tr('All files')} (*)"
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Check an evidence pack"), "", words)
        if chosen:
            self.check(Path(chosen))

    def check(self, pack: Path) -> None:
        """Check that pack, and list what is wrong with it."""
        if self._is_free():
            from kzexplorer.ui.exporting.check_dialog import CheckDialog

            dialog = CheckDialog(pack, self._session, self._window)
            self._show(dialog, dialog.open_here)

    def _is_free(self) -> bool:
        """Whether another dialog may open; else the one that is there is shown."""
        if self.dialog is not None:
            self.dialog.raise_()
            self.dialog.activateWindow()
        return self._session.is_open and self.dialog is None

    def _shares(self) -> list[Share]:
        return shares(self._session, self._selection, self._found, self._rows())

    def _kept(self, name: str) -> dict[str, Any]:
        kept = self.kept.get(name)
        if not isinstance(kept, dict):
            kept = self.kept[name] = {}
        return kept

    def _show(self, dialog: QDialog, show: Callable[[], None]) -> None:
        self.dialog = dialog
        dialog.finished.connect(self._forget)
        show()

    def _forget(self, _how: int) -> None:
        self.dialog = None
