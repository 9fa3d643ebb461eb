"""What the Help menu does."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication

from kzexplorer import paths
from kzexplorer.errors import Problem
from kzexplorer.translation import tr
from kzexplorer.ui.commands.reach import Reach


class HelpCommands(Reach):
    """Dialogs are imported when they are first opened."""

    def start_tour(self) -> None:
        self._frame.messages.start_tour()

    def open_log(self) -> None:
        """Show the folder of the log in the system's files. Raises Problem."""
        log = paths.log_file()
        if not paths.is_there(log):
            raise Problem(
                tr("Nothing has gone wrong so far that was not expected, so there is no log."),
                tr("It would be {log}.", log=log),
            )
        _open_folder(log.parent)

    def open_data(self) -> None:
        """Show the folder of the workspace, or of the person's own where none is open. Raises Problem."""
        place = self._session.place
        _open_folder((place if isinstance(place, Path) else paths.default_workspace()).absolute().parent)

    def copy_details(self) -> None:
        """Put what a report about the program should say of this installation on the clipboard."""
        from kzexplorer.ui.dialogs.installation import installation_details

        QGuiApplication.clipboard().setText(installation_details(self._session.place))
        self._frame.messages.show_news(tr("The details of this installation were copied. They name folders of yours."))

    def show_licences(self) -> None:
        """Open the window of the licences. Raises Problem."""
        from kzexplorer.ui.dialogs.licences.window import LicencesWindow

        self._open("licences", lambda: LicencesWindow(self._theme, self._window))

    def show_about(self) -> None:
        from kzexplorer.ui.dialogs.about import AboutWindow

        self._open("about", lambda: AboutWindow(self.show_licences, self.copy_details, self._theme, self._window))


def _open_folder(folder: Path) -> None:
    """Raises Problem where it is not there, or no program shows it."""
    if not folder.is_dir():
        raise Problem(tr("The folder {folder} is not there yet.", folder=folder), tr("It is made when it is needed."))
    if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        raise Problem(
            tr("No program of this system could show the folder {folder}.", folder=folder),
            tr("Open it with the program that you use for files."),
        )
