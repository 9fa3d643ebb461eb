"""What this program is, in a small window."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from kzexplorer import __version__
from kzexplorer.translation import later, tr
from kzexplorer.ui.widgets.plain import label, named

_WORDS = later(
    "Dated events from documents, beside the exact words that tell them.\n\nIt works offline: "
    "it opens no connection, sends nothing and asks for no updates.\n\nMIT licence. The fonts "
    "are under the SIL Open Font License; place names come from open data."
)


def show_about(parent: QWidget) -> None:
    """Open the window; it closes on Escape."""
    dialog = named(QDialog(parent), "about")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(tr("About kzexplorer"))
    column = QVBoxLayout(dialog)
    column.setContentsMargins(24, 20, 24, 16)
    column.setSpacing(10)
    column.addWidget(label("aboutTitle", "title", tr("kzexplorer {version__}", version__=__version__)))
    words = label("aboutWords", "sub", tr(_WORDS), wrap=True)
    words.setFixedWidth(400)
    column.addWidget(words)
    column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.close)
    column.addWidget(buttons)
    dialog.show()
