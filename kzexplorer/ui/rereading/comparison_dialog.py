"""Read documents again and see what would come, change and go, before a person takes it over or leaves it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kzexplorer.translation import later, tr, trn
from kzexplorer.ui.rereading.dialog import RereadingDialog
from kzexplorer.ui.rereading.rows import Row
from kzexplorer.ui.rereading.words import SHARES, comparison_rows, summary_words
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import label, named
from kzexplorer.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from kzexplorer.operations.compare_extraction import Comparison

_SIZE = QSize(900, 620)
_SCOPES = (("all", later("All documents")), ("shown", later("The document that shows")))
_PROMISE = later(
    "Nothing changes until you take it over. What you decided stays in any case, and Undo takes all of it back."
)


class ComparisonDialog(RereadingDialog):
    """`agreed` comes with the ids of the documents in which what is found now shall hold.

    `document` is the one that shows, None where none does.
    """

    agreed = Signal(object)

    def __init__(self, document: int | None, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__("comparisonDialog", tr("Read documents again"), session, theme, parent)
        self._document = document
        self.comparison: Comparison | None = None
        self.scope = Segmented(
            "comparisonScope",
            [(key, tr(words)) for key, words in (_SCOPES if document is not None else _SCOPES[:1])],
            theme,
        )
        self.scope.setAccessibleName(tr("What is read again"))
        self.scope.chosen.connect(self._begin_anew)
        shares = (("every", tr("All")), *((key, tr(words)) for key, words in SHARES.items()))
        self.shares = Segmented("comparisonShares", shares, theme)
        self.shares.setAccessibleName(tr("What shows"))
        self.shares.chosen.connect(lambda _key: self._narrow())
        self.words = named(QLineEdit(), "comparisonWords", tr("Only rows with these words"))
        self.words.setPlaceholderText(tr("Only with these words"))
        self.words.setClearButtonEnabled(True)
        self.words.textChanged.connect(lambda _words: self._narrow())
        self.counts = label("comparisonCounts", "sub")
        self.counts.setMinimumWidth(self.counts.fontMetrics().horizontalAdvance("10,000 events"))
        self.counts.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.leave = self.button("comparisonLeave", tr("Close"), self.reject)
        self.compare = self.button("comparisonCompare", tr("Compare"), self.begin)
        self.take = self.button("comparisonTake", tr("Take over"), self.take_over)
        for button in (self.compare, self.take):
            button.setProperty("role", "primary")
        self._lay_out()
        self._begin_anew()
        self.compare.setFocus()

    def open_beside(self) -> None:
        self.open_in(_SIZE)

    def begin(self) -> None:
        """Read them again, and show what is otherwise than now."""
        from kzexplorer.operations.compare_extraction import compare

        refusal = self._session.refusal
        if refusal is not None:
            self.said.setText(str(refusal))
            return
        chosen = None if self.scope.current == "all" or self._document is None else [self._document]
        self.said.setText(tr(_PROMISE))
        self.table.say("")
        self.look(compare, chosen, then=self._show)
        self.compare.setEnabled(False)
        self.stop.setFocus()

    def take_over(self) -> None:
        """Let what is found now hold, in the documents where it is otherwise."""
        if self.comparison is not None and self.comparison.documents:
            self.agreed.emit([each.document for each in self.comparison.documents])
            self.accept()

    def leave_off(self) -> None:
        super().leave_off()
        if hasattr(self, "compare"):
            self.compare.setEnabled(True)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.addWidget(label("comparisonTitle", "title", tr("Read documents again")), 1)
        head.addWidget(self.scope)
        above = QHBoxLayout()
        above.setSpacing(10)
        above.addWidget(self.shares)
        above.addWidget(self.words, 1)
        above.addWidget(self.counts)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self.working, 1)
        for button in (self.leave, self.compare, self.take):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 16, 20, 16)
        column.setSpacing(10)
        column.addLayout(head)
        column.addWidget(self.said)
        column.addLayout(above)
        column.addWidget(self.table, 1)
        column.addLayout(buttons)

    def _begin_anew(self, _scope: str = "all") -> None:
        self.leave_off()
        self.comparison = None
        self.table.rows.show_rows(())
        self.counts.setText("")
        self.said.setText(tr("See what is found today that was not found before. {promise}", promise=tr(_PROMISE)))
        self.table.say(tr("What would come, change and go shows here."))
        self.take.hide()
        self.compare.show()
        self._offer(False)

    def _offer(self, on: bool) -> None:
        self.shares.setEnabled(on)
        self.words.setEnabled(on)

    def _show(self, comparison: Comparison | None) -> None:
        self.compare.setEnabled(True)
        if comparison is None:
            self.said.setText(tr("The documents could not be compared."))
            return
        self.comparison = comparison
        problems = " ".join(map(str, comparison.problems[:1]))
        more = (
            " " + trn("And {n} more.", "And {n} more.", len(comparison.problems) - 1)
            if len(comparison.problems) > 1
            else ""
        )
        self.said.setText(f"{summary_words(comparison)} {problems}{more}".strip())
        self.table.say(tr("Nothing would change."))
        self.table.rows.show_rows(comparison_rows(comparison))
        changed = bool(comparison.documents)
        self._offer(changed)
        self.take.setVisible(changed)
        self.compare.setVisible(not changed)
        self.take.setText(trn("Take over in {n} document", "Take over in {n} documents", len(comparison.documents)))
        self._narrow()
        (self.table if changed else self.leave).setFocus()

    def _narrow(self) -> None:
        share, words = self.shares.current, self.words.text().casefold().split()

        def passes(row: Row) -> bool:
            held = f"{row.title} {row.below}".casefold()
            return share in ("every", row.share) and all(word in held for word in words)

        if self.comparison is not None and self.comparison.documents:
            self.table.say(tr("No event is like that."))
        self.table.rows.narrow(passes)
        self.counts.setText(
            trn("{n} event", "{n} events", self.table.rows.n_shown) if self.comparison is not None else ""
        )
