"""A short help of the language of searches, below the field: each example can be put into it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from kzexplorer.translation import later, tr
from kzexplorer.ui.search.field import SearchField
from kzexplorer.ui.widgets.escaping import keeps_escape
from kzexplorer.ui.widgets.fleeting import FleetingPanel
from kzexplorer.ui.widgets.plain import label, named

_WIDTH, _EDGE = 560, 8
_ESCAPE = Qt.Key.Key_Escape

EXAMPLES = (
    ("treaty uranium", later("both words, also in longer words and other spellings of names")),
    ('"joint statement"', later("words that stand together")),
    ("astana OR almaty", later("either of two; AND binds closer, parentheses closest")),
    ("treaty -nuclear", later("without a word; NOT says the same")),
    ("NEAR(treaty uranium, 10)", later("at most ten other words between them")),
    ("actor:clinton place:astana", later("who took part, and where")),
    ("kind:visit,meeting", later("any of several kinds of event")),
    ("status:to-review", later("accepted, rejected, happened, planned or cancelled too")),
    ("date:2010..2012", later("also date:2010-05, date:before 2001, date:Sept 2010")),
    ("precision:day", later("how exactly the date is known")),
    ("confidence:>0.8", later("how sure the program is, from 0 to 1")),
    ('doc:"press release"', later("the title of the document")),
    ("text:uranium", later("the passage alone")),
    ("note:check tag:energy", later("what was noted and tagged by hand")),
)


class SearchHelp(FleetingPanel):
    """Opens with the focus on its first example; Escape goes back to the field."""

    def __init__(self, window: QWidget, field: SearchField) -> None:
        super().__init__(window)
        named(self, "searchHelp", tr("How to search"))
        self._field = field
        area = named(QScrollArea(self), "searchHelpArea", tr("Examples of searches"))
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        self._rows = named(QWidget(), "searchHelpRows", tr("Examples of searches"))
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(6, 2, 6, 4)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(1)
        grid.setColumnStretch(1, 1)
        self._buttons = [self._example(grid, row, *each) for row, each in enumerate(EXAMPLES)]
        area.setWidget(self._rows)
        self._rows.setAutoFillBackground(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 10, 6, 6)
        column.setSpacing(4)
        title = label("searchHelpTitle", "strong", tr("How to search"))
        title.setContentsMargins(8, 0, 8, 0)
        column.addWidget(title)
        column.addWidget(area)

    def open(self) -> None:
        """Show it below the field, as high as the window allows."""
        window = self._field.window()
        at = self._field.mapTo(window, QPoint(0, self._field.height() + 4))
        width = min(_WIDTH, window.width() - 2 * _EDGE)
        height = self._rows.sizeHint().height() + 48
        self.setGeometry(
            max(_EDGE, min(at.x(), window.width() - width - _EDGE)),
            at.y(),
            width,
            min(height, window.height() - at.y() - _EDGE),
        )
        self.show()
        self.raise_()
        self._buttons[0].setFocus()

    def event(self, event: QEvent) -> bool:
        """Escape is the panel's own while it has the focus, although the window knows that key too."""
        return keeps_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == _ESCAPE:
            self._go_back()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def _example(self, grid: QGridLayout, row: int, example: str, means: str) -> QPushButton:
        means = tr(means)
        button = named(QPushButton(example), f"searchExample{row}", f"{example}: {means}")
        button.setProperty("role", "link")
        button.clicked.connect(lambda: self._put(example))
        grid.addWidget(button, row, 0)
        grid.addWidget(label(f"searchMeaning{row}", "sub", means, wrap=True), row, 1)
        return button

    def _put(self, example: str) -> None:
        self._field.setText(example)
        self._go_back()

    def _go_back(self) -> None:
        self.hide()
        self._field.setFocus()
