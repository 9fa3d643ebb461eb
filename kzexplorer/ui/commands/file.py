"""What the File menu does: adding documents, workspaces and copies of them, and what leaves the program."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog, QMainWindow

from kzexplorer import paths
from kzexplorer.errors import Problem
from kzexplorer.translation import tr
from kzexplorer.ui.commands.panes import Panes
from kzexplorer.ui.commands.reach import Reach
from kzexplorer.ui.exporting.exporting import Exporting
from kzexplorer.ui.frame import Frame
from kzexplorer.ui.importing.adding import Adding
from kzexplorer.ui.importing.places import on_disk
from kzexplorer.ui.importing.watching import Watching
from kzexplorer.ui.keeping import Keeping, workspace_kinds
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme

if TYPE_CHECKING:
    from kzexplorer.domain.workspace_place import Place
    from kzexplorer.store import DocumentLine


class FileCommands(Reach):
    """`adding`, `watching`, `keeping` and `exporting` do the longer ones."""

    def __init__(
        self, window: QMainWindow, frame: Frame, panes: Panes, session: Session, selection: Selection, theme: Theme
    ) -> None:
        super().__init__(window, frame, panes, session, selection, theme)
        self.adding = Adding(window, session, frame.messages, theme)
        self.watching = Watching(session, self.adding, window)
        self.keeping = Keeping(window, session, frame.messages)
        self.exporting = Exporting(window, session, selection, theme, self._rows_chosen)
        panes.timeline.found.connect(self.exporting.hear)

    def add_documents(self) -> None:
        files, _ = QFileDialog.getOpenFileNames(self._window, tr("Add documents"), "", tr("All files (*)"))
        self.adding.add([Path(file) for file in files])

    def add_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self._window, tr("Add a folder"))
        self.adding.add([Path(folder)] if folder else [])

    def show_files(self) -> None:
        """What became of each file that was to be added."""
        self.adding.show_list()

    def watch_folder(self) -> None:
        """Choose a folder whose new files are added as they come, or stop watching the one chosen before."""
        if self.watching.folder is not None:
            self.watching.stop()
            return
        folder = QFileDialog.getExistingDirectory(self._window, tr("Watch a folder"))
        if folder:
            self.watching.watch(Path(folder))

    def document_asked(self, command: str, line: DocumentLine) -> None:
        """What the menu of a document in the sidebar offers: `open` the original, its `folder`, read it `again`."""
        file = on_disk(Path(line.origin))
        if not file.exists():
            raise Problem(
                tr("Could not find {name}: it is no longer where it was read.", name=line.name),
                tr("Its text is kept here."),
            )
        if command == "again":
            self.adding.read_again(line.id)
        else:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(file if command == "open" else file.parent)))

    def new_workspace(self) -> None:
        chosen, _ = QFileDialog.getSaveFileName(
            self._window, tr("New workspace"), "", tr("Workspaces (*{suffix})", suffix=paths.WORKSPACE_SUFFIX)
        )
        if chosen:
            path = Path(chosen)
            self._session.open(path if path.suffix else path.with_suffix(paths.WORKSPACE_SUFFIX))

    def open_workspace(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Open workspace"), "", workspace_kinds())
        if chosen:
            self._session.open(Path(chosen))

    def open_at(self, place: Place) -> None:
        """The same without asking which: for what a later start or the desktop names; nothing where it is open."""
        if not _are_one(place, self._session.place):
            self._session.open(place)

    def back_up_workspace(self) -> None:
        """Copy the workspace to a file that is asked for."""
        self.keeping.ask_where_to_copy()

    def restore_workspace(self) -> None:
        """Put a copy in its place, which is kept."""
        self.keeping.ask_what_to_restore()

    def export(self) -> None:
        """Write events into a file in one of many formats."""
        self.exporting.export()

    def make_pack(self) -> None:
        """Write events with their sources into a pack that can be checked."""
        self.exporting.pack()

    def check_pack(self) -> None:
        """Check a pack that is asked for."""
        self.exporting.ask_what_to_check()

    def _rows_chosen(self) -> Sequence[int]:
        results = self._panes.results
        return results.table.chosen if results is not None and not results.isHidden() else ()

    def export_picture(self) -> None:
        self._panes.timeline.ask_for_picture()

    def close_window(self) -> None:
        self._window.close()

    def open_original(self) -> None:
        self._panes.document.open_original()

    def save_original(self) -> None:
        self._panes.document.save_original()


def _are_one(place: Place, other: Place | None) -> bool:
    """By whatever names the same file goes."""
    if isinstance(place, Path) and isinstance(other, Path):
        with suppress(OSError):
            return place.samefile(other)
    return place == other
