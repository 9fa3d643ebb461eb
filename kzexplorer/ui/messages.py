"""The one place that shows a problem, a piece of news, work going on, or the first steps: strips above the panes."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from functools import cached_property

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzexplorer.domain.changes import Progress
from kzexplorer.errors import Problem
from kzexplorer.translation import later, tr
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import named
from kzexplorer.ui.widgets.strip import Strip
from kzexplorer.ui.widgets.work_strip import WorkStrip

TOUR = (
    later("Click an event on the timeline: the exact words that describe it light up in the text."),
    later("Click any marked words in the text: the timeline goes to the event that they describe."),
    later("Click a person or place on the left to see only its events; press Esc to see all again."),
)


class Messages(QWidget):
    """Takes no room while there is nothing to say. `list_asked` comes from the button beside files that were refused.

    `work` is what changes the workspace, `looking` what only looks into what may be done, `limit` says why nothing
    can be changed; strips that few starts need are made when they are asked for.
    """

    list_asked = Signal()
    tour_ended = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "messages", tr("Messages"))
        self._theme = theme
        self._step = 0
        self._details = ""
        self._start_needed: Strip | None = None
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.work = WorkStrip("work", theme, self)
        self._build_problem()
        self._build_news()
        self._build_tour()
        for strip in (self.problem, self.work, self.news, self.tour):
            strip.hide()
            column.addWidget(strip)

    def show_failure(self, error: Exception) -> None:
        """A Problem in its own words; anything else is a bug, with a report that can be copied."""
        if isinstance(error, Problem):
            self._details = f"{error}\n{error.details}".strip()
            self._list.hide()
            self.problem.show_words(str(error))
            return
        self._list.hide()
        self._details = "".join(traceback.format_exception(error))
        self.problem.show_words(
            tr(
                "Something went wrong inside kzexplorer. Your workspace is as it was before. Copy the "
                "report and send it to whoever gave you the program."
            )
        )

    def show_news(self, words: str, refused: str = "", details: str = "") -> None:
        """What work that ended has done; `refused` says what it could not do, with a button that lists all of it."""
        if words:
            self.news.show_words(words)
        if refused:
            self._details = details
            self.problem.show_words(refused)
        self._list.setVisible(bool(refused))

    def show_limit(self, words: str) -> None:
        """Why nothing can be changed; empty where it can."""
        if words:
            self.limit.show_words(words)
        elif "limit" in vars(self):
            self.limit.hide()

    def show_work(self, progress: Progress | None, facts: str = "") -> None:
        """What runs now; None when nothing does."""
        if progress is None:
            self.work.finish()
        else:
            self.work.show_progress(progress, facts)

    def start_tour(self) -> None:
        """The first steps, one at a time, until dismissed."""
        self._step = 0
        self._show_step()

    def _build_problem(self) -> None:
        self.problem = Strip("problemStrip", "bad", self._theme, self)
        self._list = self.problem.add_button("listProblem", tr("Show list"), self.list_asked.emit)
        self._list.hide()
        self.problem.add_button("copyProblem", tr("Copy details"), self._copy)
        self.problem.add_close()

    def _build_news(self) -> None:
        self.news = Strip("newsStrip", "good", self._theme, self)
        self.news.add_close()

    def show_unfinished(self, go_on: Callable[[], object]) -> None:
        """That the window closed while documents were being added."""

        def taken_up() -> None:
            strip.close_strip()
            go_on()

        strip = Strip("unfinishedStrip", "accent", self._theme, self)
        strip.show_words(tr("Documents were being added when the window closed. Those that were done are here."))
        strip.add_button("addTheRest", tr("Add the rest"), taken_up)
        strip.add_close()
        strip.closed.connect(strip.deleteLater)
        self._column.insertWidget(0, strip)

    def show_start_needed(self, words: str, start_again: Callable[[], object]) -> None:
        """That what was chosen holds from the next start on, with a button for that; nothing without words."""
        if not words:
            if self._start_needed is not None:
                self._start_needed.hide()
            return
        if self._start_needed is None:
            self._start_needed = strip = Strip("startStrip", "accent", self._theme, self)
            strip.add_button("startAgain", tr("Start again now"), lambda: QTimer.singleShot(0, self, start_again))
            strip.add_close()
            self._column.insertWidget(0, strip)
        self._start_needed.show_words(words)

    @cached_property
    def looking(self) -> WorkStrip:
        strip = WorkStrip("looking", self._theme, self)
        strip.hide()
        self._column.insertWidget(0, strip)
        return strip

    @cached_property
    def limit(self) -> Strip:
        strip = Strip("limitStrip", "warn", self._theme, self)
        strip.hide()
        self._column.insertWidget(0, strip)
        return strip

    def _build_tour(self) -> None:
        self.tour = Strip("tourStrip", "accent", self._theme, self)
        self._next = self.tour.add_button("tourNext", tr("Next"), self._advance)
        self.tour.add_close()
        self.tour.closed.connect(self.tour_ended)

    def _advance(self) -> None:
        self._step += 1
        if self._step < len(TOUR):
            self._show_step()
        else:
            self.tour.close_strip()

    def _show_step(self) -> None:
        self.tour.show_words(
            f"{tr('{number} of {total}', number=self._step + 1, total=len(TOUR))}   {tr(TOUR[self._step])}"
        )
        self._next.setText(tr("Next") if self._step + 1 < len(TOUR) else tr("Done"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
