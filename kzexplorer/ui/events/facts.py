"""What else the passage of an event tells: how somebody stands, the figures in it, and words that it quotes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from kzexplorer.domain.span import Span
from kzexplorer.translation import tr
from kzexplorer.ui.events.words import figure_line, quote_line, stance_line
from kzexplorer.ui.widgets.plain import label

if TYPE_CHECKING:
    from kzexplorer.store.views import EventDetail, StanceWords

_MOST = 6
_BORDER = 2  # as in resources/style.qss, around each line


class Facts(QWidget):
    """A line for each fact behind the name of its sort; hidden where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("eventFacts")
        self.setAccessibleName(tr("Stance, figures and quotes"))
        self._made: list[QWidget] = []
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnStretch(1, 1)

    def show_event(self, event: EventDetail) -> list[tuple[QLabel, tuple[Span, ...]]]:
        """Returns the lines in their order, each with the words that it comes from."""
        for widget in self._made:
            self._grid.removeWidget(widget)
            widget.setParent(None)
            widget.deleteLater()
        self._made.clear()
        shown = [(self._line(row, *fact[:2]), fact[2]) for row, fact in enumerate(_facts(event))]
        self.setVisible(bool(shown))
        return shown

    def _line(self, row: int, sort: str, words: str) -> QLabel:
        if sort:
            head = label(f"eventFactSort{row}", "small", sort)
            head.setContentsMargins(0, _BORDER, 0, 0)
            self._grid.addWidget(head, row, 0, Qt.AlignmentFlag.AlignTop)
            self._made.append(head)
        line = label(f"eventFact{row}", "fact", words, wrap=True)
        line.setAccessibleName(words)
        line.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._grid.addWidget(line, row, 1)
        self._made.append(line)
        return line


def _facts(event: EventDetail) -> Iterator[tuple[str, str, tuple[Span, ...]]]:
    """(the name of its sort where it is the first, what it says, where that stands) of each fact."""
    stances = [*((event.stance,) if event.stance is not None else ()), *event.stances_inside]
    for number, stance in enumerate(stances[:_MOST]):
        yield tr("Stance") if not number else "", stance_line(stance), _stance_spans(stance)
    for number, figure in enumerate(event.figures[:_MOST]):
        yield tr("Figures") if not number else "", figure_line(figure), (figure.span,)
    for number, quote in enumerate(event.quotes[:_MOST]):
        yield tr("Quotes") if not number else "", quote_line(quote), (quote.span,)


def _stance_spans(stance: StanceWords) -> tuple[Span, ...]:
    parts: Sequence[Span | None] = [*(part.span for part in (*stance.holders, *stance.targets)), stance.topic]
    return tuple(span for span in parts if span is not None)
