"""What leads anywhere: the palette, the way back and forward, the history, the sheet of keys and changing them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from kzexplorer.domain.span import Span
from kzexplorer.domain.when import When
from kzexplorer.ui.commands.panes import Panes
from kzexplorer.ui.commands.reach import Reach
from kzexplorer.ui.frame import Frame
from kzexplorer.ui.keymap import CommandLine, Keymap
from kzexplorer.ui.selection import Selection
from kzexplorer.ui.session import Session
from kzexplorer.ui.theme import Theme
from kzexplorer.ui.trail import Trail

if TYPE_CHECKING:
    from kzexplorer.ui.history.pane import HistoryPane
    from kzexplorer.ui.palette.entries import Entry
    from kzexplorer.ui.palette.palette import Palette

_MOST_RECENT = 12


class Table(Protocol):
    """All commands, as the menus have them."""

    def lines(self) -> list[CommandLine]: ...

    def trigger(self, command: str) -> None: ...


class AnywhereCommands(Reach):
    """`recent` are the ids of the commands that the palette ran last, newest first; `history` is made when it is first
    opened."""

    def __init__(
        self, window: QMainWindow, frame: Frame, panes: Panes, session: Session, selection: Selection, theme: Theme
    ) -> None:
        super().__init__(window, frame, panes, session, selection, theme)
        self.recent: list[str] = []
        self.trail = Trail(session, selection, self._show_place, self._show_query)
        panes.document.views.pressed.connect(self.trail.press)
        self._table: Table | None = None
        self._keymap: Keymap | None = None
        self._palette: Palette | None = None
        self.history: HistoryPane | None = None

    def serve(self, table: Table, keymap: Keymap, recent: Sequence[str]) -> None:
        """Offer the commands of this table from now on."""
        self._table, self._keymap, self.recent = table, keymap, list(recent)

    def show_palette(self) -> None:
        """Ask what is to be done or where to go."""
        assert self._table is not None
        if self._palette is None:
            from kzexplorer.ui.palette.palette import Palette

            self._palette = Palette(self._session, self._theme, self._window)
            self._palette.ran.connect(self._run_chosen)
            self._palette.gone_to.connect(self._go_to)
        self._palette.open_over(self._table.lines(), self.recent)

    def change_keys(self) -> None:
        """Show every command with its keys, and let them be changed."""
        assert self._table is not None
        assert self._keymap is not None
        from kzexplorer.ui.dialogs.shortcuts.dialog import ShortcutsDialog

        lines, keymap = self._table.lines(), self._keymap
        self._open("shortcuts", lambda: ShortcutsDialog(lines, keymap, self._theme, self._window))

    def show_keys(self) -> None:
        """Show the sheet of keys."""
        assert self._table is not None
        assert self._keymap is not None
        from kzexplorer.ui.dialogs.keys import KeysSheet

        lines, keymap, wheel = self._table.lines, self._keymap, self._panes.timeline.handling.wheel
        self._open("keys", lambda: KeysSheet(lines, keymap, wheel, self._window))

    def show_manual(self) -> None:
        """Open the manual at the chapter that tells of what has the focus."""
        assert self._table is not None
        assert self._keymap is not None
        from kzexplorer.ui.dialogs.manual.window import ManualWindow

        active = QApplication.activeWindow()
        lines, keymap = self._table.lines, self._keymap
        self._open("manual", lambda: ManualWindow(lines, keymap, self._theme, self._window))
        manual = self._window.findChild(ManualWindow)
        if manual is not None:
            manual.open_fitting("" if active is None else active.objectName(), self._frame.footer.pane)

    def show_history(self) -> None:
        """List who changed what, where the sidebar stands; where it stands there already, the sidebar again."""
        if self.history is None:
            from kzexplorer.ui.history.pane import HistoryPane

            self.history = HistoryPane(self._session, self._selection, self._theme, self._window)
            self.history.closed.connect(self._close_history)
        if self._frame.covering is self.history:
            self._close_history()
        else:
            self._frame.cover("sidebar", self.history)
            self.history.open()

    def _close_history(self) -> None:
        self._frame.uncover()
        self._panes.timeline.steering.focus()

    def go_back(self) -> None:
        """To what was looked at before."""
        self.trail.back()

    def go_forward(self) -> None:
        """To what was looked at before going back."""
        self.trail.forward()

    def _run_chosen(self, command: str) -> None:
        assert self._table is not None
        self.recent = [command, *(each for each in self.recent if each != command)][:_MOST_RECENT]
        self._table.trigger(command)

    def _go_to(self, entry: Entry) -> None:
        if isinstance(entry.what, When):
            self._panes.timeline.dates.go_to(entry.what)
        elif isinstance(entry.what, int):
            self._selection.select_entities({entry.what})
        else:
            self._show_query(entry.what)

    def _show_place(self, offset: int) -> None:
        """In the document that is selected, once it shows."""
        document, here = self._panes.document, Span(offset, offset + 1)
        if document.loading.content is not None:
            document.views.go_to(here)
            return
        once = Qt.ConnectionType.SingleShotConnection
        document.loading.arrived.connect(lambda _content: document.views.go_to(here), once)

    def _show_query(self, query: str) -> None:
        self._frame.header.search.setText(query)
        self._selection.search(query)
