"""What the dialogs for exports and for evidence packs share: which events, what comes of the work, and the buttons."""

from __future__ import annotations

from collections.abc import Callable, Generator, Sequence
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from kzexplorer.domain.changes import Progress
from kzexplorer.store import Workspace
from kzexplorer.translation import tr
from kzexplorer.ui.exporting.options import OptionsForm
from kzexplorer.ui.exporting.running import Running
from kzexplorer.ui.exporting.shares import Share
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.choice import Choice
from kzexplorer.ui.widgets.enter_button import EnterButton
from kzexplorer.ui.widgets.plain import label, named
from kzexplorer.ui.widgets.tick_box import TickBox

if TYPE_CHECKING:
    from kzexplorer.store import Reader
    from kzexplorer.ui.background import Task


class LeavingDialog(QDialog):
    """`kept` is what was chosen the last time, and takes what is chosen now when something is written.

    A kind of dialog hands its own parts to `lay_out`, and says in `write` what is written to a path. The window stays
    at hand beside it; `renew` tells what shows and what is selected there when the person comes back.
    """

    def __init__(
        self, name: str, title: str, shares: Sequence[Share], session: Session, theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        named(self, name, title)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._beside = session, parent.window()
        self._shares: list[Share] = []
        self._counting: list[Task] = []
        self.renew: Callable[[], Sequence[Share]] | None = None
        self.kept: dict[str, Any] = {}
        self.which = Choice(f"{name}Which", tr("Which events"), theme)
        words = tr("Also what was said and discussed in meetings")
        self.details = TickBox(f"{name}Details", words, tr("Details of meetings"), theme)
        self.running = Running(f"{name}Running", session)
        self.running.began.connect(self._enable)
        self.running.ended.connect(self._enable)
        self.close_button = named(EnterButton(tr("Close")), f"{name}Close")
        self.close_button.clicked.connect(self.reject)
        self.go_button = named(EnterButton(title), f"{name}Go")
        self.go_button.setProperty("role", "primary")
        self.go_button.setDefault(True)
        self.go_button.clicked.connect(self.ask)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.form.addRow(tr("Which events"), self.which)
        self._inputs = named(QWidget(), f"{name}Inputs", tr("What is written"))
        self.which.currentIndexChanged.connect(lambda _: self._enable_details())
        session.leaving.connect(self.reject)
        self.finished.connect(lambda _how: self._leave())
        self.offer(shares, "shown")

    @property
    def share(self) -> Share:
        """The events that are meant."""
        return self._shares[max(0, self.which.currentIndex())]

    def open_in(self, size: QSize) -> None:
        """Show it, no larger than its window."""
        self.resize(size.boundedTo(self._beside.size() - QSize(60, 40)))
        self.show()

    def offer(self, shares: Sequence[Share], chosen: str) -> None:
        """Let the person choose among these; all events where the chosen one is not there."""
        self._shares = list(shares)
        self.which.clear()
        for share in self._shares:
            self.which.addItem(share.line, share.key)
        self.which.setCurrentIndex(max(0, self.which.findData(chosen)))
        self._enable_details()
        self._count()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.WindowActivate and self.renew is not None and not self.running.is_running:
            self.offer(self.renew(), self.share.key)
        return super().event(event)

    def ask(self) -> None:
        """Ask where to, and write."""
        name, words, suffix = self.target()
        folder = Path(str(self.kept.get("folder") or Path.home()))
        usual = str((folder if folder.is_dir() else Path.home()) / name)
        chosen, _ = QFileDialog.getSaveFileName(self, self.windowTitle(), usual, f"{words} (*{suffix})")
        if chosen:
            path = Path(chosen)
            self.write(path if path.name.lower().endswith(suffix) else path.with_name(path.name + suffix))

    def target(self) -> tuple[str, str, str]:
        """A name for the file, what kind of file it is in words, and how its name ends."""
        raise NotImplementedError

    def write(self, path: Path) -> None:
        """Write the file there, beside the window."""
        raise NotImplementedError

    def more_buttons(self) -> list[QPushButton]:
        """Those of this dialog alone, which stand on the left."""
        return []

    def remember(self, path: Path, **chosen: Any) -> None:
        """Keep what was chosen for the next time."""
        self.kept.update(chosen, details=self.details.isChecked(), folder=str(path.parent))

    def take_up(self, kept: dict[str, Any]) -> None:
        """Begin with what was chosen the last time; what is kept next is written into it."""
        self.kept = kept
        self.details.setChecked(kept.get("details") is True)

    def lay_out(self, title: str, *parts: QWidget) -> None:
        """Title, which events, the parts of this dialog, what becomes of it, buttons."""
        inner = QVBoxLayout(self._inputs)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(10)
        inner.addLayout(self.form)
        inner.addWidget(self.details)
        for part in parts:
            inner.addWidget(part)
        _line_up([self.form, *(part.form for part in parts if isinstance(part, OptionsForm))])
        if not any(isinstance(part, QAbstractItemView) for part in parts):
            inner.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(8)
        for button in self.more_buttons():
            row.addWidget(button)
        row.addStretch(1)
        row.addWidget(self.close_button)
        row.addWidget(self.go_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(12)
        column.addWidget(label(f"{self.objectName()}Heading", "title", title))
        column.addWidget(self._inputs, 1)
        column.addWidget(self.running)
        column.addLayout(row)

    def _enable(self) -> None:
        self._inputs.setEnabled(not self.running.is_running)
        self.go_button.setEnabled(not self.running.is_running)
        self.close_button.setText(tr("Stop and close") if self.running.is_running else tr("Close"))
        if self.running.is_running:
            self.running.stop_button.setFocus()
        else:
            self.go_button.setFocus()

    def _enable_details(self) -> None:
        """They come beside what all events tell; other events are chosen as they are."""
        self.details.setEnabled(self.share.key == "all")

    def _count(self) -> None:
        """How many show, which takes a while to read."""
        self._stop_counting()
        for share in self._shares:
            if share.count is None:
                ask, then = partial(_how_many, share), partial(self._counted, share)
                self._counting.append(self._session.read(ask, then))

    def _stop_counting(self) -> None:
        for task in self._counting:
            task.cancel()
        self._counting.clear()

    def _leave(self) -> None:
        self._stop_counting()
        self.running.leave()

    def _counted(self, share: Share, count: int) -> None:
        if share in self._shares:
            at = self._shares.index(share)
            self._shares[at] = replace(share, count=count)
            self.which.setItemText(at, self._shares[at].line)


def leave_beside(
    workspace: Workspace, *, leave: Callable[..., Generator[Progress, None, Any]], wish: Any, share: Share
) -> Generator[Progress, None, Any]:
    """What `leave` does with a wish, for the events of a share; on the thread beside the window, as it reads ids."""
    from kzexplorer.ui.printing.report import write

    yield Progress(0, 0, tr("Looking for the events"))
    return (yield from leave(workspace, replace(wish, events=share.read()), pdf=write))


def _line_up(forms: Sequence[QFormLayout]) -> None:
    """Give fields that stand in several forms one left edge."""
    found = [_label_of(form, row) for form in forms for row in range(form.rowCount())]
    labels = [each for each in found if each is not None]
    widest = max(each.sizeHint().width() for each in labels)
    for each in labels:
        each.setMinimumWidth(widest)


def _label_of(form: QFormLayout, row: int) -> QWidget | None:
    item = form.itemAt(row, QFormLayout.ItemRole.LabelRole)
    return None if item is None else item.widget()


def _how_many(share: Share, _reader: Reader) -> int:
    return len(share.read() or ())
