"""What this program is, in a small window that leads to its licences."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from kzexplorer import __version__
from kzexplorer.translation import later, tr
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.plain import label, named

_WORDS = (
    later("Dated events from documents, beside the exact words that tell them."),
    later("It works offline: it opens no connection, sends nothing and asks for no updates."),
    later("kzexplorer is under the MIT licence. It is made with the work of others, whose licences it carries."),
)
_ICON, _WIDE = 56, 440


class AboutWindow(QDialog):
    """Closes on Escape; its buttons run what they are given."""

    def __init__(
        self, show_licences: Callable[[], None], copy_details: Callable[[], None], theme: Theme, parent: QWidget
    ) -> None:
        super().__init__(parent)
        named(self, "about", tr("About kzexplorer"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("About kzexplorer"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(10)
        column.addLayout(self._head(theme))
        for n, words in enumerate(_WORDS):
            line = label(f"aboutWords{n}", "sub", tr(words), wrap=True)
            line.setFixedWidth(_WIDE)
            column.addWidget(line)
        column.addSpacing(6)
        column.addLayout(self._buttons(show_licences, copy_details))
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def _head(self, theme: Theme) -> QHBoxLayout:
        icon = label("aboutIcon")
        icon.setAccessibleName(tr("Sign of kzexplorer"))
        icon.setPixmap(theme.icon("app", size=_ICON).pixmap(_ICON, _ICON))
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(label("aboutTitle", "title", "kzexplorer"))
        names.addWidget(label("aboutVersion", "sub", tr("Version {version}", version=__version__)))
        names.addWidget(label("aboutQt", "sub", tr("with Qt {version}", version=qVersion())))
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(icon)
        row.addLayout(names, 1)
        return row

    def _buttons(self, show_licences: Callable[[], None], copy_details: Callable[[], None]) -> QHBoxLayout:
        row = QHBoxLayout()
        for name, words, run in (
            ("aboutLicences", tr("Licences"), show_licences),
            ("aboutCopy", tr("Copy details"), copy_details),
        ):
            button = named(QPushButton(words), name)
            button.setAutoDefault(False)
            button.clicked.connect(run)
            row.addWidget(button)
        row.addStretch(1)
        close = named(QPushButton(tr("Close")), "aboutClose")
        close.setDefault(True)
        close.clicked.connect(self.close)
        row.addWidget(close)
        return row
