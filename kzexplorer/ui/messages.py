"""The one place that shows a problem, a piece of news, work going on, or the first steps: strips above the panes."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QToolButton, QVBoxLayout, QWidget

from kzexplorer.domain.changes import Progress
from kzexplorer.errors import Problem
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.guarded import guarded
from kzexplorer.ui.widgets.plain import counted, label, named

if TYPE_CHECKING:
    from kzexplorer.operations.import_report import ImportReport

TOUR = (
    "Click an event on the timeline: the exact words that describe it light up in the text.",
    "Click any marked words in the text: the timeline goes to the event that they describe.",
    "Click a person or place on the left to see only its events; press Esc to see all again.",
)
_ICONS = {"bad": "warning", "good": "check", "accent": "info"}
_SPOKEN = {"bad": "Problem", "good": "News", "accent": "Note"}
_GAP = 8  # below each strip, so that none is left when no strip shows


class Strip(QWidget):
    """One message in a coloured band; `closed` comes when it went away."""

    closed = Signal()

    def __init__(self, name: str, tone: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, name, _SPOKEN[tone])
        self._tone, self._theme = tone, theme
        self._icon = named(QLabel(), f"{name}Icon", _SPOKEN[tone])
        self._words = label(f"{name}Words", wrap=True)
        self._words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(14, 7, 8, 7 + _GAP)
        self._row.setSpacing(10)
        self._row.addWidget(self._icon)
        self._row.addWidget(self._words, 1)
        theme.changed.connect(self._restyle)
        self._restyle()

    def show_words(self, words: str) -> None:
        self._words.setText(words)
        self.setAccessibleName(words)
        self.show()

    @property
    def words(self) -> str:
        return self._words.text()

    def add_button(self, name: str, words: str, run: Callable[[], None]) -> QPushButton:
        button = named(QPushButton(words), name)
        button.clicked.connect(run)
        self._row.addWidget(button)
        return button

    def add_widget(self, widget: QWidget) -> None:
        self._row.addWidget(widget)

    def add_close(self) -> None:
        button = named(QToolButton(), f"{self.objectName()}Close")
        button.setProperty("role", "flat")
        button.setAccessibleName("Dismiss")
        button.setToolTip("Dismiss")
        self._theme.changed.connect(lambda: button.setIcon(self._theme.icon("cross")))
        button.setIcon(self._theme.icon("cross"))
        button.setIconSize(QSize(14, 14))
        button.clicked.connect(self.close_strip)
        self._row.addWidget(button)

    def close_strip(self) -> None:
        self.hide()
        self.closed.emit()

    @guarded
    def paintEvent(self, _event: QPaintEvent) -> None:
        colours = self._theme.colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.named().get(f"{self._tone}_tint", colours.selected)))
        painter.drawRoundedRect(self.rect().adjusted(0, 0, 0, -_GAP), 8, 8)

    def _restyle(self) -> None:
        self._icon.setPixmap(self._theme.icon(_ICONS[self._tone], self._tone).pixmap(16, 16))
        self.update()


class Messages(QWidget):
    """Takes no room while there is nothing to say. `cancel_asked` comes from the button beside work going on."""

    cancel_asked = Signal()
    tour_ended = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "messages", "Messages")
        self._theme = theme
        self._step = 0
        self._details = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._build_problem()
        self._build_news()
        self._build_work()
        self._build_tour()
        for strip in (self.problem, self.work, self.news, self.tour):
            strip.hide()
            column.addWidget(strip)

    def show_failure(self, error: Exception) -> None:
        """A Problem in its own words; anything else is a bug, with a report that can be copied."""
        if isinstance(error, Problem):
            self._details = f"{error}\n{error.details}".strip()
            self.problem.show_words(str(error))
            return
        self._details = "".join(traceback.format_exception(error))
        self.problem.show_words(
            "Something went wrong inside kzexplorer. Your workspace is as it was before. "
            "Copy the report and send it to whoever gave you the program."
        )

    def show_report(self, report: ImportReport) -> None:
        """What became of the files that were added; refused ones with the reason and the next step."""
        said = [f"Added {counted(report.n_read, 'document')}."] if report.n_read else []
        if report.n_skipped:
            said.append(f"Left out {counted(report.n_skipped, 'file')}.")
        if said:
            self.news.show_words(" ".join(said))
        if report.refused:
            sentences = [str(each.problem) for each in report.refused]
            self._details = "\n".join(sentences)
            more = f" And {counted(len(sentences) - 1, 'more file')}." if len(sentences) > 1 else ""
            self.problem.show_words(sentences[0] + more)

    def show_work(self, progress: Progress | None) -> None:
        """What runs now; None when nothing does."""
        if progress is None:
            self.work.hide()
            return
        self._bar.setRange(0, progress.total)
        self._bar.setValue(progress.done)
        self.work.show_words(progress.words)

    def start_tour(self) -> None:
        """The first steps, one at a time, until dismissed."""
        self._step = 0
        self._show_step()

    def _build_problem(self) -> None:
        self.problem = Strip("problemStrip", "bad", self._theme, self)
        self.problem.add_button("copyProblem", "Copy details", self._copy)
        self.problem.add_close()

    def _build_news(self) -> None:
        self.news = Strip("newsStrip", "good", self._theme, self)
        self.news.add_close()

    def _build_work(self) -> None:
        self.work = Strip("workStrip", "accent", self._theme, self)
        self._bar = named(QProgressBar(), "workProgress", "How far the work is")
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(160)
        self.work.add_widget(self._bar)
        self.work.add_button("cancelWork", "Cancel", self.cancel_asked.emit)

    def _build_tour(self) -> None:
        self.tour = Strip("tourStrip", "accent", self._theme, self)
        self._next = self.tour.add_button("tourNext", "Next", self._advance)
        self.tour.add_close()
        self.tour.closed.connect(self.tour_ended)

    def _advance(self) -> None:
        self._step += 1
        if self._step < len(TOUR):
            self._show_step()
        else:
            self.tour.close_strip()

    def _show_step(self) -> None:
        self.tour.show_words(f"{self._step + 1} of {len(TOUR)}   {TOUR[self._step]}")
        self._next.setText("Next" if self._step + 1 < len(TOUR) else "Done")

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)
