"""Brings documents into the workspace: looks at what was chosen, shows the plan, runs the import, tells what became."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from kzexplorer.domain.changes import Progress
from kzexplorer.ui.background import Task
from kzexplorer.ui.messages import Messages
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme

if TYPE_CHECKING:
    from kzexplorer.operations.import_report import ImportReport
    from kzexplorer.operations.plan_import import ImportPlan
    from kzexplorer.ui.importing.files_dialog import FilesDialog

_MORE_TIME = 8.0


class Adding(QObject):
    """`begun` comes with the paths that are being added, `quiet` with how many documents came from a watched folder."""

    begun = Signal(object)
    quiet = Signal(object)

    def __init__(self, window: QWidget, session: Session, messages: Messages, theme: Theme) -> None:
        super().__init__(window)
        self._window, self._session, self._messages, self._theme = window, session, messages, theme
        self._looking: Task | None = None
        self._quiet: Task | None = None
        self._list: FilesDialog | None = None
        session.working.connect(self._working)
        messages.list_asked.connect(self.show_list)
        messages.work.list_asked.connect(self.show_list)
        messages.work.cancel_asked.connect(session.cancel)
        messages.work.pause_asked.connect(session.pause)

    # what a person asks for

    def add(self, paths: Sequence[Path]) -> None:
        """Look at these files and folders, and add them: at once where there are only a few new ones."""
        refusal = self._session.refusal
        if not paths:
            return
        if refusal is not None:
            self._session.failed.emit(refusal)
            return
        from kzexplorer.operations.plan_import import plan_import

        self._stop_looking()
        looking = self._messages.looking
        looking.cancel_asked.connect(self._stop_looking)
        self._looking = self._session.look_into(
            plan_import, list(paths), heard=looking.show_progress, then=partial(self._planned, list(paths))
        )

    def add_quietly(self, paths: Sequence[Path]) -> None:
        """Add these without a word, but for what is refused."""
        from kzexplorer.operations.import_files import import_files

        self._quiet = self._session.start(import_files, list(paths), then=self._added_quietly)

    def try_again(self, paths: Sequence[Path], more_time: bool) -> None:
        """Read files again that were refused."""
        from kzexplorer.operations.import_files import import_files
        from kzexplorer.operations.import_report import USUAL_SECONDS, ImportSettings

        settings = ImportSettings(seconds=USUAL_SECONDS * (_MORE_TIME if more_time else 1))
        self._start(partial(import_files, settings=settings), list(paths), list(paths))

    def read_again(self, document: int) -> None:
        """Look for events in a document anew; what was decided by hand stays."""
        from kzexplorer.operations.rerun_extraction import rerun_extraction

        self._session.start(rerun_extraction, [document], then=lambda _changes: None)

    def show_list(self) -> None:
        """What became of each file."""
        if not self._session.is_open:
            return
        if self._list is None:
            from kzexplorer.ui.importing.files_dialog import FilesDialog

            self._list = FilesDialog(self._session, self._theme, self._window)
            self._list.again.connect(self.try_again)
            self._list.finished.connect(self._list_closed)
            self._list.show()
        self._list.activateWindow()

    # how it goes

    def _planned(self, paths: list[Path], plan: ImportPlan | None) -> None:
        self._looking = None
        self._messages.looking.finish()
        if plan is None:
            return
        from kzexplorer.ui.importing.plan_dialog import PlanDialog, needs_a_look

        if not needs_a_look(plan):
            self._agreed(paths, plan)
            return
        dialog = PlanDialog(plan, self._session, self._theme, self._window)
        dialog.agreed.connect(partial(self._agreed, paths))
        dialog.show()

    def _agreed(self, paths: list[Path], plan: ImportPlan) -> None:
        from kzexplorer.operations.import_files import import_files

        self._start(import_files, plan, paths)

    def _start(self, operation: Any, chosen: Any, paths: list[Path]) -> None:
        if self._session.start(operation, chosen, then=self._added) is not None:
            self._messages.news.hide()
            self._messages.problem.hide()
            self.begun.emit(paths)

    def _stop_looking(self) -> None:
        if self._looking is not None:
            self._looking.cancel()

    def _working(self, step: Progress | None) -> None:
        if step is None:
            self._messages.show_work(None)
            return
        outcomes = getattr(step, "outcomes", None)
        if outcomes and self._list is not None:
            self._list.add_outcomes(outcomes)
        if self._quiet is None or self._session.running is not self._quiet:
            self._messages.show_work(*_words(step))

    def _added(self, report: ImportReport) -> None:
        from kzexplorer.ui.importing.words import refused_words, report_words

        details = "\n".join(f"{each.origin}: {each.reason} {each.next_step}" for each in report.refused)
        self._messages.show_news(report_words(report), refused_words(report.refused), details)

    def _added_quietly(self, report: ImportReport) -> None:
        self._quiet = None
        self.quiet.emit(report.n_read)
        if report.refused:
            from kzexplorer.ui.importing.words import refused_words

            details = "\n".join(f"{each.origin}: {each.reason} {each.next_step}" for each in report.refused)
            self._messages.show_news("", refused_words(report.refused), details)

    def _list_closed(self) -> None:
        self._list = None


def _words(step: Progress) -> tuple[Progress, str]:
    """What the strip says, with a second line that an import alone has."""
    if type(step) is Progress:
        return step, ""
    from kzexplorer.operations.import_report import ImportProgress
    from kzexplorer.ui.importing.words import fact_words, work_words

    if not isinstance(step, ImportProgress):
        return step, ""
    return Progress(step.done, step.total, work_words(step)), fact_words(step)
