"""One of two entities that may be the same: what is known of it, and passages that name it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from kzexplorer.translation import tr
from kzexplorer.ui.correcting.row_list import RowList
from kzexplorer.ui.correcting.words import about_words, counts_words, example_row, on_one_line, shown
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.elided import ElidedLabel
from kzexplorer.ui.widgets.plain import label, named

if TYPE_CHECKING:
    from kzexplorer.store.views import EntityLine, Example

_MOST_NAMES = 6


class Side(QWidget):
    """`heading` says which of the two it is."""

    def __init__(self, name: str, heading: str, theme: Theme) -> None:
        super().__init__()
        named(self, name, heading)
        self.title, self.about, self.names = (ElidedLabel(f"{name}.{part}") for part in ("title", "about", "names"))
        self.title.setProperty("tone", "strong")
        for line in (self.about, self.names):
            line.setProperty("tone", "sub")
        self.passages = RowList(f"{name}.passages", tr("{name}: passages that name it", name=heading), theme, lines=2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label(f"{name}.heading", "small", heading))
        for part in (self.title, self.about, self.names):
            column.addWidget(part)
        column.addSpacing(4)
        column.addWidget(self.passages, 1)

    def show_entity(self, line: EntityLine, examples: Sequence[Example]) -> None:
        """Show this one."""
        self.title.setText(on_one_line(line.name))
        self.about.setText(f"{about_words(line)} · {counts_words(line)}")
        self.names.setText(
            tr("Also: {names}", names=", ".join(map(shown, line.aliases[:_MOST_NAMES]))) if line.aliases else ""
        )
        self.names.setVisible(bool(line.aliases))
        self.passages.rows.show_rows([example_row(key, example) for key, example in enumerate(examples)])
