"""What can be set for the format that is chosen: only what it heeds shows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog, QFormLayout, QHBoxLayout, QLineEdit, QWidget

from kzexplorer.errors import Problem
from kzexplorer.export.formats import Imprecise, Layout, Options
from kzexplorer.paths import resource
from kzexplorer.translation import later, tr
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.widgets.choice import Choice
from kzexplorer.ui.widgets.enter_button import EnterButton
from kzexplorer.ui.widgets.plain import label, named
from kzexplorer.whole_file import written_whole

_IMPRECISE = (
    (Imprecise.SPANS, later("As spans of whole days")),
    (Imprecise.LEAVE_OUT, later("Left out, and counted")),
)
_LAYOUTS = ((Layout.LIST, later("A dated list")), (Layout.TABLE, later("A table")))


class OptionsForm(QWidget):
    """A title for reports, imprecise dates for calendars, layout and house style for reports, in one `form`."""

    def __init__(self, name: str, theme: Theme, workspace: str) -> None:
        super().__init__()
        named(self, name, tr("Options"))
        self._offered: tuple[str, ...] = ()
        self._template: Path | None = None
        self.title = named(QLineEdit(), f"{name}Title", tr("Title"))
        self.title.setPlaceholderText(workspace)
        self.imprecise = _choice(f"{name}Imprecise", tr("Imprecise dates"), _IMPRECISE, theme)
        self.layout_choice = _choice(f"{name}Layout", tr("Layout"), _LAYOUTS, theme)
        self._style = label(f"{name}Style", "sub", tr("The usual one"), wrap=True)
        self._choose = named(EnterButton(tr("Choose…")), f"{name}StyleChoose")
        self._choose.setAccessibleName(tr("Choose a house style"))
        self._usual = named(EnterButton(tr("Use the usual one")), f"{name}StyleUsual")
        self._save = named(EnterButton(tr("Save a copy…")), f"{name}StyleSave")
        self._save.setAccessibleName(tr("Save a copy of the usual house style, to change it"))
        self._choose.clicked.connect(self._ask_for_template)
        self._save.clicked.connect(self._ask_where_to)
        self._usual.clicked.connect(lambda: self.put_template(None))
        self._lay_out(name)
        self.put_template(None)
        self.offer((), is_report=False)

    def offer(self, options: tuple[str, ...], *, is_report: bool) -> None:
        """Show those that a format heeds, by the names of the fields of `Options`."""
        self._offered = options
        for row, is_there in enumerate((is_report, "imprecise" in options, "layout" in options, "template" in options)):
            self.form.setRowVisible(row, is_there)

    @property
    def options(self) -> Options:
        """What is set; what does not show is as usual."""
        has = self._offered.__contains__
        return Options(
            Imprecise(self.imprecise.currentData()) if has("imprecise") else Imprecise.SPANS,
            Layout(self.layout_choice.currentData()) if has("layout") else Layout.LIST,
            self._template if has("template") else None,
        )

    def put_template(self, path: Path | None) -> None:
        """Take a house style; None for the usual one."""
        self._template = path
        self._style.setText(tr("The usual one") if path is None else path.name)
        self._usual.setVisible(path is not None)
        self._save.setVisible(path is None)

    def save_usual(self, path: Path) -> None:
        """Write the usual house style of Word reports, or of HTML for a name that says so, and take the copy."""
        suffix = ".css" if path.suffix.lower() == ".css" else ".docx"
        path = path if path.suffix else path.with_suffix(suffix)
        try:
            with written_whole(path) as out:
                out.write(resource(f"templates/report{suffix}").read_bytes())
        except Problem as problem:
            self._style.setText(str(problem))
            return
        self.put_template(path)

    def kept(self) -> dict[str, Any]:
        """What is remembered until the next time."""
        return {
            "imprecise": str(self.imprecise.currentData()),
            "layout": str(self.layout_choice.currentData()),
            "template": "" if self._template is None else str(self._template),
        }

    def restore(self, kept: dict[str, Any]) -> None:
        """Take what was remembered, as far as it still makes sense."""
        for box, key in ((self.imprecise, "imprecise"), (self.layout_choice, "layout")):
            box.setCurrentIndex(max(0, box.findData(kept.get(key))))
        template = Path(str(kept.get("template") or ""))
        self.put_template(template if template.is_file() else None)

    def _ask_for_template(self) -> None:
        words = f"{tr('House styles')} (*.docx *.css)"
        chosen, _ = QFileDialog.getOpenFileName(self, tr("House style"), "", words)
        if chosen:
            self.put_template(Path(chosen))

    def _ask_where_to(self) -> None:
        words = f"{tr('Word documents')} (*.docx);;{tr('Style sheets for HTML')} (*.css)"
        title = tr("Save a copy of the usual house style")
        chosen, _ = QFileDialog.getSaveFileName(self, title, tr("House style") + ".docx", words)
        if chosen:
            self.save_usual(Path(chosen))

    def _lay_out(self, name: str) -> None:
        style = named(QWidget(), f"{name}StyleRow", tr("House style"))
        row = QHBoxLayout(style)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._style, 1)
        row.addWidget(self._choose)
        row.addWidget(self._save)
        row.addWidget(self._usual)
        self.form = QFormLayout(self)
        self.form.setContentsMargins(0, 0, 0, 0)
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.form.addRow(tr("Title"), self.title)
        self.form.addRow(tr("Imprecise dates"), self.imprecise)
        self.form.addRow(tr("Layout"), self.layout_choice)
        self.form.addRow(tr("House style"), style)


def _choice(name: str, spoken: str, choices: tuple[tuple[str, str], ...], theme: Theme) -> Choice:
    box = Choice(name, spoken, theme)
    for value, words in choices:
        box.addItem(tr(words), str(value))
    return box
