"""Keeps the workspace safe: copies it, puts a copy back, and looks whether it is sound after a crash."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from kzexplorer import paths
from kzexplorer.domain.changes import Progress
from kzexplorer.errors import Problem
from kzexplorer.translation import tr
from kzexplorer.ui.background import Task
from kzexplorer.ui.messages import Messages
from kzexplorer.ui.session import Session

_AFTER_OPENING_MS = 1_500
"""A workspace that was opened shows first."""


class Keeping(QObject):
    """What File > Back up and File > Restore do; all of it beside the window's thread, to be cancelled at any time."""

    def __init__(self, window: QWidget, session: Session, messages: Messages) -> None:
        super().__init__(window)
        self._window, self._session, self._messages = window, session, messages
        self._copying: Task | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(_AFTER_OPENING_MS)
        self._soon.timeout.connect(self._look_after_crash)
        session.opened.connect(self._soon.start)
        session.leaving.connect(self._soon.stop)

    def ask_where_to_copy(self) -> None:
        place = self._session.workspace.path if self._session.is_open else None
        if not isinstance(place, Path):
            self._session.failed.emit(_no_file(place))
            return
        usual = str(place.with_name(f"{place.stem}-copy{place.suffix}"))
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            tr("Back up workspace"),
            usual,
            workspace_kinds(),
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        if chosen:
            path = Path(chosen)
            self.copy_to(path if path.suffix else path.with_suffix(paths.WORKSPACE_SUFFIX))

    def copy_to(self, target: Path) -> None:
        """Copy the workspace while it is used; one that is there is never written over."""
        from kzexplorer.operations.back_up import back_up

        if self._copying is not None:
            self._session.failed.emit(
                Problem(tr("The workspace is being copied already."), tr("Wait until that is done."))
            )
            return
        looking = self._messages.looking
        looking.cancel_asked.connect(self._stop)
        self._copying = self._session.look_into(back_up, target, heard=self._show, then=self._copied)

    def ask_what_to_restore(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(self._window, tr("Restore from a copy"), "", workspace_kinds())
        if chosen:
            self.restore(Path(chosen))

    def restore(self, copy: Path) -> None:
        """Put a copy in the place of the open workspace, which is kept under another name."""
        self._session.restore(copy, partial(self._restored, copy))

    def _show(self, step: Progress) -> None:
        if self._copying is not None:
            self._messages.looking.show_progress(step)

    def _copied(self, target: Path | None) -> None:
        self._copying = None
        self._messages.looking.finish()
        if target is not None:
            self._messages.show_news(tr("The workspace was copied to {target}. The copy was checked.", target=target))

    def _restored(self, copy: Path, kept: Path | None) -> None:
        before = "" if kept is None else tr(" What was there before is in {kept}.", kept=kept)
        self._messages.show_news(tr("The workspace is what {copy} holds.{before}", copy=copy, before=before))

    def _stop(self) -> None:
        if self._copying is not None:
            self._copying.cancel()

    def _look_after_crash(self) -> None:
        if self._session.is_open and self._session.workspace.was_interrupted:
            from kzexplorer.operations.check_workspace import check_quickly

            self._session.look_into(check_quickly, heard=lambda _step: None, then=self._looked_after_crash)

    def _looked_after_crash(self, wrong: str | None) -> None:
        if wrong is not None:
            name = self._session.workspace.path
            what = tr("{name} was not closed properly the last time, and is damaged.", name=name)
            self._messages.show_failure(Problem(what, tr("Restore it from a copy: File, Restore from a copy."), wrong))


def workspace_kinds() -> str:
    """What a system dialog can be narrowed to: workspaces, or everything."""
    return f"{tr('Workspaces (*{suffix})', suffix=paths.WORKSPACE_SUFFIX)};;{tr('All files (*)')}"


def _no_file(place: object) -> Problem:
    if place is None:
        return Problem(tr("There is no workspace to copy."), tr("Open one, or make a new one, from the menu."))
    return Problem(
        tr("{place} is on a server, where it is copied by the server's own means.", place=place),
        tr("Ask who runs the server."),
    )
